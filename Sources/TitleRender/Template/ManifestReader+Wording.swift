extension ManifestReader {
    /// Words that nobody has approved say so on the face, where everybody sees it and hears it.
    mutating func readWording(_ node: JSONNode) {
        var object = ManifestObject(node)
        let language = object.needed("language") { $0.text }
        let name = object.value("approvedBy", needed: false) { $0.text.flatMap { $0.isEmpty ? nil : $0 } }
        let day = object.value("approvedOn", needed: name != nil) { $0.text.flatMap { $0.isDay ? $0 : nil } }
        let approval = name.flatMap { name in day.map { "\(name)，\($0)" } }
        let vocabularies = readVocabularies(&object)
        let saysSo = manifest.fields.contains { field in
            field.condition == .whileUnapproved && !field.isOptional && !field.isOrnament
        }
        if approval == nil, !saysSo { object.complain(.missingKey, "fields: \"when\": \"unapproved\"") }
        take(object)
        manifest.wording = language.map {
            Manifest.Wording(language: $0, approval: approval, vocabularies: vocabularies)
        }
    }

    /// Reads `"words": { "levelMongolian": { "of": "level", "is": { "中级": "ᠳᠤᠮᠳᠠ" } } }`.
    private mutating func readVocabularies(_ wording: inout ManifestObject) -> [Manifest.Vocabulary] {
        let members = wording.value("words", needed: false) { $0.members } ?? []
        return members.compactMap { member in
            var object = ManifestObject(member.value)
            let source = object.needed("of") { $0.text }
            let words = object.needed("is") { $0.texts }
            take(object)
            guard let source, let words else { return nil }
            return Manifest.Vocabulary(name: member.key, source: source, words: words)
        }
    }
}

extension JSONNode {
    /// An object whose values are all texts that say something.
    fileprivate var texts: [String: String]? {
        guard let members else { return nil }
        var texts: [String: String] = [:]
        for member in members {
            guard let text = member.value.text, !text.isEmpty else { return nil }
            texts[member.key] = text
        }
        return texts
    }
}

extension String {
    /// Whether it is written as a day is: 2026-11-24.
    fileprivate var isDay: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.count) == [4, 2, 2] && parts.joined().allSatisfy { ("0"..."9").contains($0) }
    }
}
