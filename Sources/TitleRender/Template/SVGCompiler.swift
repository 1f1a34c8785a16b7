/// Compiles a drawing of the subset into display commands, collecting every fault on the way.
struct SVGCompiler {
    let source: SourceText
    let fonts: FontLibrary
    let language: String
    /// Reads a picture that lies beside the drawing.
    let neighbour: (String) -> [UInt8]?
    /// The names of elements that are read aloud; each becomes a piece of its own.
    let readAloud: Set<String>
    /// Of a seal or another picture: its words belong to the picture and need no name of their own.
    let isPicture: Bool

    var names = SVGNames.empty
    var identified: [String: MarkupElement] = [:]
    var pieces: [String: DisplayPiece] = [:]
    var faults: [TemplateFault] = []
    /// Those told: an element used many times has each fault once.
    private var told: Set<Report> = []
    /// Elements being used, to find circles.
    var using: [String] = []
    var expanded = 0

    /// What surrounds an element.
    struct Surroundings {
        var style = SVGStyle()
        /// The maps and opacities of the elements around, outermost first.
        var groups: [(map: Transform, opacity: Double)] = []
        /// Inside an element that is read aloud, or in decoration: text needs no name of its own.
        var isAccountedFor = false
    }

    private struct Report: Hashable {
        let code: TemplateFault.Code
        let offset: Int
        let subject: String
        let found: String
    }

    static let mostExpanded = 200_000

    init(
        source: SourceText,
        fonts: FontLibrary,
        language: String,
        readAloud: Set<String> = [],
        isPicture: Bool = false,
        neighbour: @escaping (String) -> [UInt8]? = { _ in nil }
    ) {
        self.source = source
        self.fonts = fonts
        self.language = language
        self.readAloud = readAloud
        self.isPicture = isPicture
        self.neighbour = neighbour
    }

    mutating func report(_ code: TemplateFault.Code, at offset: Int, _ subject: String = "", found: String = "") {
        let report = Report(code: code, offset: offset, subject: subject, found: found)
        guard told.insert(report).inserted else { return }
        faults.append(source.fault(code, at: offset, subject, found: found))
    }

    mutating func commands(_ element: MarkupElement, _ around: Surroundings) -> [DisplayCommand] {
        expanded += 1
        guard expanded <= Self.mostExpanded else {
            if expanded == Self.mostExpanded + 1 { report(.tooMany, at: element.offset) }
            return []
        }
        guard let kind = kind(of: element), kind != "defs" else { return [] }
        guard kind != "tspan" else {
            report(.unknownElement, at: element.offset, element.name)
            return []
        }
        let (inner, map) = surroundings(of: element, kind, in: around)
        let drawn = draw(element, kind, inner)
        guard !drawn.isEmpty else { return [] }
        return placed(wrapped(drawn, map, inner.style.opacity), name: element["id"], around)
    }

    /// The element's own name when it is one of the subset; a fault otherwise, silence for notes of drawing programs.
    private mutating func kind(of element: MarkupElement) -> String? {
        switch names.element(element.name) {
        case .ours(let name) where SVGGrammar.elements[name] != nil: return name
        case .ours(let name) where SVGGrammar.silent.contains(name): return nil
        case .skipped: return nil
        case .ours, .unknown:
            report(.unknownElement, at: element.offset, element.name)
            return nil
        }
    }

    private mutating func draw(_ element: MarkupElement, _ kind: String, _ around: Surroundings) -> [DisplayCommand] {
        switch kind {
        case "g": return element.elements.flatMap { commands($0, around) }
        case "text": return text(element, around)
        case "image": return image(element)
        case "use": return use(element, around)
        default:
            var painting = around.style.painting
            // A line encloses nothing, but PDF would paint its fill as a hair.
            if kind == "line" { painting.fill = nil }
            guard let path = shape(element, kind), painting != Painting() else { return [] }
            return [.shape(path, painting)]
        }
    }

    private func wrapped(_ commands: [DisplayCommand], _ map: Transform, _ opacity: Double) -> [DisplayCommand] {
        map == .identity && opacity == 1 ? commands : [.group(map, opacity: opacity, commands)]
    }

    /// What is read aloud leaves its place among the decoration, with the maps of all that surrounds it.
    private mutating func placed(
        _ commands: [DisplayCommand],
        name: String?,
        _ around: Surroundings
    ) -> [DisplayCommand] {
        guard let name, readAloud.contains(name), using.isEmpty else { return commands }
        let whole = around.groups.reversed().reduce(commands) { wrapped($0, $1.map, $1.opacity) }
        pieces[name] = DisplayPiece(name: "#" + name, commands: whole)
        return []
    }
}

extension SVGNames {
    static var empty: SVGNames { SVGNames(root: MarkupElement(name: "", attributes: [], offset: 0)) }
}
