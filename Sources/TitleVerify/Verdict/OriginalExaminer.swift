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

    /// The origin's status list as it was had.
    public enum ListHad: Sendable {
        /// No address is configured for the origin's trust list.
        case noAddress
        /// The origin was asked, and answered with no list.
        case unreachable
        /// Bytes that are to be the origin's signed list: fetched at the configured address, or handed in.
        case asked([UInt8])
        case handedIn([UInt8])
    }

    /// Which trust list an original's claim verifies under, and which status list of that origin it names; nil of anything
    /// else.
    public func origin(of file: [UInt8], codes: [String]) -> (root: String, list: UInt32)? {
        let first = judged(file, codes)
        return first.verdict.facts.map { (first.trust.rootFingerprint, $0.statusList) }
    }

    /// Looks at an original.
    ///
    /// - Parameters:
    ///   - file: any bytes.
    ///   - codes: the texts of the codes in it, where it is a picture.
    ///   - list: the origin's status list.
    /// - Returns: what was found, with the fields of a claim that verifies.
    public func examine(_ file: [UInt8], codes: [String], list: ListHad = .noAddress) -> OriginalExamination {
        let first = judged(file, codes)
        guard Self.isPDF(file) else { return picture(file, codes, list, first) }
        if first.verdict.facts != nil {
            let verifier = Verifier(trust: first.trust)
            let verdict = verifier.verify(file: file, status: status(list, verifier), at: now)
            return listed(verdict, file, list)
        }
        if let issuer = Verifier.claimedIssuer(in: file), isListed(issuer) {
            return OriginalExamination(check: check(.forged, first.verdict, file), fields: [])
        }
        return foreign(file, first.verdict)
    }

    private static func isPDF(_ file: [UInt8]) -> Bool { file.starts(with: Array("%PDF-".utf8)) }

    private func judged(_ file: [UInt8], _ codes: [String]) -> (verdict: Verdict, trust: Trust) {
        regions.judge { verifier in
            Self.isPDF(file)
                ? verifier.verify(file: file, status: .waived, at: now)
                : verifier.verify(pictureCodes: codes, status: .waived, at: now)
        }
    }

    /// A code in a picture proves the registered data, not the picture: its fields are taken, the rest is compared.
    private func picture(
        _ file: [UInt8],
        _ texts: [String],
        _ list: ListHad,
        _ first: (verdict: Verdict, trust: Trust)
    ) -> OriginalExamination {
        let address = texts.first.map { QuotedText.shown($0) }
        guard first.verdict.facts != nil else { return plain(file, address: address) }
        let verifier = Verifier(trust: first.trust)
        let verdict = verifier.verify(pictureCodes: texts, status: status(list, verifier), at: now)
        let finding = finding(of: verdict)
        let told = finding == .verified ? OriginalCheck.Finding.signed : finding
        return OriginalExamination(
            check: check(told, verdict, file, address: address, list),
            fields: finding == .forged ? [] : OriginalClaim(verdict).fields
        )
    }

    private func plain(_ file: [UInt8], address: String?) -> OriginalExamination {
        let check = OriginalCheck(finding: .picture, lines: [], address: address, file: SHA256.digest(file))
        return OriginalExamination(check: check, fields: [])
    }

    private func listed(_ verdict: Verdict, _ file: [UInt8], _ list: ListHad) -> OriginalExamination {
        let finding = finding(of: verdict)
        let fields = finding == .forged ? [] : OriginalClaim(verdict).fields
        return OriginalExamination(check: check(finding, verdict, file, list), fields: fields)
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

    private func status(_ list: ListHad, _ verifier: Verifier) -> StatusKnowledge {
        switch list {
        case .noAddress: .ofOtherRegion
        case .unreachable: .unavailable
        case .asked(let bytes), .handedIn(let bytes): .lists(StatusLists([bytes], by: verifier))
        }
    }

    private func check(
        _ finding: OriginalCheck.Finding,
        _ verdict: Verdict,
        _ file: [UInt8],
        address: String? = nil,
        _ list: ListHad? = nil
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
            status: list.map { OriginalStatus($0.source, asOf: verdict.statusAsOf) },
            file: SHA256.digest(file)
        )
    }
}

extension OriginalExaminer.ListHad {
    fileprivate var source: OriginalStatus.Source {
        switch self {
        case .noAddress: .noAddress
        case .unreachable: .unreachable
        case .asked: .asked
        case .handedIn: .handedIn
        }
    }
}
