/// A number of ours names its issuer, the year of its order and its level, and its check character is right.
public enum NumberFitsOrder {
    public static func check(_ order: IssueOrder, level: TitleLevel) throws(OfficeRefusal) {
        let start = "\(order.issuer)\(order.orderedAt.civilDate.year)\(level.letter)"
        guard order.number.isOurs, order.number.text.utf8.starts(with: start.utf8) else {
            throw .numberDoesNotFit(order.number)
        }
    }
}
