/// The short path of recognitions (§十三) takes no row that came another way: what a review needs is not asked for there.
public enum RosterIsOfRecognitionsAlone {
    public static func check(_ rows: [RosterRow]) throws(OfficeRefusal) {
        if let other = rows.first(where: { $0.route != .recognition }) { throw .notRecognition(line: other.row) }
    }
}
