import CostEngine
import Quantities

/// A distribution with what scipy 1.17 says of it.
///
/// Quantiles are `scipy.stats.beta.ppf`, `truncnorm.ppf`, `lognorm.ppf`, `triang.ppf` and
/// `uniform.ppf` of `probabilities`; means and standard deviations `mean()` and `std()`. The
/// lognormal below 1 has `ppf(p·cdf(1))` and moments by `scipy.integrate.quad`.
struct SamplingFixture {
  static let probabilities = [1e-9, 1e-6, 0.001, 0.1, 0.3, 0.5, 0.8, 0.999, 0.999999]

  let source: Distribution
  let upper: Double?
  let mean: Double
  let standardDeviation: Double
  let quantiles: [Double]

  var distribution: BoundedDistribution { BoundedDistribution(source, upper: upper) }

  init(
    _ source: Distribution, upper: Double?, mean: Double, standardDeviation: Double,
    quantiles: [Double]
  ) {
    (self.source, self.upper, self.mean) = (source, upper, mean)
    (self.standardDeviation, self.quantiles) = (standardDeviation, quantiles)
  }

  static let all = [
    SamplingFixture(
      .pert(low: 1, likely: 2, high: 6), upper: nil,
      mean: 2.5, standardDeviation: 0.8660254037844387,
      quantiles: [
        1.0000145479816742, 1.0006753594963445, 1.0315698708392351, 1.4495106522962082,
        1.9295812448711636, 2.3833612969625944, 3.251293069078726, 5.2877578436933925,
        5.865088674671874,
      ]),
    SamplingFixture(
      .pert(low: 0, likely: 0, high: 1), upper: nil,
      mean: 0.16666666666666666, standardDeviation: 0.14085904245475275,
      quantiles: [
        2.0000000008e-10, 2.0000008000004803e-07, 0.00020008004803362555, 0.020851637639023212,
        0.0688500849051623, 0.12944943670387585, 0.27522033632230447, 0.748811356849042,
        0.9369042655516178,
      ]),
    SamplingFixture(
      .pert(low: 3, likely: 10, high: 10), upper: nil,
      mean: 8.833333333333334, standardDeviation: 0.9860132971832694,
      quantiles: [
        3.110942523472278, 3.441670141136135, 4.758320502056706, 7.416701411361353,
        8.50202159917636, 9.093853943072869, 9.694467498530258, 9.998599439663764,
        9.99999859999944,
      ]),
    SamplingFixture(
      .pert(low: 2, likely: 5, high: 8), upper: nil,
      mean: 5.0, standardDeviation: 1.1338934190276817,
      quantiles: [
        2.002785599960786, 2.0279144981695194, 2.285311389052746, 3.4798187197307993,
        4.33891010318575, 5.0, 6.040412372951534, 7.714688610947254, 7.972085501830213,
      ]),
    SamplingFixture(
      .pert(low: 0.2, likely: 0.37, high: 0.9), upper: nil,
      mean: 0.43, standardDeviation: 0.12426929283961159,
      quantiles: [
        0.2000059538401905, 0.20019799660843568, 0.20664482195833442, 0.2762591162753886,
        0.3493707693690603, 0.41595079707235105, 0.5391939292667768, 0.8126381861072249,
        0.8846017912674373,
      ]),
    SamplingFixture(
      .normal(mean: 10, standardDeviation: 4), upper: nil,
      mean: 10.070551301947667, standardDeviation: 3.9101802380858124,
      quantiles: [
        2.2678530875452907e-07, 0.0002267692550983469, 0.21218288130720708, 4.998662185638668,
        7.952243024230088, 10.031130959632753, 13.384262513860872, 22.368327222276555,
        29.01873186965579,
      ]),
    SamplingFixture(
      .normal(mean: 1, standardDeviation: 1), upper: nil,
      mean: 1.2875999709391783, standardDeviation: 0.7935277473262076,
      quantiles: [
        3.477051868649994e-09, 3.4770457668642507e-06, 0.0034710278067907607, 0.3026430838427425,
        0.7751774921013378, 1.2001736861668908, 1.961028379967198, 4.1411793572531845,
        5.788217827045401,
      ]),
    SamplingFixture(
      .normal(mean: 100, standardDeviation: 2), upper: nil,
      mean: 100.0, standardDeviation: 2.0,
      quantiles: [
        88.00438596998463, 90.4931513823542, 93.81953538766437, 97.4368968689108,
        98.95119897458392, 100.0, 101.68324246714583, 106.18046461233563, 109.50684861763418,
      ]),
    SamplingFixture(
      .normal(mean: 0.6, standardDeviation: 0.3), upper: 1,
      mean: 0.5627491052323716, standardDeviation: 0.2354388343383081,
      quantiles: [
        4.923260576994437e-09, 4.923179738658412e-06, 0.004844399870826965, 0.23419232318175975,
        0.4327225898991303, 0.5742273585789894, 0.7852805213411276, 0.9983850985528391,
        0.999998379302993,
      ]),
    SamplingFixture(
      .normal(mean: 0.02, standardDeviation: 3), upper: 1,
      mean: 0.49557220311227734, standardDeviation: 0.2881204170579468,
      quantiles: [
        9.828678218526399e-10, 9.82867691203676e-07, 0.0009828666360240275, 0.0982936199111308,
        0.2952395508976963, 0.49338018795341854, 0.7948048989940826, 0.9989633481461372,
        0.999998963289714,
      ]),
    SamplingFixture(
      .lognormal(mean: 10, standardDeviation: 8), upper: nil,
      mean: 10.0, standardDeviation: 7.999999999999998,
      quantiles: [
        0.11494524946371737, 0.27580334504653425, 0.8884588211544392, 3.1704141182088312,
        5.4000149830101964, 7.808688094430303, 14.114297444650896, 68.63076633857662,
        221.08364837112603,
      ]),
    SamplingFixture(
      .lognormal(mean: 2, standardDeviation: 6), upper: nil,
      mean: 1.9999999999999998, standardDeviation: 6.0,
      quantiles: [
        7.05364861959734e-05, 0.0004660953320140681, 0.005814806884689833, 0.09046371216848008,
        0.2853939048787918, 0.6324555320336758, 2.2681250625273486, 68.78990273145351,
        858.193533644742,
      ]),
    SamplingFixture(
      .lognormal(mean: 0.6, standardDeviation: 0.5), upper: 1,
      mean: 0.443360278797973, standardDeviation: 0.22900193594096868,
      quantiles: [
        0.005809604875084641, 0.014278557417943517, 0.047278392086707526, 0.17071274868750558,
        0.287001014151479, 0.4043620317555438, 0.6546845320032936, 0.997254618263916,
        0.9999972453013154,
      ]),
    SamplingFixture(
      .triangular(low: 1, likely: 2, high: 6), upper: nil,
      mean: 3.0, standardDeviation: 1.0801234497346435,
      quantiles: [
        1.0000707106781186, 1.0022360679774998, 1.0707106781186548, 1.7071067811865477,
        2.258342613226059, 2.8377223398316205, 4.0, 5.858578643762691, 5.995527864044936,
      ]),
    SamplingFixture(
      .triangular(low: 0, likely: 0, high: 1), upper: nil,
      mean: 0.3333333333333333, standardDeviation: 0.23570226039551584,
      quantiles: [
        5.000000413701855e-10, 5.000001249699793e-07, 0.0005001250625390474, 0.05131670194948623,
        0.16333997346592444, 0.2928932188134524, 0.5527864045000421, 0.9683772233983162,
        0.9989999999999857,
      ]),
    SamplingFixture(
      .triangular(low: 0, likely: 1, high: 1), upper: nil,
      mean: 0.6666666666666666, standardDeviation: 0.23570226039551584,
      quantiles: [
        3.1622776601683795e-05, 0.001, 0.03162277660168379, 0.31622776601683794,
        0.5477225575051661, 0.7071067811865476, 0.8944271909999159, 0.999499874937461,
        0.999999499999875,
      ]),
    SamplingFixture(
      .uniform(low: 2, high: 7), upper: nil,
      mean: 4.5, standardDeviation: 1.4433756729740643,
      quantiles: [
        2.000000005, 2.000005, 2.005, 2.5, 3.5, 4.5, 6.0, 6.995, 6.999995,
      ]),
  ]
}
