import Mustache
import TitleClaim
import TitleModel
import TitleSecrets
import TitleStore
import TitleVerify
import TitleWords
import TitleWorkflow

/// What the installation goes by.
struct Settings: Sendable {
    let office: Office
    let access: AccessSettings
    let provider: OIDCConfiguration?
    let origin: String?
    let trust: Trust?
    let anchors: [ForeignAnchor]
    let facts: StoreFacts
    let uses: [SealUseSummary]
    let stamping: StampingSummary
    let now: Instant
}

/// 设置: rule sets, windows, working days, issuer and keys, logins; each with what changes it.
struct SettingsPage: OfficePage {
    static let template = "settings"
    let title: String
    private let sections: [SettingsSection]

    var route: OfficeRoute? { .settings }

    init(_ settings: Settings, _ apiKeys: SettingsSection, _ words: Words) {
        title = words("settings.title")
        let reader = SettingsReader(settings: settings, words: words)
        sections =
            [reader.installation, reader.competence, reader.conversions, reader.keys, reader.seals, reader.stamping]
            + reader.ruleSets
            + [reader.windows, reader.qualifications, reader.workingDays, reader.logins, apiKeys]
    }

    func child(named name: String) -> Any? { name == "sections" ? sections : nil }
}

/// A part of the settings: a table, and what changes it.
struct SettingsSection: MustacheParent, Sendable {
    let key: String
    let title: String
    /// Which file or option changes it.
    var changedBy: String
    let head: [String]
    let rows: [[String]]
    var link: OfficeRoute?
    var linkText = ""

    func child(named name: String) -> Any? {
        switch name {
        case "section_id": key
        case "section_title": title
        case "changed_by": changedBy
        case "head": head.map { SettingsCell(label: "", text: $0, isFirst: false) }
        case "section_rows": rows.map { SettingsRow(cells: $0, head: head) }
        case "has_section_rows": !rows.isEmpty
        case "has_section_link": link != nil
        case "section_link": link?.path ?? ""
        case "section_link_text": linkText
        default: nil
        }
    }
}

private struct SettingsRow: MustacheParent {
    let cells: [String]
    let head: [String]

    func child(named name: String) -> Any? {
        guard name == "cells" else { return nil }
        return zip(head, cells).enumerated().map { index, pair in
            SettingsCell(label: pair.0, text: pair.1, isFirst: index == 0)
        }
    }
}

private struct SettingsCell: MustacheParent {
    let label: String
    let text: String
    let isFirst: Bool

    func child(named name: String) -> Any? {
        switch name {
        case "cell_label": label
        case "cell_text": text
        case "is_first": isFirst
        default: nil
        }
    }
}
