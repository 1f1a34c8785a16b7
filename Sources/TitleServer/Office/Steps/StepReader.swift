import Foundation
import TitleModel
import TitlePapers
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

    /// What a letter or a certificate is to say.
    mutating func printed(_ name: String, upTo limit: Int = 200, lines: Bool = false) -> String {
        let text = PrintedText.typed(text(name, upTo: limit, lines: lines))
        if let refusal = OfficeRefusal.undrawable(in: text) { faults.add(name, .office(refusal)) }
        return text
    }

    /// A ground, or a reason, with the document in front that the form cites; none need be.
    mutating func citing(_ ground: String) -> String { faults.citing(ground, form) }

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

    /// A reason that a notice or a receipt shows, with the document in front that the form cites; 4000 characters together.
    mutating func publicCiting(_ name: String) -> String {
        let reason = citing(publicText(name, upTo: 3890, lines: true))
        do throws(OfficeRefusal) {
            try NoIdentityNumberInPublicText.check(form["source"])
        } catch {
            faults.add("source", .office(error))
        }
        return reason
    }

    mutating func day(_ name: String) -> CivilDate? {
        let text = text(name)
        let day = TypedDay.read(text)
        if !text.isEmpty, day == nil { faults.add(name, .dayUnreadable) }
        return day
    }

    /// A day that may be left out.
    mutating func dayIfAny(_ name: String) -> CivilDate? { form[name].trimmed.isEmpty ? nil : day(name) }

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

    /// A series a line, its number behind it.
    private mutating func applicants(_ name: String) -> [SeriesApplicants] {
        let lines = form[name].split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
        let read = lines.map { line -> SeriesApplicants? in
            let digits = line.reversed().prefix { $0.isASCII && $0.isNumber }.count
            let series = String(line.dropLast(digits)).trimmed.filter { !",，:：".contains($0) }
            guard (1...6).contains(digits), let count = Int(line.suffix(digits)) else { return nil }
            return SeriesApplicants(series: series.precomposedStringWithCanonicalMapping, count: count)
        }
        if read.contains(nil) { faults.add(name, .numberUnreadable) }
        return read.compactMap(\.self)
    }

    /// What was ticked; all that the kind asks for must be.
    private mutating func contents(of kind: BatchPaper.Kind) -> Set<PaperContent> {
        let needed = PaperContent.needed(kind)
        let ticked = needed.filter { form.has("contents-\($0.rawValue)") }
        if ticked.count < needed.count { faults.add("contents", .office(.paperIncomplete(kind, .contents))) }
        return Set(ticked)
    }

    /// Units, a line each; where nothing is typed, those of the sheet that came along.
    private mutating func units(_ name: String, _ file: String) -> [UnitPublicity] {
        let typed = UnitLines.read(form[name])
        let units = typed.isEmpty ? form.file(file).map { UnitLines.read(sheet: $0.bytes) } ?? [] : typed
        if units.isEmpty { faults.add(name, .missing) }
        return units
    }

    mutating func file(_ name: String) -> SentFile? {
        let file = form.file(name).flatMap { $0.bytes.isEmpty ? nil : $0 }
        if file == nil { faults.add(name, .fileMissing) }
        return file
    }

    /// A paper with the fields that its kind needs.
    mutating func paper(_ kind: BatchPaper.Kind) -> BatchPaper {
        var paper = BatchPaper(kind)
        for field in PaperIsComplete.needed(kind) + PaperIsComplete.optional(kind) {
            switch field {
            case .number: paper.documentNumber = text("number", upTo: 100)
            case .date: paper.date = day("date")
            case .period: (paper.from, paper.to) = (day("from"), day("to"))
            case .place: paper.place = text("place", upTo: 300)
            case .count: paper.count = number("count")
            case .applicants: paper.applicants = applicants("applicants")
            case .without: paper.without = lines("without")
            case .vacancies: paper.vacancies = number("vacancies")
            case .consent:
                (paper.consentNumber, paper.consentDate) = (text("consent-number", upTo: 100), day("consent-date"))
            case .units: paper.units = units("units", "file")
            case .contents: paper.contents = contents(of: kind)
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
