import Foundation
import TitleIssuance
import TitleModel
import TitlePaint
import TitlePapers
import TitleReference
import TitleRender
import TitleSeal
import TitleStore
import TitleTerminal
import TitleVerify
import TitleWords

/// The sentence for a fault: what happened, what became of the data, which command mends it.
func sentence(for error: any Error, _ words: Words) -> String {
    switch error {
    case let fault as IssuanceFault: sentence(for: fault, words)
    case let fault as PaperFault: sentence(for: fault, words)
    case let fault as KeyFault: sentence(for: fault, words)
    case let fault as RegionFault: sentence(for: fault, words)
    case let fault as StampTrouble: sentence(for: fault, words)
    case let fault as StoreFault: words(fault.wordsKey, fault.facts)
    case let fault as HouseFolderMissing: words("press.error.missingFolder", ["folder": fault.looked])
    case let fault as FileFault:
        words("press.error.file", ["file": fault.path, "reason": fault.reason(words)])
    case let fault as OutputFault: fault.sentence(words, unfinished: "press.output.unfinished")
    case let fault as SealNotDrawn: fault.sentence(words)
    case let fault as CertificateNotDrawn:
        words(
            "press.error.notDrawn",
            ["number": fault.number.text, "reason": words(fault.cause.key, fault.cause.facts)]
        )
    case let fault as HouseDataFault: words(fault.key, fault.facts)
    case let fault as TemplateFaults: sentence(for: fault, words)
    case let fault as DrawingError: words(fault.key, fault.facts)
    case let fault as FontError: words(fault.key, fault.facts)
    case let fault as PictureFault: words(fault.key, fault.facts)
    case let fault as PaintFault: sentence(for: fault, words)
    case let fault as ListNotMade:
        words("press.keys.listNotMade", ["reason": sentence(for: fault.cause, words)])
    default: sentence(forOther: error, words)
    }
}

/// A fault of Foundation's about a file is told as one of ours.
private func sentence(forOther error: any Error, _ words: Words) -> String {
    guard let fault = FileFault(error) else { return words("press.error.other", ["detail": "\(error)"]) }
    return sentence(for: fault, words)
}

private func sentence(for fault: PaintFault, _ words: Words) -> String {
    switch fault {
    case .picture(let fault): words(fault.key, fault.facts)
    case .noRoom(let width): words("press.error.noRoom", ["width": String(width)])
    }
}

private func sentence(for fault: PaperFault, _ words: Words) -> String {
    switch fault {
    case .unknownBatch(let id): words("press.error.unknownBatch", ["batch": QuotedText.shown(id)])
    case .emptyBatch(let id): words("press.error.emptyBatch", ["batch": id.text])
    case .notPublicised(let id): words("press.error.notPublicised", ["batch": id.text])
    case .publicityOpen(let id): words("press.error.publicityOpen", ["batch": id.text])
    case .noCertificates(let id, let ended):
        words("press.error.noCertificates", ["batch": id.text, "ended": String(ended)])
    }
}

private func sentence(for fault: IssuanceFault, _ words: Words) -> String {
    switch fault {
    case .undecided(let number): words("press.error.undecided", ["number": number.text])
    case .setAside(let count): words("press.error.setAside", ["count": String(count)])
    case .hostsDiffer(let store, let keys): words("press.error.hostsDiffer", ["store": store, "keys": keys])
    case .notAnswered(let number): words("press.error.notAnswered", ["number": number.text])
    case .unknownBody(let body): words("press.error.unknownBody", ["body": body.text])
    case .unknownCertificate(let number): words("press.error.unknownCertificate", ["number": number])
    case .ownWorkFails(let number, let outcome):
        words("press.error.ownWorkFails", ["number": number.text, "outcome": outcome])
    case .statusListUnfit(let list): words("press.error.statusListUnfit", ["list": String(list)])
    case .revocationUndone(let list, let index):
        words("press.error.revocationUndone", ["list": String(list), "index": String(index)])
    case .nothingInForce: words("press.error.nothingInForce")
    case .noHost: words("press.error.noHost")
    case .noStatusEntry: words("press.error.noStatusEntry")
    case .lockUnwritable(let path, let code):
        words("press.error.lockUnwritable", ["path": path, "reason": systemReason(code, words)])
    case .anotherPress(let folder): words("press.error.anotherPress", ["folder": folder])
    case .modesDiffer: words("press.error.modesDiffer")
    case .noSealOnFace: words("press.error.noSealOnFace")
    case .ordersWait(let count, let bodies):
        words(
            "press.error.waiting",
            ["count": String(count), "reasons": bodies.map { reason(of: $0, words) }.joined(separator: "; ")]
        )
    case .documentRefused(let number, let reason):
        words(
            "press.error.documentRefused",
            ["number": number.text, "reason": words("press.refusal.\(reason)")]
        )
    case .noStamp(let trouble, let address, let waits):
        words(
            waits ? "press.error.noStampWaits" : "press.error.noStampGoesOn",
            ["address": address, "reason": words("press.stamp.\(trouble.code)"), "detail": trouble.detail]
        )
    case .stampAwaited(let number, let trouble):
        words("press.error.stampAwaited", ["number": number.text, "reason": words("press.stamp.\(trouble)")])
    case .stampsAwaited(let count, let trouble):
        words("press.error.stampsAwaited", ["count": String(count), "reason": words("press.stamp.\(trouble)")])
    }
}

