import FoundationEssentials
import Mustache
import TitleModel
import TitleVerify
import TitleWords
import TitleWorkflow

/// What an employer does with a result: a sentence to copy, questions about the holder, a receipt, a past day, a report.
struct ResultMore: MustacheParent, Sendable {
    /// What was answered, or what is wrong with what was asked.
    enum Told: Sendable {
        case nothing
        case answer(HolderQuestion, HolderAnswer)
        case problem(Field, key: String)
        /// What was found of a past day, beside the present finding.
        case asOf(CivilDate, Finding)
        case asker(AskerStatement.Fault)
    }

    /// Raw values are the fields' names.
    enum Field: String, Sendable {
        case six, number, on
    }

    private let fields: [String: String]
    private let flags: Set<String>

    /// Nil where there is neither certificate nor copy.
    init?(
        _ finding: Finding,
        _ code: VerificationCode,
        _ verdict: String,
        _ told: Told,
        by asker: AskerForm.Typed,
        _ words: Words
    ) {
        guard let sentence = ResultSentence(finding, code, words) else { return nil }
        let isCopy = finding.verdict.copy != nil
        var fields = [
            "code": code.grouped, "action": SiteAddress.result(code).path,
            "sentence": sentence.present(verdict), "receipt_action": SiteRoute.receipts.rawValue,
            "asker": TypedText.shown(asker.name), "purpose": TypedText.shown(asker.purpose),
            "person_text": words(isCopy ? "check.person.copy" : "check.person.text"),
            "six_submit": words(isCopy ? "check.six.photo" : "check.six.submit"),
            "receipt_text": words(isCopy ? "check.receipt.copy" : "check.receipt.text"),
        ]
        flags = Self.asked(of: finding).union(Self.tell(told, of: sentence, in: &fields, words))
        self.fields = fields
    }

    /// What can be asked about the holder.
    private static func asked(of finding: Finding) -> Set<String> {
        var flags: Set<String> = []
        if finding.questions.contains(.face) { flags.formUnion(["asks_person", "asks_face"]) }
        if finding.questions.contains(.number) { flags.formUnion(["asks_person", "asks_number"]) }
        return flags
    }

    private static func tell(
        _ told: Told,
        of sentence: ResultSentence,
        in fields: inout [String: String],
        _ words: Words
    ) -> Set<String> {
        switch told {
        case .nothing: return []
        case .asOf(let day, let past):
            let verdict = ResultBanner(past, words: words).verdict
            fields["as_of"] = words("check.as-of", ["day": words.written(day), "verdict": verdict])
            fields["as_of_sentence"] = sentence.past(verdict, on: day)
            fields["on"] = day.description
            return ["is_past"]
        case .problem(let field, let key):
            fields["\(field.rawValue)_problem"] = words(key)
            return ["has_\(field.rawValue)_problem"]
        case .asker(let fault):
            fields["asker_problem"] = words("form.asker.\(fault.rawValue)")
            return ["has_asker_problem"]
        case .answer(let question, let answer): return tell(answer, to: question, in: &fields, words)
        }
    }

    private static func tell(
        _ answer: HolderAnswer,
        to question: HolderQuestion,
        in fields: inout [String: String],
        _ words: Words
    ) -> Set<String> {
        let field = question.field.rawValue
        switch answer {
        case .face(let photo, let birth):
            fields["birth_date"] = birth.map { words.written($0) }
            fields["photo"] = photo.map { "data:image/jpeg;base64,\(Data($0).base64EncodedString())" }
            let shown: Set<String> = photo == nil ? ["has_person"] : ["has_person", "has_photo"]
            return birth == nil ? shown : shown.union(["has_birth_date"])
        case .isTheHolders: return ["is_holder"]
        case .differs(let left):
            fields["\(field)_problem"] = words("check.\(field).differs", ["left": String(left)])
            return ["has_\(field)_problem"]
        case .closed(let seconds):
            fields["\(field)_problem"] = words("check.closed", ["hours": String((seconds + 3599) / 3600)])
            return ["has_\(field)_problem"]
        }
    }

    func child(named name: String) -> Any? {
        fields[name] ?? (flags.contains(name) ? true : nil)
    }
}

extension HolderQuestion {
    /// The field in which it is asked.
    var field: ResultMore.Field {
        switch self {
        case .face: .six
        case .number: .number
        }
    }
}
