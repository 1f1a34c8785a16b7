import TitleClaim
public import TitleModel
import TitleSecrets

/// What a machine can say of an original that was issued elsewhere.
///
/// (a) By an installation whose trust list was taken over: seal, claim and, with its signed status list in hand, state; the
/// fields are the claim's, of a sealed document or of the code in a picture or scan. (b) A PDF that another system signed:
/// signature, signer and day, and the chain where an anchor is at hand. (c) Anything else: the text of its code, which nobody
/// fetches.
public struct OriginalExaminer: Sendable {
    let regions: Regions
    private let anchors: [[UInt8]]
    let now: Instant

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

    /// The codes in a file as they were read, or why they were not.
    public struct Codes: Sendable {
        let texts: [String]
        let unread: String?

        /// `unread`: the stable word of why the pictures in the file were not looked at.
        public init(_ texts: [String], unread: String? = nil) {
            (self.texts, self.unread) = (texts, unread)
        }
    }

    /// Which trust list an original's claim verifies under, and which status list of that origin it names; nil of anything
    /// else.
    public func origin(of file: [UInt8], codes: Codes) -> (root: String, list: UInt32)? {
        let claimed = OriginalReading(file, codes.texts, self).claimed
        return claimed.flatMap { claimed in
            claimed.verdict.facts.map { (claimed.trust.rootFingerprint, $0.statusList) }
        }
    }

    /// Whether a document's own seal or claim says what it is, so that nothing depends on codes in its pictures.
    public func speaksForItself(_ file: [UInt8]) -> Bool { OriginalReading.sealed(file, self) != nil }

    /// Looks at an original.
    ///
    /// - Parameters:
    ///   - file: any bytes.
    ///   - codes: the texts of the codes in its pictures.
    ///   - list: the origin's status list.
    /// - Returns: what was found, with the fields of a claim that verifies.
    public func examine(_ file: [UInt8], codes: Codes, list: ListHad = .noAddress) -> OriginalExamination {
        switch OriginalReading(file, codes.texts, self) {
        case .claimed(let claimed): claimed.examination(file, list, at: now)
        case .forged(let verdict, let address):
            OriginalExamination(check: OriginalCheck(.forged, verdict, file, address: address), fields: [])
        case .unlisted(let verdict, let address):
            OriginalExamination(check: OriginalCheck(.signedNotChecked, verdict, file, address: address), fields: [])
        case .several(let address): bare(.severalCodes, file, address, codes.unread)
        case .other(let address) where SealedKind(file) == .ofd:
            bare(
                .picture,
                file,
                address,
                nil,
                OriginalCheck.Line(name: "seal", result: "not-checked", reason: Self.ofd)
            )
        case .other(let address):
            ForeignSeal(in: file, anchors: anchors).map { signed($0, file, address) }
                ?? bare(.picture, file, address, codes.unread)
        }
    }

    private static let ofd = ReasonCode.ofdSealNotChecked.rawValue

    private func bare(
        _ finding: OriginalCheck.Finding,
        _ file: [UInt8],
        _ address: String?,
        _ unread: String?,
        _ seal: OriginalCheck.Line? = nil
    ) -> OriginalExamination {
        let qr = unread.map { OriginalCheck.Line(name: "qr", result: "not-checked", reason: $0) }
        let lines = [seal, qr].compactMap(\.self)
        let check = OriginalCheck(finding: finding, lines: lines, address: address, file: SHA256.digest(file))
        return OriginalExamination(check: check, fields: [])
    }

    private func signed(_ seal: ForeignSeal, _ file: [UInt8], _ address: String?) -> OriginalExamination {
        let finding: OriginalCheck.Finding =
            switch seal.outcome {
            case .chained: .signed
            case .whole, .notChecked: .signedNotChecked
            case .broken: .broken
            }
        let check = OriginalCheck(
            finding: finding,
            lines: OriginalCheck.Line.told(of: seal, hasAnchors: !anchors.isEmpty),
            signer: seal.signer,
            signedAt: seal.signedAt,
            address: address,
            file: SHA256.digest(file)
        )
        return OriginalExamination(check: check, fields: [])
    }
}

extension OriginalCheck {
    /// With the checks of a verdict as lines.
    init(
        _ finding: Finding,
        _ verdict: Verdict,
        _ file: [UInt8],
        address: String? = nil,
        status: OriginalStatus? = nil,
        origin: OriginalInstallation? = nil
    ) {
        self.init(
            finding: finding,
            lines: verdict.checks.map(Line.init),
            signer: verdict.issuerName,
            signedOn: verdict.facts?.issuedOn,
            address: address,
            status: status,
            origin: origin,
            file: SHA256.digest(file)
        )
    }
}

extension OriginalCheck.Line {
    /// What was checked of another system's signature, and what is never: whether its certificates were in force.
    fileprivate static func told(of seal: ForeignSeal, hasAnchors: Bool) -> [OriginalCheck.Line] {
        let unasked = ["signer-period", "signer-revocation"].map { unchecked($0, "not-asked") }
        switch seal.outcome {
        case .chained: return [passed("foreign-signature"), passed("signer-chain")] + unasked
        case .whole:
            let why = hasAnchors ? "anchor-other" : "anchor-none"
            return [passed("foreign-signature"), unchecked("signer-chain", why)] + unasked
        case .broken:
            let failed = OriginalCheck.Line(name: "foreign-signature", result: "failed", reason: "signed-otherwise")
            return [failed, unchecked("signer-chain", "signature-first")] + unasked
        case .notChecked:
            let kind = unchecked("foreign-signature", "signature-kind")
            return [kind, unchecked("signer-chain", "signature-first")] + unasked
        }
    }

    private static func passed(_ name: String) -> OriginalCheck.Line {
        OriginalCheck.Line(name: name, result: "passed", reason: "")
    }

    private static func unchecked(_ name: String, _ reason: String) -> OriginalCheck.Line {
        OriginalCheck.Line(name: name, result: "not-checked", reason: reason)
    }

    fileprivate init(_ check: Check) {
        let result =
            switch check.result {
            case .passed: "passed"
            case .failed: "failed"
            case .notChecked: "not-checked"
            }
        self.init(name: check.name.rawValue, result: result, reason: check.reason?.code.rawValue ?? "")
    }
}
