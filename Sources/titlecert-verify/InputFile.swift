import Glibc

/// Reading of files that strangers hand in.
enum InputFile {
    /// No certificate and no trust list is larger.
    static let limit = 20 << 20

    static func read(_ path: String) throws(ProgramFault) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw .missing(path) }
            throw .unreadable(path, errno: errno)
        }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { throw .unreadable(path, errno: errno) }
        if facts.st_mode & S_IFMT == S_IFDIR { throw .folder(path) }
        guard facts.st_size <= limit else { throw .tooLarge(path, limit: limit) }
        return try readAll(file, named: path)
    }

    static func readStandardInput(named name: String) throws(ProgramFault) -> [UInt8] {
        try readAll(STDIN_FILENO, named: name)
    }

    private static func readAll(_ file: Int32, named name: String) throws(ProgramFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(name, errno: errno) }
            if count == 0 { break }
            bytes += buffer[..<count]
            guard bytes.count <= limit else { throw .tooLarge(name, limit: limit) }
        }
        guard !bytes.isEmpty else { throw .empty(name) }
        return bytes
    }
}
