/// What rosters, notices, books and slips ask for besides the texts of a certificate.
extension Specimen {
    static let paperTexts = [
        "heading": "赤峰市中小学教师系列中级专业技术资格评审结果", "body": "赤峰市人力资源和社会保障局", "reviewEnd": "2019年10月25日",
        "people": "120", "batch": "01DSFWB7KDVD9J9TSNJ9XV8JYW", "printedOn": "2019年12月5日", "openedOn": "2019年10月28日",
        "earliestClose": "2019年11月4日", "contact": "赤峰市人力资源和社会保障局专业技术人员管理科，电话 0476-0000000",
        "address": "zhicheng.example/publicity/01DSFWB7KDVD9J9TSNJ9XV8JYW",
        "filingBody": "赤峰市人力资源和社会保障局", "closedOn": "2019年11月5日", "count": "40", "rank": "中级",
        "objectionReport": "公示期间收到举报 3 件，其中：不予受理 1 件，查证属实 1 件，查无实据 1 件。移出名单 1 人。",
        "reportNumber": "松人社报〔2019〕88号", "reportDate": "2019年11月6日",
        "acceptance": "已核准备案：赤人社备〔2019〕37号，2019年11月28日",
        "status": "已撤销，自始无效（赤人社发〔2020〕3号，2020年1月6日决定）", "askedAt": "2020-02-03 09:15:00（北京时间）",
        "receipt": "K7QW-3MZP-9TXA-R", "raisedOn": "2019年10月29日", "concerns": "第108行 买买提·阿不都热合曼江·伊明",
        "decision": "已受理，尚在核实", "reason": "经查阅原始论文和单位证明，业绩材料属实，未发现弄虚作假（李静，2019年11月4日）",
        "appliedOn": "2026年9月7日", "issuer": "山东省人力资源和社会保障厅", "outcome": "决定不予换发", "documentNumber": "赤人社发〔2026〕12号",
        "documentDate": "2026年10月12日", "until": "2026年10月30日", "askedOn": "2026年10月12日", "item": "理由",
        "text": "原证书的评审委员会未见人力资源和社会保障部门授权，所附证明与原证书所列名称不符。",
        "lookUp": "01DSFWB7KDVD9J9TSNJ9XV8JYW", "asker": "内蒙古某某建设集团有限责任公司", "purpose": "项目经理任职资格审查",
        "installation": "赤峰市人力资源和社会保障局", "lines": "200",
        "copyPurpose": "投标人员资格审查", "receiver": "内蒙古某某建设集团有限责任公司", "expiresOn": "2026年12月31日", "madeOn": "2026年12月1日",
        "label1": "证件号码", "value1": "****************64", "label2": "资格名称", "value2": "一级教师",
        "label3": "专业", "value3": "水利水电工程建设与管理、农田水利工程",
        "counts": "真实有效 193 行；已撤销（无效） 2 行；未查询到 5 行",
        "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "rosterHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ]

    /// As many rows as fill less than a page, a page and a bit, several pages.
    var rows: TableRows {
        let texts = texts.merging(Self.paperTexts) { first, _ in first }
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
