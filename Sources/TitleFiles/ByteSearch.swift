internal import Glibc

/// Where a text stands in bytes.
public struct ByteSearch: Sendable {
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    public func holds(_ text: StaticString) -> Bool { first(text) != nil }

    /// The first place at `start` or behind it.
    ///
    /// Goes from one candidate to the next by the C library: a stranger's file of 20 MB is searched many times over.
    public func first(_ text: StaticString, from start: Int = 0) -> Int? {
        let (count, end) = (text.utf8CodeUnitCount, bytes.count)
        return bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var place = start
            while count <= end - place {
                guard let found = memchr(base + place, Int32(text.utf8Start[0]), end - count - place + 1) else {
                    return nil
                }
                place = UnsafeRawPointer(found) - base
                var matched = 1
                while matched < count, buffer[place + matched] == text.utf8Start[matched] { matched += 1 }
                if matched == count { return place }
                place += 1
            }
            return nil
        }
    }
}
