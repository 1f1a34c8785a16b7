import TitleClaim
import TitleModel
import TitleStore
import TitleVerify

extension CertificateDesk {
    /// The finding for a code as of a past day, by the last status list of that day, as `titlecert-verify --at` has it.
    ///
    /// A day without a kept list is answered as not checked; a revocation holds from the beginning whatever the day.
    func lookUp(_ code: VerificationCode, on day: CivilDate) async throws -> Finding? {
        let now = now().wholeSecond
        let verifier = Verifier(trust: trust.trust)
        guard let evidence = try await evidence(of: code, by: verifier) else { return nil }
        let list = evidence.claim?.status.list ?? evidence.copy?.status.list ?? 0
        let envelopes = try await store.read { transaction in
            [try transaction.statusList(list, on: day)?.envelope, try transaction.presentStatusList(list)?.envelope]
                .compactMap(\.self)
        }
        let lists = StatusLists(envelopes, day: day, by: verifier)
        return Finding(verdict: verifier.conclude(evidence, status: .lists(lists), at: now), examinedAt: now)
    }

    private func evidence(of code: VerificationCode, by verifier: Verifier) async throws -> Evidence? {
        if let record = try await store.read({ try $0.certificate(with: code)?.certificate }) {
            return verifier.examine(compact: record.compactEnvelope, full: record.fullEnvelope)
        }
        return try await copy(code, by: verifier, on: now().civilDate)?.evidence
    }
}
