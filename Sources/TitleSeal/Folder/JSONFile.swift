import FoundationEssentials

/// JSON of the folder's small files.
enum JSONFile {
    static func encoded(_ value: some Encodable, for path: String) throws(KeyFault) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { throw .unfit(path: path) }
        return Array(data) + [UInt8(ascii: "\n")]
    }

    static func decoded<Value: Decodable>(_ type: Value.Type, from path: String) throws(KeyFault) -> Value {
        let bytes = try DurableFiles.read(path)
        guard let value = try? JSONDecoder().decode(type, from: Data(bytes)) else { throw .unfit(path: path) }
        return value
    }
}
