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
        let slices = ranges(of: items.count)
        guard slices.count > 1 else { return try items.map(work) }
        let answers = Mutex([Result<[Answer], any Error>?](repeating: nil, count: slices.count))
        DispatchQueue.concurrentPerform(iterations: slices.count) { slice in
            let answer = Result { try items[slices[slice]].map(work) }
            answers.withLock { $0[slice] = answer }
        }
        return try answers.withLock { $0 }.flatMap { try $0?.get() ?? [] }
    }

    static func ranges(of count: Int) -> [Range<Int>] {
        stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    }
}
