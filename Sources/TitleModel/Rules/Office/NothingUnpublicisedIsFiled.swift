/// Results that were not shown, or not as they are filed, are not filed (FIL11); no role can override it.
public enum NothingUnpublicisedIsFiled {
    /// - Parameters:
    ///   - publicity: of the rows' batch.
    ///   - rosterDigest: of the batch's roster as it stands now.
    /// - Returns: the publicity, closed and of this roster.
    /// - Throws: `OfficeRefusal` when there is none such.
    public static func check(_ publicity: Publicity?, rosterDigest: [UInt8]) throws(OfficeRefusal) -> Publicity {
        guard let publicity else { throw .publicityMissing }
        try WithdrawnNoticeGroundsNothing.check(publicity)
        guard publicity.closedAt != nil else { throw .publicityNotClosed }
        guard publicity.rosterDigest == rosterDigest else { throw .rosterChanged }
        return publicity
    }
}
