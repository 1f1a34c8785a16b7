import Mustache
import TitleClaim
import TitleModel
import TitleVerify
import TitleWords

/// 结果: the verdict first, then the registered face, the checks, and what to do next.
struct ResultPage: Page {
    static let template = "result"
    let title: String
    let address: SiteAddress?
    private let banner: ResultBanner
    private let facts: [Row]
    private let face: [Row]
    private let holder: String
    private let checks: [CheckLine]
    private let next: [String]
    private let isNotFound: Bool
    private let successor: String?
    private let pdf: String?
    private let more: ResultMore?
    private let receipt: [Row]
    /// To report what was shown as a forgery, with the code where it is known.
    private let report: String

    var section: SiteRoute? { .verify }
    /// Also of an answer to what was sent elsewhere.
    var viewPlace: String { address?.path ?? "" }
    /// What was handed in is not asked for once more.
    var isSwitchable: Bool { address != nil }
    var isIndexed: Bool { false }

    /// `asked` is what was handed in, `registered` the code of the register's certificate that it is; only a demo's page
    /// leads to the certificate's document.
    ///
    /// `told` is what was answered to a question about the holder, or what is wrong with it; `asker` is kept for what is
    /// asked next.
    init(
        _ finding: Finding,
        asked: Asked,
        of registered: VerificationCode? = nil,
        by asker: AskerForm.Typed = AskerForm.Typed(),
        isDemo: Bool,
        told: ResultMore.Told = .nothing,
        words: Words
    ) {
        let verdict = finding.verdict
        let banner = ResultBanner(finding, words: words)
        self.banner = banner
        title = "\(banner.verdict) · \(words("result.title"))"
        address = asked.address
        let code = asked.code ?? registered
        facts = Self.facts(finding, asked, code, words)
        face =
            verdict.facts.map { FaceRows.rows($0, issuer: verdict.issuerName, words: words) }
            ?? verdict.copy.map { CopyFaceRows.rows($0, issuer: verdict.issuerName, words: words) } ?? []
        holder = verdict.facts?.name ?? verdict.copy?.name ?? ""
        checks = verdict.checks.map { CheckLine($0, words: words) }
        next = NextSteps.after(banner.key, words)
        isNotFound = verdict.outcome == .notFound
        successor = finding.note?.successor.map { SiteAddress.result($0).path }
        more = code.flatMap { ResultMore(finding, $0, banner.verdict, told, by: asker, words) }
        report = SiteRoute.report.rawValue + (code.map { "?code=\($0.grouped)" } ?? "")
        receipt = ReceiptRows(verdict).rows.map { row in
            let isCode = ["lookUp", "code", "digest"].contains(row.key)
            return Row(
                label: words("verdict.receipt.\(row.key)"),
                value: row.shown(words),
                style: isCode ? "code" : ""
            )
        }
        pdf = isDemo ? Self.document(asked, verdict.facts) : nil
    }

    /// What was handed in to be verified.
    enum Asked: Equatable {
        case code(VerificationCode)
        /// A file by the name that its sender calls it.
        case file(name: String)
        case qrText

        var code: VerificationCode? {
            guard case .code(let code) = self else { return nil }
            return code
        }

        var address: SiteAddress? { code.map { .result($0) } }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "banner": banner
        case "facts": facts
        case "face": face
        case "has_face": !face.isEmpty
        case "holder": holder
        case "checks": checks
        case "has_checks": !checks.isEmpty
        case "next": next
        case "is_not_found": isNotFound
        case "successor": successor
        case "pdf": pdf
        case "more": more
        case "receipt": receipt
        case "report_href": report
        case "has_receipt": !receipt.isEmpty
        default: nil
        }
    }
}

extension ConversionNote {
    /// 已在…换证, and that this decides nothing here.
    func sentence(_ words: Words) -> String {
        words(
            "result.converted.text",
            ["issuer": issuerName, "number": number, "date": words.written(convertedOn)]
        )
    }
}

extension ResultPage {
    private static func facts(
        _ finding: Finding,
        _ asked: Asked,
        _ code: VerificationCode?,
        _ words: Words
    ) -> [Row] {
        // Of a copy first what it is for, for whom, and until when.
        var rows = finding.verdict.copy.map { CopyFaceRows.terms($0, words) } ?? []
        rows.append(Row(label: words("result.examined"), value: finding.examinedAt.chinaTime))
        if finding.verdict.isOfOtherRegion, let name = finding.verdict.installation {
            rows.append(Row(label: words("result.region"), value: name))
        }
        if let time = finding.verdict.statusAsOf {
            rows.append(Row(label: words("result.asof"), value: time.chinaTime))
        }
        rows += finding.conversions.map { Row(label: words("result.converted"), value: $0.sentence(words)) }
        if case .file(let name) = asked { rows.append(Row(label: words("result.file"), value: name)) }
        if let code { rows.append(Row(label: words("result.code"), value: code.grouped, style: "code")) }
        // On paper the link to the new certificate leads nowhere.
        if let new = finding.note?.successor {
            rows.append(Row(label: words("result.successor.code"), value: new.grouped, style: "code"))
        }
        return rows
    }

    /// Offered beside a code alone: who has uploaded the document has it.
    private static func document(_ asked: Asked, _ facts: CertificateFacts?) -> String? {
        guard asked.address != nil, let facts, let number = CertificateNumber(foreign: facts.number), number.isOurs
        else { return nil }
        return SiteAddress.demoDocument(number).path
    }
}
