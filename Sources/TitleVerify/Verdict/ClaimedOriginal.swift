import TitleClaim
import TitleModel

/// An original whose signed claim verifies under a trust list that is here.
struct ClaimedOriginal {
    /// Without its state.
    let verdict: Verdict
    let trust: Trust
    private let bearer: Bearer
    private let address: String?

    /// What carries the claim.
    enum Bearer {
        case document(SealedKind)
        /// The text of a code.
        case code(String)
    }

    init(_ verdict: Verdict, _ trust: Trust, _ bearer: Bearer, address: String?) {
        (self.verdict, self.trust, self.bearer, self.address) = (verdict, trust, bearer, address)
    }

    func examination(
        _ file: [UInt8],
        _ list: OriginalExaminer.ListHad,
        at now: Instant
    ) -> OriginalExamination {
        let verifier = Verifier(trust: trust)
        let lists = list.bytes.map { StatusLists([$0], by: verifier) }
        let verdict = judged(file, verifier, lists.map { .lists($0) } ?? list.knowledge, at: now)
        let finding = finding(of: verdict)
        let check = OriginalCheck(
            finding,
            verdict,
            file,
            address: address,
            status: finding == .own ? nil : status(verdict, list, lists),
            origin: finding == .forged ? nil : origin(of: verdict)
        )
        return OriginalExamination(check: check, fields: finding == .forged ? [] : OriginalClaim(verdict).fields)
    }

    private func judged(
        _ file: [UInt8],
        _ verifier: Verifier,
        _ status: StatusKnowledge,
        at now: Instant
    ) -> Verdict {
        switch bearer {
        case .document(let kind): kind.verdict(on: file, verifier, status, at: now)
        case .code(let text): verifier.verify(qrText: text, status: status, at: now)
        }
    }

    /// A code, and the claim in an OFD, prove the registered data and not what is seen.
    private func finding(of verdict: Verdict) -> OriginalCheck.Finding {
        guard verdict.kind == .title else { return .signedNotChecked }
        let finding: OriginalCheck.Finding =
            switch verdict.outcome {
            case .valid: isSealed ? .verified : .codeVerified
            case .revoked, .superseded, .suspended, .expired: .ended
            case .indeterminate, .notFound: .statusUnknown
            default: .forged
            }
        return finding == .forged || trust.isOfOtherRegion ? finding : .own
    }

    private var isSealed: Bool { if case .document(.pdf) = bearer { true } else { false } }

    private func status(
        _ verdict: Verdict,
        _ list: OriginalExaminer.ListHad,
        _ lists: StatusLists?
    ) -> OriginalStatus {
        let present = verdict.facts.flatMap { lists?.present($0.statusList) }
        return OriginalStatus(
            list.source,
            asOf: verdict.statusAsOf,
            until: present?.freshUntil,
            cancelledFrom: verdict.facts.flatMap { present?.cancelledFrom($0.statusIndex) }
        )
    }

    private func origin(of verdict: Verdict) -> OriginalInstallation? {
        verdict.facts.map { facts in
            OriginalInstallation(
                root: trust.rootFingerprint,
                name: trust.installationName,
                issuer: facts.issuerCode,
                number: facts.number
            )
        }
    }
}

extension OriginalExaminer.ListHad {
    var bytes: [UInt8]? {
        switch self {
        case .noAddress, .unreachable: nil
        case .asked(let bytes), .handedIn(let bytes): bytes
        }
    }

    var knowledge: StatusKnowledge { if case .unreachable = self { .unavailable } else { .ofOtherRegion } }

    var source: OriginalStatus.Source {
        switch self {
        case .noAddress: .noAddress
        case .unreachable: .unreachable
        case .asked: .asked
        case .handedIn: .handedIn
        }
    }
}
