import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// What a holder has: cards, the sheet of all, documents.
///
/// Every one of them asks for the titles of who is in, and looks among those: what is another's is not there.
struct OwnTitlePages: Sendable {
    let pages: HolderPages

    func home(_ own: OwnRequest) async throws -> Response {
        let done = own.asked.query?["done"].map { "my.done.\($0)" }
            .flatMap { own.words.has($0) ? own.words($0) : nil }
        let content = OwnTitlesContent(try await titles(own), done: done, words: own.words)
        return try pages.show(content, own)
    }

    func sheet(_ own: OwnRequest) async throws -> Response {
        let content = SheetContent(try await titles(own), own.holder, at: pages.now, words: own.words)
        return try pages.show(content, own)
    }

    /// The look-ups of all certificates and copies, the latest first, each page behind the last line of the one before.
    func looks(_ own: OwnRequest) async throws -> Response {
        let typed = own.asked.query?[LooksCursor.field]
        let (key, person) = (pages.access.key, own.holder.person)
        let last = typed.flatMap { LooksCursor($0, key: key, of: person) }
        guard typed == nil || last != nil else { throw StopReason.noSuchPage }
        let (owned, size) = (try await lookedUp(own), LooksContent.pageSize)
        let found = try await pages.access.office.joinedLookUps(
            of: Array(owned.keys),
            behind: last.map { ($0.at, $0.id) },
            limit: size + 1
        )
        let looks = found.prefix(size).compactMap { look in
            owned[look.number].map { OwnLook(titleName: $0.titleName, what: $0.what, lookUp: look) }
        }
        let content = LooksContent(
            looks,
            behind: last,
            next: found.count > size ? LooksCursor(behind: found[size - 1]).sealed(by: key, for: person) : nil,
            closed: try await closed(own),
            done: own.asked.query?["done"].flatMap { Self.done[$0] }.map { own.words($0) },
            keptFor: pages.site.services.checking.daysKept,
            words: own.words
        )
        return try pages.show(content, own)
    }

    /// What is said after a step, by its word in the address.
    private static let done = ["opened": "my.looks.opened", "not-opened": "my.looks.not-opened"]

    private func closed(_ own: OwnRequest) async throws -> [(number: CertificateNumber, titleName: String)] {
        let certificates = try await titles(own).certificates
        let closed = try await pages.access.office.closedQuestions(of: certificates.map(\.number), at: pages.now)
        return certificates.filter { closed.contains($0.number) }
            .map { ($0.number, $0.registered.result.title.name) }
    }

    /// Opens the questions about the holder of one of the own certificates again.
    func reopen(_ own: OwnRequest, _ form: HolderForm) async throws -> Response {
        guard let number = CertificateNumber(foreign: form["certificate"]),
            try await titles(own)[number] != nil
        else { throw StopReason.noSuchPage }
        let isOpen = try await pages.access.office.reopenQuestions(on: number, at: pages.now)
        let done = isOpen ? "opened" : "not-opened"
        return .redirect(to: "\(HolderRoute.looks.path)?done=\(done)", type: .normal)
    }

    /// What of a holder's is looked up, by the number or key under which that is kept.
    private func lookedUp(
        _ own: OwnRequest
    ) async throws -> [CertificateNumber: (titleName: String, what: OwnLook.What)] {
        var owned: [CertificateNumber: (titleName: String, what: OwnLook.What)] = [:]
        for certificate in try await titles(own).certificates {
            owned[certificate.number] = (certificate.registered.result.title.name, .certificate(certificate.number))
        }
        for copy in try await pages.access.office.copyNames(of: own.holder.person) {
            guard let key = CertificateNumber(foreign: copy.id.text), let made = owned[copy.number] else { continue }
            owned[key] = (made.titleName, .copy(receiver: copy.receiver))
        }
        return owned
    }

    func document(_ own: OwnRequest) async throws -> Response {
        guard let name = own.asked.context.parameters.get("file"), let file = DocumentFile(name),
            let certificate = try await titles(own)[file.number]
        else { throw StopReason.noSuchPage }
        switch try await pages.site.services.ownDocument(file.number, file.format) {
        case .ready(let bytes): return answer(bytes, file, of: certificate)
        case .waitsForPhoto: return .redirect(to: HolderRoute.photo.path + "?waits=1", type: .normal)
        case .pressIsSilent: throw StopReason.pressIsSilent
        case .waitsForStamp: throw StopReason.waitsForStamp
        case .withheld: throw StopReason.withheld
        case .noSuchCertificate: throw StopReason.noSuchPage
        }
    }

    private func titles(_ own: OwnRequest) async throws -> OwnTitles {
        try await pages.access.office.ownTitles(of: own.holder.person, at: pages.now)
    }

    /// Saved under a name by which its holder finds it again.
    private func answer(_ bytes: [UInt8], _ file: DocumentFile, of certificate: OwnCertificate) -> Response {
        let title = certificate.registered.result.title.name
        let name = URLEncodedForm.encoded("职称证书-\(title)-\(file.name)")
        return Response(
            status: .ok,
            headers: [
                .contentType: file.format == .png ? "image/png" : "application/pdf",
                .contentDisposition: "attachment; filename=\"\(file.name)\"; filename*=UTF-8''\(name)",
                .cacheControl: "no-store",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
