/// Reads a manifest with every fault in one pass.
struct ManifestReader {
    let source: SourceText
    private(set) var faults: [TemplateFault] = []
    var manifest = Manifest()
    /// Where each part is defined, to check the reading order against.
    private var parts: [String: Int] = [:]

    init(_ source: SourceText) {
        self.source = source
    }

    /// The manifest as far as it could be read; to be used only when `faults` is empty.
    mutating func read() -> Manifest? {
        var reader = JSONReader(source)
        do {
            try readRoot(reader.root())
            return manifest
        } catch {
            faults.append(error.fault)
            return nil
        }
    }

    private mutating func readRoot(_ node: JSONNode) {
        var root = ManifestObject(node)
        readPage(&root)
        each(in: "fields", of: &root) { $0.readField($1, &$2) }
        each(in: "pictures", of: &root) { $0.readPicture($1, &$2) }
        each(in: "symbols", of: &root) { $0.readSymbol($1, &$2) }
        each(in: "tables", of: &root) { $0.readTable($1, &$2) }
        if let sample = root.node("sample") { readSample(sample) }
        if let wording = root.node("wording") { readWording(wording) }
        readOrder(&root)
        take(root)
        faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    private mutating func readPage(_ root: inout ManifestObject) {
        manifest.language = root.needed("language") { $0.text } ?? ""
        manifest.title = root.needed("title") { $0.text.flatMap { TextPattern($0) } } ?? manifest.title
        guard var page = root.object("page") else { return }
        manifest.width = page.needed("width") { $0.number(in: 10...2000) } ?? 0
        manifest.height = page.needed("height") { $0.number(in: 10...2000) } ?? 0
        take(page)
    }

    private mutating func each(
        in key: String,
        of root: inout ManifestObject,
        _ read: (inout ManifestReader, String, inout ManifestObject) -> Void
    ) {
        guard let members = root.value(key, needed: false, { $0.members }) else { return }
        for member in members {
            var object = ManifestObject(member.value)
            if parts.updateValue(member.offset, forKey: member.key) != nil {
                object.complain(.duplicateName, member.key, at: member.offset)
            }
            read(&self, member.key, &object)
            take(object)
        }
    }

    mutating func take(_ object: ManifestObject) {
        faults += object.finished().map { source.fault($0.code, at: $0.offset, $0.subject, found: $0.found) }
    }
}

extension ManifestReader {
    private mutating func readField(_ name: String, _ object: inout ManifestObject) {
        let box = box(in: &object)
        let style = style(&object)
        let pattern = object.value("text", needed: false) { $0.text.flatMap { TextPattern($0) } }
        let isOptional = object.value("optional", otherwise: false) { $0.truth }
        let condition = object.value("when", otherwise: .always) { (node) -> Manifest.Condition? in
            node.text.map { ["sample": .onSamples, "unapproved": .whileUnapproved][$0] ?? .with($0) }
        }
        let isOrnament = object.value("ornament", otherwise: false) { $0.truth }
        let isRunning = object.value("running", otherwise: false) { $0.truth }
        let across = object.value("across", needed: false) { $0.number(in: -90...90) }
        if across != nil, !isOrnament { object.complain(.badValue, "across") }
        if isOrnament || isRunning { parts[name] = nil }
        let lowest = (1 + TextFitting.margin) * style.minimum * millimetresPerPoint
        if let box, (style.isVertical ? box.width : box.height) < lowest { object.complain(.boxTooLow, name) }
        guard let box else { return }
        manifest.fields.append(
            Manifest.Field(
                name: name,
                box: box,
                style: style,
                pattern: pattern ?? TextPattern(parts: [.placeholder(name)]),
                isOptional: isOptional,
                condition: condition,
                isOrnament: isOrnament,
                isRunning: isRunning,
                across: across
            )
        )
    }

