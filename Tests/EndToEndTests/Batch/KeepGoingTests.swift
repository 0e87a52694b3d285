import Foundation
import Testing

@Suite("Many scenarios, some at fault")
struct KeepGoingTests {
  /// A folder of two good scenarios, one with two faults, one without a version, and an odd file.
  private func program() throws -> ScratchProgram {
    let program = try ScratchProgram()
    for name in ["in/a.yaml", "in/sub/c.yaml"] {
      _ = try program.scratch.file(name, ScenarioText.good)
    }
    _ = try program.scratch.file("in/b.yaml", ScenarioText.bad)
    let nameless = ScenarioText.good.replacing("breakeven: 1\n", with: "")
    _ = try program.scratch.file("in/d.yaml", nameless)
    _ = try program.scratch.file("in/notes.txt", "nothing")
    return program
  }

  private static let summary = """
    2 of 4 scenarios at fault and left out:
      in/b.yaml:5:51: unknown key 'batchabel' in workload 'work' (and 1 more)
      in/d.yaml: has 'options' or 'workloads' but no 'breakeven'

    """

  @Test("with --keep-going all others are written, and what was left out is summed up at the end")
  func written() throws {
    let program = try program()
    let outcome = try program.run("build", "in", "-o", "out", "--keep-going")
    #expect(outcome.status == 1)
    #expect(try program.scratch.names(below: "out") == ["a.html", "sub", "sub/c.html"])
    #expect(outcome.messages.contains("in/b.yaml:5:51: error: unknown key 'batchabel'"))
    #expect(outcome.messages.hasSuffix("2 reports written to out\n" + Self.summary))
  }

  @Test("a quiet run says what was left out as well")
  func quiet() throws {
    let program = try program()
    let outcome = try program.run("build", "in", "-o", "out", "--keep-going", "--quiet")
    #expect(outcome.messages.hasSuffix(Self.summary))
    #expect(!outcome.messages.contains("written to"))
  }

  @Test("without --keep-going nothing is written, and those at fault are summed up")
  func stopped() throws {
    let program = try program()
    let outcome = try program.run("build", "in", "-o", "out")
    #expect(outcome.status == 1)
    #expect(try program.scratch.names(below: "out").isEmpty)
    #expect(outcome.messages.hasSuffix(Self.summary.replacing(" and left out", with: "")))
  }

  @Test("a single scenario needs no summary")
  func single() throws {
    let program = try program()
    let outcome = try program.run("build", "in/b.yaml", "-o", "out", "--keep-going")
    #expect(outcome.status == 1)
    #expect(!outcome.messages.contains("scenarios at fault"))
  }

  @Test("where none is at fault, --keep-going changes nothing")
  func fine() throws {
    let program = try program()
    let outcome = try program.run("build", "in/a.yaml", "in/sub/c.yaml", "-o", "o", "--keep-going")
    #expect(outcome.status == 0)
    #expect(outcome.messages == "2 reports written to o\n")
  }

  @Test("check looks at all and counts those without an error")
  func checked() throws {
    let program = try program()
    let outcome = try program.run("check", "in", "--keep-going")
    #expect(outcome.status == 1)
    #expect(outcome.messages.hasSuffix("2 scenarios without an error\n" + Self.summary))
  }

