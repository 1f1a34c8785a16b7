public import TitleModel
public import TitleVerify

/// Every address of the site.
///
/// Router, links, redirects and the access log all speak of addresses through this type; a test reads each one back.
public enum SiteAddress: Hashable, Sendable {
    case home, verify, scan, publicity, holder, help, photo, demoCertificates
    case objections, privacy, accessibility
    case receipts, report, lists
    case verifications, verificationBatch, openAPI
    /// A look-up of a program by its number.
    case verification(Identifier)
    case watches, webhooks
    /// A watch, an endpoint, and what is done with it, by their keys; a message by its name.
    case watch(Identifier)
    case webhook(Identifier)
    case webhookAttempts(Identifier)
    case webhookTest(Identifier)
    case webhookResume(Identifier)
    case webhookResend(Identifier, message: String)
    /// A receipt by the number of its look-up, and its file.
    case receipt(Identifier)
    case receiptFile(Identifier)
    case list(Identifier)
    case listFile(Identifier, ListFile)
    case trustList, catalogue, revocationList, styleSheet, copyScript, icon, health
    case result(VerificationCode)
    case scanFile(ScanFile)
    /// The same answer for machines.
    case certificate(VerificationCode)
    case notice(Identifier)
    case noticeFile(Identifier, NoticeFile)
    /// A present status list, and the last one of a past day.
    case statusList(UInt32)
    case pastStatusList(UInt32, CivilDate)
    /// A part of the list of what a compromised key had signed before.
    case issuedBefore(IssuedBeforeFile)
    /// The document of a certificate of the demo, by its number.
    case demoDocument(CertificateNumber)
}

extension SiteAddress {
    public var path: String { String(route.parts.before) + (parameter ?? "") }

    /// The address a path names; nil when there is none, also where only the varying part is malformed.
    public init?(path: String) {
        for pattern in Self.patterns {
            guard let address = Self.read(pattern, path) else { continue }
            self = address
            return
        }
        return nil
    }

    public var route: SiteRoute {
        switch self {
        case .home: .home
        case .verify: .verify
        case .scan: .scan
        case .scanFile: .scanFile
        case .result: .result
        case .certificate: .certificate
        case .receipts: .receipts
        case .receipt: .receipt
        case .receiptFile: .receiptFile
        case .report: .report
        case .lists: .lists
        case .list: .list
        case .listFile: .listFile
        case .verifications: .verifications
        case .verificationBatch: .verificationBatch
        case .verification: .verification
        case .watches: .watches
        case .watch: .watch
        case .webhooks: .webhooks
        case .webhook: .webhook
        case .webhookAttempts: .webhookAttempts
        case .webhookTest: .webhookTest
        case .webhookResume: .webhookResume
        case .webhookResend: .webhookResend
        case .openAPI: .openAPI
        case .publicity: .publicity
        case .notice: .notice
        case .noticeFile: .noticeFile
        case .objections: .objections
        case .holder: .holder
        case .help: .help
        case .privacy: .privacy
        case .accessibility: .accessibility
        case .photo: .photo
        case .demoCertificates: .demoCertificates
        case .demoDocument: .demoDocument
        case .trustList: .trustList
        case .catalogue: .catalogue
        case .issuedBefore: .issuedBefore
        case .revocationList: .revocationList
        case .statusList: .statusList
        case .pastStatusList: .pastStatusList
        case .styleSheet: .styleSheet
        case .copyScript: .copyScript
        case .icon: .icon
        case .health: .health
        }
    }
}

extension SiteAddress {
    private var parameter: String? {
        switch self {
        case .result(let code), .certificate(let code): code.grouped
        case .scanFile(let file): file.rawValue
        case .notice(let identifier), .receipt(let identifier), .list(let identifier),
            .verification(let identifier), .watch(let identifier), .webhook(let identifier):
            identifier.text
        case .webhookAttempts(let identifier): "\(identifier)/attempts"
        case .webhookTest(let identifier): "\(identifier)/test"
        case .webhookResume(let identifier): "\(identifier)/resume"
        case .webhookResend(let identifier, let message): "\(identifier)/messages/\(message)/resend"
        case .receiptFile(let identifier): "\(identifier)/\(receiptFileName)"
        case .listFile(let identifier, let file): "\(identifier)/\(file.rawValue)"
        case .noticeFile(let identifier, let file): "\(identifier)/\(file.rawValue)"
        case .demoDocument(let number): number.text + documentSuffix
        case .issuedBefore(let file): file.token
        case .statusList(let list): String(list)
        case .pastStatusList(let list, let day): "\(list)/\(day)"
        default: nil
        }
    }

    /// Every request is read by these for the log, so the routes are taken apart once.
    private static let patterns = SiteRoute.allCases.map { route in
        Pattern(route: route, before: String(route.parts.before), isPlain: route.parts.parameter == nil)
    }

    private struct Pattern {
        let route: SiteRoute
        let before: String
        let isPlain: Bool
    }

