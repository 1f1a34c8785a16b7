/// A line of the mapping tables is ended by its name, with a day on which it is in force and that is earlier than the last day
/// that it has already.
public enum MappingLineEndsOnce {
    public static func check(
        _ name: String,
        on day: CivilDate,
        of lines: [TitleMapping]
    ) throws(OfficeRefusal) -> TitleMapping {
        guard let line = lines.first(where: { $0.id == name }), line.isInForce(on: day), line.validTo != day else {
            throw .conversion(.mappingLineUnknown)
        }
        return line
    }
}
