import TitleWords

enum FileWords {
    /// As in 12 kB; at least one.
    static func size(_ bytes: Int, _ words: Words) -> String {
        words("file.size", ["kilobytes": String(max(1, (bytes + 500) / 1000))])
    }
}
