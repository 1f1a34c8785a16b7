internal import TitleClaim
internal import TitleModel
internal import TitleVerify

/// What a signed status list calls revoked stays so in every later list (撤销, 注销 are final).
///
/// The events that a list is made of are rows that the server writes; a revoked certificate whose event was taken out
/// of the store would else be good again in the next list.
enum RevocationsStand {
    /// The first entry that `earlier` calls revoked and `later` does not; nil when there is none.
    static func firstUndone(from earlier: StatusBits, in later: StatusBits) -> UInt32? {
        for (place, byte) in earlier.bytes.enumerated() where byte != 0 {
            for index in UInt32(place) * 4..<UInt32(place) * 4 + 4
            where earlier[index] == .revoked && later[index] != .revoked {
                return index
            }
        }
        return nil
    }

    /// - Throws: `IssuanceFault.revocationUndone`.
    static func check(_ later: VerifiedStatusList, after earlier: VerifiedStatusList) throws(IssuanceFault) {
        guard let index = firstUndone(from: earlier.bits, in: later.bits) else { return }
        throw .revocationUndone(list: later.number, index: index)
    }
}
