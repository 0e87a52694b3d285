import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("People")
struct PeopleTests {
  private func people(_ text: String) throws -> (Scenario, People) {
    let scenario = try readGood(
      Inputs.scenario(
        options: "a: { kind: api, price: { input: 1, output: 2 }, people: \(text) }"))
    return (scenario, try #require(scenario.options[0].people))
  }

  @Test func tasksAreRead() throws {
    let (scenario, people) = try people(
      """
      { annual_cost: 150K, upgrades_per_year: 4, days_per_upgrade: 3, incident_days_per_month: 1.5,
        already_employed: true, opportunity: 20% }
      """)
    guard case .tasks(let tasks) = people.effort else {
      Issue.record("not counted from tasks")
      return
    }
    #expect(tasks.upgradesPerYear.value == 4)
    #expect(tasks.daysPerUpgrade.value == 3)
    #expect(tasks.incidentDaysPerMonth.value == 1.5)
    #expect(tasks.workingDaysPerYear.value == 230)
    #expect(people.isAlreadyEmployed)
    #expect(people.opportunity?.value == 0.2)
    #expect(scenario.row("options.a.people.working_days_per_year")?.isDefault == true)
  }

  @Test func fullTimeEquivalentsNeedNoWorkingDays() throws {
    let (scenario, people) = try people("{ fte: 0.5, annual_cost: 150K }")
    #expect(!people.isAlreadyEmployed)
    #expect(people.opportunity == nil)
    #expect(scenario.row("options.a.people.working_days_per_year") == nil)
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      a: { kind: api, price: { input: 1, output: 2 }, people: { annual_cost: 1 } }
                                                      ^~~~~~ error: 'people' in option 'a' needs 'fte' | give 0 where nobody runs it, or the tasks: upgrades_per_year, days_per_upgrade, incident_days_per_month
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, people: { annual_cost: 1, upgrades_per_year: 4 } }
                                                      ^~~~~~ error: 'people' in option 'a' needs 'days_per_upgrade' | give 0 where there are none
                                                      ^~~~~~ error: 'people' in option 'a' needs 'incident_days_per_month'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, people: { annual_cost: 1, fte: 1, upgrades_per_year: 4, days_per_upgrade: 1, incident_days_per_month: 1 } }
                                                                                        ^~~~~~~~~~~~~~~~~ error: 'upgrades_per_year' contradicts 'fte' in 'people' in option 'a' | give the full-time equivalents or the tasks
                                                                                                              ^~~~~~~~~~~~~~~~ error: 'days_per_upgrade' contradicts 'fte' in 'people' in option 'a'
                                                                                                                                   ^~~~~~~~~~~~~~~~~~~~~~~ error: 'incident_days_per_month' contradicts 'fte' in 'people' in option 'a'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, people: { annual_cost: 1, upgrades_per_year: -1, days_per_upgrade: x, incident_days_per_month: 5%, working_days_per_year: 0, already_employed: 1, opportunity: -1% } }
                                                                                                   ^~ error: 'upgrades_per_year' in 'people' in option 'a' can't be negative, not '-1'
                                                                                                                         ^ error: 'days_per_upgrade' in 'people' in option 'a' must be a number, not 'x'
                                                                                                                                                     ^~ error: 'incident_days_per_month' in 'people' in option 'a' can't be a percentage: '5%'
                                                                                                                                                                                ^ error: 'working_days_per_year' in 'people' in option 'a' must be from 1 to 366, not '0'
                                                                                                                                                                                                     ^ error: 'already_employed' in 'people' in option 'a' must be true or false, not '1'
                                                                                                                                                                                                                     ^~~ error: 'opportunity' in 'people' in option 'a' must be from 0 to 1, not '-1%'
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(options: marked))
  }
}
