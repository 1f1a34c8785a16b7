import TitleFiles
import TitleModel

/// Reads the members of an archive: documents and pictures are looked up, of everything else it is said that it was not.
enum ListArchive {
    /// Bytes of all members together.
    private static let unpacked = 128 << 20
    /// What a single check reads, by the endings of the names; by content it is judged afterwards.
    private static let endings = [".pdf", ".png", ".jpg", ".jpeg"]
    /// What stands in an archive that is one document: OpenDocument, Office Open XML, OFD.
    private static let ofOneDocument = ["mimetype", "[Content_Types].xml", "OFD.xml"]

    static func questions(in file: [UInt8], _ most: Int) throws(ListFault) -> [PlacedQuestion] {
        // A Mac puts a file of its own beside each.
        let limits = ZipLimits(entries: 2 * most + 200, unpackedBytes: unpacked, readsChineseNames: true)
        let questions: [ListQuestion]
        do {
            let archive = try ZipArchive(file, limits: limits)
            guard !ofOneDocument.contains(where: archive.holds) else { throw ListFault.unreadable }
            let names = archive.entries.map(\.name).filter { !isLeftByASystem($0) }
            guard names.count <= most else { throw ListFault.tooManyLines(most: most) }
            questions = try names.map { name in
                guard isDocument(name) else { return .other(name: shown(name)) }
                return .document(try archive.contents(of: name) ?? [], name: shown(name))
            }
        } catch {
            throw error as? ListFault ?? .unreadable
        }
        guard questions.contains(where: { if case .document = $0 { true } else { false } }) else { throw .noDocuments }
        return questions.enumerated().map { PlacedQuestion(place: $0 + 1, question: $1) }
    }

    private static func isDocument(_ name: String) -> Bool {
        let small = name.lowercased()
        return endings.contains { small.hasSuffix($0) }
    }

    /// Folders, and what no person put there.
    private static func isLeftByASystem(_ name: String) -> Bool {
        if name.hasSuffix("/") { return true }
        let parts = name.split(separator: "/")
        return parts.contains("__MACOSX") || parts.last == ".DS_Store"
    }

    /// Without its folders, and with nothing in it that is not seen.
    private static func shown(_ name: String) -> String {
        let last = name.split(separator: "/").last.map { String($0) } ?? name
        let plain = last.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }
        return ListColumns.bounded(String(String.UnicodeScalarView(plain.prefix(120))))
    }
}
