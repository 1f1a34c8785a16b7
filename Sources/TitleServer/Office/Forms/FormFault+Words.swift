public import TitleModel
public import TitleWords
public import TitleWorkflow

extension FormFault.Reason {
    /// The sentence for what is wrong with a field.
    func sentence(_ words: Words, field: String = "", naming bodies: BodyRegistry? = nil) -> String {
        switch self {
        case .access(let refusal): words("access.refusal.\(refusal.code)", refusal.facts)
        case .office(let refusal): officeSentence(refusal, words, naming: bodies)
        case .fault(let fault): officeSentence(fault, words, naming: bodies)
        case .bodyUnknown: words("field.body.missing")
        case .missing: words("form.fault.missing", ["field": field])
        case .dayUnreadable: words("form.fault.day", ["field": field])
        case .numberUnreadable: words("form.fault.number", ["field": field])
        case .fileMissing: words("form.fault.file", ["field": field])
        case .certificateNotFound: words("certificates.not-found")
        case .notFourCharacters: words("certificates.four", ["field": field])
        case .roster(let fault): words("form.fault.roster-row", ["message": fault.message(words.callAsFunction)])
        case .rosterRow(let fault): words("form.fault.roster-row", ["message": fault.line(nil, words.callAsFunction)])
        case .identityNumber: words("form.fault.identity-number", ["field": field])
        }
    }
}

/// The sentence for a step that the office refused: what happened, what became of the data.
///
/// Bodies are called by their names where `bodies` knows them.
public func officeSentence(_ refusal: OfficeRefusal, _ words: Words, naming bodies: BodyRegistry? = nil) -> String {
    refusal.message(words.callAsFunction, naming: bodies)
}

/// The sentence for what the office was asked about and does not have, or cannot take.
public func officeSentence(_ fault: OfficeFault, _ words: Words, naming bodies: BodyRegistry? = nil) -> String {
    let known = bodies ?? KnownBodies.current
    let named = { (body: BodyCode) in known?[body]?.name ?? body.text }
    return switch fault {
    case .rosterHasFaults(let count): words("office.fault.roster-has-faults", ["count": String(count)])
    case .textUnfit(let fault):
        words("office.fault.text-unfit", ["message": fault.message(words.callAsFunction)])
    case .objectionsFull(let contact): words("office.fault.objections-full", ["contact": contact])
    case .tooManyRequests(let limit): words("office.fault.too-many-requests", ["limit": String(limit)])
    case .certificateUnknown(let number): words("office.fault.unknown", ["key": number.text])
    case .nobodyOfThatName(let name, let body):
        words("office.fault.nobody-of-that-name", ["name": QuotedText.shown(name), "body": named(body)])
    case .worksThereAlready(let name, let body):
        words("office.fault.works-there-already", ["name": QuotedText.shown(name), "body": named(body)])
    case .lineUnknown(let line): words("office.fault.unknown", ["key": String(line)])
    case .batchUnknown, .publicityUnknown, .objectionUnknown, .filingUnknown, .staffUnknown, .caseUnknown,
        .photoUnknown, .personUnknown, .changeUnknown, .approvalUnknown:
        words("office.fault.key-unknown", ["what": words("office.unknown.\(fault.subject)")])
    }
}

extension OfficeFault {
    /// The word of what a key was to name.
    fileprivate var subject: String {
        switch self {
        case .batchUnknown: "batch"
        case .publicityUnknown: "notice"
        case .objectionUnknown: "objection"
        case .filingUnknown: "filing"
        case .staffUnknown: "staff"
        case .caseUnknown: "case"
        case .photoUnknown: "photo"
        case .changeUnknown: "change"
        case .approvalUnknown: "approval"
        default: "person"
        }
    }
}
