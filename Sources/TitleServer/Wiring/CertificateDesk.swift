import TitleClaim
import TitleIntake
import TitleModel
import TitleStore
import TitleVerify
import TitleWorkflow

/// Verifies codes, files and QR texts against trust list and register.
///
/// What the register holds is verified like a stranger's: the claims that it keeps, with the status of its events.
struct CertificateDesk: Sendable {
    let store: Store
    let trust: TrustFolder
    let now: @Sendable () -> Instant
    private let lately = ExaminedLately()
    private let watch: RegisterWatch

    init(store: Store, trust: TrustFolder, now: @escaping @Sendable () -> Instant) {
        (self.store, self.trust, self.now) = (store, trust, now)
        watch = RegisterWatch(store: store, trust: trust)
    }

    /// The certificate of a code; what was read and checked a moment ago is taken again while the register stands.
    ///
    /// Answers speak of whole seconds, so within one they are the same.
    func lookUp(_ code: VerificationCode) async throws -> Finding? {
        let (state, trust) = try watch.reading()
        let (verifier, now) = (Verifier(trust: trust), now().wholeSecond)
        if let known = lately.entry(code, in: state, on: now.civilDate) { return known.finding(by: verifier, at: now) }
        let kept = try await store.read { transaction in
            try transaction.certificate(with: code)
                .map { ($0, try transaction.conversionNotes(on: $0.certificate.number)) }
        }
        guard let (found, conversions) = kept else {
            guard let entry = try await copy(code, by: verifier, on: now.civilDate) else { return nil }
            lately.keep(entry, for: code, in: state)
            return entry.finding(by: verifier, at: now)
        }
        let entry = ExaminedCertificate(
            evidence: verifier.examine(
                compact: found.certificate.compactEnvelope,
                full: found.certificate.fullEnvelope
            ),
            status: CertificateStatus(found.status(on: now.civilDate)),
            note: try await note(on: found, now.civilDate),
            conversions: conversions,
            day: now.civilDate
        )
        guard entry.isClaim(of: found.certificate.number, code) else {
            throw RegisterFault.claimOfAnotherCertificate(found.certificate.number)
        }
        lately.keep(entry, for: code, in: state)
        return entry.finding(by: verifier, at: now)
    }

    /// The state of register and trust list, a millisecond old at most.
    func state() throws -> RegisterState { try watch.reading().state }

    /// The finding for a code that was asked for a moment ago, without a question to the store's tables.
    func known(_ code: VerificationCode, in state: RegisterState, at moment: Instant) -> Finding? {
        guard let reading = try? watch.reading(), reading.state == state else { return nil }
        let entry = lately.entry(code, in: state, on: moment.civilDate)
        return entry?.finding(by: Verifier(trust: reading.trust), at: moment)
    }

    /// A document with its seal, or the picture of a code: a photograph, a screenshot, a scan.
    func verify(file: [UInt8]) async throws -> Finding {
        if FileKind(file) != .pdf, let reading = PictureReading(file) { return try await verify(reading) }
        let finding = try await judge { verifier, status, now in
            verifier.verify(file: file, status: status, at: now)
        }
        let bearsNoSeal = finding.verdict.checks.contains(Check(.file, .failed(Reason(.fileNotSealed))))
        guard bearsNoSeal, let reading = PictureReading(file) else { return finding }
        return try await verify(reading)
    }

    private func verify(_ reading: PictureReading) async throws -> Finding {
        switch reading {
        case .codes(let texts):
            return try await judge { verifier, status, now in
                verifier.verify(pictureCodes: texts, status: status, at: now)
            }
        case .fault(let fault):
            let reason = Reason(ofPicture: fault.code, fault.facts)
            return Finding(verdict: .unreadablePicture(reason), examinedAt: now())
        }
    }

    func verify(qrText: String) async throws -> Finding {
        try await judge { verifier, status, now in verifier.verify(qrText: qrText, status: status, at: now) }
    }

    /// Verifies twice: without a status, which tells whose certificate it is, then with the status of that one.
    ///
    /// Of another region's certificate the register says nothing, though a number of ours be like its own; of a claim that it
    /// did not issue, that it did not.
    private func judge(_ verify: (Verifier, StatusKnowledge, Instant) -> Verdict) async throws -> Finding {
        let now = now()
        let (first, trust) = trust.regions.judge { verify($0, .waived, now) }
        let verifier = Verifier(trust: trust)
        guard !first.isOfOtherRegion else {
            return Finding(verdict: verify(verifier, .ofOtherRegion, now), examinedAt: now)
        }
        if let copy = first.copy { return try await judge(copy, first.signed, at: now) { verify(verifier, $0, now) } }
        guard let facts = first.facts else {
            return Finding(verdict: verify(verifier, .unavailable, now), examinedAt: now)
        }
        let found = try await registered(CertificateNumber(foreign: facts.number))
        let status = try RegisterSpeaksOfWhatItIssued.status(of: first.signed, by: found, on: now.civilDate)
        let verdict = verify(verifier, .known(status, asOf: now), now)
        guard status != .ofOtherContent else { return Finding(verdict: verdict, examinedAt: now) }
        return Finding(
            verdict: verdict,
            note: try await note(on: found, now.civilDate),
            conversions: try await conversions(of: found),
            examinedAt: now
        )
    }

    private func conversions(of found: RegisteredCertificate?) async throws -> [ConversionNote] {
        guard let number = found?.certificate.number else { return [] }
        return try await store.read { try $0.conversionNotes(on: number) }
    }

    private func registered(_ number: CertificateNumber?) async throws -> RegisteredCertificate? {
        guard let number else { return nil }
        return try await store.read { try $0.certificate(number) }
    }

    /// The event that ended a certificate, or suspended it, is what a reader asks about.
    private func note(on found: RegisteredCertificate?, _ day: CivilDate) async throws -> StatusNote? {
        guard let found, let event = found.standingEvent(on: day) else { return nil }
        return StatusNote(
            since: event.effectiveOn,
            document: event.documentNumber,
            until: event.until,
            successor: try await registered(event.successor)?.certificate.code,
            successorNumber: event.successor?.text
        )
    }
}

/// The register contradicts itself.
enum RegisterFault: Error {
    /// The claim kept with a number or code is another certificate's.
    case claimOfAnotherCertificate(CertificateNumber)
}

extension RegisteredCertificate {
    /// The event that the status of a day is due to; nil while it is simply valid.
    fileprivate func standingEvent(on day: CivilDate) -> CertificateEvent? {
        let kind: CertificateEvent.Kind? =
            switch status(on: day) {
            case .valid: nil
            case .suspended: .suspended
            case .revoked: .revoked
            case .cancelled: .cancelled
            case .superseded: .superseded
            }
        return events.last { $0.kind == kind }
    }
}

extension Instant {
    var wholeSecond: Instant { Instant(milliseconds: milliseconds - milliseconds % 1000) }
}
