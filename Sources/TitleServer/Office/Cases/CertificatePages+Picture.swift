import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// The face as a picture, as the press draws it for holders (decision 0804): it holds the whole face, so that each look at it
/// is kept, and those alone open it who work on files of people.
extension CertificatePages {
    func picture(_ asked: OfficeRequest) async throws -> Response {
        guard FilesOfPeopleAreForWhoWorksOnThem.mayOpen(asked.member) else { throw OfficeStop.notYours }
        guard let number = asked.context.parameters.get("number").flatMap({ CertificateNumber(foreign: $0) }),
            try await site.access.office.mayLookAt(number, asked.member)
        else { throw OfficeStop.noSuchPage }
        let drawn = try Self.bytes(try await drawn(number, asked), OfficeLanguage.words(asked.request))
        try await site.looked(asked, at: "certificate-picture", of: number.text, people: 1)
        return Self.answer(drawn)
    }

    private func drawn(_ number: CertificateNumber, _ asked: OfficeRequest) async throws -> OwnDocument {
        do {
            return try await site.surroundings.picture(number, asked.member.id)
        } catch let reason as StopReason {
            throw OfficeStop(reason) ?? OfficeStop.busy
        }
    }

    /// - Throws: `OfficeStop` with why there is none.
    static func bytes(_ drawn: OwnDocument, _ words: Words) throws -> [UInt8] {
        switch drawn {
        case .ready(let bytes): return bytes
        case .pressIsSilent, .waitsForStamp: throw OfficeStop.refused(words("certificate.picture.waits"))
        case .waitsForPhoto: throw OfficeStop.refused(words("certificate.picture.photo"))
        case .withheld: throw OfficeStop.refused(words("certificate.picture.withheld"))
        case .noSuchCertificate: throw OfficeStop.noSuchPage
        }
    }

    private static func answer(_ bytes: [UInt8]) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "image/png", .contentDisposition: "inline", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
