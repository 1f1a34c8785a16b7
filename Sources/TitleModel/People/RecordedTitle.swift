/// What a person obtained elsewhere and no certificate of this register is about: a pass of a national examination (CER4), or
/// an old certificate for units that are not public (CER6).
///
/// It is a fact with its source, recorded by a named person; nothing is issued for it, and it replaces nothing.
public struct RecordedTitle: Equatable, Sendable {
    public let id: Identifier
    public let person: Identifier
    public let kind: Kind
    /// As the paper names it (资格名称, 考试名称).
    public let title: String
    /// Code of the catalogue's series; nil of an examination that belongs to none.
    public let series: Int?
    public let rank: TitleRank?
    /// As printed on the paper.
    public let number: String
    public let issuer: String
    public let obtainedOn: CivilDate
    public let proofName: String
    public let recorder: StaffMember
    public let recordedAt: Instant
    /// That it was recorded by mistake.
    public let voiding: Voiding?

    /// Raw values are stored and never change.
    public enum Kind: String, CaseIterable, Sendable {
        /// 考试合格
        case examination
        /// 定向使用专业技术资格证书(非公)
        case nonPublic = "non-public"
    }

    public struct Voiding: Equatable, Sendable {
        public let reason: String
        public let by: String
        public let at: Instant

        public init(reason: String, by: String, at: Instant) {
            (self.reason, self.by, self.at) = (reason, by, at)
        }
    }

    public init(
        id: Identifier,
        person: Identifier,
        kind: Kind,
        title: String,
        series: Int?,
        rank: TitleRank?,
        number: String,
        issuer: String,
        obtainedOn: CivilDate,
        proofName: String,
        recorder: StaffMember,
        recordedAt: Instant,
        voiding: Voiding? = nil
    ) {
        (self.id, self.person, self.kind, self.title) = (id, person, kind, title)
        (self.series, self.rank, self.number, self.issuer) = (series, rank, number, issuer)
        (self.obtainedOn, self.proofName) = (obtainedOn, proofName)
        (self.recorder, self.recordedAt, self.voiding) = (recorder, recordedAt, voiding)
    }
}
