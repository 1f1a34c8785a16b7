extension SVGCompiler {
    /// The style, map and role of an element, its attributes checked one by one.
    mutating func surroundings(
        of element: MarkupElement,
        _ kind: String,
        in around: Surroundings
    ) -> (Surroundings, Transform) {
        var inner = around
        inner.style.opacity = 1
        check(element, own: SVGGrammar.elements[kind] ?? [], style: &inner.style)
        var map = Transform.identity
        if let text = element["transform"] {
            if let read = TransformReader.read(text) { map = read } else { reportValue("transform", of: element) }
        }
        inner.groups.append((map, inner.style.opacity))
        let name = element["id"]
        if name.map({ readAloud.contains($0) }) == true || element["class"] == "decoration" {
            inner.isAccountedFor = true
        }
        return (inner, map)
    }

    mutating func check(_ element: MarkupElement, own: Set<String>, style: inout SVGStyle) {
        for attribute in element.attributes {
            switch names.attribute(attribute.name) {
            case .skipped: continue
            case .unknown: report(.unknownAttribute, at: attribute.offset, attribute.name)
            case .ours(let name):
                if own.contains(name) || (SVGGrammar.everywhere.contains(name) && name != "style") { continue }
                if name == "style" {
                    declarations(attribute, style: &style)
                } else {
                    set(name, attribute, style: &style)
                }
            }
        }
    }

    private mutating func declarations(_ attribute: MarkupElement.Attribute, style: inout SVGStyle) {
        for declaration in attribute.value.split(separator: ";") {
            let halves = declaration.split(separator: ":", maxSplits: 1).map { trimmed($0) }
            guard halves.count == 2 else {
                if !trimmed(declaration).isEmpty {
                    report(.badValue, at: attribute.offset, "style", found: String(declaration))
                }
                continue
            }
            answer(style.set(halves[0], halves[1]), halves[0], halves[1], at: attribute.offset)
        }
    }

    private mutating func set(_ name: String, _ attribute: MarkupElement.Attribute, style: inout SVGStyle) {
        answer(style.set(name, trimmed(attribute.value[...])), name, attribute.value, at: attribute.offset)
    }

    private mutating func answer(_ answer: SVGStyle.Answer, _ name: String, _ value: String, at offset: Int) {
        switch answer {
        case .taken: break
        case .badValue: report(.badValue, at: offset, name, found: value)
        case .unknown: report(.unknownAttribute, at: offset, name, found: value)
        }
    }

    /// A length attribute; `otherwise` when it is absent, nil (and a fault) when it is needed or wrong.
    mutating func length(_ name: String, of element: MarkupElement, otherwise: Double? = nil) -> Double? {
        guard let text = element[name] else {
            if otherwise == nil { report(.missingAttribute, at: element.offset, name) }
            return otherwise
        }
        guard let value = NumberScanner.length(text) else {
            reportValue(name, of: element)
            return nil
        }
        return value
    }

    mutating func reportValue(_ name: String, of element: MarkupElement) {
        let attribute = element.attributes.first { $0.name == name }
        report(.badValue, at: attribute?.offset ?? element.offset, name, found: attribute?.value ?? "")
    }

    private func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
