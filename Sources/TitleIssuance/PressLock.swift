import Glibc

/// Held by the one press that works on a data folder; the system lets go of it when the process ends, however it ends.
public final class PressLock: Sendable {
    private let descriptor: Int32

    /// - Throws: `IssuanceFault.anotherPress` when a press holds it, `.lockUnwritable` when it cannot be had at all.
    public init(folder: String) throws(IssuanceFault) {
        let path = "\(folder)/press.lock"
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .lockUnwritable(path: path, errno: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            throw code == EWOULDBLOCK ? .anotherPress(folder: folder) : .lockUnwritable(path: path, errno: code)
        }
        self.descriptor = descriptor
    }

    /// Waits for who holds it only for a moment, as `titlecert-issuer document` does.
    public static func waiting(for folder: String, patience: Duration) async throws -> PressLock {
        let end = ContinuousClock.now + patience
        while ContinuousClock.now < end {
            do {
                return try PressLock(folder: folder)
            } catch .anotherPress {
                try await Task.sleep(for: .milliseconds(20))
            }
        }
        return try PressLock(folder: folder)
    }

    /// Nil when another press holds it.
    static func ifFree(folder: String) throws -> PressLock? {
        do {
            return try PressLock(folder: folder)
        } catch .anotherPress {
            return nil
        }
    }

    deinit {
        close(descriptor)
    }
}
