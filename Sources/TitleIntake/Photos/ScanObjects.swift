import TitleFiles

/// The objects of a scan, found by reading the file from its beginning; a later definition replaces an earlier one.
struct ScanObjects {
    struct Object {
        let value: ScanValue
        let stream: Range<Int>?
    }

    private let text: ByteSearch
    private var objects: [Int: Object] = [:]
    private var allowance: ScanAllowance
    /// False once a stream was found to have no end: none behind it has one.
    private var streamsEnd = true
    /// No scan of a few pages has more.
    private static let most = 2000

    init(_ bytes: [UInt8]) {
        (text, allowance) = (ByteSearch(bytes), ScanAllowance(fileBytes: bytes.count))
        var place = 0
        while objects.count < Self.most, allowance.isLeft, let start = text.first(" obj", from: place) {
            place = start + 4
            allowance.takePlace()
            guard let number = number(before: start), let (object, end) = readObject(at: place) else { continue }
            objects[number] = object
            place = max(place, end)
        }
        for object in objects.values where object.value["Type"]?.onlyName == "ObjStm" { unpack(object) }
    }

    private var bytes: [UInt8] { text.bytes }

    var all: some Collection<Object> { objects.values }

    func resolve(_ value: ScanValue?) -> ScanValue? {
        guard let number = value?.reference else { return value }
        return objects[number]?.value
    }

    func object(_ value: ScanValue?) -> Object? { value?.reference.flatMap { objects[$0] } }

    /// The bytes of a stream, inflated where it is deflated; nil when it is longer than `limit` or otherwise packed.
    func contents(_ object: Object, limit: Int) -> [UInt8]? {
        guard let stream = object.stream, stream.count <= Self.longestPacked else { return nil }
        guard let filter = resolve(object.value["Filter"]) else { return Array(bytes[stream].prefix(limit)) }
        guard filter.onlyName == "FlateDecode" else { return nil }
        return Inflate.zlib(upToEndOfLine: bytes[stream], limit: limit)
    }

    /// Of several catalogs the one with the highest number.
    var catalog: ScanValue? {
        objects.filter { $0.value.value["Type"]?.onlyName == "Catalog" }.max { $0.key < $1.key }?.value.value
    }

    /// Of a stream that is no image, in bytes as it stands in the file.
    private static let longestPacked = 1 << 20
}

extension ScanObjects {
    /// `12 0` before ` obj`.
    private func number(before place: Int) -> Int? {
        let text = String(decoding: bytes[max(0, place - 20)..<place], as: UTF8.self)
        let words = text.split { !$0.isASCII || !$0.isNumber }
        guard words.count >= 2, let number = Int(words[words.count - 2]), number > 0 else { return nil }
        return number
    }

    /// An object and where it ends; nil when there is no value, or none that may still be read.
    private mutating func readObject(at place: Int) -> (Object, end: Int)? {
        var reader = ScanReader(bytes, at: place, values: allowance.values)
        let value = reader.value()
        allowance.take(reader, from: place)
        guard let value else { return nil }
        let stream = stream(behind: &reader, value)
        return (Object(value: value, stream: stream), stream?.upperBound ?? reader.place)
    }

    private mutating func stream(behind reader: inout ScanReader, _ value: ScanValue) -> Range<Int>? {
        reader.skipSpace()
        guard case .dictionary = value, bytes[reader.place...].starts(with: "stream".utf8) else { return nil }
        var start = reader.place + 6
        if start < bytes.count, bytes[start] == 0x0D { start += 1 }
        if start < bytes.count, bytes[start] == 0x0A { start += 1 }
        if let length = value["Length"]?.integer, length >= 0, length <= bytes.count - start,
            isEnd(at: start + length)
        {
            return start..<start + length
        }
        guard streamsEnd, let end = text.first("endstream", from: start) else {
            streamsEnd = false
            return nil
        }
        return start..<end
    }

    private func isEnd(at place: Int) -> Bool {
        bytes[place...].prefix(12).drop { $0 == 0x0D || $0 == 0x0A }.starts(with: "endstream".utf8)
    }

    /// The objects inside an object stream (7.5.7).
    private mutating func unpack(_ stream: Object) {
        guard let count = stream.value["N"]?.integer, let first = stream.value["First"]?.integer, count > 0,
            count <= Self.most, let inside = contents(stream, limit: 1 << 20), first <= inside.count, first > 0
        else { return }
        allowance.take(bytes: inside.count)
        var head = ScanReader(inside)
        for _ in 0..<count {
            guard allowance.isLeft, case .integer(let number)? = head.value(),
                case .integer(let offset)? = head.value(), offset >= 0, offset < inside.count - first
            else { return }
            guard objects[number] == nil else { continue }
            var reader = ScanReader(inside, at: first + offset, values: allowance.values)
            let value = reader.value()
            allowance.take(reader, from: first + offset)
            objects[number] = value.map { Object(value: $0, stream: nil) }
        }
    }
}
