public import TitleModel
public import TitlePapers
internal import TitleStore

extension PaperDesk {
    /// Writes the receipt of one certificate: what the register says of it now, as `write` does a paper.
    ///
    /// - Throws: `IssuanceFault.unknownCertificate`, `DrawingError`, and whatever the sink throws.
    public func writeReceipt(
        of number: String,
        at now: Instant,
        to sink: @escaping ([UInt8]) throws -> Void
    ) async throws {
        let sheet = try await store.read { try LookUpReceipt(number, in: $0).content(at: now) }
        try print([sheet], .receipt, of: number, at: now, to: sink) { _, _ in }
    }
}
