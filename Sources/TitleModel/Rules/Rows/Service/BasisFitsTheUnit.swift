/// 五(三) is for units in townships (REC10), 六 for units that are not public (REC11), 四(一)1 for full senior titles.
struct BasisFitsTheUnit: RowRule {
    private static let nonPublic = ["非公", "民营", "私营", "个体", "民办", "外资", "合资", "社会组织"]

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let basis = row.basis else { return [] }
        switch basis {
        case .townshipService: return placeFault(row, basis)
        case .nonPublicIntermediate, .nonPublicSenior: return kindFault(row, basis)
        case .exceptionalFullSenior: return rankFault(row, basis)
        default: return []
        }
    }

    private func placeFault(_ row: RowUnderJudgement, _ basis: ApplicationBasis) -> [RosterFault] {
        guard let written = row.draft.particulars.writtenPlace else { return row.wanting(.unitPlace) }
        guard let place = row.draft.particulars.unitPlace else {
            return row.fault(.unitPlace, .unitPlaceUnknown, ["written": written])
        }
        return place == .township ? [] : row.fault(.unitPlace, .basisNeedsTownship, ["basis": basis.clause])
    }

    private func kindFault(_ row: RowUnderJudgement, _ basis: ApplicationBasis) -> [RosterFault] {
        guard let kind = row.draft.particulars.unitKind else { return row.wanting(.unitKind) }
        let fits = Self.nonPublic.contains { kind.contains($0) }
        return fits ? [] : row.fault(.unitKind, .basisNeedsNonPublic, ["basis": basis.clause])
    }

    private func rankFault(_ row: RowUnderJudgement, _ basis: ApplicationBasis) -> [RosterFault] {
        guard let title = row.title, title.rank != .seniorFull else { return [] }
        return row.fault(.ground, .basisNeedsFullSenior, ["basis": basis.clause, "title": title.name])
    }
}
