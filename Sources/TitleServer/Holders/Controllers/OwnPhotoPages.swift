import Hummingbird
import TitleIntake
import TitleModel
import TitleWords
import TitleWorkflow

/// A holder's photo: how it stands, and a new one; code and number are not asked for, since the holder is known.
struct OwnPhotoPages: Sendable {
    let pages: HolderPages

    func form(_ own: OwnRequest) async throws -> Response {
        let waits = own.asked.query?["waits"] != nil
        return try pages.show(OwnPhotoContent(try await titles(own), waits: waits, words: own.words), own)
    }

    func submit(_ own: OwnRequest, _ form: HolderForm) async throws -> Response {
        let titles = try await titles(own)
        guard let number = titles.forPhoto else { throw StopReason.noSuchPage }
        guard let file = form.file("file") else {
            return try again(titles, own.words("my.photo.missing"), own)
        }
        do {
            let photo = try await pages.site.slots.run { try Office.portrait(file.bytes) }
            try await pages.access.office.handIn(photo, for: number, at: pages.now)
            return .redirect(to: HolderRoute.photo.path, type: .normal)
        } catch let fault as PhotoFault {
            return try again(titles, fault.message(own.words.callAsFunction), own)
        } catch let refusal as OfficeRefusal {
            return try again(titles, refusal.message(own.words.callAsFunction), own)
        }
    }

    private func titles(_ own: OwnRequest) async throws -> OwnTitles {
        try await pages.access.office.ownTitles(of: own.holder.person, at: pages.now)
    }

    private func again(_ titles: OwnTitles, _ problem: String, _ own: OwnRequest) throws -> Response {
        let content = OwnPhotoContent(titles, problem: problem, words: own.words)
        return try pages.show(content, own, status: .unprocessableContent)
    }
}

extension OwnTitles {
    /// The certificate under which a photo is handed in: the latest in force.
    var forPhoto: CertificateNumber? { certificates.last { $0.status == .valid }?.number }
}
