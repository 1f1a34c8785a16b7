import Hummingbird

/// Reads a request's body into memory, within a size and a time.
enum RequestBytes {
    /// Reads no further than a byte too many, and no longer than the time, also when the sender is silent.
    ///
    /// - Throws: `StopReason.tooLarge`, `.slow`, or `.malformed` when the connection breaks.
    static func read(
        _ request: Request,
        upTo limit: Int,
        within time: Duration
    ) async throws(StopReason) -> [UInt8] {
        guard request.announcedBytes <= limit else { throw .tooLarge }
        do {
            return try await race(request, upTo: limit, against: time)
        } catch let reason as StopReason {
            throw reason
        } catch {
            throw .malformed
        }
    }

    private static func race(_ request: Request, upTo limit: Int, against time: Duration) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            defer { group.cancelAll() }
            group.addTask { try await gather(request, upTo: limit) }
            group.addTask {
                try await Task.sleep(for: time)
                throw StopReason.slow
            }
            return try await group.next() ?? []
        }
    }

    private static func gather(_ request: Request, upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(request.announcedBytes)
        for try await chunk in request.body {
            guard bytes.count + chunk.readableBytes <= limit else { throw StopReason.tooLarge }
            bytes.append(contentsOf: chunk.readableBytesView)
        }
        return bytes
    }
}

extension Request {
    /// The length that the sender says its body has; 0 when it does not say.
    var announcedBytes: Int {
        headers[.contentLength].flatMap { Int($0) }.map { max(0, $0) } ?? 0
    }

    var hasBody: Bool { announcedBytes > 0 || headers.contains(.transferEncoding) }
}
