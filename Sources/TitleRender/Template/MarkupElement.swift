/// An element of a drawing with where it stands in the file.
struct MarkupElement {
    struct Attribute {
        let name: String
        let value: String
        let offset: Int
    }

    enum Child {
        case element(MarkupElement)
        case text(String, offset: Int)
    }

    let name: String
    let attributes: [Attribute]
    let offset: Int
    var children: [Child] = []

    subscript(name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    var elements: [MarkupElement] {
        children.compactMap { child in
            if case .element(let element) = child { element } else { nil }
        }
    }
}
