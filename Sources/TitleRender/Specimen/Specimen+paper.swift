/// What rosters, notices, books and slips ask for besides the texts of a certificate.
extension Specimen {
    static let paperTexts = [
        "heading": "赤峰市中小学教师系列中级专业技术资格评审结果", "body": "赤峰市人力资源和社会保障局", "reviewEnd": "2019年10月25日",
        "people": "120", "batch": "01DSFWB7KDVD9J9TSNJ9XV8JYW", "printedOn": "2019年12月5日", "openedOn": "2019年10月28日",
        "earliestClose": "2019年11月4日", "contact": "赤峰市人力资源和社会保障局专业技术人员管理科，电话 0476-0000000",
        "address": "zhicheng.example/publicity/01DSFWB7KDVD9J9TSNJ9XV8JYW",
        "rosterHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ]

    /// As many rows as fill less than a page, a page and a bit, several pages.
    var rows: TableRows {
        let texts = texts
        return TableRows(count: rowCount) { row in
            texts.merging(["line": String(row + 1), "bookPage": String(row + 4)]) { $1 }
        }
    }

    private var rowCount: Int {
        switch self {
        case .short: 1
        case .usual: 40
        case .long: 120
        }
    }
}
