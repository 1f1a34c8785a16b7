/// What `look` finds once it finds it.
///
/// It looks for a minute and a hundred times at least: a machine under load is slow, not wrong.
public func awaited<Found>(
    _ what: String,
    seconds: Int = 60,
    _ look: () async throws -> Found?
) async throws -> Found {
    let end = ContinuousClock.now.advanced(by: .seconds(seconds))
    var looks = 0
    repeat {
        if let found = try await look() { return found }
        looks += 1
        try await Task.sleep(for: .milliseconds(20))
    } while looks < 100 || ContinuousClock.now < end
    throw AwaitedInVain(what: what)
}

struct AwaitedInVain: Error, CustomStringConvertible {
    let what: String
    var description: String { "awaited in vain: \(what)" }
}
