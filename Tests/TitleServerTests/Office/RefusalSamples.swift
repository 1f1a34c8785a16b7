import Foundation
import TitleModel

@testable import TitleServer

/// One of each refusal, with facts that can be told.
enum RefusalSamples {
    static let all: [OfficeRefusal] =
        [
            .publicityMissing, .publicityNotClosed, .publicityClosedAlready, .publicityNotWitnessed,
            .publicityWitnessForeign, .publicityTooShort(earliestClose: day), .publicityBeforeReviewEnd(day),
            .reviewEndsLater(day), .resultAfterReviewEnd(line: 7, on: day, end: day),
            .resultOfAnotherYear(line: 7, year: 7, of: 7), .workingDaysUnknown(year: 7), .rosterChanged,
            .publicityWithdrawn, .correctionNotWitnessed, .correctionChangesNothing, .correctionNamesAnother,
            .restartNeedsOneRow(7), .rowNotOpen(line: 7), .objectionsOpen(7), .rowRemoved(reason: "1号"),
            .fraudProposed,
            .decisionOutOfOrder(.upheld), .objectionNamesNoRow, .objectionUnreadable(.noLine),
            .stepOutOfOrder(.openPublicity, after: .reviewed), .documentMissing(.filingReport),
            .documentWithoutNumber(.filingReport), .documentDatedLater(day, than: day),
            .documentDatedBefore(day, step: day), .clockBehind(moment), .documentNumberUsed("1号"), .filingNotAccepted,
            .filingStepOutOfOrder(.accept, after: .submitted), .filedRosterChanged, .filedRowsHeldBack(lines: [2, 3]),
            .rowNotInFiling(line: 7), .filingChangedMeanwhile, .packageOutdated, .noticeChangedMeanwhile,
            .paperTextTooLong(.filingReport, line: 7, text: "1号"),
            .paperTextTooLong(.filingReport, line: nil, text: "1号"), .dutiesAreOnesOwn, .dutiesUnchanged,
            .confirmerDecidesNothing, .secondPersonNeeded(body), .accountNotInUse,
            .certificatesAreTheRegions, .certificatesAreMadeHere,
            .approvalEntryDecided(.confirmed), .approvalNumberUsed("1号"), .rowHeldBack(line: 7), .noRowReleased,
            .heldRowsChangedMeanwhile,
            .onlyTheEntererWithdraws,
            .notRecognition(line: 7), .orderedRowNotFiled, .orderedRowTakenOut(.accept),
            .groundDoesNotFit(.intermediate), .bodyMayNotDecide(body, .review, .intermediate),
            .seriesBeyondScope(body, series: "1号"), .specialtyBeyondScope(body, specialty: "1号"), .bodyUnknown(body),
            .levelsMixed, .rosterEmpty, .rosterTakenInAlready,
            .titleTakenInAlready(line: 7), .personBanned(line: 7, until: day),
            .titleObtainedInBan(line: 7, from: day, until: day), .filingGoesTo(body), .nothingToFile,
            .paperMissing(.unitPublicity), .paperIncomplete(.unitPublicity, .count),
            .paperCoversTooFew(.unitPublicity, people: 7), .paperNamesNoRow(.marks, line: 7),
            .paperContradictsRows(.pledges, lines: [2, 3]),
            .publicityAfterReview(.unitPublicity, ended: day, review: day), .planFiledLate(day, review: day),
            .planOfAnotherReview(begins: day, batch: day), .planWithoutConsent, .consentBeforePlan(day, plan: day),
            .consentAfterReview(day, review: day), .unitsWithoutPublicity(first: "1号", count: 7),
            .unitPeriodOutside("1号", from: day, to: day), .applicationsOutsideWindow(day, from: day, to: day),
            .applicationsOutsideWindow(day, from: nil, to: day), .reviewPastItsDay(day, deadline: day),
            .handInMissing(.county), .handInOutsideWindow(.county, day, from: day, to: day),
            .handInOutsideWindow(.department, day, from: nil, to: day), .extensionAskedLate(day, deadline: day),
            .papersClosed(.reviewed), .paperPeriodReversed(day, day),
            .vacanciesBeyondPosts(7, of: 7), .textUnfit(.empty), .textUnfit(.tooLong(most: 7)),
            .textUnfit(.hidden("U+202E")), .textUnfit(.undrawable("😀 U+1F600")), .identityNumberInPublicText,
            .samePersonTwice(key),
            .dutyMissing(.accept, of: key), .staffOfAnotherBody(key, needed: body), .nameOfStaffUnfit, .dutiesMissing,
            .sharedAccountDecides(.accept), .operatorDecides(.accept), .accountDisabled(key), .accountNotActivated(key),
            .linkNotSigned(.review),
            .noLinkToSign, .batchChangedMeanwhile, .issuerIsNot(body), .numberDoesNotFit(number),
            .numbersUsedUp(body, year: 7), .identityBelongsToAnother, .titleOrderedAlready(number),
            .rowOrderedAlready(number), .titleNotInForce(title, on: day), .titleNamedOtherwise(title),
            .timesOutOfOrder, .claimTooLong(bytes: 7), .intentForeign, .intentKeyUnknown, .ownWorkFails(outcome: "1号"),
            .statusIsFinal(.revoked), .notInForce(.revoked), .notSuspended(.revoked), .successorMissing,
            .successorUnfit(number), .groundMissing, .decisionWithoutNumber, .decisionWithoutDate,
            .effectOutOfRange(day, from: day, to: day), .caseStepOutOfOrder(.confirm, after: .proposed),
            .caseOpenAlready, .holderNotNotified, .holderMaySpeak(until: day), .onlyTheProposerWithdraws,
            .statementUnfit, .suspensionOff, .suspensionWithoutEnd, .suspensionEndOutOfRange(day, from: day, to: day),
            .notRevoked(.revoked), .onlyByCase(.revoked), .correctionEmpty, .correctionWithoutEvidence,
            .correctionUnreadable(.name), .correctionUnfit(fault), .correctionChangesTitle, .versionUnderWay(number),
            .caseUnconfirmed, .versionSaysOtherwise, .versionBeforeForeign, .listEmpty, .listTooLong(limit: 7),
            .sealNotAuthorised(body), .sealAuthorisationCoversNot(.intermediate),
            .sealAuthorisationNotInForce(on: day), .nameIsFormer(line: 7), .nameIsRegistered(line: 7),
            .nameIsOtherwise(line: 7), .identityIsFormer(line: 7), .earlierCertificateUnfit(line: 7),
            .liftingDatedBeforeBan(day, ban: day), .changeOpenAlready, .changeDecidedAlready,
            .changeChangesNothing, .changeIsStale, .identityUnfit, .nameUnfit, .recordedTitleUnknown,
            .restrictedTitleTooLate(day, lastDay: day), .titleRecordedAlready(number: "1号"), .titleVoidedAlready,
            .registerAskedTooOften(most: 7), .photoWaitsAlready,
            .photoDecidedAlready, .photosRefusedTooOften(days: 7), .refusalWithoutReason,
        ] + conversions.map { .conversion($0) }

