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

    @Test("Every glyph of 600 made-up rows lies inside its field's box, or the row is refused with the field's name")
    func property() throws {
        let template = try StandardFace.template.get()
        var dice = SeededDice(seed: 4)
        var refused = 0
        for _ in 0..<600 {
            var content = try StandardFace.content(sample: false)
            content.texts["name"] = Self.text(&dice, longest: 14)
            content.texts["specialty"] = Self.text(&dice, longest: 26)
            content.texts["employer"] = Self.text(&dice, longest: 60)
            content.texts["reviewedBy"] = Self.text(&dice, longest: 60)
            content.texts["restriction"] = Self.text(&dice, longest: 70)
            do throws(DrawingError) {
                try expectInside(template.draw(content), template)
            } catch {
                guard case .overflow = error else { throw error }
                refused += 1
            }
        }
        #expect(refused < 300)
    }

    private func expectInside(_ list: DisplayList, _ template: FaceTemplate) {
        for field in template.manifest.fields {
            guard let piece = list.pieces.first(where: { $0.name == field.name }) else { continue }
            let ink = piece.commands.bounds()
            #expect(ink.map { field.box.contains($0, slack: 0.35) } ?? true, "\(field.name): \(piece.text)")
        }
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
