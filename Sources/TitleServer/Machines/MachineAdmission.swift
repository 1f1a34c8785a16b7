import Hummingbird
import TitleModel
import TitleSecrets
import TitleStore
import TitleWords

/// Who asks, and what is told of the room that is left.
struct MachineAdmission: Sendable {
    let network: ClientNetwork
    let key: APIKey?
    let headers: HTTPFields

    var asker: MachineGate.Asker { MachineGate.Asker(key, network) }
}

extension VerificationPages {
    /// The API key that a request shows; nil where it shows none.
    ///
    /// - Throws: `StopReason.apiKeyUnknown`, `.tooManyWrongKeys`
    func key(of request: Request, from network: ClientNetwork) async throws -> APIKey? {
        guard let field = request.headers[.authorization] else { return nil }
        return try await keys.key(in: field, from: network, at: services.now(), services.checking.machines.key)
    }
}

extension MachinePages {
    func admit(_ request: Request, _ context: SiteContext) async throws -> MachineAdmission {
        let network = pages.network(request, context)
        let key = try await pages.key(of: request, from: network)
        let asker = MachineGate.Asker(key, network)
        return MachineAdmission(network: network, key: key, headers: try gate.count(asker, at: pages.services.now()))
    }

    /// The body of a question in JSON.
    func json(_ request: Request, of admitted: MachineAdmission) async throws -> [UInt8] {
        guard try !request.holdsFile else { throw StopReason.mediaUnsupported }
        let limits = pages.configuration.limits
        return try await pages.uploads.run(of: admitted.network) {
            try await RequestBytes.read(request, upTo: limits.formBytes, within: limits.bodyTime)
        }
    }

    /// Answers once under an idempotency key of an API key's owner.
    ///
    /// `box` seals the answer that is kept, where a secret is in it.
    func once(
        _ request: Request,
        _ body: [UInt8],
        _ admitted: MachineAdmission,
        sealedBy box: AnswerBox? = nil,
        _ answer: () async throws -> PlainAnswer
    ) async throws -> Response {
        guard let owner = admitted.key, let key = request.headers[.idempotencyKey] else {
            return try await answer().adding(admitted.headers).response
        }
        guard (1...255).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw StopReason.malformed
        }
        let question = SHA256.digest(Array("\(request.uri.path)\n\(owner.id.text)\n\(key)".utf8))
        return try await atWork.run(question) { try await given(question, request, body, admitted, box, answer) }
    }

    /// The same question within a day gets the same answer, another one none.
    private func given(
        _ question: [UInt8],
        _ request: Request,
        _ body: [UInt8],
        _ admitted: MachineAdmission,
        _ box: AnswerBox?,
        _ answer: () async throws -> PlainAnswer
    ) async throws -> Response {
        // Of a file who asks stands in the query.
        let digest = SHA256.digest(body + Array((request.uri.query ?? "").utf8))
        if let given = try await machines.given(question) {
            guard given.body == digest else { throw StopReason.idempotencyKeyReused }
            let opened = try box?.open(given) ?? given
            return opened.plain(Words(LanguageChoice.of(request)).language).adding(admitted.headers).response
        }
        let fresh = try await answer()
        let kept = GivenAnswer(fresh, to: digest)
        try await machines.give(question, box?.seal(kept) ?? kept)
        return fresh.adding(admitted.headers).response
    }

    /// The same as the ETag says is not sent once more.
    func tagged(_ answer: PlainAnswer, _ request: Request, _ admitted: MachineAdmission) -> Response {
        var answer = answer.adding(admitted.headers)
        let digest = SHA256.digest(Array(answer.body.readableBytesView))
        let tag = "\"\(base64URLText(Array(digest.prefix(12))))\""
        answer.headers[.eTag] = tag
        guard EntityTag.isNamed(tag, in: request) else { return answer.response }
        return Response(status: .notModified, headers: answer.headers)
    }
}

/// Seals an answer that is kept to be given again.
struct AnswerBox: Sendable {
    let seal: @Sendable (GivenAnswer) -> GivenAnswer
    /// - Throws: where it was sealed under another key.
    let open: @Sendable (GivenAnswer) throws -> GivenAnswer
}
