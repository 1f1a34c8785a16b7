public import TitleFiles
public import TitleModel

extension RosterGenerator {
    /// A roster file of these people: UTF-8 with its mark, or GB 18030, as spreadsheet programs write csv.
    ///
    /// `known`: identity numbers whose bearers stand in another roster; they are left out.
    public func csv(_ indices: Range<Int>, encoding: TextEncoding, without known: Set<String> = []) -> [UInt8] {
        var text = line(RosterDraft.formHeaders, RosterDraft.mongolianHeader)
        var row = 1
        for var draft in drafts(indices) where !known.contains(draft.identityNumber ?? "") {
            row += 1
            draft.row = row
            text += line(draft.formCells, draft.mongolianName ?? "")
        }
        switch encoding {
        case .gb18030: return GB18030.encode(text) ?? []
        case .utf8: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .utf16: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        }
    }
}

extension RosterGenerator {
    private func line(_ cells: [String], _ mongolian: String) -> String {
        (cells + (givesMongolianNames ? [mongolian] : [])).joined(separator: ",") + "\r\n"
    }
}

extension RosterDraft {
    /// The column that the form has where names are given in Mongolian script.
    public static let mongolianHeader = "蒙文姓名"

    /// The columns of the form, in its order.
    public static let formHeaders = [
        "序号", "姓名", "性别", "民族", "出生年月", "身份证号", "工作单位", "学历", "学历性质", "毕业时间", "所学专业", "参加工作时间",
        "系列", "专业", "资格名称", "级别", "取得方式", "考试合格证号", "取得资格时间", "评委会", "备注",
    ]

    /// The row as the form has it, one text a column.
    public var formCells: [String] {
        [
            String(row - 1), name ?? "", sexWord, ethnicity ?? "", birthDate?.description ?? "", identityNumber ?? "",
            employer ?? "", education ?? "", studyMode ?? "", graduatedOn?.description ?? "", major ?? "",
            workingSince?.description ?? "", series ?? "", specialty ?? "", titleName ?? "", rankWord, routeWord,
            examinationReference ?? "", qualifiedOn?.description ?? "", committee ?? "", remark ?? "",
        ]
    }

    private var sexWord: String {
        switch sex {
        case .male: "男"
        case .female: "女"
        case nil: ""
        }
    }

    private var routeWord: String {
        switch route {
        case .review: "评审"
        case .recognition: "认定"
        case .examination: "考试"
        case .conversion: "换证"
        case nil: ""
        }
    }

    private var rankWord: String {
        switch rank {
        case .rank(.seniorFull): "正高级"
        case .rank(.seniorAssociate): "副高级"
        case .rank(.intermediate), .level(.intermediate): "中级"
        case .rank(.assistant): "助理级"
        case .rank(.clerk): "员级"
        case .level(.senior): "高级"
        case .level(.junior): "初级"
        case nil: ""
        }
    }
}
