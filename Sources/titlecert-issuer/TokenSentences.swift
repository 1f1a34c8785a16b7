import TitleSeal
import TitleWords

/// The sentence for a fault of a key in a token: what happened, what became of the data, what to do.
func sentence(for fault: TokenFault, _ words: Words) -> String {
    switch fault {
    case .moduleMissing(let path): words("press.token.moduleMissing", ["module": path])
    case .notAModule(let path, let reason):
        words("press.token.notAModule", ["module": path, "reason": reason])
    case .tokenMissing(let token, let module): words("press.token.missing", ["token": token, "module": module])
    case .tokenAmbiguous(let token): words("press.token.ambiguous", ["token": token])
    case .noEC(let token): words("press.token.noEC", ["token": token])
    case .noSM2: words("press.token.noSM2")
    case .unfitPIN(let path): words("press.token.unfitPIN", ["path": path])
    case .pinNeeded, .pinWrong, .pinNotTriedAgain, .pinLocked, .pinLastTry: sentence(forPIN: fault, words)
    case .keyMissing(let label, let token): words("press.token.keyMissing", ["key": label, "token": token])
    case .keyAmbiguous(let label, let token): words("press.token.keyAmbiguous", ["key": label, "token": token])
    case .unfitKey(let label, let token): words("press.token.unfitKey", ["key": label, "token": token])
    case .lost(let token): words("press.token.lost", ["token": token])
    case .refused(let step, let code):
        words("press.token.refused", ["step": step, "code": "0x" + String(code, radix: 16)])
    }
}

private func sentence(forPIN fault: TokenFault, _ words: Words) -> String {
    switch fault {
    case .pinWrong(let token, nil): words("press.token.pinWrongAtFirst", ["token": token])
    case .pinWrong(let token, let mark?): words("press.token.pinWrong", ["token": token, "mark": mark])
    case .pinNotTriedAgain(let token, let mark):
        words("press.token.pinNotTriedAgain", ["token": token, "mark": mark])
    case .pinLocked(let token): words("press.token.pinLocked", ["token": token])
    case .pinLastTry(let token): words("press.token.pinLastTry", ["token": token])
    case .pinNeeded(let token): words("press.token.pinNeeded", ["token": token])
    default: words("press.error.other", ["detail": "\(fault)"])
    }
}
