import CostEngine
import Testing

@Suite("Sampling: the generator")
struct SamplingGeneratorTests {
  private func start(_ seed: UInt64, _ stream: UInt64, _ block: UInt64) -> [UInt64] {
    var generator = Xoshiro256(seed: seed, stream: stream, block: block)
    return (0..<3).map { _ in generator.next() }
  }

  // Expected words here and below are from the algorithms written anew in Python.
  @Test("the words are those of xoshiro256++")
  func words() {
    var generator = Xoshiro256(state: (1, 2, 3, 4))
    #expect(
      (0..<6).map { _ in generator.next() } == [
        41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386,
        9_228_616_714_210_784_205, 9_973_669_472_204_895_162,
      ])
  }

  @Test("seed, stream and block give one sequence, and another for each other of them")
  func sequences() {
    let first = start(42, 7, 3)
    #expect(
      first == [3_915_321_136_244_239_003, 4_866_363_442_396_852_837, 10_879_424_363_804_111_184])
    #expect(start(42, 7, 3) == first)
    let others = [start(43, 7, 3), start(42, 8, 3), start(42, 7, 4), start(7, 42, 3)]
    #expect(Set((others + [first]).flatMap { $0 }).count == 15)
  }

  @Test("uniform numbers are odd multiples of 2⁻⁵³ inside (0, 1), eight at a time or singly")
  func uniforms() {
    var single = Xoshiro256(seed: 1, stream: 2, block: 3)
    var eight = single
    for _ in 0..<100 {
      let chunk = eight.uniforms()
      for lane in 0..<8 {
        let u = single.uniform()
        #expect(u == chunk[lane])
        #expect(u > 0 && u < 1 && (u * 0x1p52).truncatingRemainder(dividingBy: 1) == 0.5)
      }
    }
  }

  @Test("key paths hash by FNV-1a, the same everywhere")
  func hash() {
    #expect(StableHash.fnv1a("") == 0xcbf2_9ce4_8422_2325)
    #expect(StableHash.fnv1a("foobar") == 0x8594_4171_f739_67e8)
    #expect(StableHash.fnv1a("workloads.chat.volume") == 0x7f32_31bb_ab0a_8845)
    #expect(StableHash.fnv1a("é") == 0x0ac2_1707_b718_1e01)
  }
}
