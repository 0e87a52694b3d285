import Diagnostics
import ScenarioModel
import Testing

@testable import ScenarioReader

@Suite("SVG pictures")
struct SVGCheckTests {
  private func fault(_ inside: String) -> String? {
    SVGCheck(Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(inside)</svg>".utf8)).fault
  }

  @Test(
    "what runs, asks or defines is refused with the reason",
    arguments: [
      ("<script>alert(1)</script>", "has a 'script' element"),
      ("<svg:SCRIPT href='#a'/>", "has a 'script' element"),
      ("<foreignObject><p>a</p></foreignObject>", "has a 'foreignobject' element"),
      ("<rect onload = \"a()\"/>", "runs a script on an event"),
      ("<rect\nonclick='a()'/>", "runs a script on an event"),
      ("<image href=\"https://x.example/a.png\"/>", "refers to something outside the file"),
      ("<image xlink:href='file:///etc/passwd'/>", "refers to something outside the file"),
      ("<use href='other.svg#a'/>", "refers to something outside the file"),
      ("<a href=' javascript:a()'/>", "refers to something outside the file"),
      ("<image href='data:text/html,a'/>", "refers to something outside the file"),
      ("<rect fill=\"url( 'http://x.example/#a')\"/>", "refers to something outside the file"),
      ("<style>@import 'a.css';</style>", "refers to something outside the file"),
      ("<!ENTITY a 'b'>", "defines entities"),
      ("<?xml-stylesheet href='#a'?>", "asks for a style sheet"),
    ])
  func refused(inside: String, reason: String) { #expect(fault(inside) == reason) }

  @Test(
    "a plain picture passes",
    arguments: [
      "<rect width='4' height='4' fill='#0b5cad'/>",
      "<linearGradient id='a'/><rect fill=\"url(#a)\"/><use href='#a'/>",
      "<image href='data:image/png;base64,AAAA'/>", "<text>on = off; script</text>",
      "<style>.a{fill:red}</style>",
    ])
  func accepted(inside: String) { #expect(fault(inside) == nil) }

  @Test("a logo that is refused is an error at its key")
  func logo() throws {
    let reading = try read(
      Inputs.scenario(top: "brand: { logo: a.svg }"),
      picture: { _ in .bytes(Array("<svg><script/></svg>".utf8)) })
    #expect(
      reading.diagnostics.map(\.message) == ["the logo 'a.svg' has a 'script' element"])
  }
}
