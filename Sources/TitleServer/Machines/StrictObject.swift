/// A JSON object whose keys are all known: a field that is spelled wrongly is not silently left out.
struct StrictObject {
    struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ text: String) { stringValue = text }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    let container: KeyedDecodingContainer<Key>

    init(_ decoder: any Decoder, known: Set<String>) throws {
        container = try decoder.container(keyedBy: Key.self)
        guard let stranger = container.allKeys.first(where: { !known.contains($0.stringValue) }) else { return }
        throw DecodingError.dataCorruptedError(forKey: stranger, in: container, debugDescription: "unknown")
    }

    /// The text of a key that may be left out; `null` is no text.
    func text(_ key: String) throws -> String? {
        let key = Key(key)
        return container.contains(key) ? try container.decode(String.self, forKey: key) : nil
    }
}
