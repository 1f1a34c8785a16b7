public import TitleModel
public import TitleRender

extension Press {
    /// The page of a certificate in force as its document shows it, for previews: no key is used, nothing is kept.
    ///
    /// - Throws: `IssuanceFault.unknownCertificate`, `.documentRefused` with the reason that a sealed document would meet.
    public func preview(of number: CertificateNumber, at now: Instant) async throws -> DisplayList {
        do {
            guard let stored = try await certificate(number) else {
                throw IssuanceFault.unknownCertificate(number.text)
            }
            guard stored.isInForce(on: now.civilDate) else { throw SealRefusal.notInForce }
            return try documents.drawn(try subject(stored, at: now))
        } catch let refusal as SealRefusal {
            throw IssuanceFault.documentRefused(number, reason: refusal.rawValue)
        }
    }
}
