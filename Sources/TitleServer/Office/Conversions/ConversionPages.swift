import Hummingbird
import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

/// 换证: the cases, one of them, and how they begin.
struct ConversionPages: Sendable {
    let site: OfficeSite

    func list(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let cases = try await site.access.office.conversions(shownTo: asked.member, at: site.now())
        return try site.page(ConversionsPage(cases, asked.member, words: words), asked, words)
    }

    func form(_ asked: OfficeRequest) async throws -> Response {
        try expectHandler(asked)
        return try page(asked, asked.kept ?? .empty, FormFaults())
    }

    /// Takes an application; an original whose claim verifies needs neither number nor issuer typed.
    func apply(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try expectHandler(asked)
        do {
            let file = form.file("file").flatMap { $0.bytes.isEmpty ? nil : $0 }
            var claimed: [OriginalField] = []
            if let file { claimed = await site.foreign.original(file.bytes, nil, site.now()).fields }
            let reader = ConversionReader(form: form, office: site.access.office)
            let id = try await site.access.office.apply(
                try reader.application(claimed),
                files: file.map { [ConversionFile(kind: .original, name: $0.name, bytes: $0.bytes)] } ?? [],
                by: asked.member.id,
                at: site.now()
            )
            return .redirect(to: "\(OfficeRoute.conversion.path(id.text))?done=applied", type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try page(asked, form.typed, faults)
        }
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let state = try await site.conversion(asked)
        let query = asked.request.uri.query.flatMap { URLEncodedForm($0) }
        let done = query?["done"].map { "conversion.done.\($0)" }.flatMap { words.has($0) ? words($0) : nil }
        let registry = site.access.office.registry
        return try site.page(
            ConversionPage(state, asked.member, registry, done: done, at: site.now(), words: words),
            asked,
            words
        )
    }

    /// A file of a case: handed over, never shown in the browser.
    func file(_ asked: OfficeRequest) async throws -> Response {
        guard let id = asked.context.parameters.get("conversion").flatMap({ Identifier($0) }),
            let digest = asked.context.parameters.get("part").flatMap(Self.digest),
            let file = try await site.access.office.conversionFile(digest, of: id, by: asked.member, at: site.now())
        else { throw OfficeStop.noSuchPage }
        let name = URLEncodedForm.encoded(file.evidence.name).replacing("+", with: "%20")
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/octet-stream", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename*=UTF-8''\(name)",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: file.bytes))
        )
    }

    private static func digest(_ text: String) -> [UInt8]? {
        guard text.utf8.count == 64 else { return nil }
        var (bytes, rest) = ([UInt8](), text[...])
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return bytes
    }

    private func expectHandler(_ asked: OfficeRequest) throws {
        let member = asked.member
        guard (try? ConversionIsHandledByItsBodies.check(member, receiver: member.body, competent: nil)) != nil else {
            throw OfficeStop.notYours
        }
    }

    private func page(_ asked: OfficeRequest, _ typed: URLEncodedForm, _ faults: FormFaults) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let fields = ConversionFields(typed: typed, words: words).application
        return try site.conversionForm("conversions.add", at: .addConversion, fields, faults, asked)
    }
}

extension OfficeSite {
    /// The conversion that an address names, if it is the asker's business.
    func conversion(_ asked: OfficeRequest) async throws -> ConversionState {
        guard let id = asked.context.parameters.get("conversion").flatMap({ Identifier($0) }),
            let state = try await access.office.lookAt(conversion: id, by: asked.member, at: now())
        else { throw OfficeStop.noSuchPage }
        return state
    }
}
