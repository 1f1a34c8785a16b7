import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// Photos that holders handed in: what waits, and the page that confirms or refuses one.
struct HolderPhotoPages: Sendable {
    let site: OfficeSite

    func list(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let waiting = try await site.access.office.photosWaiting(for: asked.member)
        let done = asked.request.uri.query.flatMap { URLEncodedForm($0) }?["done"]
            .map { "photos.done.\($0)" }.flatMap { words.has($0) ? words($0) : nil }
        return try site.page(PhotosPage(waiting, done: done, words: words), asked, words)
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        try page(try await photo(asked), asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    func decide(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let found = try await photo(asked)
        do {
            try await site.access.office.decidePhoto(
                found.submission.id,
                isConfirmed: try DecisionFields.isConfirmed(form),
                reason: form["reason"].trimmed,
                by: asked.member.id,
                at: site.now()
            )
            let word = form["decision"] == DecisionFields.confirm ? "confirmed" : "refused"
            return .redirect(to: "\(OfficeRoute.photos.path)?done=\(word)", type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: "reason") else { throw error }
            return try page(found, asked, typed: form.typed, faults: faults)
        }
    }

    func newPicture(_ asked: OfficeRequest) async throws -> Response {
        try await picture(try await photo(asked).submission.photo)
    }

    func oldPicture(_ asked: OfficeRequest) async throws -> Response {
        guard let present = try await photo(asked).present else { throw OfficeStop.noSuchPage }
        return try await picture(present.photo)
    }

    private func picture(_ digest: [UInt8]) async throws -> Response {
        guard let photo = try await site.access.office.store.read({ try $0.photo(digest) }) else {
            throw OfficeStop.noSuchPage
        }
        return .portrait(photo)
    }

    private func photo(_ asked: OfficeRequest) async throws -> PhotoCase {
        guard let id = asked.context.parameters.get("photo").flatMap({ Identifier($0) }),
            let found = try await site.access.office.photoCase(id, for: asked.member)
        else { throw OfficeStop.noSuchPage }
        return found
    }

    private func page(
        _ found: PhotoCase,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let page = HolderPhotoPage(found, DecisionFields.fields(typed, faults, words), faults, words: words)
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

extension Response {
    /// A portrait, for nobody's cache.
    static func portrait(_ photo: Photo) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: photo.mediaType, .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: photo.bytes))
        )
    }
}
