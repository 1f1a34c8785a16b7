import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// 收到的换证通知: another region's word that it converted a certificate of ours, handed in as a file.
struct NoticePages: Sendable {
    let site: OfficeSite

    func form(_ asked: OfficeRequest) async throws -> Response {
        try expectWorker(asked)
        return try page(asked, FormFaults())
    }

    func submit(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try expectWorker(asked)
        do {
            guard let file = form.file("notice"), !file.bytes.isEmpty else { throw Self.missing }
            let claim = try site.foreign.notice(file.bytes, site.now())
            let number = try await site.access.office.note(claim, by: asked.member.id, at: site.now())
            return .redirect(to: OfficeRoute.certificate.path(number.text), type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: "notice") else { throw error }
            return try page(asked, faults)
        }
    }

    private static var missing: FormFaults {
        var faults = FormFaults()
        faults.add("notice", .fileMissing)
        return faults
    }

    private func expectWorker(_ asked: OfficeRequest) throws {
        guard NoticeIsTakenByTheIssuer.mayHandIn(asked.member) else { throw OfficeStop.notYours }
    }

    private func page(_ asked: OfficeRequest, _ faults: FormFaults) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let file = FormField(
            name: "notice",
            label: words("conversion-notices.file"),
            hint: words("conversion-notices.file.hint"),
            value: "",
            kind: .file(accept: ".cose")
        )
        return try site.conversionForm("conversion-notices", at: .takeConversionNotice, [file], faults, asked)
    }
}
