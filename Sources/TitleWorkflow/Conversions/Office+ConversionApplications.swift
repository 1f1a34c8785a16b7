public import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Office {
    /// Takes an application for a conversion (CNV6) with the files that came with it, and what a machine found of the
    /// original among them.
    ///
    /// A banned person's is refused (CNV10), one for a certificate of this office, and a second one for the same original.
    /// - Returns: the key of the case.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func apply(
        _ application: ConversionApplication,
        files: [ConversionFile] = [],
        examination: OriginalExamination? = nil,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        try await store.write { transaction in
            let member = try member(staff, transaction)
            try ConversionIsHandledByItsBodies.check(member, receiver: member.body, competent: nil)
            let new = try open(application, examination, by: member, of: nil, at: now, transaction)
            for file in files { try keep(file, in: new, by: member, at: now, transaction) }
            let original = files.last { $0.kind == .original }.map { SHA256.digest($0.bytes) }
            if let examination { try keep(examination, in: new, of: original, by: member, at: now, transaction) }
            return new.id
        }
    }

    /// Opens the case of an application that came in, by whichever door; its files, and the look at the original, follow.
    func open(
        _ application: ConversionApplication,
        _ examination: OriginalExamination?,
        by member: StaffMember,
        of person: Identifier?,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> ConversionCase {
        try judge(application, examination, at: now, transaction)
        let new = ConversionCase(
            id: keys.next(at: now),
            application: application,
            receiver: member.body,
            takenBy: member,
            takenAt: now,
            person: person
        )
        try transaction.insert(new)
        try mark(OriginalMark.marks(of: application.original), in: new, transaction)
        try traceApplication(new, by: member, at: now, transaction)
        for field in Self.named(application) {
            try transaction.insert(field, id: keys.next(at: now), of: new.id, by: member.id, at: now)
        }
        return new
    }

    private static func named(_ application: ConversionApplication) -> [OriginalField] {
        [
            OriginalField(.number, application.original.number, from: .applied),
            OriginalField(.issuer, application.original.issuer, from: .applied),
        ]
    }

    private func traceApplication(
        _ new: ConversionCase,
        by member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let applied = new.application
        let facts = ["origin": applied.origin.rawValue, "way": applied.way.rawValue, "person": new.person?.text ?? ""]
        try transaction.record(
            trace("conversion.applied", of: new, by: member, before: nil, at: now, facts.filter { !$0.value.isEmpty })
        )
    }

    /// Adds a file to an open case: PDF, JPEG, PNG or OFD by its content, 20 MB at most, kept by its hash.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func add(
        _ file: ConversionFile,
        to id: Identifier,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let (found, member) = try handled(id, by: staff, at: now, transaction)
            try expectOpen(found)
            try keep(file, in: found, by: member, at: now, transaction)
        }
    }

    func expectOpen(_ found: ConversionCase) throws(OfficeRefusal) {
        guard found.progress.isOpen, found.progress != .decided else {
            throw .conversion(.stepOutOfOrder(.supplement, after: found.progress))
        }
    }

    private func judge(
        _ application: ConversionApplication,
        _ examination: OriginalExamination?,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let list = conversions.rules.conversionEvidence
        try ConversionHasOneOriginAndOneWay.check(application.origin, application.way, list)
        try ConversionBeginsByApplication.check(application, today: now.civilDate)
        try ConversionBeginsByApplication.checkRoom(for: application.holder.name)
        try ConversionBeginsByApplication.checkDay(application.appliedOn, conversions.rules.book)
        try HolderWorksInTheCity.check(application.holder, registry)
        try UnitFromOutsideBringsAnEntrustment.checkNamed(application, registry)
        try BannedPersonIsNotConverted.check(try transaction.bans(of: application.holder.identity), on: now.civilDate)
        let known = try registered(application, transaction)
        try OriginalIsOfAnotherInstallation.check(examination?.check.finding, application, registered: known)
        try OriginalIsOfAnotherRegion.check(examination?.check, registry)
        if let other = try transaction.conversion(ofOriginal: application.original.key) {
            throw OfficeRefusal.conversion(.originalInAnotherCase(other))
        }
    }

    /// What the register has under the number of the original.
    private func registered(
        _ application: ConversionApplication,
        _ transaction: any Transaction
    ) throws -> OriginalIsOfAnotherInstallation.Registered? {
        guard let number = CertificateNumber(foreign: OriginalMark.plain(application.original.number)),
            let found = try transaction.certificate(number)
        else { return nil }
        let issuer = try issuer(of: number)
        return OriginalIsOfAnotherInstallation.Registered(
            issuerName: registry[issuer]?.name ?? issuer.text,
            holder: found.result.identity
        )
    }
}
