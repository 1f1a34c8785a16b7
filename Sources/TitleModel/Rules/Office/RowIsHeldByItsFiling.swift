/// A certificate rests on a filing that holds its row to the end: rows given back or refused before the acceptance are not
/// accepted with the rest.
public enum RowIsHeldByItsFiling {
    public static func check(_ row: FiledRow) throws(OfficeRefusal) {
        switch row {
        case .held: return
        case .noFiling, .missing: throw .orderedRowNotFiled
        case .takenOut(let event): throw .orderedRowTakenOut(event)
        }
    }
}
