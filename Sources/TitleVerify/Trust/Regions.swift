import TitleClaim

/// The trust lists that an installation goes by: its own, and those of other regions that it took over.
///
/// The own list alone speaks for the own bodies: another region's list that names one of them is not listened to there
/// (docs/formats/trust.md).
public struct Regions: Sendable {
    public let own: Trust
    /// As another region's: marked so, and without the own bodies.
    public let others: [Trust]

    public init(own: Trust, others: [Trust]) {
        self.own = own
        let bodies = own.issuingBodies
        self.others = others.filter { $0.rootFingerprint != own.rootFingerprint }
            .map { $0.ofOtherRegion(withholding: bodies) }
    }

    /// In the order in which they are asked.
    public var all: [Trust] { [own] + others }

    /// The verdict under the list that knows the signer, with that list; under the own one when none does.
    public func judge(_ verify: (Verifier) -> Verdict) -> (verdict: Verdict, trust: Trust) {
        Regions.judge(by: own, others, verify)
    }

    /// The verdict under the first list whose key made a right signature; without one, the first that does not only say
    /// that it knows nobody.
    public static func judge(
        by first: Trust,
        _ others: [Trust],
        _ verify: (Verifier) -> Verdict
    ) -> (verdict: Verdict, trust: Trust) {
        let best = (verdict: verify(Verifier(trust: first)), trust: first)
        if best.verdict.isOfAListedKey { return best }
        var known: (verdict: Verdict, trust: Trust)?
        for trust in others {
            let answer = (verdict: verify(Verifier(trust: trust)), trust: trust)
            if answer.verdict.isOfAListedKey { return answer }
            if known == nil, answer.verdict.outcome != .untrusted { known = answer }
        }
        return best.verdict.outcome == .untrusted ? known ?? best : best
    }
}

extension Trust {
    /// Codes of the bodies that its keys, whatever their state, sign for.
    public var issuingBodies: Set<String> { Set(list.keys.flatMap(\.bodies)) }
}
