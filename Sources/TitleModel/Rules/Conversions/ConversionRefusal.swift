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
    /// Who signed in applies for somebody else.
    case applicationOfAnother
    case areaOutside(AreaCode)
    case holderBanned(until: CivilDate)
    case entrustmentMissing
    case entrustmentSenderUnfit(String)
    case originalInAnotherCase(Identifier)
    /// Told to who has the very file, or signed in as its holder.
    case originalHandedInAlready
    /// Taken, returned or withdrawn already, or decided by the office.
    case applicationEnded
    /// So many wait that no more are taken over the net for the moment.
    case applicationsFull
    // Evidence
    case evidenceMissing([ConversionEvidence.Kind])
    case evidenceUnfit(ConversionEvidence.Kind?)
    /// OFD as proof of something else than the original: nobody here can be shown its pages.
    case evidenceIsOFD
    /// Not on the list for origin and way.
    case evidenceNotAsked(ConversionEvidence.Kind)
    case evidenceTooMuch(most: Int)
    /// The answer of an online check without its address, or without a day up to today.
    case onlineCheckIncomplete
    case workInTheCityUnproved
    case supplementDayOutOfRange(CivilDate)
    // The original
    case committeeNotNamed
    case authorisationUnproved(ConversionEvidence.Kind)
    case originalForged
    case originalEnded
    case originalStatusUnknown
    case originalNotChecked
    /// Nobody ticked that the page shows what the signed claim says.
    case pageNotCompared
    /// Codes of several certificates are in what was handed in.
    case originalsSeveral
    /// Issued by this very installation.
    case originalIsOurs
    /// The original was not read for it, and nobody stated why it is the holder's.
    case originalNotCompared(OriginalField.Kind)
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
    /// No line that is in force has that name, or it ends before that day already.
    case mappingLineUnknown
    /// A line of that name is in force on some of its days and says otherwise.
    case mappingLineContradicts(String)
    /// Two lines of the tables say different things of one original on one day: neither counts.
    case mappingLinesContradict(String, String)
    /// A line binds every body: the city's or the region's people accept it, or not.
    case mappingLineIsTheCitys
    case levelRaised(from: TitleRank, to: TitleRank)
    // The decision
    case competentBodyIs(BodyCode)
    case nobodyCompetent(TitleLevel)
    /// Bodies differ by level, and the level is not known yet.
    case rankUnknown
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
        case .originNotOne, .originalIsOurs: "CNV1"
        case .wayNotOne, .wayDoesNotFit, .evidenceMissing, .evidenceNotAsked: "CNV2"
        case .areaOutside, .workInTheCityUnproved: "CNV3"
        case .committeeNotNamed, .authorisationUnproved, .originalForged, .originalEnded, .originalStatusUnknown,
            .originalNotChecked, .originalsSeveral, .onlineCheckIncomplete, .pageNotCompared:
            "CNV4"
        case .titleByExamination, .titleByExaminationHere, .notExamined: "CNV5"
        case .applicationMissing, .applicationDatedLater, .applicationOfAnother, .applicationEnded: "CNV6"
        case .competentBodyIs, .nobodyCompetent, .rankUnknown, .mappingLineIsTheCitys: "CNV7"
        case .originalNotCompared, .originalOfAnother, .originalNamedOtherwise, .originalSaysNothingOf,
            .originalUnreadable,
            .originalDatedLater, .claimIsNotTyped, .originalInAnotherCase, .originalHandedInAlready,
            .resultSaysOtherwise, .levelRaised,
            .mappingMissing, .mappingWithoutReason, .mappingOtherwise, .mappingUnknown, .mappingLineUnfit,
            .mappingLineUnknown, .mappingLineContradicts, .mappingLinesContradict, .noticeUnsigned, .noticeIsNone,
            .noticeNamesNoneOfOurs,
            .noticeSaysOtherwise,
            .noticeKnown:
            "CNV8"
        case .entrustmentMissing, .entrustmentSenderUnfit: "CNV9"
        case .holderBanned: "CNV10"
        case .evidenceUnfit, .evidenceIsOFD, .evidenceTooMuch, .applicationsFull, .supplementDayOutOfRange, .notItsBody,
            .stepOutOfOrder, .decisionMissing,
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

    /// Whether the tables do not say what the title is called here; nobody has to bring anything.
    public var isMappingGap: Bool {
        switch self {
        case .mappingMissing, .mappingLinesContradict: true
        default: false
        }
    }

    /// Whether something that is brought later mends it (补正); anything else is a reason to refuse.
    public var isMendable: Bool {
        switch self {
        case .applicationMissing, .evidenceMissing, .workInTheCityUnproved, .entrustmentMissing,
            .entrustmentSenderUnfit, .authorisationUnproved, .originalSaysNothingOf, .originalUnreadable,
            .originalStatusUnknown, .originalNotChecked, .originalsSeveral, .originalNotCompared, .rankUnknown,
            .mappingMissing, .mappingLinesContradict, .mappingWithoutReason, .committeeNotNamed:
            true
        default: false
        }
    }
}
