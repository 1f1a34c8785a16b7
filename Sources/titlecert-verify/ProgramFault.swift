import TitleClaim
import TitleModel
import TitleSecrets
import TitleTerminal
import TitleVerify
import TitleWords

/// Why nothing could be verified.
enum ProgramFault: Error {
    case missing(String)
    case folder(String)
    case empty(String)
    case tooLarge(String, limit: Int)
    case unreadable(String, errno: Int32)
    case unwritable(String, errno: Int32)
    case noTrust
    case notADate(String)
    case dayNotYet(String)
    /// A past day is asked about and no list of it given.
    case dayWithoutList(String)
    case trust(TrustFault, file: String)
    /// A file named with --tsa is no PEM of certificates.
    case notCertificates(String)

    func sentence(_ words: Words) -> String {
        switch self {
        case .missing(let file): words("verify.file.missing", ["file": file])
        case .folder(let file): words("verify.file.folder", ["file": file])
        case .empty(let file): words("verify.file.empty", ["file": file])
        case .tooLarge(let file, let limit):
            words("verify.file.tooLarge", ["file": file, "limit": String(limit >> 20)])
        case .unreadable(let file, let code):
            words("verify.file.unreadable", ["file": file, "detail": systemReason(code, words)])
        case .unwritable(let file, let code):
            words("verify.file.unwritable", ["file": file, "detail": systemReason(code, words)])
        case .noTrust: words("verify.trust.none")
        case .notADate(let text): words("verify.at.notADate", ["date": QuotedText.shown(text)])
        case .dayNotYet(let text): words("verify.at.notYet", ["date": QuotedText.shown(text)])
        case .dayWithoutList(let day): words("verify.at.withoutList", ["date": day])
        case .notCertificates(let file): words("verify.tsa.notCertificates", ["file": file])
        case .trust(let fault, let file): sentence(fault, file, words)
        }
    }

    /// Wrong usage is 2, all else that kept the program from verifying 1.
    var exitCode: Int32 {
        switch self {
        case .notADate, .dayNotYet, .dayWithoutList: 2
        default: 1
        }
    }

    private func sentence(_ fault: TrustFault, _ file: String, _ words: Words) -> String {
        switch fault {
        case .notATrustList(let detail):
            words("verify.trust.notAList", ["file": file, "detail": detail.reason(words.callAsFunction)])
        case .rootSignatureWrong: words("verify.trust.rootSignature", ["file": file])
        case .rootNotPinned(let print): words("verify.trust.notPinned", ["file": file, "fingerprint": print])
        case .olderThanSeen(let sequence, let seen):
            words("verify.trust.older", ["file": file, "sequence": String(sequence), "seen": String(seen)])
        case .unfitKey(let key): words("verify.trust.unfitKey", ["file": file, "key": hexText(key)])
        case .notACatalogue(let detail):
            words("verify.trust.notACatalogue", ["file": file, "detail": detail.reason(words.callAsFunction)])
        case .catalogueSignatureWrong: words("verify.trust.catalogueSignature", ["file": file])
        case .notATransition(let detail):
            words("verify.trust.notATransition", ["file": file, "detail": detail.reason(words.callAsFunction)])
        case .transitionSignatureWrong: words("verify.trust.transitionSignature", ["file": file])
        case .transitionLeadsElsewhere: words("verify.trust.transitionElsewhere", ["file": file])
        case .formerRootUnfit(let print): words("verify.trust.formerRoot", ["file": file, "fingerprint": print])
        case .rootEnded(let print): words("verify.trust.rootEnded", ["file": file, "fingerprint": print])
        case .notAListOfIssued(_, let detail):
            words("verify.before.notAList", ["file": file, "detail": detail.reason(words.callAsFunction)])
        case .listOfIssuedSignatureWrong: words("verify.before.signature", ["file": file])
        }
    }
}
