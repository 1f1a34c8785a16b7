extension OfficeRefusal {
    /// The clause of 赤人社办发〔2019〕101号 on which the refusal rests, as its sections are numbered; nil for what the house
    /// decided itself, and for what is wrong with an entry alone.
    public var clause: String? {
        publicityClause ?? filingClause ?? paperClause ?? peopleClause
    }

    private var publicityClause: String? {
        switch self {
        case .publicityMissing, .publicityNotClosed, .publicityTooShort, .publicityBeforeReviewEnd, .rosterChanged,
            .publicityNotWitnessed, .correctionNotWitnessed, .filedRosterChanged:
            "十一（四）3"
        case .objectionsOpen, .rowRemoved, .decisionOutOfOrder, .objectionNamesNoRow, .filedRowsHeldBack,
            .publicityAfterReview:
            "十一（四）"
        default: nil
        }
    }

    private var filingClause: String? {
        switch self {
        case .stepOutOfOrder, .filingNotAccepted, .orderedRowNotFiled, .orderedRowTakenOut, .issuerIsNot: "十六（一）"
        case .documentMissing, .documentWithoutNumber: "十二（二）"
        case .groundDoesNotFit(.senior), .certificatesAreTheRegions: "十一（二）1"
        case .groundDoesNotFit: "十六（一）"
        case .bodyMayNotDecide, .filingGoesTo: "二"
        case .seriesBeyondScope: "十四（五）"
        case .notRecognition: "十三"
        default: nil
        }
    }

    private var paperClause: String? {
        switch self {
        case .paperMissing(let kind), .paperIncomplete(let kind, _), .paperCoversTooFew(let kind, _): kind.clause
        case .planFiledLate, .planOfAnotherReview: "十四（四）"
        case .applicationsOutsideWindow: "十二（一）"
        case .reviewPastItsDay: "十二（二）"
        case .extensionAskedLate: "十四（三）"
        case .papersClosed: "十一（三）"
        case .vacanciesBeyondPosts: "十一（二）3"
        default: nil
        }
    }

    private var peopleClause: String? {
        switch self {
        case .personBanned, .rowOrderedAlready: "十一（一）5"
        case .samePersonTwice, .dutyMissing, .staffOfAnotherBody, .sharedAccountDecides, .dutiesAreOnesOwn: "十一（二）2"
        case .operatorDecides: "十七"
        case .correctionChangesTitle: "十四（六）"
        default: nil
        }
    }
}

extension BatchPaper.Kind {
    /// Where the paper is asked for.
    var clause: String {
        switch self {
        case .unitPublicity: "十一（四）1"
        case .departmentPublicity: "十一（四）2"
        case .applications: "十二（一）"
        case .reviewPlan: "十四（四）"
        case .pledges: "十一（一）4"
        case .marks: "十一（二）2"
        case .posts: "十一（二）3"
        case .specialtyMatch: "十三"
        case .committee: "十四（五）"
        case .`extension`: "十四（三）"
        }
    }
}
