import TitleModel
import TitleWorkflow

/// Files of a form whose session had ended when it was sent: kept in memory for its sender and the same address, for ten
/// minutes, the last such form of a person alone.
///
/// The key travels sealed with what was typed and stands in the form again as its number (`OfficeForm.onceField`), so that no
/// other form gets them.
struct HeldFiles: Sendable {
    /// Where the form was sent to.
    let path: String
    let files: [String: SentFile]

    /// 64 MB of all people together.
    static let room = Room<HeldFiles>(mostOfOne: 1, most: 64 << 20, weight: { $0.bytes }, minutes: 10)
    /// The field of a kept form that names them.
    static let field = "form_files"

    private var bytes: Int { files.values.reduce(0) { $0 + $1.bytes.count } }

    /// What they are called, in the order of their fields.
    var names: [String] { files.sorted { $0.key < $1.key }.map(\.value.name) }
}

/// Files that a form on show need not choose again.
struct FilesOnForm: Sendable {
    /// The number that the form bears.
    let key: String
    let names: [String]
}

extension OfficeSite {
    /// Keeps the files of a form that nobody was in for; what stands in the kept form about them.
    func hold(_ files: [String: SentFile], of staff: Identifier, for path: String) -> [UInt8] {
        guard !files.isEmpty else { return [] }
        let key = heldFiles.put(HeldFiles(path: path, files: files), of: staff, at: now())
        return Array("&\(HeldFiles.field)=\(key)".utf8)
    }

    /// The files that the form with this number need not bring again.
    func filesOnForm(_ key: String?, of staff: Identifier) -> FilesOnForm? {
        guard let key, let held = heldFiles.value(key, of: staff, at: now()) else { return nil }
        return FilesOnForm(key: key, names: held.names)
    }

    /// The form with the files that are kept for it, where it brings none of that name.
    func completed(_ sent: SentForm, by staff: Identifier, at path: String) -> SentForm {
        guard let key = sent.fields[OfficeForm.onceField], let held = heldFiles.value(key, of: staff, at: now()),
            held.path == path
        else { return sent }
        return sent.adding(held.files)
    }
}
