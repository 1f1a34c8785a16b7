import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// The page by which a holder hands a photo in, until there is a door for holders: code and whole number in the body of the
/// request, so that neither stands in an address or a log.
struct PhotoPages: Sendable {
    let pages: VerificationPages

    func form(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        return try pages.renderer.page(PhotoPage(words: words), in: words)
    }

    func submit(_ request: Request, _ context: SiteContext) async throws -> Response {
        let network = pages.network(request, context)
        let limits = pages.configuration.limits
        let sent = try await PublicForm.read(request, from: network, among: pages.uploads, limits: limits)
        let form = try PhotoForm(sent)
        let words = Words(LanguageChoice.of(request))
        var problems = PhotoPage.Problems()
        let code = VerificationCode(form.code.trimmed)
        if code == nil { problems.code = words("photo.code.malformed") }
        if form.number.trimmed.isEmpty { problems.number = words("photo.number.empty") }
        guard let code, problems.isEmpty else { return try page(form, problems, words) }
        return try await answer(form, code, of: network, words)
    }

    /// Misses are counted by network and by the code's first group; wrong numbers by certificate, with the other questions
    /// about its holder, who opens them again (decision 0836).
    private func answer(
        _ form: PhotoForm,
        _ code: VerificationCode,
        of network: ClientNetwork,
        _ words: Words
    ) async throws -> Response {
        try pages.lookUps.countPhoto(of: network, at: pages.services.now())
        try pages.limiter.requireRoom(for: network, code, at: pages.services.now())
        let answer = try await pages.slots.run {
            try await pages.services.photo(code, form.number.trimmed, form.file)
        }
        guard answer == .unknown else { return try told(answer, form, words) }
        try pages.limiter.countMiss(of: network, code, at: pages.services.now())
        return try page(form, PhotoPage.Problems(all: words("photo.unknown")), words)
    }

    private func told(_ answer: PhotoAnswer, _ form: PhotoForm, _ words: Words) throws -> Response {
        switch answer {
        case .unknown: try page(form, PhotoPage.Problems(all: words("photo.unknown")), words)
        case .state(let state): try pages.renderer.page(PhotoPage(state: .known(state), words: words), in: words)
        case .taken: try pages.renderer.page(PhotoPage(state: .taken, words: words), in: words)
        case .pictureUnfit(let fault):
            try page(form, PhotoPage.Problems(file: fault.message(words.callAsFunction)), words)
        case .refused(let refusal):
            try page(form, PhotoPage.Problems(file: refusal.message(words.callAsFunction)), words)
        }
    }

    /// The code is kept as typed; the number is typed again.
    private func page(_ form: PhotoForm, _ problems: PhotoPage.Problems, _ words: Words) throws -> Response {
        let page = PhotoPage(typed: form.code, problems: problems, words: words)
        return try pages.renderer.page(page, in: words, status: .unprocessableContent)
    }
}
