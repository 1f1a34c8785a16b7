import Synchronization
internal import TitleModel
internal import TitleSeal
internal import TitleStore

/// What a seal gets beside it: what it is checked with later, and a time stamp where an authority is to give one.
struct SealClosing: Sendable {
    /// The root's X.509 CRL, DER; nil where none is in force.
    private let revocationList: [UInt8]?
    /// Nil: the seal gets no stamp.
    let authority: TimeStampAuthority?
    private let covered: CoveredSigners

    init(revocationList: [UInt8]?, authority: TimeStampAuthority?) {
        self.init(revocationList, authority, CoveredSigners())
    }

    private init(_ revocationList: [UInt8]?, _ authority: TimeStampAuthority?, _ covered: CoveredSigners) {
        (self.revocationList, self.authority, self.covered) = (revocationList, authority, covered)
    }

    var withoutStamp: SealClosing { SealClosing(revocationList, nil, covered) }

    func validationData(for signer: Signer, at now: Instant) -> ValidationData {
        let stamps = authority?.validationData(at: now)
        return ValidationData(
            certificates: signer.chain + (stamps?.certificates ?? []),
            revocationLists: (list(for: signer).map { [$0] } ?? []) + (stamps?.revocationLists ?? [])
        )
    }

    /// The room for the signature, in bytes.
    func reservedBytes(for signer: Signer) -> Int {
        authority.map { signer.sealBytes(withToken: $0.settings.tokenBytes) } ?? signer.sealBytes
    }

    /// The level that a stamped seal reaches (ETSI EN 319 142-1, 6): B-LT where nothing is left to be asked for.
    func stampedLevel(of signer: Signer, at now: Instant) -> SealLevel {
        list(for: signer) != nil && authority?.knowsRevocation(at: now) == true ? .longTerm : .timeStamped
    }

    private func list(for signer: Signer) -> [UInt8]? {
        revocationList.flatMap { covered.isCovered(signer, by: $0) ? $0 : nil }
    }
}

/// Of which signers a list speaks: its signature is verified once for each.
private final class CoveredSigners: Sendable {
    private let known = Mutex<[[UInt8]: Bool]>([:])

    func isCovered(_ signer: Signer, by list: [UInt8]) -> Bool {
        known.withLock { known in
            if let answer = known[signer.keyID] { return answer }
            let answer = signer.isCovered(by: list)
            known[signer.keyID] = answer
            return answer
        }
    }
}
