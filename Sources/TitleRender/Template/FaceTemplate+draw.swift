extension FaceTemplate {
    public var language: String { manifest.language }

    /// The language of the template's words that nobody has approved; nil when somebody has, or there are none.
    ///
    /// With such words only samples are drawn.
    public var unapprovedLanguage: String? {
        manifest.wording.flatMap { $0.approval == nil ? $0.language : nil }
    }

    /// The document's title: the manifest's pattern filled with the content's texts.
    public func title(of content: FaceContent) -> String { manifest.title.filled(with: content.texts) }

    /// The texts a content must have, in the order of the manifest.
    public var neededTexts: [String] {
        var names: [String] = []
        for field in manifest.fields where !field.isOptional && field.condition == .always {
            for case .placeholder(let name) in field.pattern.parts where !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// The texts that the template says anything of: those it draws, or draws something else beside or instead of.
    public var knownTexts: Set<String> {
        let cells = manifest.table?.columns.map(\.pattern) ?? []
        let patterns = [manifest.title] + manifest.fields.map(\.pattern) + cells
        var names = Set(manifest.reading.compactMap(\.condition))
        for case .placeholder(let name) in patterns.flatMap(\.parts) { names.insert(name) }
        for case .with(let name) in manifest.fields.map(\.condition) { names.insert(name) }
        return names.union(manifest.wording?.vocabularies.map(\.source) ?? [])
    }

    /// Sets the content's texts, pictures and symbols in their boxes.
    ///
    /// Texts the template has no place for are not drawn. Of a template with a table this is the first page; all of them
    /// are in `pages`.
    public func draw(_ content: FaceContent) throws(DrawingError) -> DisplayList {
        guard manifest.table != nil else { return try draw(content, on: .only) }
        return try pages(of: content).page(0)
    }

    func draw(_ content: FaceContent, on page: PagePosition) throws(DrawingError) -> DisplayList {
        if let unapprovedLanguage, !content.sample { throw .wordingNotApproved(language: unapprovedLanguage) }
        let content = manifest.wording?.worded(content) ?? content
        var pieces: [DisplayPiece] = []
        var ornaments: [DisplayPiece] = []
        var last: ShapedWords?
        var running: [DisplayPiece] = []
        pieces.reserveCapacity(setters.count + manifest.pictures.count + manifest.symbols.count)
        for setter in setters where isDrawn(setter.field.condition, content) && stands(setter.field, on: page) {
            guard let piece = try draw(setter, content, &last) else { continue }
            if setter.field.isRunning {
                running.append(piece)
            } else if setter.field.isOrnament {
                ornaments.append(piece)
            } else {
                pieces.append(piece)
            }
        }
        var seal: DisplayList.Seal?
        for plan in manifest.pictures where plan.isSeal ? page.isLast : stands(plan.name, on: page) {
            guard let picture = try picture(plan, content) else { continue }
            let read = try picture.drawing(plan.name, fonts: fonts)
            if plan.isSeal {
                let box = picture.millimetres.map { plan.box.resized(to: $0, within: manifest.page) } ?? plan.box
                seal = DisplayList.Seal(
                    box: box,
                    drawing: read.drawing,
                    map: read.map(into: box),
                    alternative: picture.alternative ?? plan.alternative
                )
            } else {
                let commands = [DisplayCommand.group(read.map(into: plan.box), opacity: 1, read.drawing.background)]
                pieces.append(DisplayPiece(name: plan.name, commands: commands))
            }
        }
        var links: [DisplayList.Link] = []
        for symbol in manifest.symbols where stands(symbol.name, on: page) {
            pieces.append(try draw(symbol, content, &links))
        }
        return DisplayList(
            width: manifest.width,
            height: manifest.height,
            language: manifest.language,
            title: title(of: content),
            fixed: fixed,
            isSample: content.sample,
            pieces: pieces,
            ornaments: ornaments,
            reading: reading(content, on: page),
            links: links,
            seal: seal,
            running: running
        )
    }

    private func stands(_ field: Manifest.Field, on page: PagePosition) -> Bool {
        field.isRunning || field.isOrnament || stands(field.name, on: page)
    }

    private func stands(_ part: String, on page: PagePosition) -> Bool {
        guard page.count > 1 else { return true }
        return manifest.reading.contains { $0.parts.contains(part) && page.holds($0) }
    }

    private func isDrawn(_ condition: Manifest.Condition, _ content: FaceContent) -> Bool {
        switch condition {
        case .always: true
        case .onSamples: content.sample
        case .with(let name): content.has(name)
        case .whileUnapproved: unapprovedLanguage != nil
        }
    }

    private func draw(
        _ setter: FieldSetter,
        _ content: FaceContent,
        _ last: inout ShapedWords?
    ) throws(DrawingError) -> DisplayPiece? {
        if let missing = setter.field.pattern.missing(in: content.texts) {
            if setter.field.isOptional { return nil }
            throw .missingText(field: missing)
        }
        let words = setter.field.pattern.filled(with: content.texts)
        guard setter.saysNothingPersonal else { return try set(words, setter, &last) }
        return try setter.settled.piece(words) { () throws(DrawingError) in
            try set(words, setter, &last)
        }
    }

    /// Neighbouring fields may say the same: micro-text on both sides of an ornament.
    private func set(
        _ words: String,
        _ setter: FieldSetter,
        _ last: inout ShapedWords?
    ) throws(DrawingError) -> DisplayPiece {
        if let last, last.words == words, last.shaper.sets(like: setter.shaper) {
            return try setter.set(last.text, words)
        }
        let text = try setter.shaped(words)
        last = ShapedWords(words: words, shaper: setter.shaper, text: text)
        return try setter.set(text, words)
    }

    private func picture(_ plan: Manifest.Picture, _ content: FaceContent) throws(DrawingError) -> Picture? {
        guard let picture = content.images[plan.name] else {
            if plan.isOptional { return nil }
            throw .missingPicture(plan.name)
        }
        return plan.isSeal ? seals.shared(picture) : picture
    }

    /// A module must be at least 0.49 mm: smaller ones did not survive printing, copying and scanning in our tests.
    private static let smallestModule = 0.49

    private func draw(
        _ plan: Manifest.Symbol,
        _ content: FaceContent,
        _ links: inout [DisplayList.Link]
    ) throws(DrawingError) -> DisplayPiece {
        guard let source = content.qr[plan.name] else { throw .missingSymbol(plan.name) }
        guard let symbol = QRSymbol(source) else { throw .badSymbol(plan.name) }
        guard plan.box.width / Double(symbol.size) >= Self.smallestModule else { throw .badSymbol(plan.name) }
        links.append(
            DisplayList.Link(piece: plan.name, box: plan.box, address: source.text, alternative: plan.alternative)
        )
        return DisplayPiece(name: plan.name, commands: [.symbol(symbol, plan.box, plan.color)])
    }

    /// The reading order with the words of this content's own pictures.
    private func reading(_ content: FaceContent, on page: PagePosition) -> [ReadingItem] {
        manifest.reading.filter { content.has($0.condition) && page.holds($0) }.map { item in
            guard item.role == .figure, let picture = item.parts.compactMap({ content.images[$0]?.alternative }).first
            else { return item }
            return ReadingItem(
                role: item.role,
                parts: item.parts,
                alternative: picture,
                condition: item.condition
            )
        }
    }
}

extension Manifest.Wording {
    /// The content with what the template's own words say of it; what it says itself stays.
    func worded(_ content: FaceContent) -> FaceContent {
        var content = content
        for vocabulary in vocabularies where content.texts[vocabulary.name]?.isEmpty ?? true {
            content.texts[vocabulary.name] = content.texts[vocabulary.source].flatMap { vocabulary.words[$0] }
        }
        return content
    }
}

/// The words shaped last in a document.
private struct ShapedWords {
    let words: String
    let shaper: Shaper
    let text: ShapedText
}

extension FaceContent {
    /// True as well where no text is asked for.
    fileprivate func has(_ name: String?) -> Bool {
        guard let name else { return true }
        return texts[name]?.isEmpty == false
    }
}
