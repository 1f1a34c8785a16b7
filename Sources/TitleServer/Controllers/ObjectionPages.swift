import Hummingbird
import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

/// Where anybody objects to a notice, and asks later what became of it (ACT13).
struct ObjectionPages: Sendable {
    let services: SiteServices
    let renderer: Renderer
    let configuration: SiteConfiguration
    let verification: VerificationPages
    let gate: ObjectionGate

    /// Takes an objection; shows the receipt, or the form again with what was typed.
    func raise(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        guard let identifier = Identifier(try context.parameters.require("id")) else { throw StopReason.noSuchPage }
        let fields = try await fields(of: request, upTo: configuration.limits.objectionBytes)
        guard let form = ObjectionForm(fields) else { throw StopReason.malformed }
        guard let notice = try await services.notice(identifier, .page(1)) else { throw StopReason.noSuchPage }
        let problems = ObjectionProblem.all(of: form)
        guard problems.isEmpty, let text = form.text else { return try again(notice, form, problems, words) }
        if let seconds = gate.count(verification.network(request, context), identifier, at: services.now()) {
            return try refused(notice, form, seconds: seconds, words)
        }
        do {
            let limit = configuration.limits.objectionsUndecided
            let receipt = try await services.objections.raise(text, identifier, form.number, limit)
            return try renderer.page(ReceiptPage(receipt, notice.summary, words: words), in: words)
        } catch {
            guard let problem = ObjectionProblem(error, notice.complaints.contact) else { throw error }
            return try again(notice, form, [problem], words)
        }
    }

    /// The empty form.
    func form(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        return try renderer.page(ObjectionStatusPage(words: words), in: words)
    }

    /// What became of it; who has guessed too often gets no answer at all, as with codes.
    func find(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        let fields = try await fields(of: request, upTo: configuration.limits.formBytes)
        guard fields.names == ["receipt"], let typed = fields["receipt"] else { throw StopReason.malformed }
        guard let receipt = VerificationCode(String(typed.split(separator: "/").first ?? "")) else {
            return try unknown(typed, "objections.malformed", .unprocessableContent, words)
        }
        let network = verification.network(request, context)
        try verification.limiter.requireRoom(for: network, receipt, at: services.now())
        guard let progress = try await services.objections.find(receipt) else {
            try verification.limiter.countMiss(of: network, receipt, at: services.now())
            return try unknown(typed, "objections.unknown", .notFound, words)
        }
        try verification.limiter.requireRoom(for: network, receipt, at: services.now())
        return try renderer.page(ObjectionStatusPage(progress, words: words), in: words)
    }

    private func fields(of request: Request, upTo bytes: Int) async throws -> URLEncodedForm {
        guard request.headers[.contentType].flatMap({ FormEncoding(contentType: $0) }) == .urlEncoded else {
            throw StopReason.malformed
        }
        let body = try await RequestBytes.read(request, upTo: bytes, within: configuration.limits.bodyTime)
        guard let form = String(validating: body, as: UTF8.self).flatMap({ URLEncodedForm($0) }) else {
            throw StopReason.malformed
        }
        return form
    }

    private func again(
        _ notice: Notice,
        _ form: ObjectionForm,
        _ problems: [ObjectionProblem],
        _ words: Words
    ) throws -> Response {
        let page = ObjectionPage(notice, form, problems, words: words)
        return try renderer.page(page, in: words, status: .unprocessableContent)
    }

    private func refused(_ notice: Notice, _ form: ObjectionForm, seconds: Int, _ words: Words) throws -> Response {
        let minutes = String((seconds + 59) / 60)
        let facts = ["minutes": minutes, "contact": notice.complaints.contact]
        let problem = ObjectionProblem(field: nil, key: "objection.too-many", facts: facts)
        let page = ObjectionPage(notice, form, [problem], words: words)
        var response = try renderer.page(page, in: words, status: .tooManyRequests)
        response.headers[.retryAfter] = String(seconds)
        return response
    }

    private func unknown(
        _ typed: String,
        _ key: String,
        _ status: HTTPResponse.Status,
        _ words: Words
    ) throws -> Response {
        let page = ObjectionStatusPage(typed: typed, problem: words(key), words: words)
        return try renderer.page(page, in: words, status: status)
    }
}

extension ObjectionForm {
    /// An empty form with a number of its own.
    static func fresh() -> ObjectionForm { ObjectionForm(number: SecureRandom.bytes(16)) }
}

extension ObjectionProblem {
    /// Everything that is wrong with what was typed.
    static func all(of form: ObjectionForm) -> [ObjectionProblem] {
        let faults = ObjectionIsReadable.faults(of: form.text ?? form.text(about: [])).map { ObjectionProblem($0) }
        guard form.text == nil else { return faults }
        let unreadable = ObjectionProblem(field: .lines, key: "objection.lines-unreadable")
        return [unreadable] + faults.filter { $0.field != .lines }
    }

    private init(_ fault: ObjectionText.Fault) {
        let field: ObjectionForm.Field =
            switch fault {
            case .noLine, .tooManyLines: .lines
            case .statementTooShort, .statementTooLong, .statementHidden: .statement
            case .contactTooLong, .contactHidden: .contact
            }
        self.init(field: field, key: "objection.fault.\(fault.rawValue)")
    }

    /// What the office refused; nil for what is no refusal.
    init?(_ error: any Error, _ contact: String) {
        switch error {
        case OfficeFault.lineUnknown(let line):
            self.init(field: .lines, key: "objection.line-unknown", facts: ["line": String(line)])
        case OfficeFault.objectionsFull: self.init(field: nil, key: "objection.full", facts: ["contact": contact])
        case OfficeRefusal.publicityClosedAlready, OfficeRefusal.publicityWithdrawn:
            self.init(field: nil, key: "objection.over", facts: ["contact": contact])
        default: return nil
        }
    }
}
