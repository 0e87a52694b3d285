// ScenarioReaderTests
