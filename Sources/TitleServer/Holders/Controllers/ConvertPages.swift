import Hummingbird
import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

/// 网上申请换证: from where and by which way, the form for that, and the receipt; with an account or without (CNV6).
struct ConvertPages: Sendable {
    let pages: HolderPages

    private var office: Office { pages.access.office }

    /// From where and how, and of who is in what was handed in before.
    func choice(_ asked: HolderRequest) async throws -> Response {
        let own = try await asked.holder.asyncMap { try await office.handedIn(ofHolder: $0.person, at: pages.now) }
        let list = office.conversions.rules.conversionEvidence
        return try pages.show(ConversionChoiceContent(own, list, words: asked.words), asked)
    }

    func form(_ asked: HolderRequest) async throws -> Response {
        let pair = try pair(asked)
        let kept = kept(asked, for: pair)
        return try await show(pair, kept ?? .empty, FormFaults(), asked, isKept: kept != nil)
    }

    /// What was typed before the session ended.
    private func kept(_ asked: HolderRequest, for pair: ConversionPair) -> URLEncodedForm? {
        guard let holder = asked.holder, let key = asked.query?["kept"] else { return nil }
        return pages.kept.take(key, of: holder.person, for: pair.path, at: pages.now)
    }

    /// Exactly one of each, where the way leads from the origin (CNV1, CNV2); anything else is no address.
    private func pair(_ asked: HolderRequest) throws -> ConversionPair {
        let list = office.conversions.rules.conversionEvidence
        guard let pair = asked.context.parameters.get("pair").flatMap({ ConversionPair($0) }),
            (try? ConversionHasOneOriginAndOneWay.check(pair.origin, pair.way, list)) != nil
        else { throw StopReason.noSuchPage }
        return pair
    }

    /// Keeps an application; shows the receipt, or the form again with what was typed.
    func handIn(_ asked: HolderRequest, _ form: HolderForm) async throws -> Response {
        guard Self.isNumber(form[ConversionFormContent.numberField]) else { throw StopReason.malformed }
        let pair = try pair(asked)
        let network = pages.site.network(asked.request, asked.context)
        if let seconds = pages.gate.wait(network, at: pages.now) {
            return try await tooMany(seconds, pair, form, asked)
        }
        do {
            let new = try await read(form, pair, asked)
            if let seconds = pages.gate.count(network, at: pages.now) {
                return try await tooMany(seconds, pair, form, asked)
            }
            let (person, bounds) = (asked.holder?.person, pages.conversionBounds)
            let receipt = try await office.handIn(new, of: person, bounds: bounds, at: pages.now)
            return try answer(receipt, asked)
        } catch {
            guard let faults = Self.faults(error) else { throw error }
            return try await show(pair, form.typed, faults, asked, status: .unprocessableContent)
        }
    }

    /// The file is looked at here without asking anybody for its state.
    private func read(
        _ form: HolderForm,
        _ pair: ConversionPair,
        _ asked: HolderRequest
    ) async throws -> ConversionHandIn {
        try Self.expectSizes(of: form)
        let file = form.file("file-original")
        let looked = try await pages.site.slots.run { [now = pages.now, foreign = pages.door.foreign] in
            file.map { foreign.examined($0.bytes, now) }
        }
        let entry = try ConversionEntry(
            form,
            pair,
            looked?.fields ?? [],
            of: try await applicant(asked),
            office,
            at: pages.now
        )
        guard let looked else { throw OfficeRefusal.conversion(.evidenceMissing([.original])) }
        return ConversionHandIn(
            entry.application,
            level: entry.level,
            files: entry.files,
            examination: looked,
            form: form.digest
        )
    }

    /// Each file by itself, before anybody looks into one.
    private static func expectSizes(of form: HolderForm) throws {
        var faults = FormFaults()
        for kind in ConversionEvidence.Kind.allCases {
            let name = "file-\(kind.rawValue)"
            guard let file = form.file(name), file.bytes.count > ConversionFile.mostBytes else { continue }
            faults.add(name, .office(.conversion(.evidenceTooLarge(kind, megabytes: ConversionFile.mostBytes >> 20))))
        }
        try faults.expectNone()
    }

    private func applicant(_ asked: HolderRequest) async throws -> ConversionEntry.Applicant? {
        guard let person = asked.holder?.person else { return nil }
        guard let found = try await office.applicant(person) else { throw StopReason.noSuchPage }
        return ConversionEntry.Applicant(name: found.name, identity: found.identity)
    }

    private func answer(_ receipt: HandedInReceipt, _ asked: HolderRequest) throws -> Response {
        guard receipt.secret != nil else {
            let path = HolderRoute.conversion.path(receipt.request.text)
            return .redirect(to: "\(path)?done=handed-in", type: .normal)
        }
        return try pages.show(ConversionReceiptContent(receipt, words: asked.words), asked)
    }

    private func show(
        _ pair: ConversionPair,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        _ asked: HolderRequest,
        isKept: Bool = false,
        general: String? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let content = ConversionFormContent(
            pair,
            ConversionRequestFields(typed: typed, office: office, isKnown: asked.holder != nil, words: asked.words),
            faults,
            general: general,
            isKept: isKept,
            words: asked.words
        )
        return try pages.show(content, asked, status: status)
    }

    private func tooMany(
        _ seconds: Int,
        _ pair: ConversionPair,
        _ form: HolderForm,
        _ asked: HolderRequest
    ) async throws -> Response {
        let general = asked.words("convert.too-many", ["minutes": String((seconds + 59) / 60)])
        var response = try await show(
            pair,
            form.typed,
            FormFaults(),
            asked,
            general: general,
            status: .tooManyRequests
        )
        response.headers[.retryAfter] = String(seconds)
        return response
    }

    private static func faults(_ error: any Error) -> FormFaults? {
        guard let refusal = error as? OfficeRefusal else { return error as? FormFaults }
        return FormFaults(refusal.conversionField ?? ConversionFormContent.general, office: refusal)
    }

    /// 16 bytes in hexadecimal digits, as the server made them for the form.
    private static func isNumber(_ text: String) -> Bool {
        text.utf8.count == 32 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
