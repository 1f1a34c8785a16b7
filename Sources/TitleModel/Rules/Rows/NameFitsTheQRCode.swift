/// A name fits, whole, into the claim of the certificate's QR code, where it is never cut.
///
/// The specialty needs no bound: a compact claim that gets too long goes without it. Of the 111 bytes that the QR code
/// has for the claim (`CompactClaim.roomInQR`) all else takes at most 56, keys included: the map 1, version 2, kind 2,
/// number 13 (ours, packed; the issuer stands in it), the name's own key and length 3, end of the identity number 4,
/// title 6, restriction 3, route 2, the two days 4 each (until the year 2149), status list and index 10 (for 65,535
/// lists of half a million certificates), the mark of a sample 2. `CompactClaimTests` holds the claim's encoding to it.
struct NameFitsTheQRCode: RowRule {
    /// Bytes in UTF-8: a Han character has three.
    static let room = 55

    static func fits(_ name: String) -> Bool { name.utf8.count <= room }

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let bytes = row.draft.name?.utf8.count, bytes > Self.room else { return [] }
        return row.fault(.name, .nameTooLongForQR, ["bytes": String(bytes), "limit": String(Self.room)])
    }
}
