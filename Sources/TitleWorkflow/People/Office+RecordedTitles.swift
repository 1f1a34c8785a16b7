public import TitleModel
internal import TitleSecrets
internal import TitleStore

/// What somebody obtained elsewhere, as it is recorded.
public struct ElsewhereTitle: Sendable {
    public let kind: RecordedTitle.Kind
    /// 系列, by any of its words; blank of an examination that belongs to none.
    public let series: String
    public let title: String
    public let number: String
    public let issuer: String
    public let obtainedOn: CivilDate
    public let proof: RosterFile

    public init(
        kind: RecordedTitle.Kind,
        series: String,
        title: String,
        number: String,
        issuer: String,
        obtainedOn: CivilDate,
        proof: RosterFile
    ) {
        (self.kind, self.series, self.title, self.number) = (kind, series, title, number)
        (self.issuer, self.obtainedOn, self.proof) = (issuer, obtainedOn, proof)
    }
}

/// Whose it is: somebody of the register, or whoever has that document, new to the register or not.
public enum TitleHolder: Sendable {
    case known(Identifier)
    /// The number as it is typed; the document's kind is told by it.
    case named(String, number: String)
}

/// A title got elsewhere, with the certificate that took its place.
public struct RecordedTitleState: Equatable, Sendable {
    public let title: RecordedTitle
    /// Of a title for units that are not public, once its holder has passed the general review (CER6).
    public let replacedBy: CertificateNumber?
}

extension Office {
    /// Records what a person obtained elsewhere: a pass of a national examination (CER4), an old certificate for units that
    /// are not public (CER6).
    /// - Returns: the person.
    /// - Throws: `OfficeRefusal`, `OfficeFault.personUnknown`.
    @discardableResult
    public func record(
        _ entry: ElsewhereTitle,
        of holder: TitleHolder,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        try await traceAsk(about: holder, by: staff, at: now)
        return try await store.write { transaction in
            let member = try member(staff, transaction)
            try PersonsAreKeptByClerks.check(member)
            let person = try person(of: holder, member, at: now, transaction)
            let title = recorded(entry, of: person, by: member, at: now)
            try RecordedTitleIsProved.check(title, lastDay: book.sets.map(\.effectiveFrom).min())
            let standing = try transaction.recordedTitles(of: person).filter { $0.voiding == nil }
            if standing.contains(where: { StatedText.alike($0.number) == StatedText.alike(title.number) }) {
                throw OfficeRefusal.titleRecordedAlready(number: title.number)
            }
            try transaction.insert(title, proof: entry.proof.bytes)
            let facts = [
                "kind": title.kind.rawValue, "number": title.number, "date": title.obtainedOn.description,
                "sha256": hexText(entry.proof.digest), "title": title.id.text,
            ]
            try transaction.record(trace("title.recorded", of: person, facts, by: staff, at: now))
            return person
        }
    }

    /// States that something was recorded by mistake, by the body that recorded it; it stays on record.
    /// - Throws: `OfficeRefusal`, `OfficeFault.personUnknown`.
    public func void(_ id: Identifier, reason: String, by staff: Identifier, at now: Instant) async throws {
        try ReasonIsGiven.check(reason)
        try await store.write { transaction in
            let member = try member(staff, transaction)
            try PersonsAreKeptByClerks.check(member)
            guard let title = try transaction.recordedTitle(id), title.recorder.body == member.body else {
                throw OfficeFault.personUnknown(id)
            }
            guard title.voiding == nil else { throw OfficeRefusal.titleVoidedAlready }
            try transaction.void(id, reason: reason, by: staff, at: now)
            let facts = ["title": id.text, "number": title.number, "reason": reason]
            try transaction.record(trace("title.voided", of: title.person, facts, by: staff, at: now))
        }
    }

    /// The file that proves it, for those whose business the person is and for the body that recorded it; that it was taken is
    /// recorded.
    public func proof(
        ofRecordedTitle id: Identifier,
        by reader: StaffMember,
        at now: Instant
    ) async throws -> (name: String, bytes: [UInt8])? {
        try await store.write { transaction -> (name: String, bytes: [UInt8])? in
            guard let title = try transaction.recordedTitle(id), let bytes = try transaction.proof(ofRecordedTitle: id),
                try isShown(title, to: reader, transaction)
            else { return nil }
            let facts = ["title": id.text]
            try transaction.record(trace("title.proof-taken", of: title.person, facts, by: reader.id, at: now))
            return (title.proofName, bytes)
        }
    }

