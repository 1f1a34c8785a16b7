import Hummingbird
import TitleModel
import TitlePapers
import TitleStore
import TitleWords
import TitleWorkflow

extension ConversionPages {
    /// 决定书 of a case that was refused or is not needed, as PDF to be printed, signed and stamped.
    func letter(_ asked: OfficeRequest) async throws -> Response {
        let state = try await site.conversion(asked)
        let words = Words(.chinese)
        let told = ConversionWording(words: words, registry: site.access.office.registry, now: site.now())
        let checked = state.found.check.map { told.check($0) } ?? []
        guard let decision = state.found.decision,
            let letter = ConversionLetter(
                state.found,
                body: told.body(decision.body),
                checked: checked.map { ConversionLetter.Line(item: $0.label, text: $0.value) }
            )
        else { throw OfficeStop.noSuchPage }
        let file = LetterBytes()
        try await site.papers.write(letter, of: state.found.id, at: site.now(), to: file.take)
        return .document(file.bytes, name: "换证决定书.pdf")
    }

    /// 换证通知: the converted certificate's own signed claim, which names the original, for whoever issued that one.
    func notice(_ asked: OfficeRequest) async throws -> Response {
        let state = try await site.conversion(asked)
        let store = site.access.office.store
        guard let number = state.found.number, let found = try await store.read({ try $0.certificate(number) }) else {
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

/// The bytes of a file in the order in which they came.
private final class LetterBytes {
    private(set) var bytes: [UInt8] = []

    func take(_ piece: [UInt8]) { bytes += piece }
}
