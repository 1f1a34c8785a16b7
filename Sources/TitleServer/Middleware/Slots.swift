import Synchronization

/// So many at once, and no more.
final class Slots: Sendable {
    private let free: Mutex<Int>

    init(_ count: Int) {
        free = Mutex(count)
    }

    /// Runs `body` in a slot.
    ///
    /// - Throws: `StopReason.busy` when none is free, else what `body` throws.
    func run<Value>(_ body: () async throws -> Value) async throws -> Value {
        guard take() else { throw StopReason.busy }
        defer { free.withLock { $0 += 1 } }
        return try await body()
    }

    /// Runs `body` in a slot as soon as one is free: for work that no request waits for.
    ///
    /// It asks again and again and is handed no slot: a request that comes in between has it, since a request is refused
    /// where there is none, and lists would else hold every slot from document to document.
    ///
    /// - Returns: nil when there was none while it was waited for.
    /// - Throws: `CancellationError`, else what `body` throws.
    func runOnceFree<Value>(while waits: () -> Bool, _ body: () async throws -> Value) async throws -> Value? {
        while !take() {
            guard waits() else { return nil }
            try await Task.sleep(for: .milliseconds(20))
        }
        defer { free.withLock { $0 += 1 } }
        return try await body()
    }

    private func take() -> Bool {
        free.withLock { free in
            guard free > 0 else { return false }
            free -= 1
            return true
        }
    }
}
