/// Nothing rests on a notice that was withdrawn; its roster is taken in and shown anew.
public enum WithdrawnNoticeGroundsNothing {
    public static func check(_ publicity: Publicity) throws(OfficeRefusal) {
        guard publicity.withdrawal == nil else { throw .publicityWithdrawn }
    }
}