    /// What a person obtained elsewhere, each with what took its place.
    func recordedTitles(
        of person: Identifier,
        on day: CivilDate,
        _ transaction: any Transaction
    ) throws -> [RecordedTitleState] {
        let titles = try transaction.recordedTitles(of: person)
        guard !titles.isEmpty else { return [] }
        let certificates = try transaction.certificates(ofPerson: person).map { ($0, $0.status(on: day)) }
        return titles.map { title in
            let later = certificates.filter { certificate, status in
                GeneralReviewReplacesTheRestricted.isReplaced(title, by: certificate.result, status)
            }
            let inForce = later.first { $0.1 == .valid } ?? later.first
            return RecordedTitleState(title: title, replacedBy: inForce?.0.certificate.number)
        }
    }

    private func recorded(
        _ entry: ElsewhereTitle,
        of person: Identifier,
        by member: StaffMember,
        at now: Instant
    ) -> RecordedTitle {
        let catalogue = conversions.rules.catalogue
        let (series, name) = (PlainText.word(entry.series), PlainText.word(entry.title))
        return RecordedTitle(
            id: keys.next(at: now),
            person: person,
            kind: entry.kind,
            title: entry.title,
            series: catalogue.series(named: series),
            rank: catalogue.ranks(of: name, inSeries: series).min { $0.digit < $1.digit },
            number: entry.number,
            issuer: entry.issuer,
            obtainedOn: entry.obtainedOn,
            proofName: String(entry.proof.name.prefix(200)),
            recorder: member,
            recordedAt: now
        )
    }

    private func person(
        of holder: TitleHolder,
        _ member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> Identifier {
        switch holder {
        case .known(let id):
            guard let record = try transaction.personRecord(id), try isKnown(record, to: member, transaction) else {
                throw OfficeFault.personUnknown(id)
            }
            return id
        case .named(let written, let typed): return try person(called: written, typed, at: now, transaction)
        }
    }

    /// The person of that name and number, new to the register or not; the document's kind is told by the number.
    func person(
        called written: String,
        _ typed: String,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> Identifier {
        let (name, number) = (PlainText.name(written), PlainText.word(typed).uppercased())
        let kind = IdentityDocument.kind(ofNumber: number) ?? .residentIdentityCard
        let identity = IdentityDocument(kind: kind, number: number)
        try RecordedTitleIsProved.check(holder: name, identity)
        if let known = try transaction.person(with: identity) {
            guard try transaction.names(of: known).contains(name) else {
                throw OfficeRefusal.identityBelongsToAnother
            }
            return known
        }
        let id = keys.next(at: now)
        try transaction.insertPerson(id, identity: identity, name: name, at: now)
        return id
    }

    /// Whether the member sees the person at all: by a row, or by what the own body recorded.
    private func isKnown(
        _ person: PersonRecord,
        to member: StaffMember,
        _ transaction: any Transaction
    ) throws -> Bool {
        if try isBusiness(person, of: member, transaction) { return true }
        return try transaction.recordedTitles(of: person.id)
            .contains { RecordedTitleIsItsRecorders.isShown($0, to: member) }
    }

    private func isShown(
        _ title: RecordedTitle,
        to reader: StaffMember,
        _ transaction: any Transaction
    ) throws -> Bool {
        if RecordedTitleIsItsRecorders.isShown(title, to: reader) { return true }
        guard let record = try transaction.personRecord(title.person) else { return false }
        return try isBusiness(record, of: reader, transaction)
    }

    /// Whoever types a name and a number learns whether the register has them together: what is asked is written down first,
    /// and stays where nothing is recorded.
    private func traceAsk(about holder: TitleHolder, by staff: Identifier, at now: Instant) async throws {
        guard case .named(let name, let number) = holder else { return }
        try await store.write { transaction in
            try PersonsAreKeptByClerks.check(member(staff, transaction))
            let hour = now.adding(milliseconds: -RegisterIsAskedSparingly.period)
            try RegisterIsAskedSparingly.check(asked: transaction.acts("title.asked", by: staff.text, since: hour))
            let facts = [
                "asked-name": SearchIsKeptMasked.name(PlainText.name(name)),
                "asked-number": SearchIsKeptMasked.number(PlainText.word(number).uppercased()),
            ]
            let event = AuditEvent(at: now, actor: staff.text, action: "title.asked", subject: "search", facts: facts)
            try transaction.record(event)
        }
    }

    private func trace(
        _ action: String,
        of person: Identifier,
        _ facts: [String: String],
        by staff: Identifier,
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(at: now, actor: staff.text, action: action, subject: person.text, facts: facts)
    }
}
