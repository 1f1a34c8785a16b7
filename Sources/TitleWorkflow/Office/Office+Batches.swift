public import TitleModel
public import TitleStore

/// A batch as those who work on it see it: how far it is, and what is recorded of it.
public struct BatchState: Sendable {
    public let record: BatchRecord
    public let line: BatchLine
    public let progress: BatchProgress
    public let publicity: Publicity?
    public let objections: [RaisedObjection]
    /// Without their files.
    public let papers: [BatchPaper]
    public let filings: [Filing]
    /// What the filings were sent with.
    public let documents: [KeptDocument]
    /// Rows were given back and are in no filing since.
    public let hasReturnedRows: Bool
    /// The region's, of a senior batch.
    public let approval: Approval?
    /// The day by which its certificates are to be open to print (FIL13).
    public let printOpensBy: CivilDate?
    /// The region's own certificates that are kept, the newest of each row.
    public let external: [ExternalCertificate]
    /// That it was discarded before it was shown.
    public let discard: BatchDiscard?
    /// In the order in which they acted.
    public let people: [CertificateTrail.Acted]
    /// Rows that may be filed now.
    public let fileable: Int
    /// Lines that a paper does not cover, by its kind: held back alone (INT1, FIL17, PUB1).
    public let gaps: [BatchPaper.Kind: [Int]]
    /// Lines of people who are on the list of the dishonest, or were when they obtained the title; they are held back.
    public let banned: [Int]
    /// Those of them who obtained the title while a ban lasted: its end does not release them.
    public let bannedForGood: [Int]
    /// Rows of the region's list that a ban held back and that may have their certificates now.
    public let released: Int
    /// Of those whom the plan says to have applied; nil where it does not say.
    public let ratio: PassRatio?
    /// The limit of the rule set, in thousandths, where the ratio is above it (FIL15).
    public let ratioAbove: Int?
    /// Rows that were removed, by why.
    public let removed: RemovalCounts
    /// Whether who looks at it keeps its photos.
    public let keepsPhotos: Bool
    /// Rows without a certificate whose people have no photo: theirs are issued, and their print waits (CER5).
    public let withoutPhoto: Int
    /// Typing errors that were mended in the notice.
    public let corrections: [NoticeCorrection]
    /// Rows that are shown anew in notices of their own.
    public let restarts: [RowRestart]
    /// The batch in which the row of this one stood before, when it is shown anew here.
    public let origin: Identifier?
    /// The day by which objections have their outcome.
    public let objectionsDue: CivilDate?
    /// Where it is filed; nil for senior results, which the region approves.
    public let filingBody: BodyCode?
}

extension BatchState {
    /// Lines that some paper does not cover.
    public var uncovered: [Int] { Set(gaps.values.joined()).sorted() }
}

/// An objection with what was decided on it, and the row it concerns.
public struct RaisedObjection: Sendable {
    public let objection: Objection
    /// Nil when it concerns the whole batch.
    public let row: TitleResult?
    public let decisions: [DecidedObjection]

    /// Whether it still blocks.
    public var isOpen: Bool { !(decisions.last?.decision.isFinal ?? false) }
}

/// A page of a list of batches.
public struct BatchListing: Sendable {
    public let standings: [BatchStanding]
    /// By batch; those without any are left out.
    public let certificates: [Identifier: Int]
    /// How many earlier ones are not shown.
    public let earlier: Int
}

extension Office {
    /// A page of the batches that are the person's business, the latest first, each with how far it is.
    public func batches(shownTo member: StaffMember, limit: Int, skipping: Int = 0) async throws -> BatchListing {
        try await store.read { transaction in
            let scope = scope(of: member.body)
            let standings = try transaction.batchStandings(in: scope, limit: limit, skipping: skipping)
            let certificates = try transaction.certificateCounts(of: standings.map(\.batch.id))
            return BatchListing(
                standings: standings,
                certificates: certificates,
                earlier: try transaction.batchCount(in: scope) - skipping - standings.count
            )
        }
    }

