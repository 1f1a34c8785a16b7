internal import TitleClaim
internal import TitleModel
internal import TitleSeal
internal import TitleStore
internal import TitleVerify

extension Press {
    /// Signs a page of intents and checks every signature, a slice at a time on each core; keeps nothing.
    func signed(_ pending: [UnfinishedIntent]) async throws -> Outcomes {
        try await withThrowingTaskGroup(of: (slice: Int, outcomes: Outcomes).self) { group in
            let slices = Slices.ranges(of: pending.count)
            for (slice, range) in slices.enumerated() {
                group.addTask { (slice, try signedSlice(pending[range])) }
            }
            var parts = [Outcomes](repeating: Outcomes(), count: slices.count)
            for try await part in group { parts[part.slice] = part.outcomes }
            return parts.reduce(into: Outcomes()) { $0.add($1) }
        }
    }

    private func signedSlice(_ pending: ArraySlice<UnfinishedIntent>) throws -> Outcomes {
        var (outcomes, unchecked) = (Outcomes(), [UncheckedCertificate]())
        for unfinished in pending {
            switch try signing(of: unfinished) {
            case .signed(let certificate): unchecked.append(certificate)
            case .unfit(let refusal): outcomes.unfit.append((unfinished.intent, refusal))
            case .outlived: outcomes.outlived.append(unfinished.intent)
            case .waits: continue
            }
        }
        try check(unchecked, into: &outcomes)
        return outcomes
    }

    /// What is to be signed by a token that does not answer stays written down and waits.
    private func signing(of unfinished: UnfinishedIntent) throws -> Signing {
        let intent = unfinished.intent
        guard mark.isOwn(intent) else { return .unfit(.intentForeign) }
        guard let claim = try? CompactClaim(decoding: intent.compactPayload) else {
            return .unfit(.ownWorkFails(outcome: "unreadable"))
        }
        guard let person = unfinished.person, let issuer = BodyCode(claim.issuer) else {
            throw IssuanceFault.undecided(intent.number)
        }
        guard let signer = try? keys.signer(for: issuer, on: intent.issuedAt.civilDate) else { return .waits }
        guard signer.keyID == intent.keyID else { return try signing(ofOtherKey: intent.keyID) }
        do {
            return .signed(try UncheckedCertificate(unfinished, of: person, from: issuer, signer))
        } catch KeyFault.token(let fault) {
            keys.note(fault, of: issuer)
            return .waits
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
    private func check(_ certificates: [UncheckedCertificate], into outcomes: inout Outcomes) throws {
        for own in Dictionary(grouping: certificates, by: \.signer.keyID).values {
            guard let first = own.first else { continue }
            let signatures = first.signer.ownSignatures(of: own.flatMap { [$0.compact, $0.full] })
            let confirming = verifier.asking(signatures)
            for (place, certificate) in own.enumerated() {
                try check(certificate, by: place == 0 ? verifier : confirming, into: &outcomes)
            }
        }
    }

    private func check(_ signed: UncheckedCertificate, by verifier: Verifier, into outcomes: inout Outcomes) throws {
        let (compact, full) = (signed.compact.serialized(), signed.full.serialized())
        let verdict = verifier.verify(compact: compact, full: full, status: .waived, at: signed.intent.issuedAt)
        guard verdict.outcome == .valid, let ground = verdict.facts?.ground else {
            outcomes.unfit.append((signed.intent, .ownWorkFails(outcome: verdict.outcome.rawValue)))
            return
        }
        outcomes.signed.append(
            SignedCertificate(
                intent: signed.intent,
                person: signed.person,
                previous: signed.previous,
                issuer: signed.issuer,
                isByApproval: ground.isApproval,
                documentNumber: ground.documentNumber,
                compact: compact,
                full: full,
                qrText: try QRText(host: reference.host, envelope: compact).text,
                keyID: signed.signer.keyID,
                authorisation: keys.authorisation(of: signed.issuer)?.documentNumber ?? ""
            )
        )
    }
}

/// What became of an intent.
private enum Signing {
    case signed(UncheckedCertificate)
    case unfit(OfficeRefusal)
    /// The key that it names ended before it was signed.
    case outlived
    /// Its issuing body has no usable key now.
    case waits
}

/// Both claims of an intent signed, from the bytes that were written down; nobody has looked at the signatures.
private struct UncheckedCertificate {
    let intent: IntentRecord
    let person: Identifier
    let previous: CertificateNumber?
    let issuer: BodyCode
    let signer: Signer
    let compact: UnverifiedEnvelope
    let full: UnverifiedEnvelope

    init(_ unfinished: UnfinishedIntent, of person: Identifier, from issuer: BodyCode, _ signer: Signer) throws {
        (intent, previous) = (unfinished.intent, unfinished.previous)
        (self.person, self.issuer, self.signer) = (person, issuer, signer)
        compact = try signer.unverifiedEnvelope(contentType: .compactClaim, payload: intent.compactPayload)
        full = try signer.unverifiedEnvelope(contentType: .fullClaim, payload: intent.fullPayload)
    }
}
