package import TitleClaim
import TitleFiles
public import TitleModel

/// A status list whose signature is by a status key of the trust list; only `Verifier.statusList` makes one.
public struct VerifiedStatusList: Sendable, Equatable {
    package let list: StatusList
    package let bits: StatusBits

    /// When it was signed.
    public var issued: Instant { Instant(milliseconds: list.issued) }
    /// The past day whose last list it is; nil for a present one.
    public var day: CivilDate? { list.day.map { CivilDate(daysSinceEpoch: Int($0)) } }
    public var number: UInt32 { list.list }
    /// Until when it speaks for the present.
    var freshUntil: Instant { issued.adding(milliseconds: min(Int64(list.ttl) * 1000, StatusAge.maximum)) }
}

/// Why a status list counts for nothing.
public enum StatusListFault: Error, Equatable, Sendable {
    /// The bytes are not a status list, or its bits do not inflate to what they must.
    case unreadable
    /// Its key is not of this trust list.
    case keyUnknown
    /// Its key is for another use.
    case keyForOtherUse
    /// Its key was not good when the list says that it was issued.
    case keyNotGood
    case signatureWrong
}

extension Verifier {
    /// Checks a serialised status list: form, key, use, time of the key, signature; not whether it is fresh.
    public func statusList(_ bytes: [UInt8]) throws(StatusListFault) -> VerifiedStatusList {
        guard let envelope = try? SignedEnvelope(parsing: bytes), envelope.contentType == .statusList,
            let list = try? StatusList(decoding: envelope.payload)
        else { throw .unreadable }
        guard let key = trust.key(envelope.keyID) else { throw .keyUnknown }
        guard key.entry.use == .status else { throw .keyForOtherUse }
        guard key.entry.wasGood(at: list.issued) else { throw .keyNotGood }
        guard key.entry.algorithm == envelope.algorithm,
            key.publicKey.verify(envelope.signature, over: envelope.toBeSigned)
        else { throw .signatureWrong }
        // Inflated only now: nobody but the installation can make a reader inflate anything.
        guard let inflated = try? Inflate.zlib(list.deflated[...], limit: StatusBits.byteLimit),
            let bits = try? StatusBits(inflated)
        else { throw .unreadable }
        return VerifiedStatusList(list: list, bits: bits)
    }
}
