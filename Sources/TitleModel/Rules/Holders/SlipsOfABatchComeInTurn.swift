/// A press makes so many slips of a batch at most: for who has none that is good, and where it is said also anew for who
/// has one, the oldest first.
public enum SlipsOfABatchComeInTurn {
    public static let most = 2000

    /// Of people in the order of the roster, with the moments at which those slips were made that are good.
    public static func turn(
        of people: [Identifier],
        slips madeAt: [Identifier: Instant],
        replacing: Bool,
        most: Int = most
    ) -> [Identifier] {
        let without = people.filter { madeAt[$0] == nil }
        let with = people.compactMap { person in madeAt[person].map { (person, $0) } }.sorted { $0.1 < $1.1 }.map(\.0)
        return Array((replacing ? without + with : without).prefix(most))
    }
}
