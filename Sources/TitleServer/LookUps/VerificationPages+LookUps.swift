import Hummingbird
import TitleClaim
import TitleModel
import TitleVerify
import TitleWords
import TitleWorkflow

extension VerificationPages {
    /// Who says who he is gets the result at once: a redirect would lose it, or have it in an address.
    func result(
        of code: VerificationCode,
        _ asked: AskerStatement,
        _ network: ClientNetwork,
        _ words: Words
    ) async throws -> Response {
        let finding = try await finding(of: code, for: network)
        if finding.verdict.outcome != .notFound {
            let now = services.now()
            let kept = lookUps.kept(asked, of: network, at: now)
            services.checking.queue.note(code, .code, by: kept, outcome: finding.kept, at: now)
        }
        let asker = AskerForm.Typed(asked)
        return try answer(finding, .code(code), by: asker, words, status: finding.status).response
    }

    /// The result of what was handed in; of a certificate of this register with all that its code opens.
    func shown(
        _ finding: Finding,
        _ handedIn: ResultPage.Asked,
        _ asked: AskerStatement,
        _ words: Words
    ) async throws -> Response {
        let code = try await code(of: finding)
        return try answer(finding, handedIn, of: code, by: AskerForm.Typed(asked), words).response
    }

    /// The code of the register's certificate or copy that was handed in.
    ///
    /// Nil of what is not the issuer's own word: a claim of somebody else names whatever number it likes, and would be
    /// told the code of it.
    private func code(of finding: Finding) async throws -> VerificationCode? {
        let outcome = ListOutcome(rawValue: finding.kept)
        guard outcome?.isRegistered == true || outcome == .expired else { return nil }
        switch NotedIsWhatTheIssuerSigned.subject(of: finding.verdict) {
        case .certificate(let number)?: return try await services.checking.code(number)
        case .copy(let code)?: return code
        case nil: return nil
        }
    }

    /// A look-up by code, where there is such a certificate.
    func noteHit(
        _ finding: Finding,
        _ code: VerificationCode,
        _ way: LookUp.Way,
        by asked: AskerStatement = .nobody
    ) {
        guard finding.verdict.outcome != .notFound else { return }
        services.checking.queue.note(code, way, by: asked, at: services.now())
    }

    /// Under what a look-up by code is kept: the number of a certificate, the key of a copy.
    func number(of code: VerificationCode, _ finding: Finding) async throws -> CertificateNumber? {
        if let facts = finding.verdict.facts { return CertificateNumber(foreign: facts.number) }
        return finding.verdict.outcome == .notFound ? nil : try await services.checking.key(code)
    }

    /// Under what a look-up of what was handed in is kept; nil of what is nobody's here.
    func number(ofHandedIn finding: Finding) async throws -> CertificateNumber? {
        switch NotedIsWhatTheIssuerSigned.subject(of: finding.verdict) {
        case .certificate(let number)?: number
        case .copy(let code)?: try await services.checking.key(code)
        case nil: nil
        }
    }

    /// A look-up of what was handed in, where it is a certificate or copy of this register.
    func note(_ finding: Finding, _ way: LookUp.Way, _ asked: AskerStatement, from network: ClientNetwork) {
        guard let subject = NotedIsWhatTheIssuerSigned.subject(of: finding.verdict) else { return }
        let now = services.now()
        let kept = lookUps.kept(asked, of: network, at: now)
        services.checking.queue.note(subject, way, by: kept, outcome: finding.kept, at: now)
    }
}

extension Finding {
    /// The verdict as a look-up keeps it.
    var kept: String { verdict.outcomeWord }
}
