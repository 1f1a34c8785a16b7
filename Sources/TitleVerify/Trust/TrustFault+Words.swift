public import TitleClaim
import TitleSecrets

extension TrustFault {
    /// The reason as it stands inside a sentence; `words` puts a key of the catalogue and its facts into a language.
    public func reason(_ words: (String, [String: String]) -> String) -> String {
        let (code, facts) = code(words)
        return words("trust.fault.\(code)", facts)
    }

    private func code(_ words: (String, [String: String]) -> String) -> (String, [String: String]) {
        switch self {
        case .notATrustList(let fault): ("notATrustList", ["detail": fault.reason(words)])
        case .rootSignatureWrong: ("rootSignatureWrong", [:])
        case .rootNotPinned(let print): ("rootNotPinned", ["fingerprint": print])
        case .olderThanSeen(let sequence, let seen):
            ("olderThanSeen", ["sequence": String(sequence), "seen": String(seen)])
        case .unfitKey(let key): ("unfitKey", ["key": hexText(key)])
        case .notACatalogue(let fault): ("notACatalogue", ["detail": fault.reason(words)])
        case .catalogueSignatureWrong: ("catalogueSignatureWrong", [:])
        case .notATransition(let fault): ("notATransition", ["detail": fault.reason(words)])
        case .transitionSignatureWrong: ("transitionSignatureWrong", [:])
        case .transitionLeadsElsewhere: ("transitionLeadsElsewhere", [:])
        case .formerRootUnfit(let print): ("formerRootUnfit", ["fingerprint": print])
        case .rootEnded(let print): ("rootEnded", ["fingerprint": print])
        case .notAListOfIssued(_, let fault): ("notAListOfIssued", ["detail": fault.reason(words)])
        case .listOfIssuedSignatureWrong: ("listOfIssuedSignatureWrong", [:])
        }
    }
}

extension ClaimFault {
    /// The reason as it stands inside a sentence; `words` puts a key of the catalogue and its facts into a language.
    public func reason(_ words: (String, [String: String]) -> String) -> String {
        let (code, facts) = code
        return words("claim.fault.\(code)", facts)
    }

    private var code: (String, [String: String]) {
        switch self {
        case .truncated: ("truncated", [:])
        case .tooLarge: ("tooLarge", [:])
        case .trailingBytes(let place), .tooDeep(let place), .notCanonical(let place), .keysNotAscending(let place),
            .unsupportedItem(let place), .unexpectedType(let place), .outOfRange(let place), .unfitText(let place),
            .unfitDigits(let place):
            ("malformedAt", ["place": String(place)])
        case .missing(let field): ("missingField", ["field": String(field)])
        case .unknown(let field): ("unknownField", ["field": String(field)])
        case .unsupportedVersion, .unsupportedAlgorithm: ("newerVersion", [:])
        case .unsupportedContentType, .notAQRText: ("otherContent", [:])
        case .ambiguous: ("contradictory", [:])
        }
    }
}
