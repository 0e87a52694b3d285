// SVGCharts
