import Testing
import TitleModel
import TitleWords

@testable import TitleWorkflow

@Suite("Faults of rows by a rule of the policy")
struct RosterClauseTests {
    @Test("Every fault by a rule of the policy names its clause, in Chinese and in English", arguments: ruled)
    func clause(code: RosterFault.Code) throws {
        let clause = try #require(Self.clause(of: code))
        let fault = RosterFault(row: 2, column: .name, code: code, facts: ["basis": clause, "clause": clause])
        let (chinese, english) = (
            fault.message(Words(.chinese).callAsFunction), fault.message(Words(.english).callAsFunction)
        )
        #expect(chinese.contains(PolicyClause.article(clause)), "\(chinese)")
        #expect(english.contains("§\(clause)"), "\(english)")
    }

    @Test("A clause is written as an article in Chinese sentences")
    func articles() {
        #expect(PolicyClause.article("十一(一)5") == "第十一条（一）5" && PolicyClause.article("八") == "第八条")
        #expect(PolicyClause.article("无规定，由产品设定") == "无规定，由产品设定")
    }

    private static let ruled: [RosterFault.Code] = RosterFault.Code.allCases.filter { clause(of: $0) != nil }

    /// Nil for what no sentence of the policy says: how cells are written, what the register has already.
    ///
    /// Does not compile with a code that is not here.
    private static func clause(of code: RosterFault.Code) -> String? {
        switch code {
        case .routeNotByRoster: "十六(一)"
        case .examinationAlone: "一(四)"
        case .examinationReferenceMissing: "一(三)"
        case .committeeMissing: "十四(五)"
        case .levelBeyondAuthority, .caseBeyondAuthority, .areaNotTheBodys: "二"
        case .seriesBeyondAuthority, .specialtyBeyondAuthority: "十四(二)"
        case .personBarred: "三(二)"
        case .personBanned, .titleObtainedInBan: "十一(一)5"
        case .basisIsForReview, .basisNotForTitle, .basisNeedsTownship: "五(三)"
        case .basisIsTheRegions, .seniorRecognitionNeedsBasis: "四(二)"
        case .basisNeedsNonPublic, .yearsTooFew: "六(二)"
        case .basisNeedsFullSenior: "四(一)1"
        case .firstApplicationOnly, .transferTooLongAgo: "四(三)"
        case .studyModeMissing, .notFullTime, .educationUnfit, .recognitionNotForEducation, .graduatedLater: "十三"
        case .skillGradeUnknown, .skillGradeMissing: "八"
        case .presentTitleUnknown, .presentTitleOfAnotherRank, .seriesUnchanged, .earlierNotThePersons,
            .earlierNotInForce, .earlierOtherwise, .earlierIssuerMissing, .newSeriesTooRecent:
            "九(一)"
        case .restrictionNoLongerGiven: "一(八)"
        case .markMissing: "十一(二)2"
        case .entrustmentMissing, .entrustmentSenderUnfit: "九(三)"
        case .missing, .spreadsheetError, .formula, .wrongKindOfCell, .controlCharacter, .privateUseCharacter,
            .textTooLong, .identityNumberInText, .notDrawable, .nameCharacter, .nameDot, .nameLength,
            .nameTooLongForQR, .mongolianCharacter, .mongolianMark, .mongolianDot, .mongolianLength, .sexUnknown,
            .sexDisagrees, .dateForm, .dateStoredAsDecimal, .dateNeedsDay, .dateInFuture, .qualifiedBeforeAge,
            .birthDateDisagrees, .identityKindUnknown, .identityStoredAsNumber, .identityRounded, .identityForm,
            .identityDate, .identityCheckCharacter, .identityFifteenDigits, .seriesUnknown, .titleNotInSeries,
            .titleNotInForce, .titleAmbiguous, .rankUnknown, .rankDisagrees, .levelOfAnotherBatch, .routeUnknown,
            .areaUnknown, .duplicate,
            .alreadyRegistered, .alreadyRegisteredElsewhere, .basisUnknown, .unitPlaceUnknown, .restrictionUnknown,
            .markUnknown, .nameFormer, .nameOtherwise, .identityFormer:
            nil
        }
    }
}
