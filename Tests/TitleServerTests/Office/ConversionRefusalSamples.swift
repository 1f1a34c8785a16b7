import TitleModel

extension RefusalSamples {
    /// One of each refusal of a conversion.
    static let conversions: [ConversionRefusal] = [
        .originNotOne(2), .wayNotOne(0), .wayDoesNotFit(.province, .placement), .applicationMissing,
        .applicationDatedLater(day), .areaOutside(area), .holderBanned(until: day), .entrustmentMissing,
        .entrustmentSenderUnfit("1号"), .originalInAnotherCase(key), .evidenceMissing([.original]),
        .evidenceUnfit(nil), .evidenceUnfit(.original), .workInTheCityUnproved, .supplementDayOutOfRange(day),
        .committeeNotNamed, .authorisationUnproved(.original), .originalForged, .originalEnded,
        .originalStatusUnknown, .originalNotChecked, .originalOfAnother(.name), .originalNamedOtherwise(.name),
        .originalSaysNothingOf(.name), .originalUnreadable(.name), .originalDatedLater(day), .claimIsNotTyped(.name),
        .titleByExamination, .titleByExaminationHere(title), .notExamined, .mappingMissing, .mappingWithoutReason,
        .mappingOtherwise(title), .mappingUnknown(title), .mappingLineUnfit,
        .levelRaised(from: .intermediate, to: .intermediate), .competentBodyIs(body), .nobodyCompetent(.senior),
        .notItsBody, .stepOutOfOrder(.decide, after: .withdrawn), .decisionMissing, .resultSaysOtherwise,
        .onlyAnEndedCaseHasALetter, .evidenceIsOFD, .noticeUnsigned, .noticeIsNone, .noticeNamesNoneOfOurs("1号"),
        .noticeSaysOtherwise(.name), .noticeKnown, .originalsSeveral, .originalIsOurs, .originalNotCompared(.name),
        .applicationOfAnother, .rankUnknown, .mappingLineUnknown, .originalHandedInAlready, .applicationEnded,
        .applicationsFull, .evidenceNotAsked(.placement), .evidenceTooMuch(most: 30), .mappingLineContradicts("M001"),
        .mappingLinesContradict("M001", "M002"),
        .mappingLineIsTheCitys, .onlineCheckIncomplete, .pageNotCompared, .nameTooLong(most: 55), .entrustmentNotNamed,
        .titleNotInForceHere(title, on: day), .decisionDatedBefore(day, applied: day),
        .applicationDatedBefore(day, earliest: day), .originalIsOfTheRegion, .holderIsOtherwise,
        .titleHeldAlready(number),
        .titleByRecognition, .certificatesAreTheRegions, .filesFull, .evidenceTooLarge(.original, megabytes: 20),
        .claimTooLong(.specialty, most: 200), .decisionIsAnother,
    ]

    /// Does not compile with a refusal that is not here: a new one stands in `conversions` too, and has words.
    static func isKnown(_ refusal: ConversionRefusal) -> Bool {
        switch refusal {
        case .originNotOne, .wayNotOne, .wayDoesNotFit, .applicationMissing, .applicationDatedLater, .areaOutside,
            .holderBanned, .entrustmentMissing, .entrustmentSenderUnfit, .originalInAnotherCase, .evidenceMissing,
            .evidenceUnfit, .workInTheCityUnproved, .supplementDayOutOfRange, .committeeNotNamed,
            .authorisationUnproved, .originalForged, .originalEnded, .originalStatusUnknown, .originalNotChecked,
            .originalOfAnother, .originalNamedOtherwise, .originalSaysNothingOf, .originalUnreadable,
            .originalDatedLater, .claimIsNotTyped, .titleByExamination, .titleByExaminationHere, .notExamined,
            .mappingMissing, .mappingWithoutReason, .mappingOtherwise, .mappingUnknown, .mappingLineUnfit,
            .levelRaised, .competentBodyIs, .nobodyCompetent, .notItsBody, .stepOutOfOrder, .decisionMissing,
            .resultSaysOtherwise, .onlyAnEndedCaseHasALetter, .evidenceIsOFD, .noticeUnsigned, .noticeIsNone,
            .noticeNamesNoneOfOurs, .noticeSaysOtherwise, .noticeKnown, .originalsSeveral, .originalIsOurs,
            .originalNotCompared, .applicationOfAnother, .rankUnknown, .mappingLineUnknown, .originalHandedInAlready,
            .applicationEnded, .applicationsFull, .evidenceNotAsked, .evidenceTooMuch, .mappingLineContradicts,
            .mappingLinesContradict,
            .mappingLineIsTheCitys, .onlineCheckIncomplete, .pageNotCompared, .nameTooLong, .entrustmentNotNamed,
            .titleNotInForceHere, .decisionDatedBefore, .applicationDatedBefore, .originalIsOfTheRegion,
            .titleByRecognition, .holderIsOtherwise, .titleHeldAlready, .certificatesAreTheRegions, .filesFull,
            .evidenceTooLarge, .claimTooLong, .decisionIsAnother:
            true
        }
    }

    private static let area = known(AreaCode("150404"))
}
