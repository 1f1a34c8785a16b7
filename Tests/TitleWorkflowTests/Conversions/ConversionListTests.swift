import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Lists of conversions") struct ConversionListTests {
    private let fixture: ConversionFixture

    init() async throws { fixture = try await ConversionFixture() }

    private func application(_ place: Int, in area: String) throws -> ConversionApplication {
        let usual = try ConversionFixture.application(number: "他县字第\(place)号")
        return ConversionApplication(
            origin: usual.origin,
            way: usual.way,
            holder: ConversionApplication.Holder(
                name: "李四",
                identity: usual.holder.identity,
                sex: .female,
                birthDate: usual.holder.birthDate,
                employer: "某单位",
                area: try #require(AreaCode(area)),
                unitIsOutside: false
            ),
            applicant: .holder,
            appliedOn: usual.appliedOn,
            original: usual.original,
            entrustment: nil
        )
    }

    /// So many cases of a body, later than all others.
    private func insert(_ count: Int, in area: String, takenBy member: StaffMember) async throws {
        let cases = try (0..<count).map { place in
            ConversionCase(
                id: Identifier(at: ConversionFixture.decided, random: (31, UInt64(place))),
                application: try application(place, in: area),
                receiver: member.body,
                takenBy: member,
                takenAt: ConversionFixture.decided
            )
        }
        try await fixture.office.store.write { transaction in
            for one in cases { try transaction.insert(one) }
        }
    }

    private func listed(
        _ member: StaffMember,
        named text: String = "",
        page: Int = 1
    ) async throws -> [ConversionState] {
        try await fixture.office.office.conversions(
            shownTo: member,
            named: text,
            page: page,
            at: ConversionFixture.decided
        )
    }

    @Test("CNV7: a county sees its one old case behind six hundred of others, in the list and on the desk")
    func behindOthers() async throws {
        let id = try await fixture.apply()
        try await insert(600, in: "150403", takenBy: fixture.stranger)
        #expect(try await listed(fixture.clerk).map(\.found.id) == [id])
        #expect(try await listed(fixture.clerk, page: 2).isEmpty)
        let desk = try await fixture.office.office.desk(of: fixture.clerk, at: ConversionFixture.decided)
        #expect(desk.tasks.map(\.part) == [id.text])
    }

    @Test("A page holds fifty, and one more says that another follows; each case stands on one of them")
    func pages() async throws {
        try await insert(120, in: "150403", takenBy: fixture.stranger)
        let size = ConversionState.pageSize
        var seen: [Identifier] = []
        for page in 1...3 {
            let cases = try await listed(fixture.stranger, page: page)
            #expect(cases.count == (page < 3 ? size + 1 : 20))
            seen += cases.prefix(size).map(\.found.id)
        }
        #expect(Set(seen).count == 120 && seen.count == 120)
        #expect(try await listed(fixture.stranger, page: 4).isEmpty)
    }

    @Test(
        "A case is found by a part of the name, by the original's number however written, by the new number, by nobody else"
    )
    func sought() async throws {
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        let number = try #require(try await fixture.confirm(id))
        try await insert(3, in: "150404", takenBy: fixture.clerk)
        for text in ["张", "张三", "鲁工中字第88", "鲁工中字 第８８号", number.text, number.text.lowercased()] {
            #expect(try await listed(fixture.clerk, named: text).map(\.found.id) == [id], "\(text)")
        }
        #expect(try await listed(fixture.clerk, named: "李四").count == 3)
        #expect(try await listed(fixture.clerk, named: "王五").isEmpty)
        #expect(try await listed(fixture.clerk, named: "%").isEmpty)
        #expect(try await listed(fixture.stranger, named: "张三").isEmpty)
    }

    @Test("CNV7: by its level and area a case is the region's, the city's or the county's business besides who took it")
    func competent() async throws {
        let senior = ConversionFixture.fields(title: "高级工程师", rank: .seniorAssociate)
        let one = try await fixture.checked(nil, nil, senior)
        #expect(try await listed(fixture.regionFirst).map(\.found.id) == [one])
        #expect(
            try await listed(fixture.cityFirst).map(\.found.id) == [one],
            "the city writes down what the region decides"
        )
        let city = try ConversionFixture.application(number: "鲁工中字第91号")
        let two = try await fixture.checked(city)
        #expect(try await listed(fixture.regionFirst).map(\.found.id) == [one])
        #expect(try await listed(fixture.cityFirst).map(\.found.id) == [one])
        #expect(try await listed(fixture.clerk).map(\.found.id) == [two, one])
        #expect(try await listed(fixture.stranger).isEmpty)
    }
}
