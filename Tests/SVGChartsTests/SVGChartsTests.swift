// SVGChartsTests
