internal import TitleClaim
internal import TitleModel
internal import TitleVerify

/// What a signed status list calls revoked stays so in every later list (撤销, 注销 are final), unless a case that two people
/// decided has undone it on appeal.
///
/// The events that a list is made of are rows that the server writes; a revoked certificate whose event was taken out
/// of the store would else be good again in the next list.
enum RevocationsStand {
    /// The first entry that `earlier` calls revoked and `later` does not, without being among the restored; nil when there
    /// is none.
    static func firstUndone(
        from earlier: StatusBits,
        in later: StatusBits,
        except restored: Set<UInt32>
    ) -> UInt32? {
        for (place, byte) in earlier.bytes.enumerated() where byte != 0 {
            for index in UInt32(place) * 4..<UInt32(place) * 4 + 4
            where earlier[index] == .revoked && later[index] != .revoked && !restored.contains(index) {
                return index
            }
        }
        return nil
    }

    /// - Throws: `IssuanceFault.revocationUndone`.
    static func check(
        _ later: VerifiedStatusList,
        after earlier: VerifiedStatusList,
        except restored: Set<UInt32>
    ) throws(IssuanceFault) {
        guard let index = firstUndone(from: earlier.bits, in: later.bits, except: restored) else { return }
        throw .revocationUndone(list: later.number, index: index)
    }
}
