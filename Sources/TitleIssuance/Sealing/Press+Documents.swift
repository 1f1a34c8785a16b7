public import TitleModel
internal import TitleStore

extension Press {
    /// The sealed document of one certificate, made as any request is: asked for in the store, drawn, sealed, checked,
    /// kept.
    public func document(of number: CertificateNumber, requestedBy: String, at now: Instant) async throws -> [UInt8] {
        let request = SealRequest(
            id: identifiers.next(at: now),
            kind: .title,
            subject: number.text,
            format: .pdf,
            priority: .interactive,
            requestedBy: requestedBy,
            requestedAt: now
        )
        try await write { try $0.insert(request) }
        try await answer(request, at: now)
        switch try await store.read({ try $0.outcome(of: request.id) }) {
        case .sealed(let rendition):
            guard let kept = try await store.read({ try $0.rendition(rendition) }) else {
                throw IssuanceFault.unknownCertificate(number.text)
            }
            return kept.bytes
        case .refused(let reason): throw IssuanceFault.documentRefused(number, reason: reason)
        case nil: throw IssuanceFault.documentRefused(number, reason: SealRefusal.cannotBeMade.rawValue)
        }
    }

    /// The numbers of all certificates in force, ascending.
    public func numbersInForce() async throws -> [CertificateNumber] {
        var numbers: [CertificateNumber] = []
        var last = ""
        while true {
            let after = last
            let page = try await store.read { try $0.certificates(after: after, limit: 500) }
            guard let end = page.last else { return numbers }
            numbers += page.filter { $0.status == .valid }.map(\.certificate.number)
            last = end.certificate.number.text
        }
    }
}
