import Glibc

/// Held by the one press that works on a data folder; the system lets go of it when the process ends, however it ends.
public final class PressLock: Sendable {
    private let descriptor: Int32

    /// - Throws: `IssuanceFault.anotherPress` when a press holds it, or the folder cannot be written.
    public init(folder: String) throws(IssuanceFault) {
        let descriptor = open("\(folder)/press.lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            if descriptor >= 0 { close(descriptor) }
            throw .anotherPress(folder: folder)
        }
        self.descriptor = descriptor
    }

    /// Waits for who holds it only for a moment, as `titlecert-issuer document` does.
    public static func waiting(for folder: String, patience: Duration) async throws -> PressLock {
        let end = ContinuousClock.now + patience
        while ContinuousClock.now < end {
            if let lock = try? PressLock(folder: folder) { return lock }
            try await Task.sleep(for: .milliseconds(20))
        }
        return try PressLock(folder: folder)
    }

    deinit {
        close(descriptor)
    }
}
