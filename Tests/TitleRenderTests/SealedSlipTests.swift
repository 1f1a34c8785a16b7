import TestSupport
import Testing

@testable import TitleRender

/// The slip is A4 folded in three: the lower third is folded up over the middle one, and the upper one stays in sight.
@Suite("The sealed slip")
struct SealedSlipTests {
    private static let groups = ["K7QW", "3MTX", "9RB4", "TZ5H"]

    private static func page() throws -> DisplayList {
        let template = try FaceTemplate.compile(
            folder: ProjectFolder.path("templates/paper/sealed-slip"),
            fonts: StandardFace.fonts.get()
        )
        let texts = [
            "name": "其其格", "identity": "****************42", "employer": "赤峰市松山区城建公司", "issuedBy": "松山区人社局",
            "code": groups.joined(separator: "-"), "printedOn": "2026年11月1日", "closedOn": "2026年12月31日",
            "host": "zc.example.cn",
        ]
        return try template.pages(of: FaceContent(texts: texts, sample: true)).page(0)
    }

    /// Every command with the box around it, on the page.
    private static func drawn(
        _ commands: [DisplayCommand],
        under map: Transform = .identity
    ) -> [(command: DisplayCommand, box: Box)] {
        commands.flatMap { command in
            if case .group(let inner, _, let commands) = command { return drawn(commands, under: map(inner)) }
            guard let box = command.bounds(under: map) else { return [] }
            return [(command, box)]
        }
    }

    /// Where the page is folded: the lines that go from one edge to the other.
    private static func folds(of page: DisplayList) -> [Double] {
        drawn(page.fixed.background).map(\.box).filter { $0.width >= page.width - 0.1 && $0.height < 1 }.map(\.y)
            .sorted()
    }

    private static func texts(of page: DisplayList) -> [(text: String, box: Box)] {
        let pieces = page.pieces + page.running + page.ornaments + page.fixed.pieces
        return drawn(pieces.flatMap(\.commands)).compactMap { command, box in
            if case .glyphs(let run) = command { (run.text, box) } else { nil }
        }
    }

    @Test(
        "INT8: the secret lies between the folds, where the lower third covers it; no text outside holds a part of it"
    )
    func foldedIn() throws {
        let page = try Self.page()
        let folds = Self.folds(of: page)
        try #require(folds.count == 2)
        var inside = ""
        for (text, box) in Self.texts(of: page) {
            if box.y >= folds[0], box.bottom <= folds[1] {
                inside += text
            } else {
                for part in Self.groups { #expect(!text.contains(part), "\(text) at \(box.y)") }
            }
        }
        for part in Self.groups { #expect(inside.contains(part)) }
        #expect(!page.title.contains(Self.groups[0]))
        // As long as the middle third at least, or its edge leaves a gap.
        #expect(page.height - folds[1] >= folds[1] - folds[0])
    }

    @Test("INT8: the hatch of the lower third lies over the secret once it is folded up, against the light")
    func hatched() throws {
        let page = try Self.page()
        let fold = try #require(Self.folds(of: page).last)
        let hatch = Self.drawn(page.fixed.background).map(\.box).first { $0.y > fold && $0.height > 20 }
        let lower = try #require(hatch)
        let over = Box(x: lower.x, y: 2 * fold - lower.bottom, width: lower.width, height: lower.height)
        let secret = try #require(page.pieces.first { $0.name == "secret" })
        for (_, box) in Self.drawn(secret.commands) { #expect(over.contains(box, slack: 0), "\(box)") }
    }

    @Test("Whose it is stands in the upper third, which stays in sight")
    func inSight() throws {
        let page = try Self.page()
        let fold = try #require(Self.folds(of: page).first)
        let name = Self.texts(of: page).filter { $0.text.contains("其其格") }
        #expect(!name.isEmpty && name.allSatisfy { $0.box.bottom < fold })
    }
}