private func reason(of body: WaitingBody, _ words: Words) -> String {
    let reason = body.lacks.map { sentence(for: $0, words) } ?? words("press.error.waitingNoReason")
    return words("press.error.waitingBody", ["body": body.code.text, "reason": reason])
}

private func sentence(for fault: KeyFault, _ words: Words) -> String {
    switch fault {
    case .alreadyExists(let path): words("press.key.exists", ["path": path])
    case .noKeyFolder(let path): words("press.key.noFolder", ["path": path])
    case .pressMarkLost(let path): words("press.key.pressMarkLost", ["path": path])
    case .missing(let path): words("press.key.missing", ["path": path])
    case .openToOthers(let path): words("press.key.open", ["path": path])
    case .cannotRead(let path, let code), .cannotWrite(let path, let code):
        words("press.error.file", ["file": path, "reason": systemReason(code, words)])
    case .tooLarge(let path, _), .unfit(let path): words("press.key.unfit", ["path": path])
    case .notTheListedKey(let path): words("press.key.notListed", ["path": path])
    case .trustListUnfit(let reason): words("press.key.trustList", ["reason": reason.reason(words.callAsFunction)])
    case .rootNeeded(let path): words("press.key.rootNeeded", ["path": path])
    case .notTheRoot(let path): words("press.key.notTheRoot", ["path": path])
    case .passphraseNeeded(let path): words("press.key.passphraseNeeded", ["path": path])
    case .passphraseWrong(let path): words("press.key.passphraseWrong", ["path": path])
    case .unfitPassphrase(let path): words("press.key.unfitPassphrase", ["path": path])
    case .token(let fault): sentence(for: fault, words)
    case .keyIDUnknown(let id): words("press.key.unknownID", ["key": id])
    case .notActive(let id): words("press.key.notActive", ["key": id])
    case .catalogueWouldFall(let id): words("press.key.catalogueWouldFall", ["key": id])
    case .newRootUnfinished: words("press.key.newRootUnfinished")
    case .notOfInstallation(let use): words("press.key.notOfInstallation", ["use": "\(use)"])
    case .compromisedEarlier(let id, let time):
        words("press.key.compromisedEarlier", ["key": id, "time": time.description])
    case .unfitTime(let time): words("press.key.unfitTime", ["time": time.description])
    case .unfitName(let text), .unfitBodyCode(let text), .unfitHost(let text):
        words("press.key.unfitText", ["text": text])
    case .unfitSeal: words("press.key.unfitSeal")
    case .sealOutOfTurn(let day, let before, let today):
        words(
            "press.key.sealOutOfTurn",
            ["day": day.description, "before": before.description, "today": today.description]
        )
    case .bodyExists(let code): words("press.key.bodyExists", ["body": code])
    case .bodyUnknown(let code): words("press.key.bodyUnknown", ["body": code])
    case .noKey(let use, let body?): words("press.key.noKey", ["use": "\(use)", "body": body])
    case .noKey(let use, nil): words("press.key.noInstallationKey", ["use": "\(use)"])
    case .notAuthorised(let body): words("press.key.notAuthorised", ["body": body])
    case .authorisationNotInForce(let body, let day):
        words("press.key.notInForce", ["body": body, "day": day.description])
    case .libraryRefused(let step): words("press.error.other", ["detail": step])
    case .ownWorkRefused: words("press.key.ownWork")
    }
}

private func sentence(for fault: RegionFault, _ words: Words) -> String {
    switch fault {
    case .unfit(let reason): words("press.region.unfit", ["reason": reason.reason(words.callAsFunction)])
    case .ownRoot: words("press.region.ownRoot")
    case .rootNotConfirmed(let found, let given):
        words("press.region.otherRoot", ["found": found, "given": QuotedText.shown(given ?? "")])
    case .older(let sequence, let accepted), .catalogueOlder(let sequence, let accepted):
        words("press.region.older", ["sequence": String(sequence), "accepted": String(accepted)])
    case .otherContent(let sequence), .catalogueOtherContent(let sequence):
        words("press.region.otherContent", ["sequence": String(sequence)])
    case .keptUnfit(let root, let reason):
        words("press.region.keptUnfit", ["root": root, "reason": reason.reason(words.callAsFunction)])
    case .rootEnded(let root): words("press.region.rootEnded", ["root": root])
    case .unknownRoot(let root): words("press.region.unknown", ["root": QuotedText.shown(root)])
    }
}

private func sentence(for fault: TemplateFaults, _ words: Words) -> String {
    fault.faults.map { words($0.code.rawValue, $0.facts) }.joined(separator: "\n")
}
