import Mustache
import TitleModel
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

    /// - Parameters:
    ///   - code: The code asked for; nil for the answer to a file.
    ///   - file: The name of the file as its sender calls it.
    init(_ finding: Finding, code: VerificationCode?, file: String? = nil, isDemo: Bool, words: Words) {
        banner = ResultBanner(finding, words: words)
        title = "\(banner.verdict) · \(words("result.title"))"
        address = code.map { .result($0) }
        facts = Self.facts(finding, code, file, words)
        face = finding.face.map { Self.rows($0, words) } ?? []
        holder = finding.face?.name ?? ""
        checks = finding.checks.map { CheckLine($0, words: words) }
        next = Self.steps(finding.outcome, words)
        isNotFound = finding.outcome == .notFound
        successor = finding.status?.successor.map { SiteAddress.result($0).path }
        pdf = isDemo ? finding.face.flatMap { Self.document($0) } : nil
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

extension ResultPage {
    private static func facts(_ finding: Finding, _ code: VerificationCode?, _ file: String?, _ words: Words) -> [Row] {
        var rows = [Row(label: words("result.examined"), value: words.chinaTime(finding.examinedAt))]
        if let status = finding.status {
            rows.append(Row(label: words("result.asof"), value: words.chinaTime(status.asOf)))
        }
        if let code { rows.append(Row(label: words("result.code"), value: code.grouped, style: "code")) }
        if let file { rows.append(Row(label: words("result.file"), value: file)) }
        return rows
    }

    private static func steps(_ outcome: Finding.Outcome, _ words: Words) -> [String] {
        (1...9).map { "result.\(outcome.rawValue).next.\($0)" }.prefix { words.has($0) }.map { words($0) }
    }

    private static func document(_ face: RegisteredFace) -> String? {
        CertificateNumber(foreign: face.number).map { SiteAddress.demoDocument($0).path }
    }

    private static func rows(_ face: RegisteredFace, _ words: Words) -> [Row] {
        let none = words("face.restriction.none")
        let rows: [(String, String?)] = [
            ("identity", face.maskedIdentity), ("title", face.title), ("level", words.level(face.level)),
            ("series", face.series), ("specialty", face.specialty), ("route", words.route(face.route)),
            ("reviewing", face.reviewingBody), ("approving", face.approvingBody), ("issuing", face.issuingBody),
            ("qualified", words.written(face.qualifiedOn)), ("filed", face.filedOn.map { words.written($0) }),
            ("issued", words.written(face.issuedOn)), ("approval", face.approvalDocument),
            ("restriction", face.restriction ?? none), ("number", face.number),
        ]
        return rows.compactMap { key, value in
            value.map { Row(label: words("face.\(key)"), value: $0, style: key) }
        }
    }
}
