internal import TitleClaim
internal import TitleModel
internal import TitleSeal
internal import TitleStore
internal import TitleVerify

extension Press {
    /// Signs a page of intents and checks every signature, a slice at a time on each core; keeps nothing.
    ///
    /// It stands behind all else that the press does: what is judged and written down first keeps both cores at work.
    func signed(_ pending: [PendingIntent]) async throws -> Outcomes {
        try await withThrowingTaskGroup(of: (slice: Int, outcomes: Outcomes).self) { group in
            let slices = Slices.ranges(of: pending.count)
            for (slice, range) in slices.enumerated() {
                group.addTask(priority: .utility) { (slice, try signedSlice(pending[range])) }
            }
            var parts = [Outcomes](repeating: Outcomes(), count: slices.count)
            for try await part in group { parts[part.slice] = part.outcomes }
            return parts.reduce(into: Outcomes()) { $0.add($1) }
        }
    }

    private func signedSlice(_ pending: ArraySlice<PendingIntent>) throws -> Outcomes {
        var (outcomes, signable) = (Outcomes(), [SignableIntent]())
        for each in pending {
            switch try signing(of: each) {
            case .by(let signer, let person, let issuer):
                signable.append(SignableIntent(pending: each, person: person, issuer: issuer, signer: signer))
            case .unfit(let refusal): outcomes.add(each, refusal)
            case .outlived: outcomes.add(outlived: each)
            case .waits: continue
            }
        }
        for own in Dictionary(grouping: signable, by: \.signer.keyID).values {
            try check(try signed(own), into: &outcomes)
        }
        return outcomes
    }

    /// What is to be signed by a token that does not answer stays written down and waits.
    private func signing(of pending: PendingIntent) throws -> Signing {
        let intent = pending.intent
        var issuer = pending.issuer
        if issuer == nil {
            guard mark.isOwn(intent) else { return .unfit(.intentForeign) }
            guard let claim = try? CompactClaim(decoding: intent.compactPayload) else {
                return .unfit(.ownWorkFails(outcome: "unreadable"))
            }
            issuer = BodyCode(claim.issuer)
        }
        guard let person = pending.person, let issuer else { throw IssuanceFault.undecided(intent.number) }
        guard let signer = try? keys.signer(for: issuer, on: intent.issuedAt.civilDate) else { return .waits }
        guard signer.keyID == intent.keyID else { return try signing(ofOtherKey: intent.keyID) }
        return .by(signer, person, issuer)
    }

    /// Both claims of each of one signer's intents; of a token that stops answering, those that it signed before.
    private func signed(_ own: [SignableIntent]) throws -> [UncheckedCertificate] {
        guard let signer = own.first?.signer else { return [] }
        let payloads = own.flatMap { signable in
            [(EnvelopeContent.compactClaim, signable.intent.compactPayload), (.fullClaim, signable.intent.fullPayload)]
        }
        if let envelopes = try signer.unverifiedEnvelopes(of: payloads) {
            return own.enumerated().map { place, signable in
                UncheckedCertificate(signable: signable, compact: envelopes[place * 2], full: envelopes[place * 2 + 1])
            }
        }
        return try own.compactMap(signedByToken)
    }

    private func signedByToken(_ signable: SignableIntent) throws -> UncheckedCertificate? {
        do {
            return try UncheckedCertificate(signing: signable)
        } catch KeyFault.token(let fault) {
            keys.note(fault, of: signable.issuer)
            return nil
        }
    }

    /// The body has another key now: what was to be signed with a listed one that ended is outlived.
    private func signing(ofOtherKey keyID: [UInt8]) throws -> Signing {
        switch try keys.state(of: keyID) {
        case .retired, .compromised: .outlived
        case .active: .waits
        case nil: .unfit(.intentKeyUnknown)
        }
    }

    /// All that a stranger checks, from the bytes as they will be kept and by the published trust list.
    ///
    /// Whether a signature is right its signer confirms where it can; the first of each signer in a slice is checked
    /// with the public key alone (docs/decisions/0601).
    private func check(_ own: [UncheckedCertificate], into outcomes: inout Outcomes) throws {
        guard let signer = own.first?.signable.signer else { return }
        let confirming = verifier.asking(signer.ownSignatures(of: own.flatMap { [$0.compact, $0.full] }))
        for (place, certificate) in own.enumerated() {
            try check(certificate, by: place == 0 ? verifier : confirming, into: &outcomes)
        }
    }

    private func check(_ signed: UncheckedCertificate, by verifier: Verifier, into outcomes: inout Outcomes) throws {
        let (compact, full, of) = (signed.compact.serialized(), signed.full.serialized(), signed.signable)
        let found = verifier.outcome(compact: compact, full: full, status: .waived, at: of.intent.issuedAt)
        guard found.outcome == .valid, let ground = found.ground else {
            outcomes.add(of.pending, .ownWorkFails(outcome: found.outcome.rawValue))
            return
        }
        let claims = CheckedClaims(
            signable: of,
            compact: compact,
            full: full,
            qrText: try QRText(host: reference.host, envelope: compact).text,
            ground: ground,
            authorisation: keys.authorisation(of: of.issuer)?.documentNumber ?? ""
        )
        let time = of.intent.issuedAt
        let issued = claims.issued(eventID: identifiers.next(at: time), useID: identifiers.next(at: time))
        outcomes.add(SignedCertificate(pending: of.pending, issued: issued))
    }
}

/// What is to become of an intent.
private enum Signing {
    case by(Signer, Identifier, BodyCode)
    case unfit(OfficeRefusal)
    /// The key that it names ended before it was signed.
    case outlived
    /// Its issuing body has no usable key now.
    case waits
}

/// An intent and who signs it.
struct SignableIntent {
    let pending: PendingIntent
    let person: Identifier
    let issuer: BodyCode
    let signer: Signer

    var intent: IntentRecord { pending.intent }
}

/// Both claims of an intent signed, from the bytes that were written down; nobody has looked at the signatures.
private struct UncheckedCertificate {
    let signable: SignableIntent
    let compact: UnverifiedEnvelope
    let full: UnverifiedEnvelope
}

extension UncheckedCertificate {
    /// Signed one after the other.
    init(signing signable: SignableIntent) throws {
        let (signer, intent) = (signable.signer, signable.intent)
        self.signable = signable
        compact = try signer.unverifiedEnvelope(contentType: .compactClaim, payload: intent.compactPayload)
        full = try signer.unverifiedEnvelope(contentType: .fullClaim, payload: intent.fullPayload)
    }
}
