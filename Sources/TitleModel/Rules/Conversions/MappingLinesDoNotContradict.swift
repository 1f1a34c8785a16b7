/// Two lines of the mapping tables that are in force on one day for the same origin, series, title and specialty say the
/// same: a new version begins after the old one has ended (CNV8).
public enum MappingLinesDoNotContradict {
    /// Two lines that do, by their places.
    public typealias Pair = (first: Int, second: Int)

    /// `lines`: those that count, each until its last day.
    public static func check(_ new: TitleMapping, among lines: [TitleMapping]) throws(OfficeRefusal) {
        guard let other = lines.first(where: { $0.id != new.id && contradict($0, new) }) else { return }
        throw .conversion(.mappingLineContradicts(other.id))
    }

    /// A line that was proposed, once more before it counts.
    public static func check(accepting new: TitleMapping, among lines: [TitleMapping]) throws(OfficeRefusal) {
        guard let other = lines.first(where: { $0.id != new.id && contradict($0, new) }) else { return }
        throw .conversion(.mappingLinesContradict(other.id, new.id))
    }

    /// All that do, of lines that came together, however they are named.
    public static func pairs(among lines: [TitleMapping]) -> [Pair] {
        let alike = Dictionary(grouping: lines.indices) { Words(lines[$0]) }.values
        let pairs: [Pair] = alike.flatMap { places in
            places.indices.flatMap { index in places[(index + 1)...].map { (first: places[index], second: $0) } }
        }
        return pairs.filter { contradict(lines[$0.first], lines[$0.second]) }
            .sorted { ($0.second, $0.first) < ($1.second, $1.first) }
    }

    private static func contradict(_ one: TitleMapping, _ other: TitleMapping) -> Bool {
        one.target != other.target && Words(one) == Words(other) && overlap(one, other)
    }

    private static func overlap(_ one: TitleMapping, _ other: TitleMapping) -> Bool {
        one.isInForce(on: other.validFrom) || other.isInForce(on: one.validFrom)
    }

    /// Of what a line speaks.
    private struct Words: Hashable {
        let origin: ConversionOrigin
        let series: String
        let title: String
        let specialty: String?

        init(_ line: TitleMapping) {
            (origin, series, title) = (line.origin, line.series, line.title)
            specialty = line.specialty.map(StatedText.alike)
        }
    }
}
