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
    case applicationDatedBefore(CivilDate, earliest: CivilDate)
    /// Who signed in applies for somebody else.
    case applicationOfAnother
    case areaOutside(AreaCode)
    case holderBanned(until: CivilDate)
    /// Longer than a certificate's code can say.
    case nameTooLong(most: Int)
    case entrustmentMissing
    /// The application says neither who sent the letter nor its number.
    case entrustmentNotNamed
    case entrustmentSenderUnfit(String)
    case originalInAnotherCase(Identifier)
    /// Told to who has the very file, or signed in as its holder.
    case originalHandedInAlready
    /// Taken, returned or withdrawn already, or decided by the office.
    case applicationEnded
    /// So many wait that no more are taken over the net for the moment.
    case applicationsFull
    /// Files that came over the net have taken up all room that is for them.
    case filesFull
    // Evidence
    case evidenceMissing([ConversionEvidence.Kind])
    case evidenceUnfit(ConversionEvidence.Kind?)
    case evidenceTooLarge(ConversionEvidence.Kind, megabytes: Int)
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
    /// Issued within the region, where it counts as it is.
    case originalIsOfTheRegion
    /// The original was not read for it, and nobody stated why it is the holder's.
    case originalNotCompared(OriginalField.Kind)
    case originalOfAnother(OriginalField.Kind)
    case originalNamedOtherwise(OriginalField.Kind)
    case originalSaysNothingOf(OriginalField.Kind)
    case originalUnreadable(OriginalField.Kind)
    case originalDatedLater(CivilDate)
    case claimIsNotTyped(OriginalField.Kind)
    /// Its claim says more than a case, or a certificate, has room for.
    case claimTooLong(OriginalField.Kind, most: Int)
    // The title
    case titleByExamination
    /// No committee reviewed it.
    case titleByRecognition
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
    /// The catalogue has it no more, or not yet.
    case titleNotInForceHere(TitleCode, on: CivilDate)
    // The decision
    /// The register has another name under the identity document.
    case holderIsOtherwise
    /// A certificate of the very title is the person's already, or ordered.
    case titleHeldAlready(CertificateNumber)
    /// No key of the deciding body is in use here: an order would wait for ever.
    case certificatesAreTheRegions
    case decisionDatedBefore(CivilDate, applied: CivilDate)
    case competentBodyIs(BodyCode)
    case nobodyCompetent(TitleLevel)
    /// Bodies differ by level, and the level is not known yet.
    case rankUnknown
    case notItsBody
    case stepOutOfOrder(ConversionProgress.Event, after: ConversionProgress)
    case decisionMissing
    /// The decision that was shown was given back, and another was taken.
    case decisionIsAnother
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