    /// Does not compile with a refusal that is not here: a new one stands in `all` too, and has words.
    static func isKnown(_ refusal: OfficeRefusal) -> Bool {
        switch refusal {
        case .publicityMissing, .publicityNotClosed, .publicityClosedAlready, .publicityNotWitnessed,
            .publicityWitnessForeign, .publicityTooShort, .publicityBeforeReviewEnd, .reviewEndsLater,
            .resultAfterReviewEnd, .resultOfAnotherYear, .workingDaysUnknown, .rosterChanged, .publicityWithdrawn,
            .correctionNotWitnessed, .correctionChangesNothing, .correctionNamesAnother, .restartNeedsOneRow,
            .rowNotOpen, .objectionsOpen, .rowRemoved, .fraudProposed, .decisionOutOfOrder, .objectionNamesNoRow,
            .objectionUnreadable, .stepOutOfOrder, .documentMissing, .documentWithoutNumber, .documentDatedLater,
            .documentDatedBefore, .clockBehind, .documentNumberUsed, .filingNotAccepted, .filingStepOutOfOrder,
            .filedRosterChanged, .filedRowsHeldBack, .rowNotInFiling, .packageOutdated, .noticeChangedMeanwhile,
            .filingChangedMeanwhile,
            .paperTextTooLong, .dutiesAreOnesOwn, .dutiesUnchanged, .confirmerDecidesNothing, .secondPersonNeeded,
            .accountNotInUse,
            .certificatesAreTheRegions,
            .certificatesAreMadeHere, .approvalEntryDecided, .approvalNumberUsed, .rowHeldBack, .noRowReleased,
            .heldRowsChangedMeanwhile,
            .onlyTheEntererWithdraws,
            .notRecognition, .orderedRowNotFiled, .orderedRowTakenOut, .groundDoesNotFit, .bodyMayNotDecide,
            .seriesBeyondScope, .specialtyBeyondScope, .bodyUnknown, .levelsMixed, .rosterEmpty, .rosterTakenInAlready,
            .titleTakenInAlready, .personBanned, .titleObtainedInBan, .filingGoesTo, .nothingToFile, .paperMissing,
            .paperIncomplete,
            .paperCoversTooFew, .paperNamesNoRow, .paperContradictsRows, .publicityAfterReview, .planFiledLate,
            .planOfAnotherReview, .planWithoutConsent, .consentBeforePlan, .consentAfterReview, .unitsWithoutPublicity,
            .unitPeriodOutside,
            .applicationsOutsideWindow, .handInMissing, .handInOutsideWindow, .reviewPastItsDay, .extensionAskedLate,
            .papersClosed,
            .paperPeriodReversed, .vacanciesBeyondPosts, .textUnfit, .identityNumberInPublicText, .samePersonTwice,
            .dutyMissing, .staffOfAnotherBody, .nameOfStaffUnfit, .dutiesMissing, .sharedAccountDecides,
            .operatorDecides, .accountDisabled, .accountNotActivated, .linkNotSigned, .noLinkToSign,
            .batchChangedMeanwhile,
            .issuerIsNot, .numberDoesNotFit, .numbersUsedUp, .identityBelongsToAnother, .titleOrderedAlready,
            .rowOrderedAlready, .titleNotInForce, .titleNamedOtherwise, .timesOutOfOrder, .claimTooLong,
            .intentForeign, .intentKeyUnknown, .ownWorkFails, .statusIsFinal, .notInForce, .notSuspended,
            .successorMissing, .successorUnfit, .groundMissing, .decisionWithoutNumber, .decisionWithoutDate,
            .effectOutOfRange,
            .caseStepOutOfOrder, .caseOpenAlready, .holderNotNotified, .holderMaySpeak, .onlyTheProposerWithdraws,
            .statementUnfit, .suspensionOff, .suspensionWithoutEnd, .suspensionEndOutOfRange, .notRevoked,
            .onlyByCase, .correctionEmpty, .correctionWithoutEvidence, .correctionUnreadable, .correctionUnfit,
            .correctionChangesTitle, .versionUnderWay, .caseUnconfirmed, .versionSaysOtherwise,
            .versionBeforeForeign, .listEmpty, .listTooLong, .sealNotAuthorised, .sealAuthorisationCoversNot,
            .sealAuthorisationNotInForce, .nameIsFormer, .nameIsRegistered, .nameIsOtherwise, .identityIsFormer,
            .earlierCertificateUnfit, .liftingDatedBeforeBan,
            .changeOpenAlready, .changeDecidedAlready, .changeChangesNothing, .changeIsStale,
            .identityUnfit, .nameUnfit, .recordedTitleUnknown, .restrictedTitleTooLate, .titleRecordedAlready,
            .titleVoidedAlready, .registerAskedTooOften, .photoWaitsAlready, .photoDecidedAlready,
            .photosRefusedTooOften,
            .refusalWithoutReason:
            true
        case .conversion(let refusal): isKnown(refusal)
        }
    }

    static let day = CivilDate(daysSinceEpoch: 18_200)
    private static let moment = Instant(milliseconds: 1_572_000_000_000)
    static let key = Identifier(at: moment, random: (0, 0))
    static let title = TitleCode(series: 22, group: 1, rank: .intermediate)
    private static let fault = RosterFault(row: 2, column: .name, code: .missing)
    static let body = known(BodyCode("150400"))
    static let number = known(CertificateNumber(foreign: "1504002019Z000001R"))

    static func known<Value>(_ value: Value?) -> Value {
        guard let value else { preconditionFailure("a sample cannot be written so") }
        return value
    }
}
