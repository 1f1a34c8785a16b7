import Glibc

/// Held by the one press that works on a data folder; the system lets go of it when the process ends, however it ends.
public final class PressLock: Sendable {
    private let descriptor: Int32

    /// - Throws: `IssuanceFault.anotherPress` when a press holds it, or the folder cannot be written.
    public init(folder: String) throws(IssuanceFault) {
        descriptor = open("\(folder)/press.lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .anotherPress(folder: folder) }
    }

    deinit {
        close(descriptor)
    }
}
