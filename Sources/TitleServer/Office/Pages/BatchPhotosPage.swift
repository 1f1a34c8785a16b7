import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The photos of a batch: how many have one, who has none, and the way in for a zip.
struct BatchPhotosPage: OfficePage {
    static let template = "batch-photos"
    /// People without a photo on the page.
    static let most = 200

    let title: String
    let fields: [FormField]
    private let batch: Identifier
    private let facts: [Row]
    private let without: [Cells]
    private let more: String

    var route: OfficeRoute? { .batchPhotos }
    var address: String? { OfficeRoute.batchPhotos.path(batch.text) }

    init(_ batch: Identifier, _ rows: [PortraitRow], _ faults: FormFaults, words: Words) {
        self.batch = batch
        title = words("photos.title")
        let missing = rows.filter { !$0.hasPhoto }
        facts = [
            Row(label: words("photos.with"), value: String(rows.count - missing.count)),
            Row(label: words("photos.without"), value: String(missing.count)),
        ]
        without = missing.prefix(Self.most).map { Cells([String($0.line), $0.name]) }
        let rest = missing.count - without.count
        more = rest > 0 ? words("batches.more", ["count": String(rest)]) : ""
        var field = FormField(
            name: "file",
            label: words("photos.file"),
            hint: words("photos.file.hint"),
            kind: .file(accept: ".zip,application/zip")
        )
        field.problem = faults.sentence(for: field, words)
        fields = [field]
    }

    func child(named name: String) -> Any? {
        switch name {
        case "batch_href": OfficeRoute.batch.path(batch.text)
        case "action": OfficeRoute.batchPhotos.path(batch.text)
        case "facts": facts
        case "people": without
        case "has_people": !without.isEmpty
        case "more": more
        case "has_more": !more.isEmpty
        default: nil
        }
    }
}

/// What was found in an archive of photos: why it is refused, its faults by file, or the step that takes it in.
struct PhotoCheckPage: OfficePage {
    static let template = "photo-check"
    static let mostFaults = 200

    let title: String
    let problem: String?
    private let key: String
    private let kept: CheckedPhotos
    private let summary: String
    private let lines: [Cells]
    private let more: String
    private let notes: [NoteLine]

    var route: OfficeRoute? { .batchPhotoCheck }
    var address: String? { OfficeRoute.batchPhotoCheck.path(kept.batch.text, key) }

    init(_ key: String, _ kept: CheckedPhotos, words: Words) {
        (self.key, self.kept) = (key, kept)
        switch kept.outcome {
        case .refused(let fault):
            title = words("photos.refused")
            problem = fault.message(words.callAsFunction)
            summary = words("photos.refused.text", ["file": kept.file])
            (lines, more, notes) = ([], "", [])
        case .checked(let report):
            problem = nil
            let state = kept.isTaken ? "taken" : report.isClean ? "clean" : "faulty"
            title = words("photos.\(state)")
            summary = words("photos.\(state).text", Self.facts(report, kept))
            lines = report.faults.prefix(Self.mostFaults).map { Self.line($0, words) }
            let rest = report.faults.count - lines.count
            more = rest > 0 ? words("rosters.more", ["count": String(rest), "shown": String(Self.mostFaults)]) : ""
            notes = Self.notes(report, words)
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "summary": summary
        case "back_href": OfficeRoute.batchPhotos.path(kept.batch.text)
        case "action": address ?? ""
        case "faults_href": OfficeRoute.batchPhotoFaults.path(kept.batch.text, key)
        case "is_clean": !kept.isTaken && isClean
        case "is_faulty": !lines.isEmpty
        case "lines": lines
        case "more": more
        case "has_more": !more.isEmpty
        case "notes": notes
        case "has_notes": !notes.isEmpty
        default: nil
        }
    }

    private var isClean: Bool {
        if case .checked(let report) = kept.outcome { report.isClean } else { false }
    }

    private static func facts(_ report: PhotoReport, _ kept: CheckedPhotos) -> [String: String] {
        [
            "file": kept.file, "count": String(report.taken.count), "faults": String(report.faults.count),
            "replacing": String(report.replacing),
        ]
    }

    private static func line(_ fault: PhotoFileFault, _ words: Words) -> Cells {
        let person = [fault.line.map { String($0) }, fault.name].compactMap { $0 }.joined(separator: " ")
        return Cells([String(fault.place), fault.shown, person, fault.message(words.callAsFunction)])
    }

    private static func notes(_ report: PhotoReport, _ words: Words) -> [NoteLine] {
        var notes: [NoteLine] = []
        if !report.without.isEmpty {
            notes.append(NoteLine(text: words("photos.still-without", ["count": String(report.without.count)])))
        }
        if !report.ignored.isEmpty {
            notes.append(NoteLine(text: words("photos.ignored", ["count": String(report.ignored.count)])))
        }
        return notes
    }
}
