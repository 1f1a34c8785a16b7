import TitleModel
import TitleStore
import TitleVerify
import TitleWorkflow

/// Answers what the employer's page asks of the register.
struct CheckingDesk: Sendable {
    let office: Office
    let certificates: CertificateDesk
    let now: @Sendable () -> Instant

    /// `certificates` says which photo was certified, by claims that were verified; the code may be a copy's.
    func ask(
        _ code: VerificationCode,
        _ question: HolderQuestion,
        _ asked: AskerStatement,
        _ asker: HolderIsGuessedFiveTimesADay.Asker
    ) async throws -> HolderAnswer? {
        guard let found = try await office.store.read({ try $0.certificate(with: code) }) else {
            return try await ask(copy: code, question, asked, asker)
        }
        return try await office.answer(
            question,
            on: found,
            by: asked,
            as: asker,
            certifiedPhoto: try await certifiedPhoto(found),
            at: now()
        )
    }

    private func ask(
        copy code: VerificationCode,
        _ question: HolderQuestion,
        _ asked: AskerStatement,
        _ asker: HolderIsGuessedFiveTimesADay.Asker
    ) async throws -> HolderAnswer? {
        let kept = try await office.store.read { transaction in
            try transaction.copy(with: code).map { ($0, try transaction.certificate($0.record.number)) }
        }
        guard let (copy, certificate) = kept, let found = certificate else { return nil }
        return try await office.answer(
            question,
            on: found,
            through: copy,
            by: asked,
            as: asker,
            certifiedPhoto: try await certifiedPhoto(found),
            at: now()
        )
    }

    private func certifiedPhoto(_ found: RegisteredCertificate) async throws -> [UInt8]? {
        try await certificates.lookUp(found.certificate.code)?.verdict.facts?.photoDigest
    }
}

extension CheckingServices {
    /// The real ones.
    init(_ office: Office, _ certificates: CertificateDesk, daysKept: Int, now: @escaping @Sendable () -> Instant) {
        let queue = LookUpQueue()
        let writer = LookUpWriter(office: office, queue: queue, daysKept: daysKept)
        let desk = CheckingDesk(office: office, certificates: certificates, now: now)
        self.init(
            queue: queue,
            daysKept: daysKept,
            write: writer.write(at:),
            ask: desk.ask,
            onDay: certificates.lookUp(_:on:)
        )
        key = { code in try await office.store.read { try $0.number(with: code) } }
        code = { number in try await office.store.read { try $0.certificate(number)?.certificate.code } }
        report = { try await office.report($0, at: now()) }
        machines = MachineServices(office, now: now)
        let receipts = ReceiptDesk(office: office, certificates: certificates, now: now)
        self.receipts = ReceiptServices(ask: receipts.ask, find: receipts.find)
    }
}
