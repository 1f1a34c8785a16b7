import Hummingbird
import TitleClaim
import TitleModel
import TitleVerify
import TitleWords
import TitleWorkflow

extension VerificationPages {
    /// A question about the holder of the certificate that the page is of; what is typed stands in the body alone.
    func question(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        let part = try context.parameters.require("code")
        guard let code = VerificationCode(URLEncodedForm.decoded(part) ?? part) else { throw StopReason.noSuchPage }
        let network = network(request, context)
        // Each is a line that is kept, also while the questions are closed.
        try lookUps.countQuestion(of: network, at: services.now())
        let form = try await PublicForm.read(request, from: network, among: uploads, limits: configuration.limits)
        guard case .typed(let fields) = form else { throw StopReason.malformed }
        let finding = try await finding(of: code, for: network)
        guard finding.verdict.outcome != .notFound else { throw StopReason.noSuchPage }
        let (typed, asked) = try asker(of: fields)
        guard let question = HolderQuestion(fields) else {
            noteHit(finding, code, .code, by: asked)
            return try told(finding, code, Self.missing(in: fields), by: typed, words, .unprocessableContent)
        }
        let given = try await tried.ask(code, from: network, at: services.now()) { asker in
            try await services.checking.ask(code, question, asked, asker)
        }
        guard let answer = given else { throw StopReason.noSuchPage }
        return try told(finding, code, .answer(question, answer), by: typed, words, answer.status)
    }

    /// Who asks stands hidden in the form, as the page before took it; what is unfit there was written by hand.
    private func asker(of fields: URLEncodedForm) throws -> (AskerForm.Typed, AskerStatement) {
        let typed = AskerForm.Typed(fields)
        guard case .success(let asked) = typed.read else { throw StopReason.malformed }
        return (typed, asked)
    }

    /// The page of the present result, with the one of a past day beside it.
    func past(
        _ code: VerificationCode,
        _ typed: String,
        _ network: ClientNetwork,
        _ words: Words
    ) async throws -> Response {
        let finding = try await finding(of: code, for: network)
        guard finding.verdict.outcome != .notFound else {
            return try answer(finding, .code(code), words, status: .notFound).response
        }
        let today = services.now().civilDate
        guard let day = CivilDate(iso: typed), day <= today else {
            noteHit(finding, code, .code)
            return try told(finding, code, .problem(.on, key: "check.on.unfit"), words, .unprocessableContent)
        }
        guard day < today, let past = try await services.checking.onDay(code, day) else {
            noteHit(finding, code, .code)
            return try told(finding, code, .nothing, words, .ok)
        }
        noteHit(finding, code, .day)
        return try told(finding, code, .asOf(day, past), words, .ok)
    }

    private func told(
        _ finding: Finding,
        _ code: VerificationCode,
        _ told: ResultMore.Told,
        by asker: AskerForm.Typed = AskerForm.Typed(),
        _ words: Words,
        _ status: HTTPResponse.Status
    ) throws -> Response {
        try answer(finding, .code(code), by: asker, words, status: status, more: told).response
    }

    private static func missing(in fields: URLEncodedForm) -> ResultMore.Told {
        fields["number"] == nil
            ? .problem(.six, key: "check.six.missing") : .problem(.number, key: "check.number.missing")
    }
}

extension HolderQuestion {
    /// Nil where the field is empty.
    init?(_ fields: URLEncodedForm) {
        let (six, number) = (fields["six"]?.trimmed ?? "", fields["number"]?.trimmed ?? "")
        if !number.isEmpty {
            self = .number(number)
        } else if six.count == 6 {
            self = .face(six: six)
        } else {
            return nil
        }
    }
}

extension HolderAnswer {
    fileprivate var status: HTTPResponse.Status {
        switch self {
        case .face, .isTheHolders: .ok
        case .differs: .unprocessableContent
        case .closed: .tooManyRequests
        }
    }
}

extension Request {
    /// The past day that stands in the address of a result.
    var askedDay: String? { uri.query.flatMap { URLEncodedForm($0) }?["on"] }
}
