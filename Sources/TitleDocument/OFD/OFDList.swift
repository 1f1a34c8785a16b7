internal import TitleFiles

/// One of the lists of an OFD; prefixes of names do not matter, places do.
struct OFDList {
    private let bytes: [UInt8]
    private static let limits = XMLLimits()

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The texts of the elements at a place.
    func texts(at path: [String]) throws(XMLFault) -> [String] {
        var texts: [String] = []
        try walk { (place, event) in
            guard place == path else { return }
            switch event {
            case .start: texts.append("")
            case .text(let text): texts[texts.count - 1] += text
            case .end: break
            }
        }
        return texts.map(Self.trimmed)
    }

    /// What `Attachments.xml` names.
    var attachments: [OFDAttachment] {
        get throws(XMLFault) {
            var (name, path, found) = ("", "", [OFDAttachment]())
            try walk { (place, event) in
                switch (place, event) {
                case (["Attachments", "Attachment"], .start(let tag)): (name, path) = (tag["Name"] ?? "", "")
                case (["Attachments", "Attachment", "FileLoc"], .text(let text)): path += text
                case (["Attachments", "Attachment"], .end):
                    found.append(OFDAttachment(name: name, path: Self.trimmed(path)))
                default: break
                }
            }
            return found
        }
    }

    /// Gives each event with the names of the elements that are open around it, its own among them.
    private func walk(_ take: (_ place: [String], XMLEvent) -> Void) throws(XMLFault) {
        var reader = try XMLReader(bytes, limits: Self.limits)
        var place: [String] = []
        while let event = try reader.next() {
            if case .start(let tag) = event { place.append(String(tag.localName)) }
            take(place, event)
            if case .end = event { place.removeLast() }
        }
    }

    private static func trimmed(_ text: String) -> String {
        let isMargin: (Character) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" }
        return String(text.drop(while: isMargin).reversed().drop(while: isMargin).reversed())
    }
}
