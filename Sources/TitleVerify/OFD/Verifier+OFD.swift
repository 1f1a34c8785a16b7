import TitleClaim
import TitleDocument

extension Verifier {
    /// The full claim that an OFD carries; its signature vouches for what is registered, not for the pages: the document's
    /// own seal (GB/T 38540) is not checked here.
    func examine(ofd file: [UInt8]) -> Evidence {
        guard let package = try? OFDPackage.read(file) else { return Self.unfit(Reason(.fileUnreadable)) }
        guard let claim = package.attachment(named: Self.claimFileName, upTo: Self.mostOfAClaim) else {
            return Self.unfit(Reason(.notOurFormat))
        }
        var evidence = examine(full: claim)
        if evidence.claim != nil { evidence.skip(.seal, Reason(.ofdSealNotChecked)) }
        return evidence
    }

    /// The code of the issuing body whose certificate an OFD says it is, whoever signed it; nil of any other.
    static func claimedIssuer(inOFD file: [UInt8]) -> String? {
        guard let package = try? OFDPackage.read(file),
            let bytes = package.attachment(named: claimFileName, upTo: mostOfAClaim),
            let envelope = try? SignedEnvelope(parsing: bytes), let full = try? FullClaim(decoding: envelope.payload)
        else { return nil }
        return full.issuing.code
    }

    /// Bytes of an attached claim with its envelope.
    private static let mostOfAClaim = 1 << 16

    private static func unfit(_ reason: Reason) -> Evidence {
        var evidence = Evidence(subject: .none)
        evidence.fail(.file, reason)
        return evidence
    }
}
