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

    var section: SiteRoute? { .verify }
    var isIndexed: Bool { false }

    /// `asked` is what was handed in; only a demo's page leads to the certificate's document.
    init(_ finding: Finding, asked: Asked, isDemo: Bool, words: Words) {
        let verdict = finding.verdict
        banner = ResultBanner(finding, words: words)
        title = "\(banner.verdict) · \(words("result.title"))"
        address = asked.address
        facts = Self.facts(finding, asked, words)
        face = verdict.facts.map { FaceRows.rows($0, issuer: verdict.issuerName, words: words) } ?? []
        holder = verdict.facts?.name ?? ""
        checks = verdict.checks.map { CheckLine($0, words: words) }
        next = Self.steps(banner.key, words)
        isNotFound = verdict.outcome == .notFound
        successor = finding.note?.successor.map { SiteAddress.result($0).path }
        pdf = isDemo ? Self.document(asked, verdict.facts) : nil
    }

    /// What was handed in to be verified.
    enum Asked: Equatable {
        case code(VerificationCode)
        /// A file by the name that its sender calls it.
        case file(name: String)
        case qrText

        var address: SiteAddress? {
            guard case .code(let code) = self else { return nil }
            return .result(code)
        }
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
    private static func facts(_ finding: Finding, _ asked: Asked, _ words: Words) -> [Row] {
        var rows = [Row(label: words("result.examined"), value: finding.examinedAt.chinaTime)]
        if finding.verdict.isOfOtherRegion, let name = finding.verdict.installation {
            rows.append(Row(label: words("result.region"), value: name))
        }
        if let time = finding.verdict.statusAsOf {
            rows.append(Row(label: words("result.asof"), value: time.chinaTime))
        }
        rows += finding.conversions.map { Row(label: words("result.converted"), value: $0.sentence(words)) }
        switch asked {
        case .code(let code): rows.append(Row(label: words("result.code"), value: code.grouped, style: "code"))
        case .file(let name): rows.append(Row(label: words("result.file"), value: name))
        case .qrText: break
        }
        return rows
    }

    /// What to do next, while the catalogue has a further step.
    private static func steps(_ key: String, _ words: Words) -> [String] {
        (1...9).map { "\(key).next.\($0)" }.prefix { words.has($0) }.map { words($0) }
    }

    /// Offered beside a code alone: who has uploaded the document has it.
    private static func document(_ asked: Asked, _ facts: CertificateFacts?) -> String? {
        guard asked.address != nil, let facts, let number = CertificateNumber(foreign: facts.number), number.isOurs
        else { return nil }
        return SiteAddress.demoDocument(number).path
    }
}
