import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 我的证书: a card for each certificate, and for each title that is under way.
struct OwnTitlesContent: HolderContent {
    static let template = "my-titles"
    let title: String
    let route = HolderRoute.home
    private let done: String?
    private let cards: [OwnCard]
    private let photo: String?

    init(_ titles: OwnTitles, done: String?, words: Words) {
        title = words("my.titles.title")
        self.done = done
        let current = titles.certificates.reversed().map { OwnCard($0, titles, words) }
        cards = titles.underWay.map { OwnCard($0, titles, words) } + current
        photo = titles.hasPhoto || titles.forPhoto == nil ? nil : Self.photoNote(titles.photo, words)
    }

    /// What its holder can do about a missing photo, or that nothing is left to do.
    private static func photoNote(_ state: HolderPhotoState, _ words: Words) -> String {
        switch state {
        case .missing, .registered: words("my.titles.photo")
        case .waiting(let since): words("my.titles.photo-waits", ["since": since.chinaTime])
        case .refused(let reason): words("my.titles.photo-refused", ["reason": reason])
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "has_done": done != nil
        case "done": done ?? ""
        case "cards": cards
        case "has_cards": !cards.isEmpty
        case "has_photo_note": photo != nil
        case "photo_note": photo ?? ""
        default: nil
        }
    }
}

/// One title of a holder: what it is, how it stands, what can be fetched.
struct OwnCard: MustacheParent, Sendable {
    private let name: String
    private let state: String
    private let style: String
    private let meaning: String
    /// What took its place; a link where its holder has that.
    private let successor: (number: CertificateNumber, isOwn: Bool)?
    private let rows: [Row]
    private let files: [HolderFile]
    private let anchor: String
    /// Where the holder says what is wrong; nil of what cannot be corrected.
    private let correction: String?
    /// Where a copy for one purpose is made; of the same certificates.
    private let copy: String?

    init(_ own: OwnCertificate, _ titles: OwnTitles, _ words: Words) {
        let (result, number) = (own.registered.result, own.number)
        let word = own.status.word
        name = result.title.name
        let isReady = own.status == .valid && titles.hasPhoto
        let inForce = isReady ? "my.state.printable" : "my.state.photo"
        state = words(own.status == .valid ? inForce : "status.word.\(word)")
        style = own.status == .valid ? "open" : "withdrawn"
        meaning = Self.meaning(of: own, words)
        successor = own.reason?.successor.map { ($0, titles[$0] != nil) }
        rows = OwnRows.of(own, words)
        anchor = Self.anchor(of: number)
        correction = own.status == .valid ? HolderRoute.correction.path(number.text) : nil
        copy = own.status == .valid ? HolderRoute.newCopy.path(number.text) : nil
        files = isReady ? [.pdf, .png].map { HolderFile(DocumentFile(number, $0), words) } : []
    }

    init(_ row: OwnRow, _ titles: OwnTitles, _ words: Words) {
        name = row.result.title.name
        let stage = row.stage
        state = words("my.stage.\(stage.rawValue)")
        style = [.removed, .withdrawn, .filingRefused, .heldBack].contains(stage) ? "withdrawn" : "plain"
        let until = row.standing.earliestClose.map { words.written($0) } ?? ""
        meaning = words("my.stage.\(stage.rawValue).text", ["day": until])
        successor = nil
        rows = OwnRows.of(row, titles.reviewers, words)
        (files, anchor, correction, copy) = ([], "r-\(row.result.id.text)", nil, nil)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "card_name": self.name
        case "state": state
        case "state_style": style
        case "meaning": meaning
        case "has_meaning": !meaning.isEmpty
        case "has_successor": successor != nil
        case "successor": successor?.number.text ?? ""
        case "is_successor_own": successor?.isOwn ?? false
        case "successor_href": successor.map { "#" + Self.anchor(of: $0.number) } ?? ""
        case "rows": rows
        case "files": files
        case "has_files": !files.isEmpty
        case "card_anchor": anchor
        case "has_correction": correction != nil
        case "correction_href": correction ?? ""
        case "copy_href": copy ?? ""
        default: nil
        }
    }

    private static func anchor(of number: CertificateNumber) -> String { "c-\(number.text)" }

    /// Why it is not in force, with ground and document; empty while it is.
    private static func meaning(of own: OwnCertificate, _ words: Words) -> String {
        guard let reason = own.reason else { return "" }
        let facts = [
            "day": words.written(reason.effectiveOn), "ground": reason.ground,
            "document": reason.documentNumber ?? "—",
            "until": reason.until.map { words.written($0) } ?? words("my.until-lifted"),
        ]
        return words("my.reason.\(own.status.word)", facts)
    }
}

/// A file that a holder may fetch.
struct HolderFile: MustacheParent, Sendable {
    private let href: String
    private let label: String
    /// The document to print is what most come for.
    private let isQuiet: Bool

    init(_ file: DocumentFile, _ words: Words) {
        isQuiet = file.format != .pdf
        href = HolderRoute.document.path(file.name)
        label = words("my.file.\(file.format.rawValue)")
    }

    func child(named name: String) -> Any? {
        switch name {
        case "file_href": href
        case "file_label": label
        case "is_quiet": isQuiet
        default: nil
        }
    }
}

/// The lines of a card.
enum OwnRows {
    static func of(_ own: OwnCertificate, _ words: Words) -> [Row] {
        let (result, certificate) = (own.registered.result, own.registered.certificate)
        return [
            row("number", certificate.number.text, words), row("level", words.level(result.level), words),
            row("series", result.title.seriesName, words, isRegistered: true),
            result.specialty.map { row("specialty", $0, words, isRegistered: true) },
            row("reviewing", own.reviewer, words, isRegistered: true),
            row("issuing", own.issuer, words, isRegistered: true),
            row("qualified", words.written(result.qualifiedOn), words),
            row("issued", words.written(certificate.issuedAt.civilDate), words),
            Row(label: words("my.code"), value: certificate.code.grouped, style: "code"),
        ].compactMap(\.self)
    }

    static func of(_ row: OwnRow, _ bodies: [BodyCode: String], _ words: Words) -> [Row] {
        let number = row.approved.regionsNumber
        return [
            number.map { self.row("number", $0, words, isRegistered: true) },
            self.row("level", words.level(row.result.level), words),
            self.row("series", row.result.title.seriesName, words, isRegistered: true),
            row.result.specialty.map { self.row("specialty", $0, words, isRegistered: true) },
            self.row("reviewing", bodies[row.standing.batch.reviewingBody] ?? "", words, isRegistered: true),
            number.flatMap { _ in row.approver.flatMap { bodies[$0] } }
                .map { self.row("issuing", $0, words, isRegistered: true) },
            self.row("qualified", words.written(row.result.qualifiedOn), words),
            row.standing.approval.map { self.row("approval", $0.number, words, isRegistered: true) },
        ].compactMap(\.self)
    }

    private static func row(_ key: String, _ value: String, _ words: Words, isRegistered: Bool = false) -> Row {
        Row(label: words("face.\(key)"), value: value, style: key, isRegistered: isRegistered)
    }
}
