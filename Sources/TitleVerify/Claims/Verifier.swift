public import TitleClaim
public import TitleModel

/// Verifies certificates against one trust list; its answers are verdicts, it never throws.
public struct Verifier: Sendable {
    package let trust: Trust
    /// Who answers for some signatures before their key is asked.
    private let confirming: (any SignatureConfirming)?

    public init(trust: Trust) {
        self.trust = trust
        confirming = nil
    }

    private init(trust: Trust, confirming: any SignatureConfirming) {
        self.trust = trust
        self.confirming = confirming
    }

    /// The same verifier, which asks `confirming` about a signature before it asks the listed key.
    package func asking(_ confirming: any SignatureConfirming) -> Verifier {
        Verifier(trust: trust, confirming: confirming)
    }

    /// Whether an envelope is signed by a listed key.
    func isSigned(_ envelope: SignedEnvelope, by key: PublicKey) -> Bool {
        confirming?.confirms(envelope, by: key) == true || key.verifies(envelope)
    }

    /// Verifies the text of a QR code.
    public func verify(qrText: String, status: StatusKnowledge, at now: Instant) -> Verdict {
        let text: QRText
        do throws(ClaimFault) {
            text = try QRText(parsing: qrText)
        } catch {
            return conclude(unreadable(error), status: status, at: now)
        }
        var evidence = examine(compact: text.envelope, full: nil)
        let isOfficial = trust.hosts.contains(text.host)
        evidence.note(.address, isOfficial ? nil : Reason(.addressNotOfficial, ["host": text.host]))
        return conclude(evidence, status: status, at: now)
    }

    /// Verifies a compact claim and, where there is one, the full claim that belongs to it; both are serialised
    /// envelopes.
    public func verify(
        compact: [UInt8],
        full: [UInt8]?,
        status: StatusKnowledge,
        at now: Instant
    ) -> Verdict {
        conclude(examine(compact: compact, full: full), status: status, at: now)
    }

    /// The outcome alone, and what the certificate rests on where its full claim holds: every check is made as for
    /// `verify`, none is put into words.
    public func outcome(
        compact: [UInt8],
        full: [UInt8],
        status: StatusKnowledge,
        at now: Instant
    ) -> (outcome: Outcome, ground: Ground?) {
        weigh(examine(compact: compact, full: full), status: status, at: now)
    }
}

extension Verifier {
    /// Evidence of what cannot be read: a claim that was damaged, or something else altogether.
    package func unreadable(_ fault: ClaimFault) -> Evidence {
        var evidence = Evidence(subject: .none)
        evidence.fail(.signature, Reason(fault.reason))
        return evidence
    }
}
