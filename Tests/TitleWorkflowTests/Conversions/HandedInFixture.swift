import TestSupport
import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

/// Applications as holders hand them in over the net.
extension ConversionFixture {
    static func handIn(
        _ application: ConversionApplication? = nil,
        level: TitleLevel? = .intermediate,
        files: [ConversionFile]? = nil,
        examination: OriginalExamination? = nil,
        form: String = "form 1"
    ) throws -> ConversionHandIn {
        let application = try application ?? Self.application()
        return ConversionHandIn(
            application,
            level: level,
            files: files ?? Self.files(of: application).filter { $0.kind != .application },
            examination: examination ?? Self.examination(of: application),
            form: SHA256.digest(Array(form.utf8))
        )
    }

    func handIn(_ new: ConversionHandIn? = nil, of person: Identifier? = nil) async throws -> HandedInReceipt {
        try await office.office.handIn(new ?? Self.handIn(), of: person, at: Self.applied)
    }

    /// The key of somebody without an account.
    static func key(_ receipt: HandedInReceipt) throws -> ApplicantKey {
        guard let secret = receipt.secret else { throw FixtureValueMissing() }
        return .receipt(receipt.number, secret)
    }

    func state(_ receipt: HandedInReceipt, at now: Instant = applied) async throws -> HandedInState {
        guard let state = try await office.office.handedIn(Self.key(receipt), at: now) else {
            throw FixtureValueMissing()
        }
        return state
    }

    @discardableResult
    func take(_ receipt: HandedInReceipt, by member: StaffMember? = nil) async throws -> Identifier {
        try await office.office.take(
            conversionRequest: receipt.request,
            Self.examination(),
            by: (member ?? first).id,
            at: Self.decided
        )
    }

    /// The person of an application, in the register.
    func registered(_ application: ConversionApplication) async throws -> Identifier {
        let id = Identifier(at: Self.applied, random: (31, 1))
        try await office.store.write { transaction in
            let holder = application.holder
            try transaction.insertPerson(id, identity: holder.identity, name: holder.name, at: Self.applied)
        }
        return id
    }
}
