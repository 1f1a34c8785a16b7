import TitleModel
import TitleWords
import TitleWorkflow

extension FormFaults {
    /// What a step refused, as a fault of the form that asked for it; nil for what is no refusal.
    ///
    /// `field` is the one that a refusal belongs to when it names none itself.
    init?(_ error: any Error, field: String) {
        self.init()
        switch error {
        case let found as FormFaults: self = found
        case let refusal as OfficeRefusal: add(refusal.field ?? field, .office(refusal))
        case let fault as OfficeFault: add(field, .fault(fault))
        default: return nil
        }
    }

    /// The sentence for what is wrong with none of the form's fields; nil where nothing is.
    func general(_ words: Words, beside fields: [String], naming bodies: BodyRegistry? = nil) -> String? {
        faults.first { !fields.contains($0.field) }?.reason.sentence(words, naming: bodies)
    }

    /// The sentence for what is wrong with a field; nil where nothing is.
    func sentence(for field: FormField, _ words: Words, naming bodies: BodyRegistry? = nil) -> String? {
        faults.first { $0.field == field.name }?.reason.sentence(words, field: field.label, naming: bodies)
    }
}

extension OfficeRefusal {
    /// The field of a step's form that a refusal is about; nil for what is about none.
    fileprivate var field: String? {
        switch self {
        case .paperIncomplete(_, .period): "from"
        case .paperIncomplete(_, .consent): "consent-number"
        case .consentBeforePlan, .consentAfterReview: "consent-date"
        case .unitsWithoutPublicity, .unitPeriodOutside: "units"
        case .paperIncomplete(_, let field): field.rawValue
        case .paperPeriodReversed: "to"
        case .vacanciesBeyondPosts: "vacancies"
        case .documentNumberUsed: "number"
        case .documentDatedLater, .documentDatedBefore, .planFiledLate, .applicationsOutsideWindow, .extensionAskedLate:
            "date"
        case .paperNamesNoRow, .paperContradictsRows: "without"
        case .handInMissing(let sender), .handInOutsideWindow(let sender, _, _, _): "handed-in-\(sender.rawValue)"
        case .objectionNamesNoRow: "lines"
        case .decisionOutOfOrder: "decision"
        case .reviewEndsLater, .resultAfterReviewEnd, .resultOfAnotherYear: "review-end"
        case .conversion(let refusal): refusal.field
        default: nil
        }
    }
}

extension ConversionRefusal {
    fileprivate var field: String? {
        switch self {
        case .nameTooLong: "holder"
        case .entrustmentNotNamed, .entrustmentSenderUnfit: "entrustment-sender"
        case .applicationDatedBefore, .applicationDatedLater: "applied-on"
        case .titleNotInForceHere: "title"
        case .decisionDatedBefore: "date"
        default: nil
        }
    }
}
