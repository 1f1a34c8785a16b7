package import TitleClaim
public import TitleModel
import TitleSecrets

/// Roots that followed each other, each by the word of the one before; only a check of the signatures makes one.
public struct RootSuccession: Sendable, Equatable {
    /// The first transition first; each begins where the one before ended.
    let steps: [Step]

    /// Fingerprints as in `Trust.rootFingerprint`.
    struct Step: Sendable, Equatable {
        let old: String
        let new: String
        let issued: Instant
    }

    /// Checks a file of transitions: both signatures of each, and that they are one chain.
    public init(checking file: [UInt8]) throws(TrustFault) {
        let envelopes: [[UInt8]]
        do throws(ClaimFault) {
            envelopes = try RootTransition.envelopes(inFile: file)
        } catch {
            throw .notATransition(error)
        }
        var steps: [Step] = []
        for envelope in envelopes { steps.append(try Step(checking: envelope)) }
        guard zip(steps, steps.dropFirst()).allSatisfy({ $0.new == $1.old }) else { throw .transitionLeadsElsewhere }
        self.steps = steps
    }

    /// Roots whose own word says that they ended, as fingerprints.
    public var endedRoots: [String] { steps.map(\.old) }
}

extension RootSuccession.Step {
    fileprivate init(checking bytes: [UInt8]) throws(TrustFault) {
        let (outer, inner, transition): (SignedEnvelope, SignedEnvelope, RootTransition)
        do throws(ClaimFault) {
            let file = try SignedEnvelope.read(bytes, as: .rootTransition) { (payload) throws(ClaimFault) in payload }
            outer = file.envelope
            (inner, transition) = try SignedEnvelope.read(
                file.payload,
                as: .rootTransition,
                RootTransition.init(decoding:)
            )
        } catch {
            throw .notATransition(error)
        }
        guard outer.isSigned(by: transition.oldRoot), inner.isSigned(by: transition.newRoot) else {
            throw .transitionSignatureWrong
        }
        old = hexText(SHA256.digest(transition.oldRoot))
        new = hexText(SHA256.digest(transition.newRoot))
        issued = Instant(milliseconds: transition.issued)
    }
}

extension RootSuccession {
    /// Refuses unless the accepted list's root, by its own word, ended in favour of the other list's.
    ///
    /// The accepted root must be in force when it said so and at `now`; the new list must name every root that was left as
    /// retired, not as compromised, and be younger than the accepted one.
    public func require(from accepted: Trust, to trust: Trust, at now: Instant) throws(TrustFault) {
        guard let first = steps.firstIndex(where: { $0.old == accepted.rootFingerprint }),
            steps.last?.new == trust.rootFingerprint
        else { throw .transitionLeadsElsewhere }
        for step in steps[first...] { try require(step, isKnownTo: trust, at: now) }
        if let end = accepted.rootEnd, end <= now || end <= steps[first].issued {
            throw .formerRootUnfit(fingerprint: accepted.rootFingerprint)
        }
        guard trust.sequence > accepted.sequence else {
            throw .olderThanSeen(sequence: trust.sequence, seen: accepted.sequence)
        }
    }

    private func require(_ step: Step, isKnownTo trust: Trust, at now: Instant) throws(TrustFault) {
        let clockTolerance: Int64 = 300_000
        guard case .retired? = trust.formerRoots[step.old], step.issued <= now.adding(milliseconds: clockTolerance)
        else { throw .formerRootUnfit(fingerprint: step.old) }
    }
}

extension Trust {
    /// The roots that the list says came before its own, by fingerprint.
    package var formerRoots: [String: TrustedKey.State] {
        let roots = list.keys.filter { $0.use == .root }.map { (hexText(SHA256.digest($0.publicKey)), $0.state) }
        return Dictionary(roots) { first, _ in first }
    }

    /// When the root's own certificate ends; nil where the list has none.
    fileprivate var rootEnd: Instant? {
        for key in list.keys {
            guard let certificate = key.chain.last.flatMap({ SigningCertificate(der: $0) }),
                certificate.subjectPublicKeyInfo == list.root
            else { continue }
            return certificate.notAfter
        }
        return nil
    }
}
