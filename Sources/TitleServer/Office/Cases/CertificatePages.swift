import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 证书: looked up by number or code, by name for who has the duty; and one with everything that belongs to it.
struct CertificatePages: Sendable {
    let site: OfficeSite

    func search(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let page = CertificatesPage(asked.kept ?? .empty, FormFaults(), found: nil, asked.member, words)
        return try site.page(page, asked, words)
    }

    /// What is looked for stands in the body of the form, never in an address.
    func find(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        do {
            let typed = form["number"].trimmed
            if !typed.isEmpty { return try await toCertificate(typed, asked) }
            let found = try await byName(form, asked)
            if found.count == 1, let only = found.first { return Self.redirect(to: only.certificate.number) }
            let page = CertificatesPage(form.typed, FormFaults(), found: found, asked.member, words)
            return try site.page(page, asked, words)
        } catch {
            guard let faults = FormFaults(error, field: "name") else { throw error }
            let page = CertificatesPage(form.typed, faults, found: nil, asked.member, words)
            return try site.page(page, asked, words, status: .unprocessableContent)
        }
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let state = try await site.certificate(asked)
        let office = site.access.office
        let lookUps = try await lookUps(of: state.registered.certificate.number, asked, words)
        let batch = state.trail.batch.id
        let isShown = try await office.batchState(batch, shownTo: asked.member, at: site.now()) != nil
        let page = CertificatePage(
            state,
            lookUps,
            asked.member,
            office,
            batch: isShown ? batch : nil,
            today: site.now().civilDate,
            words
        )
        return try site.page(page, asked, words)
    }

    /// - Throws: `OfficeStop.noSuchPage` for what is no cursor of it.
    private func lookUps(
        of number: CertificateNumber,
        _ asked: OfficeRequest,
        _ words: Words
    ) async throws -> CertificateLooks {
        let typed = asked.request.uri.query.flatMap { URLEncodedForm($0) }?[CertificateLooks.field]
        let cursor = typed.flatMap { PageCursor($0, of: .lookUps) }
        guard typed == nil || cursor != nil else { throw OfficeStop.noSuchPage }
        let limit = CertificateLooks.pageSize + 1
        let found = try await site.access.office.lookUps(of: number, behind: cursor?.last, limit: limit)
        return CertificateLooks(found, of: number, behind: cursor?.last, words)
    }

    /// A number, or the code that stands beside the QR code.
    private func toCertificate(_ typed: String, _ asked: OfficeRequest) async throws -> Response {
        let office = site.access.office
        let text = typed.uppercased()
        var number = CertificateNumber(foreign: text)
        if let code = VerificationCode(text) { number = try await office.certificateNumber(of: code) ?? number }
        guard let number, try await office.mayLookAt(number, asked.member) else {
            var faults = FormFaults()
            faults.add("number", .certificateNotFound)
            throw faults
        }
        return Self.redirect(to: number)
    }

    private func byName(_ form: OfficeForm, _ asked: OfficeRequest) async throws -> [RegisteredCertificate] {
        var faults = FormFaults()
        let (name, tail) = (form["name"].trimmed, form["tail"].trimmed.uppercased())
        if name.isEmpty, tail.isEmpty {
            faults.add("number", .missing)
        } else {
            if name.isEmpty { faults.add("name", .missing) }
            if tail.count != 4 { faults.add("tail", .notFourCharacters) }
        }
        try faults.expectNone()
        return try await site.access.office.certificates(
            named: name,
            identityEnding: tail,
            by: asked.member,
            from: asked.session.network,
            at: site.now()
        )
    }

    private static func redirect(to number: CertificateNumber) -> Response {
        .redirect(to: OfficeRoute.certificate.path(number.text), type: .normal)
    }
}

extension OfficeSite {
    /// The certificate that an address names, if it is the asker's business; that it was looked at is recorded.
    func certificate(_ asked: OfficeRequest) async throws -> CertificateState {
        guard let number = asked.context.parameters.get("number").flatMap({ CertificateNumber(foreign: $0) }),
            let state = try await access.office.lookAt(
                number,
                by: asked.member,
                from: asked.session.network,
                at: now()
            )
        else { throw OfficeStop.noSuchPage }
        return state
    }
}
