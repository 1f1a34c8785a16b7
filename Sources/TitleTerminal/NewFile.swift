import Dispatch
public import Glibc
public import TitleWords

/// A file that is written piece by piece and appears under its name only when it is whole.
///
/// Until then it has another name beside it, which goes away when the work fails or is interrupted.
public final class NewFile {
    private let path: String
    private let partPath: String
    private let descriptor: Int32
    private var interruptions: [any DispatchSourceSignal] = []
    private var isWhole = false

    /// - Throws: `OutputFault` when the name is taken or the folder takes no file.
    public init(_ path: String, mode: mode_t = 0o644) throws(OutputFault) {
        guard access(path, F_OK) != 0 else { throw .exists(path) }
        self.path = path
        partPath = "\(path).\(getpid()).part"
        descriptor = open(partPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .notBegun(path, code: errno) }
        for (number, code) in [(SIGINT, 130 as Int32), (SIGTERM, 143)] { goAway(at: number, code) }
    }

    deinit {
        close(descriptor)
        if !isWhole { unlink(partPath) }
    }

    public func write(_ bytes: [UInt8]) throws(OutputFault) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .unfinished(path, code: errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Gives the file its name, once all of it is on the disk.
    ///
    /// - Throws: `OutputFault` when the disk does not take it, or when somebody has taken the name meanwhile.
    public func finish() throws(OutputFault) {
        guard fsync(descriptor) == 0 else { throw .unfinished(path, code: errno) }
        if link(partPath, path) == 0 {
            unlink(partPath)
        } else {
            let code = errno
            guard code != EEXIST else { throw .exists(path) }
            // A file system without links: the name was free when the work began.
            guard code == EPERM || code == EOPNOTSUPP, rename(partPath, path) == 0 else {
                throw .unfinished(path, code: code)
            }
        }
        isWhole = true
        interruptions.forEach { $0.cancel() }
    }

    private func goAway(at number: Int32, _ code: Int32) {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { [partPath] in
            unlink(partPath)
            _exit(code)
        }
        source.resume()
        interruptions.append(source)
    }
}

/// Why a file was not written; nothing of it is left.
public enum OutputFault: Error {
    case exists(String)
    case notBegun(String, code: Int32)
    case unfinished(String, code: Int32)
}

extension OutputFault {
    /// What happened, and what to do; `unfinished` is the key of what is said of a file that was not written to its end.
    public func sentence(_ words: Words, unfinished key: String = "output.unfinished") -> String {
        switch self {
        case .exists(let path): words("press.output.exists", ["file": path])
        case .notBegun(let path, let code):
            words("press.output.notBegun", ["file": path, "reason": systemReason(code, words)])
        case .unfinished(let path, let code): words(key, ["file": path, "reason": systemReason(code, words)])
        }
    }
}
