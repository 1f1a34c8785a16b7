import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// In by password or slip, and out.
struct HolderDoorPages: Sendable {
    let pages: HolderPages

    func login(_ asked: HolderRequest) async throws -> Response {
        guard asked.holder == nil else { return .redirect(to: HolderRoute.home.path, type: .normal) }
        let (query, words) = (asked.query, asked.words)
        let note: String? =
            if query?["out"] != nil { words("my.login.out") } else if query?["over"] != nil {
                words("my.login.over")
            } else { nil }
        return try pages.show(content(asked, note: note, next: query?["next"]), asked)
    }

    func logIn(_ asked: HolderRequest, _ form: HolderForm) async throws -> Response {
        do {
            let token = try await pages.access.logIn(
                HolderLogin(number: form["number"], password: form["password"], code: form["code"]),
                from: asked.network,
                replacing: HostCookie.token(HolderCookie.session, asked.request),
                at: pages.now
            )
            return HolderPages.letIn(token, to: HolderPlace.path(form["next"]))
        } catch let refusal as AccessRefusal {
            let content = content(asked, problem: refusal.holderSentence(asked.words), next: form["next"])
            return try pages.show(content, asked, status: refusal.status)
        }
    }

    func activation(_ asked: HolderRequest) async throws -> Response {
        try pages.show(SlipContent(.empty, words: asked.words), asked)
    }

    func activate(_ asked: HolderRequest, _ form: HolderForm) async throws -> Response {
        let slip = SlipForm(
            name: form["name"],
            number: form["number"],
            secret: form["secret"],
            password: form["password"],
            again: form["again"]
        )
        do {
            let token = try await pages.access.activate(
                slip,
                from: asked.network,
                replacing: HostCookie.token(HolderCookie.session, asked.request),
                at: pages.now
            )
            return HolderPages.letIn(token, to: HolderRoute.home.path + "?done=activated")
        } catch let faults as FormFaults {
            let content = SlipContent(form.typed, faults, words: asked.words)
            return try pages.show(content, asked, status: .unprocessableContent)
        } catch let refusal as AccessRefusal {
            let problem = refusal.holderSentence(asked.words)
            let content = SlipContent(form.typed, general: problem, words: asked.words)
            return try pages.show(content, asked, status: refusal.status)
        }
    }

    func logOut(_ asked: HolderRequest, _ form: HolderForm) async throws -> Response {
        if let token = HostCookie.token(HolderCookie.session, asked.request) {
            try await pages.access.logOut(token, at: pages.now)
        }
        var response = Response.redirect(to: HolderRoute.login.path + "?out=1", type: .normal)
        response.headers.append(HostCookie.clear(HolderCookie.session))
        response.headers.append(HostCookie.clear(HolderCookie.form))
        return response
    }

    private func content(
        _ asked: HolderRequest,
        problem: String? = nil,
        note: String? = nil,
        next: String?
    ) -> LoginContent {
        LoginContent(
            problem: problem,
            note: note,
            next: next.map { HolderPlace.path($0) } ?? "",
            offersProvider: pages.door.provider != nil,
            words: asked.words
        )
    }
}
