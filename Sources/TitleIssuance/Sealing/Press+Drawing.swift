package import TitleModel
internal import TitleStore

extension Press {
    /// Draws and seals documents without keeping them, for benchmarks: the time of that work alone.
    package func drawingTimes(
        of numbers: [CertificateNumber],
        at now: Instant
    ) async throws -> (seconds: Double, count: Int) {
        let stored = try await store.read { transaction in
            try numbers.compactMap { number in
                try rosters.lend { try StoredCertificate(number, in: transaction, readings: &$0) }
            }
        }
        let clock = ContinuousClock()
        let start = clock.now
        for certificate in stored {
            let subject = try subject(certificate, at: now)
            let signer = try keys.signer(for: certificate.issuer, on: now.civilDate)
            _ = try documents.make(subject, signer: signer, now: now)
        }
        let span = clock.now - start
        let seconds = Double(span.components.seconds) + Double(span.components.attoseconds) / 1e18
        return (seconds, stored.count)
    }
}
