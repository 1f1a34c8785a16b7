/// An objection that is not finally decided keeps its row from being filed and issued (PUB5); the other rows go on.
public enum OpenObjectionBlocksRow {
    public static func check(openObjections: Int) throws(OfficeRefusal) {
        guard openObjections == 0 else { throw .objectionsOpen(openObjections) }
    }
}
