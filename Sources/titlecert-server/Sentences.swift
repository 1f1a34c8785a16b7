import TitleDemo
import TitleModel
import TitleReference
import TitleServer
import TitleStore
import TitleWords
import TitleWorkflow

/// The sentence for a fault: what happened, what became of the data, which command mends it.
func sentence(for error: any Error, _ words: Words) -> String {
    switch error {
    case let refusal as OfficeRefusal: sentence(for: refusal, words)
    case let fault as OfficeFault: sentence(for: fault, words)
    case let fault as StoreFault: words(fault.wordsKey, fault.facts)
    case let fault as ListenFault: sentence(for: fault, words)
    case let fault as TrustFolderFault: sentence(for: fault, words)
    case let fault as TemplateFault: sentence(for: fault, words)
    case let fault as HouseDataFault: words(fault.key, fault.facts)
    case let fault as RosterFileFault: fault.message(words.callAsFunction)
    case let fault as HouseFolderMissing: words("server.house-missing", ["looked": fault.looked])
    case let fault as BodyUnknown: words("server.body-unknown", ["body": fault.code])
    case StatusChangeFault.notANumber(let text): words("server.number-malformed", ["number": QuotedText.shown(text)])
    case StatusChangeFault.notADate(let text): words("server.date-malformed", ["date": QuotedText.shown(text)])
    case DemoFault.bodyMissing(let body): words("server.body-unknown", ["body": body])
    case DemoFault.rosterFaulty(let file, let code, let row):
        words("server.demo-faulty", ["file": file, "code": code, "row": String(row)])
    default: words("server.unexpected", ["detail": "\(error)"])
    }
}

private func sentence(for refusal: OfficeRefusal, _ words: Words) -> String {
    let facts = refusal.facts.reduce(into: [String: String]()) { facts, fact in
        let key = "roster.\(fact.key).\(fact.value)"
        facts[fact.key] = words.has(key) ? words(key) : fact.value
    }
    return words("office.refusal.\(refusal.code)", facts)
}

private func sentence(for fault: OfficeFault, _ words: Words) -> String {
    switch fault {
    case .rosterHasFaults(let count): words("office.fault.roster-has-faults", ["count": String(count)])
    case .tooManyRequests(let limit): words("office.fault.too-many-requests", ["limit": String(limit)])
    case .certificateUnknown(let number): words("office.fault.unknown", ["key": number.text])
    case .nobodyOfThatName(let name, let body):
        words("office.fault.nobody-of-that-name", ["name": QuotedText.shown(name), "body": body.text])
    case .worksThereAlready(let name, let body):
        words("office.fault.works-there-already", ["name": QuotedText.shown(name), "body": body.text])
    case .lineUnknown(let line): words("office.fault.unknown", ["key": String(line)])
    case .batchUnknown(let key), .publicityUnknown(let key), .objectionUnknown(let key), .filingUnknown(let key),
        .staffUnknown(let key):
        words("office.fault.unknown", ["key": key.text])
    }
}

/// A body that was named on the command line and does not exist.
struct BodyUnknown: Error {
    let code: String
}
