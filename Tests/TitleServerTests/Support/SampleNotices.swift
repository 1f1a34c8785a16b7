import TitleModel
import TitleServer

enum SampleNotices {
    static let all: [Identifier: Notice] = [
        SampleServices.openNotice: notice(SampleServices.openNotice, closedOn: nil, name: "斯琴高娃"),
        SampleServices.closedNotice: notice(SampleServices.closedNotice, closedOn: day(2019, 10, 11), name: "娜仁花"),
        SampleServices.hostileNotice: notice(
            SampleServices.hostileNotice,
            closedOn: day(2019, 10, 11),
            name: SampleServices.hostileText
        ),
    ]

    /// The notices have one page.
    static func notice(_ identifier: Identifier, _ part: Notice.Part) -> Notice? {
        if case .page(let page) = part, page > 1 { return nil }
        return all[identifier]
    }

    private static func notice(_ identifier: Identifier, closedOn: CivilDate?, name: String) -> Notice {
        Notice(
            summary: Notice.Summary(
                identifier: identifier,
                body: "松山区人力资源和社会保障局",
                level: .intermediate,
                year: 2019,
                openedOn: day(2019, 9, 27),
                earliestClose: day(2019, 10, 10),
                closedOn: closedOn,
                peopleCount: 24
            ),
            days: days,
            people: people(first: name),
            complaints: Notice.Complaints(office: "松山区人力资源和社会保障局 职称科", contact: "0476-0000000，工作日 8:30–17:30")
        )
    }

    /// PUB3's own example: 29 September worked, 1–7 October off.
    private static let days: [Notice.Day] =
        [Notice.Day(date: day(2019, 9, 27), count: .opening)]
        + [
            (28, nil), (29, 1), (30, 2), (31, nil), (32, nil), (33, nil), (34, nil), (35, nil), (36, nil), (37, nil),
            (38, 3), (39, 4), (40, 5),
        ].map { (offset: Int, count: Int?) in
            Notice.Day(
                date: day(2019, 9, 1).adding(days: offset - 1),
                count: count.map { .working($0) } ?? .off
            )
        }

    private static func people(first name: String) -> [Notice.Person] {
        (0..<24).map { index in
            Notice.Person(
                line: index + 1,
                name: index == 0 ? name : ["白音那", "李建国", "张秀兰", "额尔敦巴雅尔"][index % 4],
                employer: "赤峰市松山区城市建设投资发展有限责任公司",
                series: "工程技术人员",
                specialty: "建筑工程管理",
                title: "工程师",
                rank: .intermediate
            )
        }
    }
}
