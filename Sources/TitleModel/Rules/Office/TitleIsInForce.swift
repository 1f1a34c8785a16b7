/// The title bore this name on the day it was obtained.
public enum TitleIsInForce {
    public static func check(_ title: TitleWording, on date: CivilDate) throws(OfficeRefusal) {
        let isTooEarly = title.validFrom.map { date < $0 } ?? false
        let isTooLate = title.validTo.map { date > $0 } ?? false
        guard !isTooEarly, !isTooLate else { throw .titleNotInForce(title.code, on: date) }
    }
}
