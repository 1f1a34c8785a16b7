/// Resolves the prefixes that the root element declares; drawing programs declare them nowhere else.
struct SVGNames {
    private var namespaces: [String: String] = ["xml": "http://www.w3.org/XML/1998/namespace"]

    enum Name: Equatable {
        /// Of SVG itself, without its prefix; `href` of XLink counts as SVG's.
        case ours(String)
        /// A note of the drawing program.
        case skipped
        case unknown
    }

    init(root: MarkupElement) {
        for attribute in root.attributes {
            if attribute.name == "xmlns" { namespaces[""] = attribute.value }
            if attribute.name.hasPrefix("xmlns:") { namespaces[String(attribute.name.dropFirst(6))] = attribute.value }
        }
    }

    func element(_ name: String) -> Name {
        let (prefix, local) = split(name)
        guard let namespace = namespaces[prefix] else { return .unknown }
        if namespace == SVGGrammar.svg { return .ours(local) }
        return SVGGrammar.skipped.contains(namespace) ? .skipped : .unknown
    }

    func attribute(_ name: String) -> Name {
        let (prefix, local) = split(name)
        if prefix.isEmpty { return name == "xmlns" ? .skipped : .ours(local) }
        if prefix == "xmlns" { return .skipped }
        guard let namespace = namespaces[prefix] else { return .unknown }
        if namespace == SVGGrammar.xlink { return local == "href" ? .ours(local) : .skipped }
        if prefix == "xml" { return .ours(local) }
        return SVGGrammar.skipped.contains(namespace) ? .skipped : .unknown
    }

    private func split(_ name: String) -> (prefix: String, local: String) {
        guard let colon = name.firstIndex(of: ":") else { return ("", name) }
        return (String(name[..<colon]), String(name[name.index(after: colon)...]))
    }
}
