import TitleClaim

extension ScanVerifier {
    /// Five minutes: how far ahead of ours the clock of a status list may be.
    private static let clockTolerance: Int64 = 300_000

    func noteStatus(token: [UInt8], bits: [UInt8], in verdict: inout ScanVerdict) {
        guard let claim = verdict.claim else { return }
        let check: ScanCheck
        if let list = checked(token, for: claim), let status = ScanStatus(of: claim, in: list, bits: bits) {
            verdict.statusAsOf = list.issued
            check = self.check(status, list)
        } else {
            check = .skipped(.status, .statusUnavailable)
        }
        verdict.checks += [check, .skipped(.face, .compareByEye)]
    }

    private func check(_ status: ScanStatus, _ list: StatusList) -> ScanCheck {
        if let fault = status.fault { return .failed(.status, fault) }
        guard list.isFresh(at: now), !StatusAge.isStale(asOf: list.issued, at: now) else {
            return .skipped(.status, .statusStale, ("time", DayText.chinaTime(list.issued)))
        }
        return .passed(.status)
    }

    /// The list that a token holds, when a status key signed it and it is the one that the claim names.
    private func checked(_ token: [UInt8], for claim: CompactClaim) -> StatusList? {
        guard let envelope = try? SignedEnvelope(parsing: token), envelope.contentType == .statusList,
            let list = try? StatusList(decoding: envelope.payload), list.list == claim.status.list,
            list.issued <= now + ScanVerifier.clockTolerance
        else { return nil }
        guard let key = trust.entry(envelope.keyID), key.use == .status, key.wasGood(at: list.issued),
            ScanTrust.isSigned(envelope, by: key)
        else { return nil }
        return list
    }
}

/// What a status list says of one claim.
struct ScanStatus {
    /// Nil for a certificate that is as it was.
    let fault: ReasonCode?

    /// Nil when the bits are not the list's or hold no such entry.
    init?(of claim: CompactClaim, in list: StatusList, bits: [UInt8]) {
        guard ZlibTrailer.matches(list.deflated, inflated: bits), let entries = try? StatusBits(bits),
            let code = entries[claim.status.index]
        else { return nil }
        fault =
            switch code {
            case .valid: nil
            case .revoked:
                list.cancelled.contains { $0.index == claim.status.index } ? .statusCancelled : .statusRevoked
            case .suspended: .statusSuspended
            case .superseded: .statusSuperseded
            }
    }
}

/// The checksum at the end of zlib's form (RFC 1950 §2.2).
///
/// The bits come inflated by the browser; the checksum tells when they are another list's. It is no signature: whoever
/// hands in false bits on purpose is the page itself.
enum ZlibTrailer {
    static func matches(_ deflated: [UInt8], inflated: [UInt8]) -> Bool {
        guard deflated.count >= 6 else { return false }
        return adler32(inflated) == PaddedMessage.word(deflated, at: deflated.count - 4)
    }

    private static func adler32(_ bytes: [UInt8]) -> UInt32 {
        var (first, second): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            first = (first + UInt32(byte)) % 65_521
            second = (second + first) % 65_521
        }
        return second << 16 | first
    }
}
