/// A roster brings results of review and recognition (CER3); a national examination has its own certificate (CER4), a
/// conversion its own case (CNV6).
struct RouteLeadsToACertificate: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        switch row.draft.route {
        case nil, .review, .recognition: []
        case .examination, .conversion: row.fault(.route, .routeNotByRoster)
        }
    }
}
