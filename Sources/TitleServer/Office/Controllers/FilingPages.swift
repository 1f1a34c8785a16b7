import Hummingbird
import TitleModel
import TitlePapers
import TitleStore
import TitleWords
import TitleWorkflow

/// A filing's documents as they were made for whoever is about to send them.
struct PreparedFiling: Sendable {
    let batch: Identifier
    let package: FilingPackage

    static let room = Room<PreparedFiling>(
        most: 400 << 20,
        weight: { $0.package.documents.reduce(0) { $0 + $1.bytes.count } },
        minutes: 60
    )
}

/// The documents of a filing: made in one click, looked through, sent as one, and read by both bodies afterwards.
struct FilingPages: Sendable {
    let site: OfficeSite

    /// What was made, to be looked through before it is sent.
    func preview(_ asked: OfficeRequest) async throws -> Response {
        let (key, place, prepared) = try await prepared(asked)
        return try page(key, place, prepared, asked, faults: FormFaults())
    }

    /// Sends exactly what was shown; when something has changed since, nothing is sent.
    func send(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (key, place, prepared) = try await prepared(asked)
        let signed = form.file("signed").flatMap { $0.bytes.isEmpty ? nil : $0 }.map {
            FilingDocument(kind: .signedReport, name: $0.name, bytes: $0.bytes)
        }
        do {
            _ = try await site.access.office.submitFiling(
                of: prepared.batch,
                documents: prepared.package.documents + (signed.map { [$0] } ?? []),
                madeOf: prepared.package.selection,
                by: asked.member.id,
                at: site.now()
            )
            return .redirect(to: "\(OfficeRoute.batch.path(prepared.batch.text))?done=filing", type: .normal)
        } catch {
            let isUnsigned = error as? OfficeRefusal == .documentMissing(.signedReport)
            guard let faults = FormFaults(error, field: isUnsigned ? "signed" : StepForm.general) else { throw error }
            return try page(key, place, prepared, asked, faults: faults)
        }
    }

    /// One of the documents that were made, not sent yet.
    func preparedFile(_ asked: OfficeRequest) async throws -> Response {
        let (_, _, prepared) = try await prepared(asked)
        let kind = asked.context.parameters.get("kind")
        guard let document = prepared.package.documents.first(where: { $0.kind.rawValue == kind }) else {
            throw OfficeStop.noSuchPage
        }
        return .document(document.bytes, name: document.name)
    }

    /// One of the documents of a filing that was sent, for those of both bodies who work on it.
    func keptFile(_ asked: OfficeRequest) async throws -> Response {
        guard FilesOfPeopleAreForWhoWorksOnThem.mayOpen(asked.member) else { throw OfficeStop.notYours }
        let state = try await site.batch(asked)
        let (filing, kind) = (asked.context.parameters.get("part"), asked.context.parameters.get("kind"))
        guard let found = state.documents.first(where: { $0.filing.text == filing && $0.kind.rawValue == kind }),
            let bytes = try await site.access.office.store.read({ try $0.bytes(of: found.kind, in: found.filing) })
        else { throw OfficeStop.noSuchPage }
        return .document(bytes, name: found.name)
    }

    private func prepared(_ asked: OfficeRequest) async throws -> (String, StepPlace, PreparedFiling) {
        let state = try await site.batch(asked)
        guard let place = StepPlace(.submitFiling, state), let key = asked.context.parameters.get("part") else {
            throw OfficeStop.noSuchPage
        }
        guard place.isFor(asked.member) else { throw OfficeStop.notYours }
        let found = site.packages.value(key, of: asked.member.id, at: site.now())
        guard let found, found.batch == state.record.batch.id else { throw OfficeStop.packageGone }
        return (key, place, found)
    }

    private func page(
        _ key: String,
        _ place: StepPlace,
        _ prepared: PreparedFiling,
        _ asked: OfficeRequest,
        faults: FormFaults
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let office = site.access.office
        let page = FilingPackagePage(
            key,
            place,
            prepared.package,
            office.registry,
            faults,
            isSignedNeeded: office.asksForSignedReport(place.state.record.batch),
            words: words
        )
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

extension Response {
    /// A file that somebody made or sent: shown in the browser when it is a PDF, else kept; never run as a page.
    static func document(_ bytes: [UInt8], name: String) -> Response {
        let isPDF = bytes.starts(with: Array("%PDF-".utf8))
        let isSheet = bytes.starts(with: Array("PK".utf8)) && name.hasSuffix(".xlsx")
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        let type = isPDF ? "application/pdf" : isSheet ? sheet : "application/octet-stream"
        let disposition = "\(isPDF ? "inline" : "attachment"); filename*=UTF-8''\(URLEncodedForm.encoded(name))"
        return Response(
            status: .ok,
            headers: [
                .contentType: type, .contentDisposition: disposition, .cacheControl: "no-store",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
