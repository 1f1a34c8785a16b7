internal import Glibc

/// Reads a whole file that a stranger named: an ordinary file, not empty of permission, not above a limit.
public enum FileBytes {
    /// The file's bytes; its size is asked for before anything is read, and a file that grows meanwhile is refused.
    public static func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileFault(errno: errno) }
        defer { close(descriptor) }
        let size = try size(of: descriptor)
        guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
        return try bytes(from: descriptor, size: size)
    }

    private static func size(of descriptor: Int32) throws(FileFault) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileFault(errno: errno) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw .folder }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        return Int(status.st_size)
    }

    private static func bytes(from descriptor: Int32, size: Int) throws(FileFault) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: size)
        var count = 0
        while count < size {
            let got = result.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress?.advanced(by: count), size - count)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw FileFault(errno: errno) }
            guard got > 0 else { throw .changed }
            count += got
        }
        return result
    }
}

/// Why a file was not read.
public enum FileFault: Error, Hashable, Sendable {
    case notFound
    case folder
    /// A device, a pipe or a socket.
    case notAFile
    case notPermitted
    case tooLarge(bytes: Int, limit: Int)
    /// It became shorter while it was read.
    case changed
    case failed(errno: Int32)

    init(errno code: Int32) {
        switch code {
        case ENOENT, ENOTDIR: self = .notFound
        case EACCES, EPERM: self = .notPermitted
        case EISDIR: self = .folder
        default: self = .failed(errno: code)
        }
    }
}
