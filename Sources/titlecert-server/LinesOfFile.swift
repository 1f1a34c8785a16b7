import Foundation

/// The lines of a file, read piece by piece, however long it is.
struct LinesOfFile: Sequence, IteratorProtocol {
    private let file: FileHandle
    private var bytes: [UInt8] = []
    /// Where the next line begins.
    private var start = 0
    private var isOver = false

    private static let piece = 1 << 18
    /// No event of a trail is longer.
    private static let longest = 1 << 20

    /// - Throws: `AuditFileUnreadable`
    init(_ path: String) throws {
        if path == "-" {
            file = .standardInput
        } else {
            guard let opened = FileHandle(forReadingAtPath: path) else { throw AuditFileUnreadable(path: path) }
            file = opened
        }
    }

    /// A line without its end; one that is too long comes in parts, which are no events.
    mutating func next() -> ArraySlice<UInt8>? {
        while true {
            if let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return bytes[start..<end]
            }
            guard !isOver, bytes.count - start < Self.longest else { return rest() }
            readOn()
        }
    }

    private mutating func readOn() {
        let more = (try? file.read(upToCount: Self.piece)) ?? Data()
        isOver = more.isEmpty
        bytes = Array(bytes[start...]) + more
        start = 0
    }

    private mutating func rest() -> ArraySlice<UInt8>? {
        guard start < bytes.count else { return nil }
        defer { (bytes, start) = ([], 0) }
        return bytes[start...]
    }
}

/// The file is not there, or may not be read.
struct AuditFileUnreadable: Error {
    let path: String
}
