import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The photos of a batch's people: who has one, and the way in for a zip of them.
struct BatchPhotoPages: Sendable {
    let site: OfficeSite

    func form(_ asked: OfficeRequest) async throws -> Response {
        let batch = try await batch(asked)
        return try await page(batch, asked, FormFaults())
    }

    /// Checks the archive and keeps what came of it for its sender.
    func submit(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let batch = try await batch(asked)
        guard let file = form.file("file"), !file.bytes.isEmpty else {
            var faults = FormFaults()
            faults.add("file", .fileMissing)
            return try await page(batch, asked, faults)
        }
        let roster = try await site.access.office.store.read { try PhotoRoster(of: batch, in: $0) }
        let outcome: CheckedPhotos.Outcome
        do throws(PhotoArchiveFault) {
            outcome = .checked(try PhotoArchive.check(file.bytes, for: roster))
        } catch {
            outcome = .refused(error)
        }
        let checked = CheckedPhotos(batch: batch, file: file.name, outcome: outcome)
        let key = site.photos.put(checked, of: asked.member.id, at: site.now())
        return .redirect(to: OfficeRoute.batchPhotoCheck.path(batch.text, key), type: .normal)
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let batch = try await batch(asked)
        let (key, kept) = try check(of: batch, asked)
        let words = OfficeLanguage.words(asked.request)
        return try site.page(PhotoCheckPage(key, kept, words: words), asked, words)
    }

    /// The faults as a workbook, for whoever handed the files in.
    func faults(_ asked: OfficeRequest) async throws -> Response {
        let batch = try await batch(asked)
        guard case .checked(let report) = try check(of: batch, asked).1.outcome else { throw OfficeStop.noSuchPage }
        let words = OfficeLanguage.words(asked.request)
        return .workbook(try report.sheet(words.callAsFunction), name: "photo-faults.xlsx")
    }

    /// Takes a clean archive in, all of it or nothing; once, however often the button is pressed.
    func takeIn(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let batch = try await batch(asked)
        let (key, kept) = try check(of: batch, asked)
        let back = Response.redirect(to: OfficeRoute.batchPhotoCheck.path(batch.text, key), type: .normal)
        guard case .checked(let report) = kept.outcome, report.isClean,
            site.photos.change(key, { $0.take() }) ?? false
        else { return back }
        do {
            try await site.access.office.registerPhotos(
                report.taken.map { ($0.row.person, $0.photo) },
                of: batch,
                by: asked.member.id,
                at: site.now()
            )
        } catch {
            site.photos.change(key) { $0.isTaken = false }
            throw error
        }
        return back
    }

    private func page(_ batch: Identifier, _ asked: OfficeRequest, _ faults: FormFaults) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let rows = try await site.access.office.store.read { try $0.portraitRows(of: batch) }
        let page = BatchPhotosPage(batch, rows, faults, words: words)
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }

    /// The batch, for those alone who keep its photos.
    private func batch(_ asked: OfficeRequest) async throws -> Identifier {
        let state = try await site.batch(asked)
        let id = state.record.batch.id
        guard try await site.access.office.keepsPhotos(asked.member, of: id) else { throw OfficeStop.notYours }
        return id
    }

    private func check(of batch: Identifier, _ asked: OfficeRequest) throws -> (String, CheckedPhotos) {
        guard let key = asked.context.parameters.get("part") else { throw OfficeStop.noSuchPage }
        guard let kept = site.photos.value(key, of: asked.member.id, at: site.now()), kept.batch == batch else {
            throw OfficeStop.photosGone
        }
        return (key, kept)
    }
}
