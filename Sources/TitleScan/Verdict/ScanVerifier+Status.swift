import TitleClaim

extension ScanVerifier {
    /// Five minutes: how far ahead of ours the clock of a status list may be.
    private static let clockTolerance: Int64 = 300_000

    /// Notes what a status list, as its envelope and its inflated bits, says of the claim; empty when there is none.
    func noteStatus(token: [UInt8], bits: [UInt8], in verdict: inout ScanVerdict) {
        guard let entry = verdict.status else { return }
        let check = token.isEmpty ? .skipped(.status, .statusUnavailable) : status(of: entry, token, bits, &verdict)
        verdict.checks += [check, .skipped(.face, .compareByEye)]
    }

    private func status(
        of entry: StatusReference,
        _ token: [UInt8],
        _ bits: [UInt8],
        _ verdict: inout ScanVerdict
    ) -> ScanCheck {
        guard let envelope = try? SignedEnvelope(parsing: token), envelope.contentType == .statusList,
            let list = try? StatusList(decoding: envelope.payload)
        else { return .skipped(.status, .statusListUnreadable) }
        if let fault = signerFault(of: envelope, list) { return .skipped(.status, fault) }
        guard ZlibTrailer.matches(list.deflated, inflated: bits), let entries = try? StatusBits(bits) else {
            return .skipped(.status, .statusListUnreadable)
        }
        guard list.list == entry.list, !list.isPast else { return .skipped(.status, .statusListMissing) }
        verdict.statusAsOf = list.issued
        return check(entries[entry.index], at: entry.index, in: list)
    }

    private func signerFault(of envelope: SignedEnvelope, _ list: StatusList) -> ReasonCode? {
        guard let key = trust.entry(envelope.keyID) else { return .statusListForeign }
        guard key.use == .status, key.wasGood(at: list.issued) else { return .statusListKeyUnfit }
        return ScanTrust.isSigned(envelope, by: key) ? nil : .statusListSignatureWrong
    }

    /// A bad word counts in a stale list too; a good one must be fresh.
    private func check(_ code: StatusCode?, at index: UInt32, in list: StatusList) -> ScanCheck {
        guard let code else { return .skipped(.status, .statusEntryMissing) }
        let time = ("time", DayText.chinaTime(list.issued))
        guard list.issued <= now + ScanVerifier.clockTolerance else {
            return .skipped(.status, .statusFromFuture, time)
        }
        if let fault = fault(code, at: index, in: list) { return .failed(.status, fault) }
        guard list.isFresh(at: now), !StatusAge.isStale(asOf: list.issued, at: now) else {
            return .skipped(.status, .statusStale, time)
        }
        return .passed(.status)
    }

    private func fault(_ code: StatusCode, at index: UInt32, in list: StatusList) -> ReasonCode? {
        switch code {
        case .valid: return nil
        case .suspended: return .statusSuspended
        case .superseded: return .statusSuperseded
        case .revoked:
            for entry in list.cancelled where entry.index == index { return .statusCancelled }
            return .statusRevoked
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
