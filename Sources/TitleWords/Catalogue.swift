/// Every key with its words.
///
/// One file of `Catalogue/` a section; a key stands in exactly one of them.
public enum Catalogue {
    public struct Entry: Sendable {
        public let chinese: String
        public let english: String
    }

    /// The sections, each a text of blocks: a key, then indented `zh` and `en` lines.
    static let sections: [String] = [
        access, afterIssue, cases, checking, checkingLists, checkingReceipts, conversionForms, conversionNotices,
        conversionPages, conversionStepPages,
        conversionRefusals,
        conversions, copies,
        desk, discards, door, doors, errors, help, mappingPages, notices, office, officeApprovals, officeAudit,
        officeAuditFacts, officeBatches, officeDesk, officeDuties, officeFilings, officeIntegrity, officeIssuing,
        officeRosters, officeSettings, officeSlips, officeStops, officeWay, own, ownConversions, ownCopies,
        ownCorrections,
        ownDoor, ownLooks,
        pages,
        papers, persons, photos, press, print, publicity, reasons, results, roster,
        rosterBasis, rosterFile, recordedTitles, scan, seals, stamp,
        status,
        template,
        token,
        verdict,
        verify,
        webhooks,
    ]

    public static let entries: [String: Entry] = {
        var all: [String: Entry] = [:]
        for (key, entry) in sections.flatMap(read) {
            precondition(all.updateValue(entry, forKey: key) == nil, "the words of \(key) stand twice")
        }
        return all
    }()

    /// Byte by byte: every short run of a program begins with this.
    private static func read(_ section: String) -> [(String, Entry)] {
        var blocks: [(key: String, zh: String, en: String)] = []
        for line in section.utf8.split(separator: UInt8(ascii: "\n")) {
            if line.starts(with: "  zh ".utf8) {
                blocks[blocks.count - 1].zh = String(Substring(line.dropFirst(5)))
            } else if line.starts(with: "  en ".utf8) {
                blocks[blocks.count - 1].en = String(Substring(line.dropFirst(5)))
            } else {
                blocks.append((String(Substring(line)), "", ""))
            }
        }
        return blocks.map { ($0.key, Entry(chinese: $0.zh, english: $0.en)) }
    }
}
