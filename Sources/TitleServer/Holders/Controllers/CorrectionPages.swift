import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// What a holder says is wrong: the form, and what became of each request.
struct CorrectionPages: Sendable {
    let pages: HolderPages

    func list(_ own: OwnRequest) async throws -> Response {
        let done = own.asked.query?["done"] == nil ? nil : own.words("my.correction.done")
        let requests = try await pages.access.office.correctionRequests(of: own.holder.person)
        let titles = try await titles(own)
        return try pages.show(CorrectionsContent(requests, titles, done: done, words: own.words), own)
    }

    func form(_ own: OwnRequest) async throws -> Response {
        let certificate = try await certificate(own)
        let kept = own.asked.query?["kept"].flatMap { key in
            let path = HolderRoute.correction.path(certificate.number.text)
            return pages.kept.take(key, of: own.holder.person, for: path, at: pages.now)
        }
        let note = kept == nil ? nil : own.words("my.correction.kept")
        return try pages.show(CorrectionContent(certificate, kept ?? .empty, note: note, words: own.words), own)
    }

    func ask(_ own: OwnRequest, _ form: HolderForm) async throws -> Response {
        let certificate = try await certificate(own)
        do {
            let entry = try CorrectionEntry(form)
            _ = try await pages.access.office.askCorrection(
                entry.field,
                becomes: entry.becomes,
                reason: entry.reason,
                evidence: entry.evidence,
                of: certificate.number,
                by: own.holder.person,
                at: pages.now
            )
            return .redirect(to: HolderRoute.corrections.path + "?done=1", type: .normal)
        } catch let faults as FormFaults {
            return try again(certificate, own, form, faults)
        } catch let refusal as OfficeRefusal {
            return try again(certificate, own, form, FormFaults("becomes", office: refusal))
        } catch let refusal as HolderRefusal {
            let problem = refusal.sentence(own.words)
            let content = CorrectionContent(certificate, form.typed, refusal: (refusal, problem), words: own.words)
            return try pages.show(content, own, status: .unprocessableContent)
        }
    }

    private func again(
        _ certificate: OwnCertificate,
        _ own: OwnRequest,
        _ form: HolderForm,
        _ faults: FormFaults
    ) throws -> Response {
        let content = CorrectionContent(certificate, form.typed, faults, words: own.words)
        return try pages.show(content, own, status: .unprocessableContent)
    }

    /// One of the holder's own; another's is not there.
    private func certificate(_ own: OwnRequest) async throws -> OwnCertificate {
        let number = own.asked.context.parameters.get("number").flatMap { CertificateNumber(foreign: $0) }
        guard let number, let certificate = try await titles(own)[number] else { throw StopReason.noSuchPage }
        return certificate
    }

    private func titles(_ own: OwnRequest) async throws -> OwnTitles {
        try await pages.access.office.ownTitles(of: own.holder.person, at: pages.now)
    }
}

/// What was typed, once all of it can be read.
private struct CorrectionEntry {
    let field: Correction.Field
    let becomes: String
    let reason: String
    let evidence: RosterFile

    /// - Throws: `FormFaults` by the fields' names.
    init(_ form: HolderForm) throws {
        var faults = FormFaults()
        let field = Correction.Field(rawValue: form["field"])
        if field == nil { faults.add("field", .missing) }
        let value = field.flatMap { Self.said(form["becomes"].trimmed, in: $0) }
        if let field, value == nil {
            faults.add("becomes", field == .sex ? .office(.correctionUnreadable(.sex)) : .dayUnreadable)
        }
        let file = form.file("evidence")
        if file == nil { faults.add("evidence", .fileMissing) }
        reason = form["reason"].trimmed
        if reason.isEmpty { faults.add("reason", .missing) }
        try faults.expectNone()
        guard let field, let value, let file else { throw faults }
        (self.field, becomes, evidence) = (field, value, RosterFile(name: file.name, bytes: file.bytes))
    }

    /// As corrections write it, however it is typed; nil for what the field cannot say.
    private static func said(_ typed: String, in field: Correction.Field) -> String? {
        switch field {
        case .birthDate, .qualifiedOn: TypedDay.read(typed)?.description
        case .sex: Sex(typed: typed)?.rawValue
        case .name, .mongolianName, .employer, .specialty, .committee: typed
        }
    }
}

extension HolderRefusal {
    func sentence(_ words: Words) -> String { words("holder.refusal.\(code)", facts) }

    /// The field of a request's form that it is about.
    var correctionField: String? {
        switch self {
        case .valueTooLong, .valueUnchanged, .valueHidden: "becomes"
        case .reasonUnfit, .reasonHidden: "reason"
        case .evidenceUnfit: "evidence"
        default: nil
        }
    }
}
