import Hummingbird
import TitleModel
import TitleStore
import TitleWorkflow

extension ConversionPages {
    /// 决定书 of a case that was refused or is not needed, as PDF to be printed, signed and stamped.
    func letter(_ asked: OfficeRequest) async throws -> Response {
        let found = try await site.conversion(asked).found
        guard let bytes = try await letters.decision(on: found, at: site.now()) else { throw OfficeStop.noSuchPage }
        return .document(bytes, name: "换证决定书.pdf")
    }

    /// 补正通知书 of a case for which something is to be brought, as PDF to be printed, signed and stamped.
    func supplement(_ asked: OfficeRequest) async throws -> Response {
        let state = try await site.conversion(asked)
        let bytes = try await letters.supplement(of: state.found, missing: state.missing, at: site.now())
        guard let bytes else { throw OfficeStop.noSuchPage }
        return .document(bytes, name: "换证补正通知书.pdf")
    }

    private var letters: ConversionLetters {
        ConversionLetters(papers: site.papers, registry: site.access.office.registry)
    }

    /// 换证通知: the converted certificate's own signed claim, which names the original, for whoever issued that one.
    func notice(_ asked: OfficeRequest) async throws -> Response {
        let state = try await site.conversion(asked)
        let store = site.access.office.store
        guard let number = state.certificate, let found = try await store.read({ try $0.certificate(number) }) else {
            throw OfficeStop.noSuchPage
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/cose", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(number.text).cose\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: found.certificate.fullEnvelope))
        )
    }
}
