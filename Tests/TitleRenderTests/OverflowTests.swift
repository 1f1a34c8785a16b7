import Foundation
import TestSupport
import Testing

@testable import TitleRender

@Suite("Text stays in its box")
struct OverflowTests {
    /// Characters of names, titles and bodies, with the rare, the wide and the narrow among them.
    private static let characters = Array("王李张刘陈䶮㐂𬎆𪚥一丨囗龘国技术委员会·〔〕（），。ＡABgjpqyQ019Ij- 买提")

    private static func text(_ dice: inout SeededDice, longest: Int) -> String {
        String((0..<(1 + dice.below(longest))).map { _ in characters[dice.below(characters.count)] })
    }

    /// How far the ink of a glyph may lie outside its own advance, in millimetres: strokes of Kai overshoot a little.
    static let slack = 0.05

    /// 2,000 rows with each run; more on demand, as in `TITLECERT_ROWS=100000 swift test --filter OverflowTests`.
    private static let rows = ProcessInfo.processInfo.environment["TITLECERT_ROWS"].flatMap { Int($0) } ?? 2000

    @Test(
        "CER2: every glyph of generated rows lies inside its field's box, or the row is refused",
        arguments: StandardFace.names
    )
    func property(face: String) throws {
        let template = try StandardFace.compiled(face)
        var dice = SeededDice(seed: 4)
        var refused = 0
        var glyphs = 0
        for _ in 0..<Self.rows / StandardFace.names.count {
            for (field, longest) in Self.lengths {
                let setting = try setting(of: field, Self.text(&dice, longest: longest), template)
                guard let runs = setting.runs() else {
                    refused += 1
                    continue
                }
                glyphs += runs.reduce(0) { $0 + $1.glyphs.count }
                for run in runs where !Self.lies(run, in: setting.box) {
                    Issue.record("\(field): \(run.text), \(run.drawnInk as Any) in \(setting.box)")
                }
            }
        }
        #expect(glyphs > Self.rows * 8)
        #expect(refused < Self.rows / 4)
    }

    /// The font's own box of a glyph holds the handles of its curves too, so what seems to lie outside is measured.
    static func lies(_ run: GlyphRun, in box: Box) -> Bool {
        guard let ink = run.ink, !box.contains(ink, slack: slack) else { return true }
        return run.drawnInk.map { box.contains($0, slack: slack) } ?? true
    }

    /// Longer than any real text of its field, so that some are refused.
    private static let lengths = [
        ("name", 14), ("specialty", 30), ("employer", 60), ("reviewedBy", 60), ("restriction", 60), ("title", 20),
        ("issuedBy", 30), ("previous", 60),
    ]

    private func setting(of name: String, _ words: String, _ template: FaceTemplate) throws -> TextSetting {
        let field = try #require(template.manifest.fields.first { $0.name == name })
        let faces = try StandardFace.fonts.get().faces(field.style.chain)
        return TextSetting(
            text: try Shaper(faces: faces, language: "zh-CN").shape(words),
            style: field.style,
            box: field.box
        )
    }

    @Test("A text of 300 characters is refused with its field, never cut")
    func refused() throws {
        let long = String(repeating: "长", count: 300)
        #expect(throws: DrawingError.overflow(field: "name", text: long)) {
            try StandardFace.template.get().draw(StandardFace.content(["name": long]))
        }
    }

    @Test("No line begins with a closing mark or ends with an opening one")
    func lineBreaks() throws {
        let shaper = Shaper(faces: try StandardFace.fonts.get().faces(.song), language: "zh-CN")
        var dice = SeededDice(seed: 5)
        for _ in 0..<300 {
            let text = try shaper.shape(Self.text(&dice, longest: 80))
            for line in text.lines(width: 12, spacing: 0) where line.count > 2 && line.lowerBound > 0 {
                let before = text.clusters[line.lowerBound - 1].text
                let first = text.clusters[line.lowerBound].text
                let forced = text.width(line, spacing: 0) > 11
                #expect(!"，。）〕·".contains(first) || forced || before == " ")
            }
        }
    }

    @Test("Lines put together are the text")
    func nothingLost() throws {
        let shaper = Shaper(faces: try StandardFace.fonts.get().faces(.kai), language: "zh-CN")
        var dice = SeededDice(seed: 6)
        for _ in 0..<300 {
            let words = Self.text(&dice, longest: 50)
            let text = try shaper.shape(words)
            let lines = text.lines(width: 9, spacing: 0.05)
            let kept = lines.flatMap { text.clusters[$0].map(\.text) }.joined()
            #expect(kept.filter { $0 != " " } == words.filter { $0 != " " })
            #expect(lines.allSatisfy { text.width($0, spacing: 0.05) <= 9.0001 })
        }
    }
}

extension GlyphRun {
    /// The box around what is really drawn: points on the curves, not their handles.
    fileprivate var drawnInk: Box? {
        var points: [Point] = []
        for step in outline.steps {
            switch step {
            case .move(let to), .line(let to): points.append(to)
            case .curve(let one, let two, let end):
                let start = points.last ?? end
                points += (1...16).map { Point.onCurve(start, one, two, end, at: Double($0) / 16) }
            case .close: break
            }
        }
        return Box(around: points)
    }
}

extension Point {
    fileprivate static func onCurve(_ a: Point, _ b: Point, _ c: Point, _ d: Point, at t: Double) -> Point {
        let u = 1 - t
        return a * (u * u * u) + b * (3 * u * u * t) + c * (3 * u * t * t) + d * (t * t * t)
    }
}
