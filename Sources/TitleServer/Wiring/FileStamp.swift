import FoundationEssentials

/// What tells one version of a file from the next without reading it.
struct FileStamp: Equatable {
    private let file: UInt64
    private let size: UInt64
    private let changed: Date

    /// Nil when there is no such file.
    init?(_ path: String) {
        guard let facts = try? FileManager.default.attributesOfItem(atPath: path),
            let file = facts[.systemFileNumber] as? UInt64, let size = facts[.size] as? any BinaryInteger,
            let changed = facts[.modificationDate] as? Date
        else { return nil }
        (self.file, self.size, self.changed) = (file, UInt64(size), changed)
    }
}

/// A file small enough to be read whole.
enum SmallFile {
    static func bytes(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }

    /// The names of what lies in a folder; none where it cannot be read.
    static func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
}