  @Test("a second scenario of one name is left out, the first is written")
  func names() throws {
    let program = try program()
    let arguments = ["build", "in/a.yaml", "in/sub/c.yaml", "in/sub/../a.yaml", "-o", "out"]
    let stopped = try program.run(arguments)
    #expect(stopped.status == 1)
    #expect(
      stopped.messages.contains(
        "in/sub/../a.yaml: error: its report 'out/a.html' would overwrite that of 'in/a.yaml'"))
    #expect(try program.scratch.names(below: "out").isEmpty)
    let outcome = try program.run(arguments + ["--keep-going"])
    #expect(outcome.status == 1)
    #expect(try program.scratch.names(below: "out") == ["a.html", "c.html"])
    #expect(outcome.messages.contains("1 of 3 scenarios at fault and left out:"))
  }

  @Test("a scenario in a language that is not there is left out")
  func language() throws {
    let program = try program()
    _ = try program.scratch.file("in/b.yaml", ScenarioText.good + "language: tlh\n")
    _ = try program.scratch.file("in/d.yaml", ScenarioText.good)
    let outcome = try program.run("build", "in", "-o", "out", "--keep-going")
    #expect(outcome.status == 1)
    #expect(try program.scratch.names(below: "out") == ["a.html", "d.html", "sub", "sub/c.html"])
    #expect(outcome.messages.contains("  in/b.yaml:8:11: there is no language 'tlh'"))
  }

  @Test("a scenario that is all internal is left out")
  func hidden() throws {
    let program = try program()
    _ = try program.scratch.file(
      "in/b.yaml",
      ScenarioText.good.replacing("{ kind: api,", with: "{ kind: api, internal: true,"))
    _ = try program.scratch.file("in/d.yaml", ScenarioText.good)
    let outcome = try program.run("build", "in", "-o", "out", "--keep-going")
    #expect(outcome.status == 1)
    #expect(try program.scratch.names(below: "out") == ["a.html", "d.html", "sub", "sub/c.html"])
    #expect(outcome.messages.contains("  in/b.yaml: is marked internal"))
  }

  @Test("a report that can't be written is the environment's fault, and the others are written")
  func unwritable() throws {
    let program = try program()
    _ = try program.scratch.file("out/sub", "no folder")
    let inputs = ["in/a.yaml", "in/sub"]
    let outcome = try program.run(["build"] + inputs + ["-o", "out", "--keep-going"])
    #expect(outcome.status == 0)
    _ = try program.scratch.file("in/deep/e/f.yaml", ScenarioText.good)
    _ = try program.scratch.file("out/e", "no folder")
    let blocked = try program.run("build", "in/deep", "in/a.yaml", "-o", "out", "--keep-going")
    #expect(blocked.status == 4)
    #expect(blocked.messages.contains("out/e/f.html: error: can't be written"))
    #expect(blocked.messages.contains("1 of 2 scenarios at fault and left out:"))
    #expect(try program.scratch.names(below: "out").contains("a.html"))
  }

  @Test("gates are told, but an input at fault decides how the run ends")
  func gates() throws {
    let program = try program()
    let gate = ["--fail-if", "recommendation!=other", "-o", "out", "--keep-going"]
    let outcome = try program.run(["build", "in"] + gate)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("in/a.yaml: fail-if: the recommendation is"))
    #expect(try program.run(["build", "in/a.yaml", "in/sub"] + gate).status == 2)
  }

  @Test("a pattern that no shell expanded stands for the files that fit")
  func pattern() throws {
    let program = try program()
    let outcome = try program.run("build", "in/*b/?.yaml", "in/a.*", "-o", "out")
    #expect(outcome.status == 0)
    #expect(try program.scratch.names(below: "out") == ["a.html", "c.html"])
    let none = try program.run("build", "in/*.yml", "-o", "out")
    #expect(none.status == 1)
    #expect(none.messages.contains("in/*.yml: error: fits no file"))
  }

  @Test("any number of jobs writes the same bytes")
  func jobs() throws {
    let program = try program()
    for jobs in ["1", "7"] {
      _ = try program.run("build", "in", "-o", "out\(jobs)", "--keep-going", "--jobs", jobs)
    }
    let names = try program.scratch.names(below: "out1")
    #expect(names == (try program.scratch.names(below: "out7")))
    for name in names where name.hasSuffix(".html") {
      let pages = try ["out1", "out7"].map {
        try Data(contentsOf: program.scratch.folder.appendingPathComponent("\($0)/\(name)"))
      }
      #expect(pages[0] == pages[1])
    }
  }
}
