import TitleClaim
public import TitleModel

extension Verifier {
    /// Verifies a serialised envelope by itself: the claim of a QR, or the full claim taken out of a document.
    public func verify(envelope bytes: [UInt8], status: StatusKnowledge, at now: Instant) -> Verdict {
        let isFull = (try? SignedEnvelope(parsing: bytes))?.contentType == .fullClaim
        let evidence = isFull ? examine(full: bytes) : examine(compact: bytes, full: nil)
        return conclude(evidence, status: status, at: now)
    }

    /// The full claim vouches for the compact claim in it, which it was signed together with.
    func examine(full bytes: [UInt8]) -> Evidence {
        let (envelope, full, claim): (SignedEnvelope, FullClaim, CompactClaim)
        do throws(ClaimFault) {
            envelope = try SignedEnvelope(parsing: bytes)
            full = try FullClaim(decoding: envelope.payload)
            claim = try CompactClaim(decoding: full.compact)
        } catch {
            return unreadable(error)
        }
        var evidence = examine(claim, of: envelope)
        guard evidence.claim != nil else { return evidence }
        let fault = full.difference(from: claim, compact: full.compact)
        evidence.note(.document, fault)
        evidence.full = fault == nil ? full : nil
        evidence.signed = SignedPayloads(compact: full.compact, full: envelope.payload)
        noteCatalogue(in: &evidence)
        return evidence
    }
}
