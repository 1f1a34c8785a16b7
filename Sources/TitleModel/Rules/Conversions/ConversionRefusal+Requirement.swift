extension ConversionRefusal {
    /// The requirement (docs/policy/requirements.md) that it keeps; nil of what keeps the case itself in order.
    public var requirement: String? {
        switch self {
        case .originNotOne, .originalIsOurs, .originalIsOfTheRegion: "CNV1"
        case .wayNotOne, .wayDoesNotFit, .evidenceMissing, .evidenceNotAsked: "CNV2"
        case .areaOutside, .workInTheCityUnproved: "CNV3"
        case .committeeNotNamed, .authorisationUnproved, .originalForged, .originalEnded, .originalStatusUnknown,
            .originalNotChecked, .originalsSeveral, .onlineCheckIncomplete, .pageNotCompared, .titleByRecognition:
            "CNV4"
        case .titleByExamination, .titleByExaminationHere, .notExamined: "CNV5"
        case .applicationMissing, .applicationDatedLater, .applicationDatedBefore, .applicationOfAnother,
            .applicationEnded, .decisionDatedBefore:
            "CNV6"
        case .competentBodyIs, .certificatesAreTheRegions, .nobodyCompetent, .rankUnknown, .mappingLineIsTheCitys:
            "CNV7"
        case .originalNotCompared, .originalOfAnother, .originalNamedOtherwise, .originalSaysNothingOf,
            .originalUnreadable,
            .originalDatedLater, .claimIsNotTyped, .claimTooLong, .originalInAnotherCase, .originalHandedInAlready,
            .resultSaysOtherwise, .levelRaised, .titleNotInForceHere, .nameTooLong,
            .holderIsOtherwise, .titleHeldAlready,
            .mappingMissing, .mappingWithoutReason, .mappingOtherwise, .mappingUnknown, .mappingLineUnfit,
            .mappingLineUnknown, .mappingLineContradicts, .mappingLinesContradict, .noticeUnsigned, .noticeIsNone,
            .noticeNamesNoneOfOurs,
            .noticeSaysOtherwise,
            .noticeKnown:
            "CNV8"
        case .entrustmentMissing, .entrustmentNotNamed, .entrustmentSenderUnfit: "CNV9"
        case .holderBanned: "CNV10"
        case .evidenceUnfit, .evidenceTooLarge, .evidenceIsOFD, .evidenceTooMuch, .applicationsFull, .filesFull,
            .supplementDayOutOfRange, .notItsBody,
            .stepOutOfOrder, .decisionMissing, .decisionIsAnother,
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

    /// Whether it is not said, or not any more, what the title is called here; nobody has to bring anything.
    public var isMappingGap: Bool {
        switch self {
        case .mappingMissing, .mappingLinesContradict, .titleNotInForceHere: true
        default: false
        }
    }

    /// Whether something that is brought later mends it (补正); anything else is a reason to refuse.
    public var isMendable: Bool {
        switch self {
        case .applicationMissing, .evidenceMissing, .workInTheCityUnproved, .entrustmentMissing,
            .titleNotInForceHere, .authorisationUnproved, .originalSaysNothingOf, .originalUnreadable,
            .originalStatusUnknown, .originalNotChecked, .originalsSeveral, .originalNotCompared, .rankUnknown,
            .mappingMissing, .mappingLinesContradict, .mappingWithoutReason, .committeeNotNamed, .holderIsOtherwise:
            true
        default: false
        }
    }
}
