import TitleClaim
public import TitleModel
import TitleVerify

extension KeyFolder {
    var revocationListPath: String { "\(trustFolder)/root.crl" }

    /// The root's certificate revocation list (RFC 5280, DER), for everyone; nil in a folder that never had one.
    public func revocationListBytes() throws(KeyFault) -> [UInt8]? {
        DurableFiles.exists(revocationListPath) ? try DurableFiles.read(revocationListPath) : nil
    }

    /// The revocation list as documents carry it; nil as long as there is none that is in force.
    public func currentRevocationList(at now: Instant) throws(KeyFault) -> [UInt8]? {
        try revocationListBytes().flatMap { RevocationListReader.isCurrent($0, at: now) ? $0 : nil }
    }

    /// Signs the revocation list anew from the trust list, good for a year.
    public func renewRevocationList(now: Instant) throws(KeyFault) {
        try writeRevocationList(try authority(), now: now)
    }

    /// Every change of a key ends with this, so that the list says what the trust list says.
    ///
    /// After a crash in between `keys crl` makes it.
    func writeRevocationList(_ authority: Authority, now: Instant) throws(KeyFault) {
        let last = try revocationListBytes().flatMap { RevocationListReader.number(of: $0) } ?? 0
        let maker = RevocationListMaker(
            number: last + 1,
            issued: now,
            nextUpdate: now.adding(days: KeyFolder.freshDays)
        )
        let revoked = RevokedCertificate.all(of: try trust().list, now: now)
        try DurableFiles.replace(revocationListPath, with: try maker.made(revoked, by: authority))
    }
}

extension RevokedCertificate {
    /// The certificates of all keys that are no longer active.
    ///
    /// A retired key counts as superseded where a later key of the same owner and use is listed.
    static func all(of list: TrustList, now: Instant) -> [RevokedCertificate] {
        list.keys.enumerated().compactMap { index, key in
            guard let certificate = key.chain.first else { return nil }
            switch key.state {
            case .active: return nil
            case .retired(let time):
                let hasSuccessor = list.keys[(index + 1)...].contains { $0.use == key.use && $0.bodies == key.bodies }
                return RevokedCertificate(
                    certificate: certificate,
                    revokedAt: Instant(milliseconds: time),
                    reason: hasSuccessor ? .superseded : .cessationOfOperation
                )
            case .compromised(let time):
                let since = Instant(milliseconds: time)
                return RevokedCertificate(
                    certificate: certificate,
                    revokedAt: since,
                    reason: .keyCompromise(since: since)
                )
            }
        }
    }
}
