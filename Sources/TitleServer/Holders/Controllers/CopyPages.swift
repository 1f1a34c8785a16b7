import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// A holder's copies for one purpose: what there is, a new one, withdrawing, the document.
///
/// Every one of them asks for the own titles and copies of who is in: what is another's is not there.
struct CopyPages: Sendable {
    let pages: HolderPages

    /// How long somebody waits for the press.
    private static let patience: Duration = .seconds(10)

    /// All that are good; of those that ended a page, behind the last line of the one before.
    func list(_ own: OwnRequest) async throws -> Response {
        let (typed, size) = (own.asked.query?[CopiesContent.cursor], CopiesContent.pageSize)
        let last = typed.flatMap { Identifier($0) }
        guard typed == nil || last != nil else { throw StopReason.noSuchPage }
        let done = own.asked.query?["done"].map { "my.copy.done.\($0)" }
            .flatMap { own.words.has($0) ? own.words($0) : nil }
        let (office, person, today) = (pages.access.office, own.holder.person, pages.now.civilDate)
        let inForce = try await titles(own).certificates.filter { $0.status == .valid }
        let content = CopiesContent(
            live: try await office.liveCopies(of: person, on: today),
            ended: try await office.endedCopies(of: person, on: today, behind: last, limit: size + 1),
            behind: last,
            inForce,
            most: (pages.door.copiesAtOnce, pages.door.copiesADay),
            done: done,
            on: today,
            words: own.words
        )
        return try pages.show(content, own)
    }

    /// An empty form, or one with what an earlier copy says (`like`): for longer there is only another copy.
    func form(_ own: OwnRequest) async throws -> Response {
        let certificate = try await certificate(own)
        let like = try await own.asked.query?["like"].flatMap { Identifier($0) }
            .asyncFlatMap { try await pages.access.office.copy($0, of: own.holder.person) }
        let typed = like.map { CopyEntry(like: $0.registered.record) } ?? .empty
        return try pages.show(CopyContent(certificate, typed, words: own.words), own)
    }

    func ask(_ own: OwnRequest, _ form: HolderForm) async throws -> Response {
        let certificate = try await certificate(own)
        let entry = CopyEntry(form)
        do {
            let id = try await pages.access.office.askCopy(
                try entry.wish(for: certificate.number),
                by: own.holder.person,
                most: pages.door.copiesAtOnce,
                mostADay: pages.door.copiesADay,
                at: pages.now
            )
            _ = try await pages.access.office.waitForCopy(id, atMost: Self.patience)
            return .redirect(to: HolderRoute.copy.path(id.text), type: .normal)
        } catch let refusal as CopyRefusal {
            let content = CopyContent(certificate, entry, refusal: refusal, words: own.words)
            return try pages.show(content, own, status: .unprocessableContent)
        }
    }

    func show(_ own: OwnRequest) async throws -> Response {
        let (copy, titles) = (try await copy(own), try await titles(own))
        return try pages.show(CopyPageContent(copy, titles, on: pages.now.civilDate, words: own.words), own)
    }

    func withdraw(_ own: OwnRequest, _ form: HolderForm) async throws -> Response {
        let copy = try await copy(own)
        do {
            let office = pages.access.office
            guard try await office.withdrawCopy(copy.id, by: own.holder.person, at: pages.now) else {
                throw StopReason.noSuchPage
            }
        } catch CopyRefusal.endedAlready {
            return .redirect(to: HolderRoute.copy.path(copy.id.text), type: .normal)
        }
        return .redirect(to: HolderRoute.copies.path + "?done=withdrawn", type: .normal)
    }

    func document(_ own: OwnRequest) async throws -> Response {
        let name = own.asked.context.parameters.get("file") ?? ""
        guard name.hasSuffix(".pdf"), let id = Identifier(String(name.dropLast(4))),
            let copy = try await pages.access.office.copy(id, of: own.holder.person)
        else { throw StopReason.noSuchPage }
        guard copy.registered.isLive(on: pages.now.civilDate), let code = copy.registered.code,
            let bytes = try await pages.site.services.ownCopy(id)
        else { throw StopReason.withheld }
        return answer(bytes, code, for: copy.registered.record.receiver)
    }

    /// Saved under a name by which its holder finds it again, and which names no certificate.
    private func answer(_ bytes: [UInt8], _ code: VerificationCode, for receiver: String) -> Response {
        let name = URLEncodedForm.encoded("职称证书副本-\(receiver)-\(code.grouped).pdf")
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/pdf",
                .contentDisposition: "attachment; filename=\"copy-\(code.grouped).pdf\"; filename*=UTF-8''\(name)",
                .cacheControl: "no-store",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    private func copy(_ own: OwnRequest) async throws -> OwnCopy {
        guard let id = own.asked.context.parameters.get("copy").flatMap({ Identifier($0) }),
            let copy = try await pages.access.office.copy(id, of: own.holder.person)
        else { throw StopReason.noSuchPage }
        return copy
    }

    /// One of the holder's own that is in force; another's is not there.
    private func certificate(_ own: OwnRequest) async throws -> OwnCertificate {
        let number = own.asked.context.parameters.get("number").flatMap { CertificateNumber(foreign: $0) }
        guard let number, let certificate = try await titles(own)[number], certificate.status == .valid else {
            throw StopReason.noSuchPage
        }
        return certificate
    }

    private func titles(_ own: OwnRequest) async throws -> OwnTitles {
        try await pages.access.office.ownTitles(of: own.holder.person, at: pages.now)
    }
}

extension Optional {
    fileprivate func asyncFlatMap<Result>(
        _ work: (Wrapped) async throws -> Result?
    ) async rethrows -> Result? {
        guard let self else { return nil }
        return try await work(self)
    }
}
