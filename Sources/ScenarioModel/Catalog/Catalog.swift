/// The facts that scenarios can name: models, instances and measured throughputs.
package struct Catalog: Sendable {
  /// Models by id.
  package var models: [String: CatalogModel]
  /// Instances by id.
  package var instances: [String: CatalogInstance]
  /// Measured throughputs, in the order of the files.
  package var throughputs: [CatalogThroughput]

  /// A catalog, empty unless given its parts.
  package init(
    models: [String: CatalogModel] = [:], instances: [String: CatalogInstance] = [:],
    throughputs: [CatalogThroughput] = []
  ) {
    self.models = models
    self.instances = instances
    self.throughputs = throughputs
  }
}