    private static func read(_ pattern: Pattern, _ path: String) -> SiteAddress? {
        if pattern.isPlain { return path == pattern.before ? plain[pattern.route] : nil }
        guard path.utf8.starts(with: pattern.before.utf8) else { return nil }
        return with(String(Substring(path.utf8.dropFirst(pattern.before.utf8.count))), in: pattern.route)
    }

    /// The address of a route that has a varying part; nil when `text` is not of its form.
    static func with(_ text: String, in route: SiteRoute) -> SiteAddress? {
        switch route {
        case .result: VerificationCode(text).map { .result($0) }
        case .scanFile: ScanFile(rawValue: text).map { .scanFile($0) }
        case .certificate: VerificationCode(text).map { .certificate($0) }
        case .notice: Identifier(text).map { .notice($0) }
        case .noticeFile: noticeFile(text)
        case .receipt: Identifier(text).map { .receipt($0) }
        case .receiptFile: file(text).flatMap { $0.name == receiptFileName ? .receiptFile($0.id) : nil }
        case .verification: Identifier(text).map { .verification($0) }
        case .watch: Identifier(text).map { .watch($0) }
        case .webhook: Identifier(text).map { .webhook($0) }
        case .webhookAttempts: file(text).flatMap { $0.name == "attempts" ? .webhookAttempts($0.id) : nil }
        case .webhookTest: file(text).flatMap { $0.name == "test" ? .webhookTest($0.id) : nil }
        case .webhookResume: file(text).flatMap { $0.name == "resume" ? .webhookResume($0.id) : nil }
        case .webhookResend: resend(text)
        case .list: Identifier(text).map { .list($0) }
        case .listFile: file(text).flatMap { id, name in ListFile(rawValue: name).map { .listFile(id, $0) } }
        case .issuedBefore: IssuedBeforeFile(token: text).map { .issuedBefore($0) }
        case .demoDocument: ourNumber(ofFile: text).map { .demoDocument($0) }
        case .statusList: listNumber(text[...]).map { .statusList($0) }
        case .pastStatusList: pastStatusList(text)
        default: nil
        }
    }

    /// `KEY/NAME`.
    private static func file(_ text: String) -> (id: Identifier, name: String)? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let identifier = Identifier(String(parts[0])) else { return nil }
        return (identifier, String(parts[1]))
    }

    /// `KEY/messages/NAME/resend`.
    private static func resend(_ text: String) -> SiteAddress? {
        guard let match = text.wholeMatch(of: /([0-9A-Z]{26})\/messages\/(msg_[0-9A-Za-z_]{1,60})\/resend/),
            let identifier = Identifier(String(match.output.1))
        else { return nil }
        return .webhookResend(identifier, message: String(match.output.2))
    }

    private static func noticeFile(_ text: String) -> SiteAddress? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let identifier = Identifier(String(parts[0])),
            let file = NoticeFile(rawValue: String(parts[1]))
        else { return nil }
        return .noticeFile(identifier, file)
    }

    /// Written in one way only, so that a list has one address.
    private static func listNumber(_ text: Substring) -> UInt32? {
        guard let number = UInt32(text), String(number) == text else { return nil }
        return number
    }

    private static func pastStatusList(_ text: String) -> SiteAddress? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let list = listNumber(parts[0]), let day = CivilDate(iso: String(parts[1])) else {
            return nil
        }
        return .pastStatusList(list, day)
    }

    /// A number of ours has its level's letter within; twelve digits in a row are somebody's identity number, one in 36
    /// of which would pass by the check character.
    private static func ourNumber(ofFile name: String) -> CertificateNumber? {
        guard name.hasSuffix(documentSuffix) else { return nil }
        let text = String(name.dropLast(documentSuffix.count))
        guard let number = CertificateNumber(foreign: text), number.isOurs, QuotedText.shown(text) == text else {
            return nil
        }
        return number
    }

    private static let plain: [SiteRoute: SiteAddress] = [
        .home: .home, .verify: .verify, .scan: .scan, .publicity: .publicity, .holder: .holder, .help: .help,
        .objections: .objections, .privacy: .privacy, .accessibility: .accessibility, .receipts: .receipts,
        .report: .report, .lists: .lists,
        .watches: .watches, .webhooks: .webhooks,
        .verifications: .verifications, .verificationBatch: .verificationBatch, .openAPI: .openAPI,
        .demoCertificates: .demoCertificates, .trustList: .trustList, .catalogue: .catalogue,
        .revocationList: .revocationList, .styleSheet: .styleSheet, .copyScript: .copyScript, .icon: .icon,
        .health: .health, .photo: .photo,
    ]
}

private let documentSuffix = ".pdf"
private let receiptFileName = "receipt.pdf"

extension SiteRoute {
    /// The address of a route without a varying part.
    var address: SiteAddress? { SiteAddress(path: rawValue) }
}
