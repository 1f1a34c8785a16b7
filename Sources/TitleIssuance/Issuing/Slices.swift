internal import Dispatch
internal import Synchronization

/// Work that only reckons, over many things: a slice at a time on every core there is.
enum Slices {
    /// Large enough that handing a slice out costs nothing beside it, small enough that no core is left waiting long.
    static let size = 125

    /// What `work` makes of each, in their order; the first fault of the first slice that has one ends it.
    static func map<Item: Sendable, Answer: Sendable>(
        _ items: [Item],
        _ work: @Sendable (Item) throws -> Answer
    ) throws -> [Answer] {
        try map(slicesOf: items) { try $0.map(work) }
    }

    /// The same, of the things of a slice together.
    static func map<Item: Sendable, Answer: Sendable>(
        slicesOf items: [Item],
        _ work: @Sendable (ArraySlice<Item>) throws -> [Answer]
    ) throws -> [Answer] {
        let slices = ranges(of: items.count)
        guard slices.count > 1 else { return try work(items[...]) }
        let answers = Mutex([Result<[Answer], any Error>?](repeating: nil, count: slices.count))
        DispatchQueue.concurrentPerform(iterations: slices.count) { slice in
            let answer = Result { try work(items[slices[slice]]) }
            answers.withLock { $0[slice] = answer }
        }
        return try answers.withLock { $0 }.flatMap { try $0?.get() ?? [] }
    }

    /// The same for a caller that can wait.
    static func map<Item: Sendable, Answer: Sendable>(
        slicesOf items: [Item],
        _ work: @escaping @Sendable (ArraySlice<Item>) throws -> [Answer]
    ) async throws -> [Answer] {
        try await withThrowingTaskGroup(of: (slice: Int, answers: [Answer]).self) { group in
            let slices = ranges(of: items.count)
            for (slice, range) in slices.enumerated() {
                group.addTask { (slice, try work(items[range])) }
            }
            var parts = [[Answer]](repeating: [], count: slices.count)
            for try await part in group { parts[part.slice] = part.answers }
            return parts.flatMap(\.self)
        }
    }

    static func ranges(of count: Int) -> [Range<Int>] {
        stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    }
}
