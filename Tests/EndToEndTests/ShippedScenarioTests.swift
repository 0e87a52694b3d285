import Foundation
import Testing

@Suite("Shipped scenarios")
struct ShippedScenarioTests {
  private static let names: [String] = {
    let folder = Program.package.appendingPathComponent("inputs/scenarios").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".yaml") && !isAudit(folder + "/" + $0) }.sorted()
  }()

  /// Audits have a report of their own.
  private static func isAudit(_ path: String) -> Bool {
    (try? String(contentsOfFile: path, encoding: .utf8))?.contains("\nreport: audit") == true
  }

  private func page(_ name: String) throws -> Page {
    let outcome = try Program().run("build", "--quiet", "inputs/scenarios/\(name)", "-o", "-")
    #expect(outcome.status == 0, "\(outcome.messages)")
    return Page(html: outcome.output)
  }

  @Test("each makes one page")
  func pages() throws {
    let scratch = try Scratch()
    let outcome = try Program().run("build", "inputs/scenarios", "-o", scratch.folder.path)
    #expect(outcome.status == 0)
    let stems = Self.names.map { $0.replacingOccurrences(of: ".yaml", with: ".html") }
    #expect(Set(try scratch.names()).isSuperset(of: stems))
    #expect(Self.names.count >= 11)
  }

  @Test("every column with a total adds up as printed", arguments: names)
  func columns(name: String) throws {
    let tables = try page(name).tables
    var added = 0
    for table in tables {
      for total in table.totals {
        for column in total.indices.dropFirst() {
          guard let printed = Page.number(total[column]) else { continue }
          let sum = table.body.compactMap { Page.number($0[column]) }.reduce(0, +)
          #expect(abs(sum - printed) < 1e-6, "\(table.caption), column \(column): \(sum)")
          added += 1
        }
      }
    }
    #expect(added >= 3, "the workloads' tokens and share, and each option's bill")
  }

  @Test("an amount reads the same in the answer, the bill and the summary", arguments: names)
  func sameFigures(name: String) throws {
    let page = try page(name)
    let answer = try #require(page.tables.first { $0.caption.hasPrefix("What each option costs") })
    let bill = try #require(page.tables.first { $0.caption.hasPrefix("The options side by side") })
    let totals = Set(try #require(bill.totals.first).dropFirst())
    for row in answer.body { #expect(totals.contains(row[2]), "\(row[0])") }
    let leader = try #require(answer.body.first)
    #expect(page.text.contains(leader[2] + " in month 1"))
  }

  @Test("a page asks for nothing from anywhere", arguments: names)
  func noRequests(name: String) throws {
    let html = try page(name).html
    #expect(html.contains("default-src &#39;none&#39;"))
    for attribute in [" src=\"http", " href=\"http", "@import", "url(http", "<script", "<link"] {
      #expect(!html.contains(attribute), "\(attribute)")
    }
    #expect(!html.contains(" style=\""))
  }

  @Test("50M and 500M tokens a day on GPT-4o-mini's listed price cost 360 and 3,600")
  func workedExamples() throws {
    // 30 days · 50M = 1,500M: 80 % at 0.15 and 20 % at 0.60 is 180 + 180; ten times that.
    #expect(abs(try total("worked-50m-a-day", option: "mini") - 360) < 1e-9)
    #expect(abs(try total("worked-500m-a-day", option: "mini") - 3600) < 1e-9)
  }

  @Test("the A100's loads reproduce document 003's table")
  func loads() throws {
    let loads = try #require(try result("a100-load")["loads"] as? [[String: Any]])
    let costs = loads.compactMap { $0["cost_per_million_tokens"] as? Double }
    // 3.20 · 720 = 2,304 for 720 · 3.20/0.45 = 5,120M tokens: 0.45; divided by 0.6, 0.2, 0.1.
    for (cost, expected) in zip(costs, [0.45, 0.75, 2.25, 4.50]) {
      #expect(abs(cost - expected) < 1e-9)
    }
    #expect(costs.count == 4)
  }

  @Test("one volume, steady and in bursts, has opposite answers")
  func shapes() throws {
    let (steady, bursty) = (try result("steady-volume"), try result("bursty-volume"))
    let volume = { (result: [String: Any]) in
      (result["demand"] as? [String: Any])?["tokens_per_month"] as? Double
    }
    #expect(volume(steady) != nil && volume(steady) == volume(bursty))
    #expect(steady["cheapest"] as? String == "own-8b")
    #expect(bursty["cheapest"] as? String == "mini")
  }

  @Test(
    "the realistic decisions come out as their files say",
    arguments: [
      ("support-team", "haiku"), ("extraction-pipeline", "own-8b"),
      ("regulated-embeddings", "own-l4"), ("early-product", "mini"),
      ("claims-gateway", "hosted-8b"),
    ])
  func decisions(name: String, leader: String) throws {
    #expect(try result(name)["cheapest"] as? String == leader)
  }

  @Test("the log of a scenario is read out: its oddities, its hours and the fleet beside them")
  func log() throws {
    let page = try page("claims-gateway.yaml")
    for text in [
      "nothing for 3 hours from 2026-01-21 13:00", "the load grows by 10% in 30 days",
      "14 times what is usual in it, the largest of 2 such hours",
      "within the 10 to 20 that document 003 gives",
      "Load duration, and what the fleets could serve",
      "The busiest hour of the log has ", "SHA-256 of the log claims-gateway.csv",
    ] {
      #expect(page.text.contains(text), "\(text)")
    }
    let register = try #require(page.tables.first { $0.caption.hasSuffix("Assumption register") })
    let volume = register.body.first { $0[0] == "workloads.chat.requests_per_day" }
    #expect(volume?[4] == "measured")
    #expect(volume?[5] == "claims-gateway.csv, 2026-01-05 to 2026-02-08")
  }

  private func result(_ name: String) throws -> [String: Any] {
    let outcome = try Program().run("evaluate", "--quiet", "inputs/scenarios/\(name).yaml")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  private func total(_ name: String, option: String) throws -> Double {
    let options = try #require(try result(name)["options"] as? [String: Any])
    let monthly = (options[option] as? [String: Any])?["monthly"] as? [String: Any]
    return try #require(monthly?["total"] as? Double)
  }
}
