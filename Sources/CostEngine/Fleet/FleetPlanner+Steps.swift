extension FleetPlanner {
  /// The volume at which the plan next changes, above the given one; infinite for none.
  ///
  /// Replicas of a level step from k to k + 1 where q·s/c = k, for every whole k from the minimum.
  package func nextStep(after scale: Double) -> Double {
    let levels = autoscales ? load.peaks[...] : load.peaks.prefix(1)
    return levels.reduce(.infinity) { nearest, level in
      guard level.replicas > 0 else { return nearest }
      let perScale = level.replicas / usableShare
      let passed = (perScale * scale * (1 + 2 * ReplicaCount.forgiveness)).rounded(.down)
      let next =
        fixedReplicas.map { passed < $0 ? $0 : .infinity }
        ?? max(passed + 1, minimumReplicas)
      return min(nearest, next / perScale)
    }
  }

  /// What the rent stays between for volumes above one and up to another.
  ///
  /// Replicas never fall as the volume grows, but the rent of an autoscaled fleet may: one more
  /// replica at the peak brings more committed ones, which displace dearer hours. So each part is
  /// bounded by the end at which it is least or most.
  package func rentBounds(above low: Double, upTo high: Double) -> (least: Double, most: Double) {
    let inside = low + (min(nextStep(after: low), high) - low) / 2
    let (fewest, greatest) = (plan(atScale: inside), plan(atScale: high))
    guard autoscales, fixedReplicas == nil else {
      return (
        fewest.servesPeak ? fewest.compute : .infinity,
        greatest.servesPeak ? greatest.compute : .infinity
      )
    }
    var least = rental.committedMonth(of: fewest.replicas, hours: hoursPerMonth)
    var most = rental.committedMonth(of: greatest.replicas, hours: hoursPerMonth)
    for level in load.peaks {
      let hours = level.hours * hoursPerMonth / Double(WeeklyProfile.hours)
      least += rental.beyondCommitted(
        running: running(level.replicas, inside, spares: spares), of: greatest.replicas,
        hours: hours)
      most += rental.beyondCommitted(
        running: running(level.replicas, high, spares: spares), of: fewest.replicas, hours: hours)
    }
    return (least, most)
  }

  /// The straight lines that a fleet without autoscaling stays between: N ≥ y and N < y + 1,
  /// y = q·s/c, both with spares; nil where there is no such pair.
  package var envelope: (lower: CostPiece, upper: CostPiece, upperHoldsFrom: Double)? {
    guard !autoscales, fixedReplicas == nil, let peak = load.peaks.first?.replicas, peak > 0 else {
      return nil
    }
    let perReplica = rental.month(running: 1, of: 1, hours: hoursPerMonth)
    let slope = perReplica * peak / usableShare
    return (
      CostPiece(end: .infinity, intercept: perReplica * spares, slope: slope),
      CostPiece(end: .infinity, intercept: perReplica * (spares + 1), slope: slope),
      max(0, minimumReplicas - 1) * usableShare / peak
    )
  }
}
