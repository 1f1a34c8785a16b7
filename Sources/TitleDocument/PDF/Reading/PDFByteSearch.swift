/// Where a text stands in bytes.
struct PDFByteSearch {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func holds(_ text: StaticString) -> Bool { first(text) != nil }

    /// The first place at `start` or behind it.
    func first(_ text: StaticString, from start: Int = 0) -> Int? {
        let count = text.utf8CodeUnitCount
        guard bytes.count >= count else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            var start = start
            while start <= buffer.count - count {
                var matched = 0
                while matched < count, buffer[start + matched] == text.utf8Start[matched] { matched += 1 }
                if matched == count { return start }
                start += 1
            }
            return nil
        }
    }
}
