import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// 名单: the empty form, and the way in for a filled one.
struct RosterPages: Sendable {
    let site: OfficeSite

    func form(_ asked: OfficeRequest) async throws -> Response {
        try Self.expectClerk(asked)
        let words = OfficeLanguage.words(asked.request)
        return try site.page(RostersPage(FormFaults(), words: words), asked, words)
    }

    /// Keeps the file for its sender and leads to what was found in it.
    func submit(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try Self.expectClerk(asked)
        guard let file = form.file("file"), !file.bytes.isEmpty else {
            let words = OfficeLanguage.words(asked.request)
            var faults = FormFaults()
            faults.add("file", .fileMissing)
            return try site.page(RostersPage(faults, words: words), asked, words, status: .unprocessableContent)
        }
        let roster = KeptRoster(file: RosterFile(name: file.name, bytes: file.bytes))
        let key = site.rosters.put(roster, of: asked.member.id, at: site.now())
        return .redirect(to: OfficeRoute.judgedRoster.path(key), type: .normal)
    }

    /// The empty roster, for all who hand lists in; `columns=all` in the address asks for the columns too that only some rules
    /// need.
    func template(_ asked: OfficeRequest) async throws -> Response {
        let duties: [StaffMember.Duty] = [.submit, .enter, .publicise]
        guard duties.contains(where: { asked.member.holds($0) }) else { throw OfficeStop.notYours }
        let words = OfficeLanguage.words(asked.request)
        let query = asked.request.uri.query.flatMap { URLEncodedForm($0) }
        let bytes = try RosterTemplate.bytes(everyColumn: query?["columns"] == "all", words.callAsFunction)
        return .workbook(bytes, name: "roster-template.xlsx")
    }

    static func expectClerk(_ asked: OfficeRequest) throws {
        guard asked.member.holds(.submit) else { throw OfficeStop.notYours }
    }
}

extension Response {
    /// An xlsx workbook to be kept.
    static func workbook(_ bytes: [UInt8], name: String) -> Response {
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        return Response(
            status: .ok,
            headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
