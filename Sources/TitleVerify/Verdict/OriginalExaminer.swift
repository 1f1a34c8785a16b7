import TitleClaim
public import TitleModel
import TitleSecrets

/// What a machine can say of an original that was issued elsewhere.
///
/// (a) By an installation whose trust list was taken over: seal, claim and, with its signed status list in hand, state; the
/// fields are the claim's. (b) A PDF that another system signed: signature, signer and day, and the chain where an anchor is
/// at hand. (c) A picture: the text of its code, which nobody fetches.
public struct OriginalExaminer: Sendable {
    private let regions: Regions
    private let anchors: [[UInt8]]
    private let now: Instant

    /// `anchors` are root certificates of other systems, each DER or PEM.
    public init(regions: Regions, anchors: [[UInt8]], now: Instant) {
        (self.regions, self.anchors, self.now) = (regions, anchors, now)
    }

    /// Looks at an original.
    ///
    /// - Parameters:
    ///   - file: any bytes.
    ///   - codes: the texts of the codes in it, where it is a picture.
    ///   - statusList: the origin's own signed list, as somebody fetched it there.
    /// - Returns: what was found, with the fields of a claim that verifies.
    public func examine(_ file: [UInt8], codes: [String], statusList: [UInt8]?) -> OriginalExamination {
        guard file.starts(with: Array("%PDF-".utf8)) else { return picture(file, codes, statusList) }
        let first = regions.judge { $0.verify(file: file, status: .waived, at: now) }
        if first.verdict.facts != nil {
            let verifier = Verifier(trust: first.trust)
            let verdict = verifier.verify(file: file, status: status(statusList, verifier), at: now)
            return listed(verdict, file)
        }
        if let issuer = Verifier.claimedIssuer(in: file), isListed(issuer) {
            return OriginalExamination(check: check(.forged, first.verdict, file), fields: [])
        }
        return foreign(file, first.verdict)
    }

    /// A code in a picture proves the registered data, not the picture: its fields are taken, the rest is compared.
    private func picture(_ file: [UInt8], _ texts: [String], _ statusList: [UInt8]?) -> OriginalExamination {
        let address = texts.first.map { QuotedText.shown($0) }
        let first = regions.judge { $0.verify(pictureCodes: texts, status: .waived, at: now) }
        guard first.verdict.facts != nil else { return plain(file, address: address) }
        let verifier = Verifier(trust: first.trust)
        let verdict = verifier.verify(pictureCodes: texts, status: status(statusList, verifier), at: now)
        let finding = finding(of: verdict)
        let told = finding == .verified ? OriginalCheck.Finding.signed : finding
        return OriginalExamination(
            check: check(told, verdict, file, address: address),
            fields: finding == .forged ? [] : OriginalClaim(verdict).fields
        )
    }

    private func plain(_ file: [UInt8], address: String?) -> OriginalExamination {
        let check = OriginalCheck(finding: .picture, lines: [], address: address, file: SHA256.digest(file))
        return OriginalExamination(check: check, fields: [])
    }

    private func listed(_ verdict: Verdict, _ file: [UInt8]) -> OriginalExamination {
        let finding = finding(of: verdict)
        let fields = finding == .forged ? [] : OriginalClaim(verdict).fields
        return OriginalExamination(check: check(finding, verdict, file), fields: fields)
    }

    private func finding(of verdict: Verdict) -> OriginalCheck.Finding {
        switch verdict.outcome {
        case .valid: .verified
        case .revoked, .superseded, .suspended, .expired: .ended
        case .indeterminate, .notFound: .statusUnknown
        default: .forged
        }
    }

    private func foreign(_ file: [UInt8], _ verdict: Verdict) -> OriginalExamination {
        guard let seal = ForeignSeal(in: file, anchors: anchors) else { return plain(file, address: nil) }
        let finding: OriginalCheck.Finding =
            switch seal.outcome {
            case .chained: .signed
            case .whole, .notChecked: .signedNotChecked
            case .broken: .broken
            }
        let check = OriginalCheck(
            finding: finding,
            lines: [],
            signer: seal.signer,
            signedOn: seal.signedOn,
            file: SHA256.digest(file)
        )
        return OriginalExamination(check: check, fields: [])
    }

    /// Whether the body is one of another installation whose list is here.
    private func isListed(_ issuer: String) -> Bool { regions.all.contains { $0.issuingBodies.contains(issuer) } }

    private func status(_ list: [UInt8]?, _ verifier: Verifier) -> StatusKnowledge {
        list.map { .lists(StatusLists([$0], by: verifier)) } ?? .ofOtherRegion
    }

    private func check(
        _ finding: OriginalCheck.Finding,
        _ verdict: Verdict,
        _ file: [UInt8],
        address: String? = nil
    ) -> OriginalCheck {
        let lines = verdict.checks.map { check in
            let result =
                switch check.result {
                case .passed: "passed"
                case .failed: "failed"
                case .notChecked: "not-checked"
                }
            return OriginalCheck.Line(
                name: check.name.rawValue,
                result: result,
                reason: check.reason?.code.rawValue ?? ""
            )
        }
        return OriginalCheck(
            finding: finding,
            lines: lines,
            signer: verdict.issuerName,
            signedOn: verdict.facts?.issuedOn,
            address: address,
            file: SHA256.digest(file)
        )
    }
}

/// The fields of an original as its signed claim says them.
private struct OriginalClaim {
    let verdict: Verdict

    init(_ verdict: Verdict) { self.verdict = verdict }

    var fields: [OriginalField] {
        guard let facts = verdict.facts else { return [] }
        let rank = TitleRank.allCases.first { $0.officialName == facts.level }
        let route = AcquisitionRoute.allCases.first { $0.officialName == facts.route }
        let said: [(OriginalField.Kind, String?)] = [
            (.number, facts.number), (.issuer, verdict.issuerName), (.name, facts.name),
            (.identityTail, String(facts.maskedIdentity.suffix(2))), (.series, facts.series), (.title, facts.title),
            (.rank, rank?.rawValue), (.specialty, facts.specialty), (.obtained, route?.word),
            (.committee, facts.committee ?? facts.reviewingBody), (.authorisedBy, facts.approvingBody),
            (.qualifiedOn, facts.qualifiedOn.description), (.issuedOn, facts.issuedOn.description),
        ]
        return said.compactMap { kind, value in
            value.flatMap { $0.isEmpty ? nil : OriginalField(kind, $0, from: .claim) }
        }
    }
}
