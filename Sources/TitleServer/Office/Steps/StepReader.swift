import Foundation
import TitleModel
import TitleWorkflow

/// Reads the fields of a step's form and notes what cannot be read, all at once.
struct StepReader {
    private let form: OfficeForm
    private var faults = FormFaults()

    init(_ form: OfficeForm) {
        self.form = form
    }

    func expectNone() throws(FormFaults) { try faults.expectNone() }

    /// Composed (NFC), without white space around it, and what can be kept.
    mutating func text(_ name: String, upTo limit: Int = 200, lines: Bool = false) -> String {
        let text = form[name].trimmed.precomposedStringWithCanonicalMapping
        guard !text.isEmpty else {
            faults.add(name, .missing)
            return text
        }
        do throws(OfficeRefusal) {
            try StatedText.check(text, upTo: limit, lines: lines)
        } catch {
            faults.add(name, .office(error))
        }
        return text
    }

    /// What a notice, or whoever has a receipt, is shown.
    mutating func publicText(_ name: String, upTo limit: Int = 200, lines: Bool = false) -> String {
        let text = text(name, upTo: limit, lines: lines)
        do throws(OfficeRefusal) {
            try NoIdentityNumberInPublicText.check(text)
        } catch {
            faults.add(name, .office(error))
        }
        return text
    }

    mutating func day(_ name: String) -> CivilDate? {
        let text = text(name)
        let day = TypedDay.read(text)
        if !text.isEmpty, day == nil { faults.add(name, .dayUnreadable) }
        return day
    }

    mutating func number(_ name: String) -> Int? {
        let text = text(name)
        let number = text.utf8.count <= 9 ? Int(text) : nil
        if !text.isEmpty, number == nil { faults.add(name, .numberUnreadable) }
        return number
    }

    /// Numbers with anything between them; none where nothing is typed.
    mutating func lines(_ name: String) -> [Int] {
        let parts = form[name].split { ",，、;； \r\n".contains($0) }.map { $0.utf8.count <= 6 ? Int($0) : nil }
        if parts.contains(nil) { faults.add(name, .numberUnreadable) }
        return parts.compactMap { $0 }
    }

    mutating func file(_ name: String) -> SentFile? {
        let file = form.file(name).flatMap { $0.bytes.isEmpty ? nil : $0 }
        if file == nil { faults.add(name, .fileMissing) }
        return file
    }

    /// A paper with the fields that its kind needs.
    mutating func paper(_ kind: BatchPaper.Kind) -> BatchPaper {
        var paper = BatchPaper(kind)
        for field in PaperIsComplete.needed(kind) {
            switch field {
            case .number: paper.documentNumber = text("number", upTo: 100)
            case .date: paper.date = day("date")
            case .period: (paper.from, paper.to) = (day("from"), day("to"))
            case .place: paper.place = text("place", upTo: 300)
            case .count: paper.count = number("count")
            case .vacancies: paper.vacancies = number("vacancies")
            case .statement: paper.statement = text("statement", upTo: 4000, lines: true)
            case .file:
                let file = file("file")
                (paper.fileName, paper.file) = (file?.name, file?.bytes)
            }
        }
        return paper
    }
}

extension String {
    /// Without white space around it.
    var trimmed: String {
        var text = self[...].drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
