import Hummingbird

/// Reads a request's body into memory, within a size and a time.
enum RequestBytes {
    /// A body beyond the size is read on and thrown away up to four times of it, so that a browser gets to see the answer.
    ///
    /// - Throws: `StopReason.tooLarge`, `.slow`, or `.malformed` when the connection breaks.
    static func read(
        _ request: Request,
        upTo limit: Int,
        within time: Duration
    ) async throws(StopReason) -> [UInt8] {
        do {
            return try await gather(request, upTo: limit, until: .now + time)
        } catch let reason as StopReason {
            throw reason
        } catch {
            throw .malformed
        }
    }

    private static func gather(
        _ request: Request,
        upTo limit: Int,
        until deadline: ContinuousClock.Instant
    ) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(limit, announced(request)))
        var count = 0
        for try await chunk in request.body {
            guard ContinuousClock.now < deadline else { throw StopReason.slow }
            count += chunk.readableBytes
            guard count <= limit * 4 else { throw StopReason.tooLarge }
            if count <= limit { bytes.append(contentsOf: chunk.readableBytesView) }
        }
        guard count <= limit else { throw StopReason.tooLarge }
        return bytes
    }

    private static func announced(_ request: Request) -> Int {
        request.headers[.contentLength].flatMap { Int($0) }.map { max(0, $0) } ?? 0
    }
}
