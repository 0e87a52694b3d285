// ScenarioReader
