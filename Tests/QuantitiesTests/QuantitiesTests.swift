// QuantitiesTests
