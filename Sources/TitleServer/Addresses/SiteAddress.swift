public import TitleModel
public import TitleVerify

/// Every address of the site.
///
/// Router, links, redirects and the access log all speak of addresses through this type; a test reads each one back.
public enum SiteAddress: Hashable, Sendable {
    case home, verify, scan, publicity, holder, help, photo, demoCertificates
    case objections
    case trustList, catalogue, revocationList, styleSheet, icon, health
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
        case .publicity: .publicity
        case .notice: .notice
        case .noticeFile: .noticeFile
        case .objections: .objections
        case .holder: .holder
        case .help: .help
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
        case .notice(let identifier): identifier.text
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
        case .issuedBefore: IssuedBeforeFile(token: text).map { .issuedBefore($0) }
        case .demoDocument: ourNumber(ofFile: text).map { .demoDocument($0) }
        case .statusList: listNumber(text[...]).map { .statusList($0) }
        case .pastStatusList: pastStatusList(text)
        default: nil
        }
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
        .objections: .objections,
        .demoCertificates: .demoCertificates, .trustList: .trustList, .catalogue: .catalogue,
        .revocationList: .revocationList, .styleSheet: .styleSheet, .icon: .icon, .health: .health, .photo: .photo,
    ]
}

private let documentSuffix = ".pdf"

extension SiteRoute {
    /// The address of a route without a varying part.
    var address: SiteAddress? { SiteAddress(path: rawValue) }
}
