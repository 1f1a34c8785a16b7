import Hummingbird
import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

/// A holder's account: password, authenticator, the slips that were made, what was done.
struct OwnAccountPages: Sendable {
    let pages: HolderPages

    func show(_ own: OwnRequest) async throws -> Response {
        let done = own.asked.query?["done"].map { "my.done.\($0)" }
            .flatMap { own.words.has($0) ? own.words($0) : nil }
        return try await account(own, FormFaults(), done: done)
    }

    func changePassword(_ own: OwnRequest, _ form: HolderForm) async throws -> Response {
        do {
            try await pages.access.changePassword(
                of: own.holder,
                own.asked.token,
                present: form["present"],
                new: form["password"],
                again: form["again"],
                from: own.asked.network,
                at: pages.now
            )
            return .redirect(to: HolderRoute.account.path + "?done=password", type: .normal)
        } catch let faults as FormFaults {
            return try await account(own, faults)
        } catch let refusal as AccessRefusal {
            return try await account(own, FormFaults("present", refusal), status: refusal.status)
        }
    }

    func authenticator(_ own: OwnRequest) async throws -> Response {
        let offer = pages.access.authenticatorOffer(for: own.holder.person)
        return try pages.show(content(offer, own), own)
    }

    func setAuthenticator(_ own: OwnRequest, _ form: HolderForm) async throws -> Response {
        let sealed = base64URLBytes(form["offer"])
        guard let sealed, let offer = pages.access.authenticatorOffer(sealed: sealed, for: own.holder.person) else {
            throw StopReason.foreignForm
        }
        do {
            try await pages.access.setAuthenticator(
                sealed,
                of: own.holder,
                password: form["password"],
                code: form["code"],
                from: own.asked.network,
                at: pages.now
            )
            return .redirect(to: HolderRoute.account.path + "?done=authenticator", type: .normal)
        } catch let refusal as AccessRefusal {
            let faults = FormFaults(refusal == .timedCodeWrong ? "code" : "password", refusal)
            return try pages.show(content(offer, own, faults), own, status: refusal.status)
        }
    }

    private func content(
        _ offer: AuthenticatorOffer,
        _ own: OwnRequest,
        _ faults: FormFaults = FormFaults()
    ) -> AuthenticatorContent {
        AuthenticatorContent(offer, own.holder, host: own.asked.request.head.authority ?? "", faults, own.words)
    }

    private func account(
        _ own: OwnRequest,
        _ faults: FormFaults,
        done: String? = nil,
        status: HTTPResponse.Status = .unprocessableContent
    ) async throws -> Response {
        let state = try await pages.access.accountState(of: own.holder.person)
        let content = AccountContent(
            state,
            own.holder,
            faults,
            done: done,
            registry: pages.access.office.registry,
            at: pages.now,
            own.words
        )
        return try pages.show(content, own, status: faults.faults.isEmpty ? .ok : status)
    }
}
