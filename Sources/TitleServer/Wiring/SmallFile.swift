import FoundationEssentials

/// A file small enough to be read whole.
enum SmallFile {
    static func bytes(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }
}
