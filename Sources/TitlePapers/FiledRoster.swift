internal import TitleModel
internal import TitleRender
internal import TitleSheets
internal import TitleStore

/// 评审（认定）通过人员花名册: the rows that one filing sends, as a spreadsheet and as the same list to print.
struct FiledRoster {
    private let facts: BatchFacts
    private let rows: [TitleResult]
    private let details: [Identifier: RosterDetails]
    private let report: DocumentReference

    init(
        _ facts: BatchFacts,
        of rows: [TitleResult],
        report: DocumentReference,
        in transaction: any Transaction
    ) throws {
        (self.facts, self.rows, self.report) = (facts, rows, report)
        details = try transaction.rosterDetails(of: facts.batch.id)
    }

    /// As in 中级专业技术资格评审（认定）通过人员花名册.
    private var heading: String { "\(facts.batch.level.officialName)专业技术资格评审（认定）通过人员花名册" }

    /// The electronic form (电子版): the official columns, with whole numbers of identity documents.
    func workbook() throws -> [UInt8] {
        let facts = [
            "报送单位：\(self.facts.bodyName)", "文号：\(report.number)", "日期：\(report.date.written)",
            "评审结束：\(self.facts.batch.reviewEnd.written)", "人数：\(rows.count)",
        ]
        let lines = rows.map { row in cells(row).map { WrittenCell($0) } }
        let sheet = WrittenSheet(
            name: "花名册",
            rows: [
                [WrittenCell(heading, .header)], [WrittenCell(facts.joined(separator: "　"))],
                FiledRoster.columns.map { WrittenCell($0.title, .header) },
            ] + lines,
            frozenRows: 3,
            widths: FiledRoster.columns.map(\.width)
        )
        return try SpreadsheetWriter.bytes(of: [sheet])
    }

    /// The form on paper (纸制); `digest` is that of the electronic form, in hexadecimal, and stands on every page.
    func content(digest: String, at now: Instant) -> FaceContent {
        let rows = rows
        var texts = facts.texts(heading: facts.bodyName + heading, people: rows.count, at: now)
        texts["rosterHash"] = digest
        texts["reportNumber"] = report.number
        texts["reportDate"] = report.date.written
        return FaceContent(
            texts: texts,
            sample: facts.store.isDemo,
            rows: TableRows(count: rows.count) { rows[$0].filedTexts }
        )
    }

    private static let columns: [(title: String, width: Int)] = [
        ("序号", 6), ("姓名", 12), ("性别", 6), ("民族", 8), ("出生年月", 12), ("身份证号", 22), ("工作单位", 30), ("学历", 12),
        ("学历性质", 10), ("毕业时间", 12), ("所学专业", 16), ("参加工作时间", 14), ("系列", 16), ("专业", 16), ("资格名称", 16),
        ("级别", 8), ("取得方式", 10), ("考试合格证号", 18), ("取得资格时间", 14), ("评委会", 30), ("备注", 16),
    ]

    /// The number of a line (序号) is that of the roster and its notice, by which rows are given back.
    private func cells(_ row: TitleResult) -> [String] {
        let more = details[row.id] ?? RosterDetails()
        return [
            String(row.line), row.name, row.sex.officialName, more.ethnicity ?? "", row.birthDate.description,
            row.identity.number, row.employer, more.education ?? "", more.educationMode ?? "", more.graduatedOn ?? "",
            more.major ?? "", more.workedSince ?? "", row.title.seriesName, row.specialty ?? "", row.title.name,
            row.level.officialName, row.route.officialName, row.examinationPass ?? "", row.qualifiedOn.description,
            row.panel ?? "", more.remark ?? "",
        ]
    }
}

extension Sex {
    var officialName: String { self == .male ? "男" : "女" }
}

extension TitleResult {
    fileprivate var filedTexts: [String: String] {
        [
            "line": String(line), "name": name, "sex": sex.officialName, "identity": identity.covered,
            "employer": employer, "series": title.seriesName, "specialty": specialty ?? "", "title": title.name,
            "rank": title.rank.officialName, "qualifiedOn": qualifiedOn.written, "remark": route.officialName,
        ]
    }
}
