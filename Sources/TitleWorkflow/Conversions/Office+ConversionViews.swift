public import TitleModel
internal import TitleStore

/// A conversion as those see it whose business it is.
public struct ConversionState: Sendable {
    public let found: ConversionCase
    /// What the rules come to, of an open case.
    public let answer: ConversionJudgement.Answer
    /// Every reason against converting as it stands.
    public let reasons: [OfficeRefusal]
    /// What the list for its origin and way asks for and is not there.
    public let missing: [ConversionEvidenceRule]
    /// What the mapping tables say.
    public let tables: MappingAnswer
    /// The title that it is, or would be, called by.
    public let title: CatalogueTitle?
    /// The body that decides; nil as long as the level is not known.
    public let competent: Body?
    /// The body that may refuse it though its level is not known; nil while what was asked for can still be brought.
    public let ending: Body?
    /// By when it is to be decided; nil of a case that has ended.
    public let term: ConversionTerm?
    /// Why the press refused its order, in stable words; the latest last.
    public let refusals: [String]
    /// The newest version of its certificate that is signed; nil while none is.
    public let certificate: CertificateNumber?
    /// In which its row stands once it is converted.
    public let batch: Identifier?

    /// Cases on a page of the list.
    public static let pageSize = 50

    /// The same with a reason that the house has and the store does not know; nothing is wrong with the application then.
    public func adding(_ reason: OfficeRefusal) -> ConversionState {
        let isConvert = if case .convert = answer { true } else { false }
        return ConversionState(
            found: found,
            answer: isConvert ? .complete([reason]) : answer,
            reasons: reasons + [reason],
            missing: missing,
            tables: tables,
            title: title,
            competent: competent,
            ending: ending,
            term: term,
            refusals: refusals,
            certificate: certificate,
            batch: batch
        )
    }
}

extension Office {
    /// The cases that are the person's business, the open ones first, a page of them; one more says that another follows.
    ///
    /// `named`: a part of the holder's name or of the original's number, or the number of the new certificate.
    public func conversions(
        shownTo reader: StaffMember,
        named text: String = "",
        page: Int = 1,
        at now: Instant
    ) async throws -> [ConversionState] {
        let scope = conversionScope(of: reader.body)
        return try await store.read { transaction in
            let judgement = try judgement(at: now, transaction)
            let size = ConversionState.pageSize
            let found = try transaction.conversions(in: scope, named: text, skip: (page - 1) * size, limit: size + 1)
            return try found.filter { isShown($0, to: reader, judgement) }
                .map { try state(of: $0, judgement, transaction) }
        }
    }

    /// One case; nil when there is none, or when it is not the person's business.
    ///
    /// That somebody looked is recorded.
    public func lookAt(
        conversion id: Identifier,
        by reader: StaffMember,
        at now: Instant
    ) async throws -> ConversionState? {
        try await store.write { transaction -> ConversionState? in
            let judgement = try judgement(at: now, transaction)
            guard let found = try transaction.conversion(id), isShown(found, to: reader, judgement) else { return nil }
            try transaction.record(
                trace("conversion.looked-at", of: found, by: reader, before: nil, at: now, [:])
            )
            return try state(of: found, judgement, transaction)
        }
    }

    /// A file of a case, for those whose business it is; that it was taken is recorded.
    public func conversionFile(
        _ sha256: [UInt8],
        of id: Identifier,
        by reader: StaffMember,
        at now: Instant
    ) async throws -> (evidence: ConversionEvidence, bytes: [UInt8])? {
        try await store.write { transaction -> (evidence: ConversionEvidence, bytes: [UInt8])? in
            let judgement = try judgement(at: now, transaction)
            guard let found = try transaction.conversion(id), isShown(found, to: reader, judgement),
                let evidence = found.evidence.first(where: { $0.sha256 == sha256 }),
                let file = try transaction.conversionFile(sha256, of: id)
            else { return nil }
            let facts = ["evidence": evidence.kind.rawValue]
            try transaction.record(
                trace("conversion.evidence-taken", of: found, by: reader, before: nil, at: now, facts)
            )
            return (evidence, file.bytes)
        }
    }

    private func isShown(_ found: ConversionCase, to reader: StaffMember, _ judgement: ConversionJudgement) -> Bool {
        let competent = competent(for: found, judgement)
        return ConversionIsHandledByItsBodies.isShown(
            receiver: found.receiver,
            competent: competent?.code,
            writer: writer(for: competent, in: found.application.holder.area),
            to: reader
        )
    }

    private func state(
        of found: ConversionCase,
        _ judgement: ConversionJudgement,
        _ transaction: any Transaction
    ) throws -> ConversionState {
        let bans = try transaction.bans(of: found.application.holder.identity)
        let known = try registerReasons(against: found, judgement.title(of: found), transaction)
        return ConversionState(
            found: found,
            answer: judgement.answer(found, bans: bans, besides: known),
            reasons: judgement.reasons(against: found, bans: bans) + known,
            missing: conversions.rules.conversionEvidence.missing(
                found.application.origin,
                found.application.way,
                held: found.held
            ),
            tables: judgement.tables(found),
            title: judgement.title(of: found),
            competent: judgement.competentBody(for: found),
            ending: found.progress.isOpen ? judgement.endingBody(for: found) : nil,
            term: found.progress.isOpen ? conversions.term(of: found) : nil,
            refusals: try found.number.flatMap { try transaction.evidence(for: $0)?.order.id }
                .map { try transaction.refusals(of: $0) } ?? [],
            certificate: try transaction.newestVersion(ofConversion: found.id),
            batch: try transaction.batch(ofConversion: found.id)
        )
    }
}
