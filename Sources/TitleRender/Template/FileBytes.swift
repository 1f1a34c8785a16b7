import Glibc

/// Reads a whole file of at most `limit` bytes; nil when it is missing, longer or no plain file.
func fileBytes(_ path: String, limit: Int) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
        let count = fread(&part, 1, part.count, file)
        if count == 0 { return ferror(file) == 0 ? bytes : nil }
        bytes += part[..<count]
    }
    return nil
}
