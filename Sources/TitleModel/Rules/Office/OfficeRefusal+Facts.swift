extension OfficeRefusal {
    /// Stable word of the refusal; its words stand under `office.refusal.<code>`.
    public var code: String { told.code }

    /// What the words name.
    public var facts: [String: String] { told.facts }

    private var told: (code: String, facts: [String: String]) {
        switch self {
        case .publicityMissing: ("publicity-missing", [:])
        case .publicityNotClosed: ("publicity-not-closed", [:])
        case .publicityClosedAlready: ("publicity-closed-already", [:])
        case .publicityNotWitnessed: ("publicity-not-witnessed", [:])
        case .publicityWitnessForeign: ("publicity-witness-foreign", [:])
        case .publicityTooShort(let date): ("publicity-too-short", ["date": date.description])
        case .publicityBeforeReviewEnd(let date): ("publicity-before-review-end", ["date": date.description])
        case .workingDaysUnknown(let year): ("working-days-unknown", ["year": String(year)])
        case .rosterChanged: ("roster-changed", [:])
        case .objectionsOpen(let count): ("objections-open", ["count": String(count)])
        case .rowRemoved(let reason): ("row-removed", ["reason": reason])
        case .decisionOutOfOrder(let decision): ("decision-out-of-order", ["decision": decision.rawValue])
        case .objectionNamesNoRow: ("objection-names-no-row", [:])
        default:
            noticeTold ?? filingTold ?? furtherFilingTold ?? paperTold ?? caseTold ?? statusTold ?? versionTold
                ?? orderTold
        }
    }

    private var noticeTold: (code: String, facts: [String: String])? {
        switch self {
        case .publicityWithdrawn: ("publicity-withdrawn", [:])
        case .correctionNotWitnessed: ("correction-not-witnessed", [:])
        case .correctionChangesNothing: ("correction-changes-nothing", [:])
        case .correctionNamesAnother: ("correction-names-another", [:])
        case .fraudProposed: ("fraud-proposed", [:])
        case .restartNeedsOneRow(let count): ("restart-needs-one-row", ["count": String(count)])
        case .rowNotOpen(let line): ("row-not-open", ["line": String(line)])
        case .objectionUnreadable(let fault): ("objection-unreadable", ["fault": fault.rawValue])
        default: nil
        }
    }

    private var filingTold: (code: String, facts: [String: String])? {
        switch self {
        case .stepOutOfOrder(let event, let state):
            ("step-out-of-order", ["step": event.rawValue, "state": state.rawValue])
        case .documentMissing(let kind): ("document-missing", ["document": kind.rawValue])
        case .documentWithoutNumber(let kind): ("document-without-number", ["document": kind.rawValue])
        case .documentDatedLater(let date, let limit):
            ("document-dated-later", ["date": date.description, "limit": limit.description])
        case .documentDatedBefore(let date, let step):
            ("document-dated-before", ["date": date.description, "limit": step.description])
        case .clockBehind(let earlier): ("clock-behind", ["time": earlier.chinaTime])
        case .documentNumberUsed(let number): ("document-number-used", ["number": QuotedText.shown(number)])
        case .filingNotAccepted: ("filing-not-accepted", [:])
        case .groundDoesNotFit(let level): ("ground-does-not-fit", ["level": level.rawValue])
        case .bodyMayNotDecide(let body, let kind, let level):
            ("body-may-not-decide", ["body": body.text, "case": kind.rawValue, "level": level.rawValue])
        case .seriesBeyondScope(let body, let series):
            ("series-beyond-scope", ["body": body.text, "series": QuotedText.shown(series)])
        case .specialtyBeyondScope(let body, let specialty):
            ("specialty-beyond-scope", ["body": body.text, "specialty": QuotedText.shown(specialty)])
        case .bodyUnknown(let body): ("body-unknown", ["body": body.text])
        case .filingGoesTo(let body): ("filing-goes-to", ["body": body.text])
        case .nothingToFile: ("nothing-to-file", [:])
        case .levelsMixed: ("levels-mixed", [:])
        case .rosterEmpty: ("roster-empty", [:])
        case .rosterTakenInAlready: ("roster-taken-in-already", [:])
        case .titleTakenInAlready(let line): ("title-taken-in-already", ["line": String(line)])
        case .personBanned(let line, let until):
            ("person-banned", ["line": String(line), "until": until.description])
        case .titleObtainedInBan(let line, let from, let until):
            (
                "title-obtained-in-ban",
                ["line": String(line), "from": from.description, "until": until.description]
            )
        case .samePersonTwice(let person): ("same-person-twice", ["person": person.text])
        case .dutyMissing(let duty, let person):
            ("duty-missing", ["duty": duty.rawValue, "person": person.text])
        case .staffOfAnotherBody(let person, let body):
            ("staff-of-another-body", ["person": person.text, "body": body.text])
        case .nameOfStaffUnfit: ("name-of-staff-unfit", [:])
        case .dutiesMissing: ("duties-missing", [:])
        default: peopleTold
        }
    }

    private var peopleTold: (code: String, facts: [String: String])? {
        switch self {
        case .sharedAccountDecides(let duty): ("shared-account-decides", ["duty": duty.rawValue])
        case .operatorDecides(let duty): ("operator-decides", ["duty": duty.rawValue])
        case .dutiesAreOnesOwn: ("duties-are-ones-own", [:])
        case .dutiesUnchanged: ("duties-unchanged", [:])
        case .confirmerDecidesNothing: ("confirmer-decides-nothing", [:])
        case .secondPersonNeeded(let body): ("second-person-needed", ["body": body.text])
        case .accountNotInUse: ("account-not-in-use", [:])
        case .accountDisabled(let person): ("account-disabled", ["person": person.text])
        case .accountNotActivated(let person): ("account-not-activated", ["person": person.text])
        case .linkNotSigned(let link): ("link-not-signed", ["link": link.rawValue])
        case .noLinkToSign: ("no-link-to-sign", [:])
        default: registerTold ?? rosterTold
        }
    }

    private var paperTold: (code: String, facts: [String: String])? {
        switch self {
        case .paperMissing(let kind):
            ("paper-missing", ["paper": kind.rawValue, "clause": kind.rawValue])
        case .paperIncomplete(let kind, let field):
            ("paper-incomplete", ["paper": kind.rawValue, "clause": kind.rawValue, "field": field.rawValue])
        case .paperCoversTooFew(let kind, let people):
            ("paper-covers-too-few", ["paper": kind.rawValue, "clause": kind.rawValue, "people": String(people)])
        case .paperNamesNoRow(let kind, let line):
            ("paper-names-no-row", ["paper": kind.rawValue, "clause": kind.rawValue, "line": String(line)])
        case .paperContradictsRows(let kind, let lines):
            ("paper-contradicts-rows", ["paper": kind.rawValue, "clause": kind.rawValue, "lines": Self.listed(lines)])
        case .publicityAfterReview(let kind, let ended, let review):
            (
                "publicity-after-review",
                [
                    "paper": kind.rawValue, "clause": kind.rawValue, "date": ended.description,
                    "review": review.description,
                ]
            )
        case .planFiledLate(let filed, let review):
            ("plan-filed-late", ["date": filed.description, "review": review.description])
        case .planOfAnotherReview(let begins, let batch):
            ("plan-of-another-review", ["date": begins.description, "review": batch.description])
        case .planWithoutConsent: ("plan-without-consent", [:])
        case .consentBeforePlan(let date, let plan):
            ("consent-before-plan", ["date": date.description, "plan": plan.description])
        case .consentAfterReview(let date, let review):
            ("consent-after-review", ["date": date.description, "review": review.description])
        case .unitsWithoutPublicity(let unit, let count):
            ("units-without-publicity", ["unit": QuotedText.shown(unit), "count": String(count)])
        case .unitPeriodOutside(let unit, let from, let to):
            (
                "unit-period-outside",
                ["unit": QuotedText.shown(unit), "from": from.description, "to": to.description]
            )
        case .applicationsOutsideWindow(let date, .some(let from), let to):
            (
                "applications-outside-window",
                ["date": date.description, "from": from.description, "to": to.description]
            )
        case .applicationsOutsideWindow(let date, nil, let to):
            ("applications-late", ["date": date.description, "to": to.description])
        case .handInMissing(let sender): ("hand-in-missing", ["sender": sender.rawValue])
        case .handInOutsideWindow(let sender, let date, let from, let to):
            (
                "hand-in-outside-window",
                [
                    "sender": sender.rawValue, "date": date.description, "from": from?.description ?? "–",
                    "to": to.description,
                ]
            )
        case .reviewPastItsDay(let date, let deadline):
            ("review-past-its-day", ["date": date.description, "deadline": deadline.description])
        case .extensionAskedLate(let date, let deadline):
            ("extension-asked-late", ["date": date.description, "deadline": deadline.description])
        case .papersClosed(let progress): ("papers-closed", ["state": progress.rawValue])
        case .paperPeriodReversed(let from, let to):
            ("paper-period-reversed", ["from": from.description, "to": to.description])
        case .vacanciesBeyondPosts(let vacancies, let posts):
            ("vacancies-beyond-posts", ["vacancies": String(vacancies), "posts": String(posts)])
        case .textUnfit(.empty): ("text-empty", [:])
        case .textUnfit(.tooLong(let most)): ("text-too-long", ["most": String(most)])
        case .textUnfit(.hidden(let character)): ("text-hidden", ["character": character])
        case .textUnfit(.undrawable(let character)): ("text-undrawable", ["character": character])
        default: nil
        }
    }

    private var caseTold: (code: String, facts: [String: String])? {
        switch self {
        case .caseStepOutOfOrder(let event, let state):
            ("case-step-out-of-order", ["case-step": event.rawValue, "case-state": state.rawValue])
        case .caseOpenAlready: ("case-open-already", [:])
        case .holderNotNotified: ("holder-not-notified", [:])
        case .holderMaySpeak(let date): ("holder-may-speak", ["date": date.description])
        case .onlyTheProposerWithdraws: ("only-the-proposer-withdraws", [:])
        case .statementUnfit: ("statement-unfit", [:])
        default: nil
        }
    }

    private var statusTold: (code: String, facts: [String: String])? {
        switch self {
        case .statusIsFinal(let status): ("status-is-final", ["status": status.word])
        case .notInForce(let status): ("not-in-force", ["status": status.word])
        case .notSuspended(let status): ("not-suspended", ["status": status.word])
        case .successorMissing: ("successor-missing", [:])
        case .successorUnfit(let number): ("successor-unfit", ["number": number.text])
        case .groundMissing: ("ground-missing", [:])
        case .decisionWithoutNumber: ("decision-without-number", [:])
        case .decisionWithoutDate: ("decision-without-date", [:])
        case .effectOutOfRange(let date, let first, let last):
            (
                "effect-out-of-range",
                ["date": date.description, "from": first.description, "to": last.description]
            )
        default: nil
        }
    }

    private var versionTold: (code: String, facts: [String: String])? {
        switch self {
        case .suspensionOff: ("suspension-off", [:])
        case .suspensionWithoutEnd: ("suspension-without-end", [:])
        case .suspensionEndOutOfRange(let date, let first, let last):
            (
                "suspension-end-out-of-range",
                ["date": date.description, "from": first.description, "to": last.description]
            )
        case .notRevoked(let status): ("not-revoked", ["status": status.word])
        case .onlyByCase(let kind): ("only-by-case", ["case-kind": kind.rawValue])
        case .correctionEmpty: ("correction-empty", [:])
        case .correctionWithoutEvidence: ("correction-without-evidence", [:])
        case .correctionUnreadable(let field): ("correction-unreadable", ["correction": field.rawValue])
        case .correctionUnfit(let fault): ("correction-unfit", ["correction": fault.column.rawValue])
        case .correctionChangesTitle: ("correction-changes-title", [:])
        case .versionUnderWay(let number): ("version-under-way", ["number": number.text])
        case .caseUnconfirmed: ("case-unconfirmed", [:])
        case .versionSaysOtherwise: ("version-says-otherwise", [:])
        case .versionBeforeForeign: ("version-before-foreign", [:])
        case .listEmpty: ("list-empty", [:])
        case .listTooLong(let limit): ("list-too-long", ["limit": String(limit)])
        default: nil
        }
    }

    private var orderTold: (code: String, facts: [String: String]) {
        switch self {
        case .issuerIsNot(let body): ("issuer-is-another", ["body": body.text])
        case .numberDoesNotFit(let number): ("number-does-not-fit", ["number": number.text])
        case .numbersUsedUp(let body, let year): ("numbers-used-up", ["body": body.text, "year": String(year)])
        case .identityBelongsToAnother: ("identity-belongs-to-another", [:])
        case .titleOrderedAlready(let number): ("title-ordered-already", ["number": number.text])
        case .batchChangedMeanwhile: ("batch-changed-meanwhile", [:])
        case .rowOrderedAlready(let number): ("row-ordered-already", ["number": number.text])
        case .titleNotInForce(let title, let date):
            ("title-not-in-force", ["title": String(title.number), "date": date.description])
        case .titleNamedOtherwise(let title): ("title-named-otherwise", ["title": String(title.number)])
        case .claimTooLong(let bytes): ("claim-too-long", ["bytes": String(bytes)])
        case .intentForeign: ("intent-foreign", [:])
        case .intentKeyUnknown: ("intent-key-unknown", [:])
        case .ownWorkFails(let outcome): ("own-work-fails", ["outcome": outcome])
        case .timesOutOfOrder: ("times-out-of-order", [:])
        case .sealNotAuthorised(let body): ("seal-not-authorised", ["body": body.text])
        case .sealAuthorisationCoversNot(let level):
            ("seal-authorisation-covers-not", ["level": level.rawValue])
        case .sealAuthorisationNotInForce(let date):
            ("seal-authorisation-not-in-force", ["date": date.description])
        default: ("unknown", [:])
        }
    }
}