    /// One batch as it stands now; nil when there is none, or when it is not the person's business.
    public func batchState(
        _ id: Identifier,
        shownTo member: StaffMember,
        at now: Instant
    ) async throws -> BatchState? {
        try await store.read { transaction -> BatchState? in
            guard let record = try transaction.batch(id), try isShown(record, to: member, transaction),
                let line = try transaction.batchLine(id)
            else { return nil }
            let publicity = try transaction.publicity(of: id)
            let restarts = try transaction.restarts(of: id)
            let (filings, approval) = (try transaction.filings(of: id), try transaction.approval(of: id))
            let (set, papers) = (rules(of: record.batch), try transaction.papers(of: id))
            let removed = try transaction.removalCounts(of: id)
            let ratio = papers.last { $0.kind == .reviewPlan }?.count.flatMap {
                PassRatio(passed: line.rows - removed.objected - removed.fraud, applied: $0)
            }
            return BatchState(
                record: record,
                line: line,
                progress: try transaction.progress(of: id),
                publicity: publicity,
                objections: try publicity.map { try raised(to: $0.id, transaction) } ?? [],
                papers: papers,
                filings: try filings.compactMap { try transaction.filing($0) },
                documents: try filings.flatMap { try transaction.documents(of: $0) },
                hasReturnedRows: try transaction.hasReturnedRows(id),
                approval: approval,
                printOpensBy: approval.map {
                    CertificatesOpenWithinAMonth.lastDay(after: $0.documentDate, set.periods)
                },
                external: approval?.isExternal == true ? try transaction.externalCertificates(of: id) : [],
                discard: try transaction.discard(of: id),
                people: try transaction.peopleBehind(batch: id),
                fileable: try transaction.fileableRows(of: id, on: now.civilDate).count,
                gaps: try transaction.gaps(of: id),
                banned: try transaction.bannedLines(of: id, on: now.civilDate),
                bannedForGood: try transaction.linesOfTitlesObtainedInABan(of: id),
                released: approval?.isExternal == false
                    ? try transaction.releasedRows(of: id, on: now.civilDate).count : 0,
                ratio: ratio,
                ratioAbove: ratio.flatMap {
                    PassRatioKeepsItsLimit.limitPassed(by: $0, at: record.batch.level, set)
                },
                removed: removed,
                keepsPhotos: try keepsPhotos(member, of: record, transaction),
                withoutPhoto: try transaction.rowsWithoutPhoto(of: id),
                corrections: try publicity.map { try transaction.noticeCorrections(of: $0.id) } ?? [],
                restarts: restarts,
                origin: try transaction.origin(of: id)?.batch,
                objectionsDue: try publicity.flatMap { try objectionsDue(of: $0.id, transaction) },
                filingBody: filingBody(of: record.batch)
            )
        }
    }

    private func raised(to publicity: Identifier, _ transaction: any Transaction) throws -> [RaisedObjection] {
        try transaction.objections(of: publicity).map { try raised($0, transaction) }
    }

    func raised(_ objection: Objection, _ transaction: any Transaction) throws -> RaisedObjection {
        RaisedObjection(
            objection: objection,
            row: try objection.row.flatMap { try transaction.result($0) },
            decisions: try transaction.decided(on: objection.id)
        )
    }

    func isShown(_ record: BatchRecord, to member: StaffMember, _ transaction: any Transaction) throws -> Bool {
        let importer = try transaction.staffMember(record.importedBy)
        if let receiver = try transaction.conversionReceiver(ofBatch: record.batch.id) {
            let competent = record.batch.reviewingBody
            let handles = ConversionIsHandledByItsBodies.isShown(
                receiver: receiver,
                competent: competent,
                writer: writer(for: competent, takenBy: receiver),
                to: member
            )
            if handles { return true }
        }
        return BatchIsShownToItsBodies.isShown(
            record.batch,
            importedAt: importer?.body,
            filedWith: filingBody(of: record.batch),
            to: member
        )
    }

    private func filingBody(of batch: ResultBatch) -> BodyCode? {
        try? FilingGoesToTheDecidingBody.body(for: batch, authority: authority, registry: registry).code
    }
}
