import TitleFiles

/// The objects of a scan, found by reading the file from its beginning; a later definition replaces an earlier one.
struct ScanObjects {
    struct Object {
        let value: ScanValue
        let stream: Range<Int>?
    }

    let bytes: [UInt8]
    private var objects: [Int: Object] = [:]
    /// No scan of a few pages has more.
    private static let most = 2000

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var place = 0
        while objects.count < Self.most, let start = nextKeyword(" obj", from: place) {
            place = start + 4
            guard let number = number(before: start) else { continue }
            var reader = ScanReader(bytes, at: place)
            guard let value = reader.value() else { continue }
            let stream = stream(behind: &reader, value)
            objects[number] = Object(value: value, stream: stream)
            place = stream?.upperBound ?? max(place, reader.place)
        }
        for object in objects.values where object.value["Type"]?.onlyName == "ObjStm" { unpack(object) }
    }

    func resolve(_ value: ScanValue?) -> ScanValue? {
        guard let number = value?.reference else { return value }
        return objects[number]?.value
    }

    func object(_ value: ScanValue?) -> Object? { value?.reference.flatMap { objects[$0] } }

    /// The bytes of a stream, inflated where it is deflated; nil when it is longer than `limit` or otherwise packed.
    func contents(_ object: Object, limit: Int) -> [UInt8]? {
        guard let stream = object.stream else { return nil }
        guard let filter = resolve(object.value["Filter"]) else { return Array(bytes[stream].prefix(limit)) }
        guard filter.onlyName == "FlateDecode" else { return nil }
        for margin in 0...2 {
            if let inflated = try? Inflate.zlib(bytes[stream].dropLast(margin), limit: limit) { return inflated }
        }
        return nil
    }

    var catalog: ScanValue? { objects.values.first { $0.value["Type"]?.onlyName == "Catalog" }?.value }
}

extension ScanObjects {
    private func nextKeyword(_ text: StaticString, from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            var place = start
            let count = text.utf8CodeUnitCount
            while place + count <= buffer.count {
                var matched = 0
                while matched < count, buffer[place + matched] == text.utf8Start[matched] { matched += 1 }
                if matched == count { return place }
                place += 1
            }
            return nil
        }
    }

    /// `12 0` before ` obj`.
    private func number(before place: Int) -> Int? {
        let text = String(decoding: bytes[max(0, place - 20)..<place], as: UTF8.self)
        let words = text.split { !$0.isASCII || !$0.isNumber }
        guard words.count >= 2, let number = Int(words[words.count - 2]), number > 0 else { return nil }
        return number
    }

    private func stream(behind reader: inout ScanReader, _ value: ScanValue) -> Range<Int>? {
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
        return nextKeyword("endstream", from: start).map { start..<$0 }
    }

    private func isEnd(at place: Int) -> Bool {
        bytes[place...].prefix(12).drop { $0 == 0x0D || $0 == 0x0A }.starts(with: "endstream".utf8)
    }

    /// The objects inside an object stream (7.5.7).
    private mutating func unpack(_ stream: Object) {
        guard let count = stream.value["N"]?.integer, let first = stream.value["First"]?.integer, count > 0,
            count <= Self.most, let inside = contents(stream, limit: 1 << 20), first <= inside.count, first > 0
        else { return }
        var head = ScanReader(inside)
        for _ in 0..<count {
            guard case .integer(let number)? = head.value(), case .integer(let offset)? = head.value(), offset >= 0,
                offset < inside.count - first
            else { return }
            var reader = ScanReader(inside, at: first + offset)
            if objects[number] == nil, let value = reader.value() {
                objects[number] = Object(value: value, stream: nil)
            }
        }
    }
}
