/// Why a step of a conversion is not taken; each names the requirement and the clause that it rests on.
///
/// Facts only; words are made at the edge.
public enum ConversionRefusal: Hashable, Sendable {
    // The application
    case originNotOne(Int)
    case wayNotOne(Int)
    case wayDoesNotFit(ConversionOrigin, ConversionWay)
    case applicationMissing
    case applicationDatedLater(CivilDate)
    case areaOutside(AreaCode)
    case holderBanned(until: CivilDate)
    case entrustmentMissing
    case entrustmentSenderUnfit(String)
    case originalInAnotherCase(Identifier)
    // Evidence
    case evidenceMissing([ConversionEvidence.Kind])
    case evidenceUnfit(ConversionEvidence.Kind?)
    /// OFD, which the verifier does not read.
    case evidenceIsOFD
    case workInTheCityUnproved
    case supplementDayOutOfRange(CivilDate)
    // The original
    case committeeNotNamed
    case authorisationUnproved(ConversionEvidence.Kind)
    case originalForged
    case originalEnded
    case originalStatusUnknown
    case originalNotChecked
    case originalOfAnother(OriginalField.Kind)
    case originalNamedOtherwise(OriginalField.Kind)
    case originalSaysNothingOf(OriginalField.Kind)
    case originalUnreadable(OriginalField.Kind)
    case originalDatedLater(CivilDate)
    case claimIsNotTyped(OriginalField.Kind)
    // The title
    case titleByExamination
    case titleByExaminationHere(TitleCode)
    case notExamined
    case mappingMissing
    case mappingWithoutReason
    case mappingOtherwise(TitleCode)
    case mappingUnknown(TitleCode)
    case mappingLineUnfit
    case levelRaised(from: TitleRank, to: TitleRank)
    // The decision
    case competentBodyIs(BodyCode)
    case nobodyCompetent(TitleLevel)
    case notItsBody
    case stepOutOfOrder(ConversionProgress.Event, after: ConversionProgress)
    case decisionMissing
    case resultSaysOtherwise
    case onlyAnEndedCaseHasALetter
    // Notices of conversion
    /// Not signed by a body of a region whose trust list is here.
    case noticeUnsigned
    /// A signed claim, and not of a converted certificate.
    case noticeIsNone
    /// The certificate that it names is none of ours.
    case noticeNamesNoneOfOurs(String)
    case noticeSaysOtherwise(OriginalField.Kind)
    case noticeKnown
}

extension ConversionRefusal {
    /// The requirement (docs/policy/requirements.md) that it keeps; nil of what keeps the case itself in order.
    public var requirement: String? {
        switch self {
        case .originNotOne: "CNV1"
        case .wayNotOne, .wayDoesNotFit, .evidenceMissing: "CNV2"
        case .areaOutside, .workInTheCityUnproved: "CNV3"
        case .committeeNotNamed, .authorisationUnproved, .originalForged, .originalEnded, .originalStatusUnknown,
            .originalNotChecked:
            "CNV4"
        case .titleByExamination, .titleByExaminationHere, .notExamined: "CNV5"
        case .applicationMissing, .applicationDatedLater: "CNV6"
        case .competentBodyIs, .nobodyCompetent: "CNV7"
        case .originalOfAnother, .originalNamedOtherwise, .originalSaysNothingOf, .originalUnreadable,
            .originalDatedLater, .claimIsNotTyped, .originalInAnotherCase, .resultSaysOtherwise, .levelRaised,
            .mappingMissing, .mappingWithoutReason, .mappingOtherwise, .mappingUnknown, .mappingLineUnfit,
            .noticeUnsigned, .noticeIsNone, .noticeNamesNoneOfOurs, .noticeSaysOtherwise, .noticeKnown:
            "CNV8"
        case .entrustmentMissing, .entrustmentSenderUnfit: "CNV9"
        case .holderBanned: "CNV10"
        case .evidenceUnfit, .evidenceIsOFD, .supplementDayOutOfRange, .notItsBody, .stepOutOfOrder, .decisionMissing,
            .onlyAnEndedCaseHasALetter:
            nil
        }
    }

    /// The clause of 赤人社办发〔2019〕101号 that the requirement reads.
    public var clause: String? {
        switch requirement {
        case "CNV9": "九(三)"
        case "CNV10": "十一(一)5"
        case .some: "十六(二)"
        case nil: nil
        }
    }

    /// Whether something that is brought later mends it (补正); anything else is a reason to refuse.
    public var isMendable: Bool {
        switch self {
        case .applicationMissing, .evidenceMissing, .workInTheCityUnproved, .entrustmentMissing,
            .entrustmentSenderUnfit, .authorisationUnproved, .originalSaysNothingOf, .originalUnreadable,
            .originalStatusUnknown, .originalNotChecked, .mappingMissing, .mappingWithoutReason, .committeeNotNamed:
            true
        default: false
        }
    }
}
