public import TitleModel
internal import TitleStore

/// What an applicant does after an application was handed in, also once it became a case.
extension Office {
    /// The application of a receipt and its secret, or one of the person's own; nil when there is none such.
    public func handedIn(_ key: ApplicantKey, at now: Instant) async throws -> HandedInState? {
        try await store.read { transaction in
            try request(key, transaction).map { try state(of: $0, at: now, transaction) }
        }
    }

    /// What a person handed in after signing in, the latest first.
    public func handedIn(ofHolder person: Identifier, at now: Instant) async throws -> [HandedInState] {
        try await store.read { transaction in
            try transaction.conversionRequests(of: person).map { try state(of: $0, at: now, transaction) }
        }
    }

    /// Name and identity document of whoever signed in, as the register has them now.
    public func applicant(_ person: Identifier) async throws -> (name: String, identity: IdentityDocument)? {
        try await store.read { transaction in
            guard let name = try transaction.names(of: person).last,
                let identity = try transaction.identities(of: person).last?.value
            else { return nil }
            return (name, identity)
        }
    }

    /// Adds a file, before the application is taken or to its open case.
    /// - Throws: `OfficeRefusal`, `OfficeFault.caseUnknown` of what is not the applicant's.
    public func add(
        _ file: ConversionFile,
        byApplicant key: ApplicantKey,
        bounds: ConversionRequestBounds = ConversionRequestBounds(),
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let state = try owned(key, at: now, transaction)
            guard state.takesFiles else { throw OfficeRefusal.conversion(.applicationEnded) }
            try expectRoom(for: [file], bounds, transaction)
            guard let found = state.conversion else {
                return try keep(file, in: state.request, besides: state.request.files.count, at: now, transaction)
            }
            let list = conversions.rules.conversionEvidence
            try ApplicantBringsWhatTheListNames.check(
                file.kind,
                found.application,
                held: found.evidence.count,
                list
            )
            let desk = try netDesk(of: found.receiver, at: now, transaction)
            do {
                try keep(file, in: found, by: desk, at: now, transaction)
            } catch OfficeRefusal.conversion(.originalInAnotherCase) {
                throw OfficeRefusal.conversion(.originalHandedInAlready)
            }
        }
    }

    /// What was asked for is there (补正): the case goes back to whoever handles it.
    ///
    /// Said twice, it is said once.
    /// - Throws: `OfficeRefusal`, `OfficeFault.caseUnknown` of what is not the applicant's.
    public func supplement(byApplicant key: ApplicantKey, at now: Instant) async throws {
        try await store.write { transaction in
            guard let found = try owned(key, at: now, transaction).conversion else {
                throw OfficeRefusal.conversion(.stepOutOfOrder(.supplement, after: .applied))
            }
            if found.progress == .applied, found.steps.last?.event == .supplement { return }
            try take(.supplement, in: found, statement: "", at: now, transaction)
        }
    }

    /// Withdraws it; of a case it is a step like any other.
    ///
    /// Said twice, it is said once.
    /// - Throws: `OfficeRefusal`, `OfficeFault.caseUnknown` of what is not the applicant's.
    public func withdraw(byApplicant key: ApplicantKey, at now: Instant) async throws {
        try await store.write { transaction in
            let state = try owned(key, at: now, transaction)
            if state.request.end?.outcome == .withdrawn || state.conversion?.progress == .withdrawn { return }
            guard state.mayBeWithdrawn else { throw OfficeRefusal.conversion(.applicationEnded) }
            if let found = state.conversion {
                return try take(.withdraw, in: found, statement: Self.withdrawnByApplicant, at: now, transaction)
            }
            let request = state.request
            try transaction.end(conversionRequest: request.id, .withdrawn, reason: "", by: nil, at: now)
            try transaction.record(applicantEvent("conversion.handed-in-withdrawn", request, at: now))
        }
    }

    private static let withdrawnByApplicant = "申请人在网上撤回"

    private func take(
        _ event: ConversionProgress.Event,
        in found: ConversionCase,
        statement: String,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let desk = try netDesk(of: found.receiver, at: now, transaction)
        let step = ConversionCase.Step(event: event, by: desk, at: now, statement: statement)
        _ = try write(step, in: found, [:], transaction)
    }

    private func owned(
        _ key: ApplicantKey,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> HandedInState {
        guard let request = try request(key, transaction) else {
            throw OfficeFault.caseUnknown(keys.next(at: now))
        }
        return try state(of: request, at: now, transaction)
    }

    private func request(_ key: ApplicantKey, _ transaction: any Transaction) throws -> ConversionRequest? {
        switch key {
        case .receipt(let number, let secret):
            return try transaction.conversionRequest(receipt: number, secret: ApplicantKey.hash(secret))
        case .holder(let person, let id):
            return try transaction.conversionRequest(id).flatMap { $0.person == person ? $0 : nil }
        }
    }

    func state(
        of request: ConversionRequest,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> HandedInState {
        let found = try request.conversion.flatMap { try transaction.conversion($0) }
        let calendar = conversions.rules.calendar
        let answered = HandedInApplicationIsAnsweredInFiveDays.day(handedInOn: request.handedInAt.civilDate, calendar)
        let decided = found.flatMap { $0.progress.isOpen ? conversions.due($0) : nil }
        let level = found.flatMap { try? OriginalTitle($0.fields).rank.level } ?? request.level
        return HandedInState(
            request: request,
            conversion: found,
            missing: conversions.rules.conversionEvidence.missing(
                request.application.origin,
                request.application.way,
                held: found?.held ?? request.held
            ),
            due: request.end == nil ? answered : decided,
            competent: level.flatMap { competentBody(at: $0, in: request.application.holder.area) }
        )
    }

    /// At which what comes over the net is brought; made when the first does.
    func netDesk(of body: BodyCode, at now: Instant, _ transaction: any Transaction) throws -> StaffMember {
        let known = try transaction.staff(of: body).first { $0.kind == .shared && $0.name == Self.netDeskName }
        if let known { return known }
        let desk = StaffMember(id: keys.next(at: now), name: Self.netDeskName, body: body, duties: [], kind: .shared)
        try transaction.insert(desk, at: now)
        return desk
    }

    static let netDeskName = "网上申请"
}
