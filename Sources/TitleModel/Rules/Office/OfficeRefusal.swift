/// Why the office, or the press judging after it, does not take a step.
///
/// Facts only; words are made at the edge.
public enum OfficeRefusal: Error, Hashable, Sendable {
    // Publicity
    case publicityMissing
    case publicityNotClosed
    case publicityClosedAlready
    /// The press has not seen the publicity itself.
    case publicityNotWitnessed
    /// The register has a witness of the publicity that the press did not write.
    case publicityWitnessForeign
    /// It may close at the end of that day, no sooner.
    case publicityTooShort(earliestClose: CivilDate)
    case publicityBeforeReviewEnd(CivilDate)
    case reviewEndsLater(CivilDate)
    case resultAfterReviewEnd(line: Int, on: CivilDate, end: CivilDate)
    /// A batch is judged by the rules of its year, so its rows are of it.
    case resultOfAnotherYear(line: Int, year: Int, of: Int)
    case workingDaysUnknown(year: Int)
    /// The roster is not the one that was shown.
    case rosterChanged
    /// The notice was withdrawn; nothing rests on it.
    case publicityWithdrawn
    /// The press saw a correction only when the notice was over, or never.
    case correctionNotWitnessed
    case correctionChangesNothing
    /// More of the text changes than a typing error would, or the day of the title.
    case correctionNamesAnother
    /// A restart is of one row.
    case restartNeedsOneRow(Int)
    /// The row is filed already, or was removed.
    case rowNotOpen(line: Int)
    // Objections
    case objectionsOpen(Int)
    case rowRemoved(reason: String)
    /// That the row ends for a confirmed fraud waits for a second person.
    case fraudProposed
    case decisionOutOfOrder(ObjectionDecision)
    /// An objection to the whole batch is upheld against named rows.
    case objectionNamesNoRow
    case objectionUnreadable(ObjectionText.Fault)
    // Filing and approval
    case stepOutOfOrder(BatchProgress.Event, after: BatchProgress)
    case documentMissing(FilingDocument.Kind)
    case documentWithoutNumber(FilingDocument.Kind)
    case documentDatedLater(CivilDate, than: CivilDate)
    /// Before the day of the step that it answers.
    case documentDatedBefore(CivilDate, step: CivilDate)
    /// The step before this one was taken at a time that is still to come by this clock.
    case clockBehind(Instant)
    /// The body has accepted another filing under that number.
    case documentNumberUsed(String)
    case filingNotAccepted
    /// Somebody else may have taken a step on the filing meanwhile.
    case filingStepOutOfOrder(FilingProgress.Event, after: FilingProgress)
    /// The roster is not the one that the filing was sent with.
    case filedRosterChanged
    /// Rows of the filing that could not be filed any more: removed, under an objection, of somebody who is banned.
    case filedRowsHeldBack(lines: [Int])
    case rowNotInFiling(line: Int)
    /// It is another filing than the one that was shown, or its rows or documents are others.
    case filingChangedMeanwhile
    /// What was previewed is not what would be filed now.
    case packageOutdated
    /// The notice shows something else than whoever would close it was shown.
    case noticeChangedMeanwhile
    /// A text that the document has no room for, at a line of the roster or in no row.
    case paperTextTooLong(FilingDocument.Kind, line: Int?, text: String)
    /// The region's certificates are its own; none is ordered here.
    case certificatesAreTheRegions
    /// The certificates of the batch are made here, or it has no approval yet.
    case certificatesAreMadeHere
    /// An entered approval document was confirmed, given back or withdrawn already.
    case approvalEntryDecided(ApprovalEntry.Outcome)
    case approvalNumberUsed(String)
    /// The row of the region's list is of somebody who is banned.
    case rowHeldBack(line: Int)
    /// No row of the region's list that was held back may have its certificate now.
    case noRowReleased
    /// A ban holds other rows of the region's list back than the page named that was confirmed.
    case heldRowsChangedMeanwhile
    case onlyTheEntererWithdraws
    /// The row did not come by recognition.
    case notRecognition(line: Int)
    /// The order's row is not in the filing that it names.
    case orderedRowNotFiled
    /// The order's row was taken out of the filing that it names.
    case orderedRowTakenOut(FilingProgress.Event)
    /// Results of this level are decided on another ground: senior by the region's approval, others by a filing.
    case groundDoesNotFit(TitleLevel)
    case bodyMayNotDecide(BodyCode, KindOfCase, TitleLevel)
    case seriesBeyondScope(BodyCode, series: String)
    case specialtyBeyondScope(BodyCode, specialty: String)
    case bodyUnknown(BodyCode)
    /// A batch is of one level: its rows rest on one ground.
    case levelsMixed
    case rosterEmpty
    case rosterTakenInAlready
    /// The register already has the title of that row for its person.
    case titleTakenInAlready(line: Int)
    /// The person of that row is on the list of the dishonest.
    case personBanned(line: Int, until: CivilDate)
    /// The title of the row was obtained while a ban lasted, which is over or not.
    case titleObtainedInBan(line: Int, from: CivilDate, until: CivilDate)
    case filingGoesTo(BodyCode)
    case nothingToFile
    // Papers and windows
    case paperMissing(BatchPaper.Kind)
    case paperIncomplete(BatchPaper.Kind, PaperIsComplete.Field)
    /// A paper speaks of fewer people than the batch has rows that need it.
    case paperCoversTooFew(BatchPaper.Kind, people: Int)
    /// It names a line that is no row of the batch.
    case paperNamesNoRow(BatchPaper.Kind, line: Int)
    /// It covers rows of which the roster says that they have none.
    case paperContradictsRows(BatchPaper.Kind, lines: [Int])
    case publicityAfterReview(BatchPaper.Kind, ended: CivilDate, review: CivilDate)
    case planFiledLate(CivilDate, review: CivilDate)
    case planOfAnotherReview(begins: CivilDate, batch: CivilDate)
    /// The city's consent to the plan is not on record.
    case planWithoutConsent
    case consentBeforePlan(CivilDate, plan: CivilDate)
    case consentAfterReview(CivilDate, review: CivilDate)
    /// Employers of the batch's people of whose publicity nothing is stated.
    case unitsWithoutPublicity(first: String, count: Int)
    case unitPeriodOutside(String, from: CivilDate, to: CivilDate)
    case applicationsOutsideWindow(CivilDate, from: CivilDate?, to: CivilDate)
    /// Of a senior list: when a county or department handed in.
    case handInMissing(SubmissionWindow.Sender)
    case handInOutsideWindow(SubmissionWindow.Sender, CivilDate, from: CivilDate?, to: CivilDate)
    case reviewPastItsDay(CivilDate, deadline: CivilDate)
    case extensionAskedLate(CivilDate, deadline: CivilDate)
    case papersClosed(BatchProgress)
    case paperPeriodReversed(CivilDate, CivilDate)
    case vacanciesBeyondPosts(Int, of: Int)
    // What is stated in words
    case textUnfit(StatedText.Fault)
    /// What a notice, or whoever has a receipt, is shown holds an identity number.
    case identityNumberInPublicText
    // People
    case samePersonTwice(Identifier)
    case dutyMissing(StaffMember.Duty, of: Identifier)
    case staffOfAnotherBody(Identifier, needed: BodyCode)
    case nameOfStaffUnfit
    case dutiesMissing
    /// Whoever keeps the duties would change the own ones.
    case dutiesAreOnesOwn
    case dutiesUnchanged
    /// Who would confirm duties that decide has none himself.
    case confirmerDecidesNothing
    /// Duties that decide were given at the terminal by nobody but who sits there; a person of that body confirms them.
    case secondPersonNeeded(BodyCode)
    /// The person has not activated the account yet, or has none.
    case accountNotInUse
    /// The account is used by several people, or its holder operates the system.
    case sharedAccountDecides(StaffMember.Duty)
    case operatorDecides(StaffMember.Duty)
    case accountDisabled(Identifier)
    /// Named as the second person, with an account that was never activated.
    case accountNotActivated(Identifier)
    /// The link of the chain that must be signed before.
    case linkNotSigned(SigningChain.Link)
    /// Every link of the chain is signed, or the act has no such link.
    case noLinkToSign
    /// A paper or a row of what is signed changed after it was shown.
    case batchChangedMeanwhile
    // Orders
    case issuerIsNot(BodyCode)
    case numberDoesNotFit(CertificateNumber)
    case numbersUsedUp(BodyCode, year: Int)
    case identityBelongsToAnother
    case titleOrderedAlready(CertificateNumber)
    /// The row has its certificate, which alone can be revoked.
    case rowOrderedAlready(CertificateNumber)
    case titleNotInForce(TitleCode, on: CivilDate)
    /// The register calls the title otherwise than the catalogue that the press reads.
    case titleNamedOtherwise(TitleCode)
    case timesOutOfOrder
    /// What its QR code would have to hold takes more bytes than there is room for.
    case claimTooLong(bytes: Int)
    /// What waited to be signed was not written by the press.
    case intentForeign
    /// What waited to be signed names a key that the trust list does not have.
    case intentKeyUnknown
    /// What was signed did not verify; it was not kept.
    case ownWorkFails(outcome: String)
    // Status of an issued certificate
    /// Nothing comes after this status but a revocation; after that nothing at all.
    case statusIsFinal(RegisteredStatus)
    case notInForce(RegisteredStatus)
    case notSuspended(RegisteredStatus)
    case successorMissing
    /// It is the certificate itself, unknown, not in force, or another person's.
    case successorUnfit(CertificateNumber)
    case groundMissing
    case decisionWithoutNumber
    case decisionWithoutDate
    case effectOutOfRange(CivilDate, from: CivilDate, to: CivilDate)
    // Cases about an issued certificate
    case caseStepOutOfOrder(CaseProgress.Event, after: CaseProgress)
    case caseOpenAlready
    case holderNotNotified
    case holderMaySpeak(until: CivilDate)
    case onlyTheProposerWithdraws
    case statementUnfit
    // Suspension, restoration, new versions
    /// The rule set lets nothing be suspended.
    case suspensionOff
    case suspensionWithoutEnd
    case suspensionEndOutOfRange(CivilDate, from: CivilDate, to: CivilDate)
    case notRevoked(RegisteredStatus)
    /// Undoing a revocation and making a new version take a case.
    case onlyByCase(CaseKind)
    case correctionEmpty
    case correctionWithoutEvidence
    case correctionUnreadable(Correction.Field)
    case correctionUnfit(RosterFault)
    case correctionChangesTitle
    /// A new version of it is ordered and not signed yet.
    case versionUnderWay(CertificateNumber)
    /// What is ordered or restored rests on no case that two people decided.
    case caseUnconfirmed
    /// A new version says something that its case does not say.
    case versionSaysOtherwise
    /// The version before is not what this press signed.
    case versionBeforeForeign
    case listEmpty
    case listTooLong(limit: Int)
    // Sealing
    case sealNotAuthorised(BodyCode)
    case sealAuthorisationCoversNot(TitleLevel)
    case sealAuthorisationNotInForce(on: CivilDate)
    // People and their photos
    /// The row uses a name or number that is no longer its person's.
    case nameIsFormer(line: Int)
    /// The register knows the person by other rows too: the name changes by an event with its proof.
    case nameIsRegistered(line: Int)
    case nameIsOtherwise(line: Int)
    case identityIsFormer(line: Int)
    /// The certificate from which the row changes series is no longer as it was judged (CER8).
    case earlierCertificateUnfit(line: Int)
    /// The document that would lift a ban is older than the ban.
    case liftingDatedBeforeBan(CivilDate, ban: CivilDate)
    case changeOpenAlready
    case changeDecidedAlready
    case changeChangesNothing
    /// Somebody changed the name or number since the change was entered.
    case changeIsStale
    case identityUnfit
    case nameUnfit
    // Titles got elsewhere, as facts of a person
    case recordedTitleUnknown
    case restrictedTitleTooLate(CivilDate, lastDay: CivilDate)
    case titleRecordedAlready(number: String)
    case titleVoidedAlready
    case registerAskedTooOften(most: Int)
    case photoWaitsAlready
    case photoDecidedAlready
    case photosRefusedTooOften(days: Int)
    case refusalWithoutReason
    // Titles got elsewhere
    case conversion(ConversionRefusal)
}
