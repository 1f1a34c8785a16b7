import TitleDemo
import TitleFiles
import TitleIntake
import TitleModel
import TitleReference
import TitleServer
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

/// The sentence for a fault: what happened, what became of the data, which command mends it.
func sentence(for error: any Error, _ words: Words) -> String {
    switch error {
    case let refusal as OfficeRefusal: refusal.message(words.callAsFunction)
    case let fault as OfficeFault: officeSentence(fault, words)
    case let refusal as AccessRefusal: words("access.refusal.\(refusal.code)", refusal.facts)
    case let fault as OfficeKeyFault: words("office-key.\(fault.code)", ["path": fault.path])
    case let fault as StoreFault: words(fault.wordsKey, fault.facts)
    case let fault as ListenFault: sentence(for: fault, words)
    case OfficeConfigurationFault.needsOrigin(let host): words("serve.office-needs-origin", ["host": host])
    case OfficeConfigurationFault.noProvider(let text):
        words("serve.office-no-provider", ["issuer": QuotedText.shown(text)])
    case is ProviderIncomplete: words("serve.office-no-client")
    case OfficeConfigurationFault.noOrigin(let text):
        words("serve.office-no-origin", ["origin": QuotedText.shown(text)])
    case AuditExportFault.broken(let place): words("server.audit-broken", ["sequence": String(place)])
    case AuditExportFault.unreadable(let line): words("server.audit-line-unreadable", ["line": String(line)])
    case let fault as AuditFileUnreadable: words("server.audit-file-unreadable", ["path": QuotedText.shown(fault.path)])
    case let fault as TrustFolderFault: sentence(for: fault, words)
    case let fault as TemplateFault: sentence(for: fault, words)
    case let fault as HouseDataFault: words(fault.key, fault.facts)
    case let fault as RosterFileFault: fault.message(words.callAsFunction)
    case let fault as PhotoArchiveFault: fault.message(words.callAsFunction)
    case let fault as FileFault: RosterFileFault.intake(.file(fault)).message(words.callAsFunction)
    case let fault as PhotoBatchUnknown:
        words("photos.command.batch-unknown", ["batch": QuotedText.shown(fault.batch)])
    case let refusal as HolderRefusal: words("holder.refusal.\(refusal.code)", refusal.facts)
    case let fault as SlipsFileFault: words("slips.file", ["path": QuotedText.shown(fault.path)])
    case let fault as DemoTimeUnreadable: words("serve.demo-clock-unreadable", ["path": fault.path])
    case is DemoTimeOfRealStore: words("serve.demo-clock-real")
    case let fault as OutputFault: fault.sentence(words)
    case let fault as RosterNotWritten: words("roster.not-written", ["reason": fault.reason])
    case let fault as ColumnMalformed: words("server.column-malformed", ["text": QuotedText.shown(fault.text)])
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

/// A body that was named on the command line and does not exist.
struct BodyUnknown: Error {
    let code: String
}
