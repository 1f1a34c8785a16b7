import Hummingbird
import TitleClaim
import TitleModel
import TitleVerify
import TitleWords
import TitleWorkflow

extension VerificationPages {
    /// A question about the holder of the certificate that the page is of, or about a past day; what is typed, and who
    /// asks, stands in the body alone.
    func question(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        let part = try context.parameters.require("code")
        guard let code = VerificationCode(URLEncodedForm.decoded(part) ?? part) else { throw StopReason.noSuchPage }
        let network = network(request, context)
        let form = try await PublicForm.read(request, from: network, among: uploads, limits: configuration.limits)
        guard case .typed(let fields) = form else { throw StopReason.malformed }
        if let day = fields["on"] { return try await past(code, day, by: asker(of: fields).typed, network, words) }
        return try await answered(code, fields, network, words)
    }

    private func answered(
        _ code: VerificationCode,
        _ fields: URLEncodedForm,
        _ network: ClientNetwork,
        _ words: Words
    ) async throws -> Response {
        // Each is a line that is kept, also while the questions are closed.
        try lookUps.countQuestion(of: network, at: services.now())
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
    private func asker(of fields: URLEncodedForm) throws -> (typed: AskerForm.Typed, asked: AskerStatement) {
        let typed = AskerForm.Typed(fields)
        guard case .success(let asked) = typed.read else { throw StopReason.malformed }
        return (typed, asked)
    }

    /// The page of the present result, with the one of a past day beside it; a link says nothing of who follows it.
    func past(
        _ code: VerificationCode,
        _ typed: String,
        by asker: AskerForm.Typed = AskerForm.Typed(),
        _ network: ClientNetwork,
        _ words: Words
    ) async throws -> Response {
        let finding = try await finding(of: code, for: network)
        guard finding.verdict.outcome != .notFound else {
            return try answer(finding, .code(code), words, status: .notFound).response
        }
        let now = services.now()
        let asked = lookUps.kept(try asker.statement(), of: network, at: now)
        guard let day = CivilDate(iso: typed), day <= now.civilDate else {
            noteHit(finding, code, .code, by: asked)
            let unfit = ResultMore.Told.problem(.on, key: "check.on.unfit")
            return try told(finding, code, unfit, by: asker, words, .unprocessableContent)
        }
        guard day < now.civilDate, let past = try await services.checking.onDay(code, day) else {
            noteHit(finding, code, .code, by: asked)
            return try told(finding, code, .nothing, by: asker, words, .ok)
        }
        noteHit(finding, code, .day, by: asked)
        return try told(finding, code, .asOf(day, past), by: asker, words, .ok)
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
        } else if Self.characters.contains(six.count) {
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
