internal import TitleModel
internal import TitleStore

extension TitleResult {
    /// A checked row as the register keeps it; the line is the row of the file.
    init(_ row: RosterRow, id: Identifier, batch: Identifier, person: Identifier) {
        self.init(
            id: id,
            batch: batch,
            line: row.row,
            person: person,
            name: row.name,
            mongolianName: row.mongolianName,
            sex: row.sex,
            birthDate: row.birthDate,
            identity: row.identity,
            employer: row.employer,
            title: TitleWording(
                code: row.title,
                seriesName: row.series,
                specialtyGroup: "",
                rank: row.rank,
                name: row.titleName,
                validFrom: nil,
                validTo: nil
            ),
            specialty: row.specialty,
            route: row.route,
            examinationPass: row.examinationReference,
            qualifiedOn: row.qualifiedOn,
            panel: row.committee,
            restriction: row.restriction?.rawValue
        )
    }
}

extension RosterDetails {
    init(_ row: RosterRow) {
        self.init()
        (ethnicity, area, education) = (row.ethnicity, row.area?.text, row.education)
        (educationMode, major, remark) = (row.studyMode, row.major, row.remark)
        (graduatedOn, workedSince) = (row.graduatedOn?.description, row.workingSince?.description)
        ground = row.ground.map { ApplicationBasis(written: $0)?.clause ?? $0 }
    }
}