    func style(_ object: inout ManifestObject) -> TextStyle {
        var style = TextStyle()
        style.chain = object.needed("font") { $0.chain } ?? .song
        style.size = object.needed("size") { $0.number(in: 1...500) } ?? 12
        style.minimum = object.value("min", otherwise: min(style.size, 6)) { $0.number(in: 1...style.size) }
        style.alignment = object.value("align", otherwise: .left) { $0.text.flatMap { .init(rawValue: $0) } }
        style.verticalAlignment = object.value("valign", otherwise: .middle) { $0.text.flatMap { .init(rawValue: $0) } }
        style.fit = object.value("fit", otherwise: .shrink) { $0.text.flatMap { .init(rawValue: $0) } }
        style.lines = object.value("lines", otherwise: 1) { $0.number(in: 1...20).flatMap { Int(exactly: $0) } }
        style.leading = object.value("leading", otherwise: 1.35) { $0.number(in: 1...3) }
        style.spacing = object.value("spacing", otherwise: 0) { $0.number(in: -0.1...3) }
        style.color = object.value("color", otherwise: .black) { $0.color }
        style.language = object.value("language", needed: false) { $0.text }
        style.isVertical = object.value("vertical", otherwise: false) { $0.truth }
        if style.fit == .shrink, style.lines > 1 {
            object.complain(.badValue, "lines", found: "\(style.lines), \"fit\": \"shrink\"")
        }
        return style
    }

    private mutating func readPicture(_ name: String, _ object: inout ManifestObject) {
        let box = box(in: &object)
        let alternative = object.needed("alt") { $0.text }
        let isOptional = object.value("optional", otherwise: false) { $0.truth }
        let isSeal = object.value("seal", otherwise: false) { $0.truth }
        if isSeal { parts[name] = nil }
        guard let box, let alternative else { return }
        manifest.pictures.append(
            Manifest.Picture(name: name, box: box, alternative: alternative, isOptional: isOptional, isSeal: isSeal)
        )
    }

    private mutating func readSymbol(_ name: String, _ object: inout ManifestObject) {
        let box = box(in: &object)
        let color = object.value("color", otherwise: .black) { $0.color }
        if let box, box.width != box.height { object.complain(.badValue, "box") }
        guard let alternative = object.needed("alt", { $0.text }), let box else { return }
        manifest.symbols.append(Manifest.Symbol(name: name, box: box, color: color, alternative: alternative))
    }

    func box(_ key: String = "box", in object: inout ManifestObject) -> Box? {
        guard let box = object.needed(key, { $0.box }) else { return nil }
        if manifest.width > 0, !manifest.page.contains(box, slack: 1e-9) { object.complain(.outsidePage, key) }
        return box
    }

    private mutating func readSample(_ node: JSONNode) {
        var object = ManifestObject(node)
        let text = object.needed("text") { $0.text }
        let chain = object.needed("font") { $0.chain }
        let size = object.needed("size") { $0.number(in: 1...500) }
        let degrees = object.value("angle", otherwise: 0) { $0.number(in: -360...360) }
        let color = object.needed("color") { $0.color }
        let opacity = object.value("opacity", otherwise: 1) { $0.number(in: 0...1) }
        take(object)
        guard let text, let chain, let size, let color else { return }
        manifest.sample = Manifest.Sample(
            text: text,
            chain: chain,
            size: size,
            degrees: degrees,
            color: color,
            opacity: opacity
        )
    }
}

extension ManifestReader {
    /// Every part is read exactly once: what is on the page and not read aloud would not be there for the blind.
    private mutating func readOrder(_ root: inout ManifestObject) {
        guard let items = root.needed("reading", { $0.list }) else { return }
        var seen: Set<String> = []
        for item in items { readItem(item, &seen) }
        for (part, offset) in parts where !seen.contains(part) { root.complain(.unreadPart, part, at: offset) }
    }

    private mutating func readItem(_ node: JSONNode, _ seen: inout Set<String>) {
        var object = ManifestObject(node)
        let role = object.needed("role") { $0.text.flatMap { ReadingItem.Role(rawValue: $0) } }
        let alternative = object.value("alt", needed: role == .figure) { $0.text }
        let condition = object.value("when", needed: false) { $0.text }
        let pages = object.value("on", otherwise: .first) { $0.text.flatMap { ReadingItem.Pages(rawValue: $0) } }
        let nodes = object.needed("parts") { $0.list } ?? []
        var names: [String] = []
        for node in nodes {
            guard let name = node.text else {
                object.complain(.badValue, "parts", at: node.offset, found: node.brief)
                continue
            }
            if !name.hasPrefix("#"), parts[name] == nil { object.complain(.unknownPart, name, at: node.offset) }
            if !seen.insert(name).inserted { object.complain(.partTwice, name, at: node.offset) }
            names.append(name)
        }
        let holdsTable = names.contains { $0 == manifest.table?.name }
        if let role, holdsTable != (role == .table) || holdsTable && names.count > 1 {
            object.complain(.badValue, "role")
        }
        take(object)
        guard let role else { return }
        manifest.reading.append(
            ReadingItem(role: role, parts: names, alternative: alternative, condition: condition, pages: pages)
        )
    }
}
