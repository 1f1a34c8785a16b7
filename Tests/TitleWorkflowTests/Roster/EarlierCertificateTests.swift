import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleStore
import TitleWords

@testable import TitleWorkflow

/// A change of series rests on an earlier certificate, which the register is asked about.
@Suite("Change of series and the earlier certificate")
struct EarlierCertificateTests {
    private static let number = "1504002017Z000001J"

    private let change = [
        "破格依据": "九（一）", "现职称": "讲师", "现职称系列": "中等职业学校教师", "现职称证书编号": "职字第 17号", "从事本专业起始时间": "2017-12-31",
        "现职称发证机关": "河北省人力资源和社会保障厅",
    ]

    private func faults(
        _ more: [String: String],
        _ named: NamedCertificate,
        by body: String = "150404"
    ) throws -> [RosterFault] {
        let held = RegisteredPerson(titles: [], bans: [], name: "姚䶮", names: ["姚䶮"], named: named)
        let row = change.merging(more) { $1 }
        return try RosterFixture.judge(row, body: body, register: RegisterLookup { _ in held }).faults
    }

    private func held(_ status: RegisteredStatus = .valid, on day: String = "2015-12-01") throws -> NamedCertificate {
        let series = try #require(try RosterFixture.house().catalogue.series(named: "中等职业学校教师"))
        return .held(
            HeldCertificate(
                number: try #require(CertificateNumber(foreign: Self.number)),
                title: TitleCode(series: series, group: 1, rank: .intermediate),
                seriesName: "中等职业学校教师",
                titleName: "讲师",
                qualifiedOn: try #require(CivilDate(iso: day)),
                status: status
            )
        )
    }

    @Test("CER8: a number that the register does not know is no fault where the row says who issued the certificate")
    func elsewhere() throws {
        #expect(try faults([:], .unknown).isEmpty)
        #expect(try faults(["现职称发证机关": ""], .unknown).map(\.code) == [.earlierIssuerMissing])
        #expect(try faults(["现职称发证机关": ""], .notAsked).isEmpty)
        let senior = ["资格名称": "高级教师", "级别": "副高级", "现职称": "高级讲师", "现职称发证机关": ""]
        #expect(try faults(senior, .unknown, by: "150000").isEmpty, "INT9: the region's list leaves it out")
    }

    @Test("CER8: a number of this register that is not the person's is refused, whoever is named as its issuer")
    func notThePersons() throws {
        let ours = try #require(CertificateNumber(issuer: "150400", year: 2017, level: .intermediate, sequence: 1))
        let found = try faults(["现职称证书编号": ours.text], .unknown)
        #expect(found.map(\.code) == [.earlierNotThePersons] && found.first?.column == .presentTitleNumber)
        let foreign = try #require(CertificateNumber(issuer: "130000", year: 2017, level: .intermediate, sequence: 1))
        #expect(try faults(["现职称证书编号": foreign.text], .unknown).isEmpty)
    }

    @Test("CER8: however a number of this register is typed, it is looked up here and nobody else's")
    func typed() throws {
        let ours = try #require(CertificateNumber(issuer: "150400", year: 2017, level: .intermediate, sequence: 1)).text
        let dashed = "\(ours.prefix(6))-\(ours.dropFirst(6).prefix(4))—\(ours.dropFirst(10))"
        let mistyped = ours.dropLast() + (ours.hasSuffix("A") ? "B" : "A")
        for written in [ours.lowercased(), dashed, dashed.lowercased(), mistyped.lowercased()] {
            #expect(try faults(["现职称证书编号": written], .unknown).map(\.code) == [.earlierNotThePersons], "\(written)")
        }
        #expect(CertificateNumber.plain(dashed.lowercased()) == ours)
        for other in ["职字第17-a号", "nm-2012-0017", "130000-2017"] { #expect(CertificateNumber.plain(other) == other) }
    }

    @Test("CER8: a certificate of the register fits by series, title and day, comes first, and is in force")
    func contradicted() throws {
        #expect(try faults([:], held()).isEmpty)
        #expect(try faults(["现职称取得时间": "2015.12"], held()).isEmpty)
        #expect(try faults(["现职称取得时间": "2016年5月"], held()).map(\.code) == [.earlierOtherwise])
        #expect(try faults([:], held(on: "2019-10-25")).map(\.column) == [.presentTitleOn])
        let other = try faults(["现职称": "馆员", "现职称系列": "图书资料专业人员"], held())
        #expect(other.map(\.code) == [.earlierOtherwise] && other.first?.column == .presentTitle)
        for status in [RegisteredStatus.revoked, .cancelled, .superseded(by: nil), .suspended(until: nil)] {
            #expect(try faults([:], held(status)).map(\.code) == [.earlierNotInForce])
        }
    }

    @Test(
        "CER8: the register is asked of the row's person, and the row is linked to the certificate when it is taken in"
    )
    func linked() async throws {
        let issuer = try await IssuerFixture()
        let (office, number) = (issuer.fixture.office, issuer.numbers[0])
        let holder = try await issuer.holder(of: number)
        let batch = try await takeIn(rowOf(holder, from: number), issuer)
        let row = try #require(try await issuer.fixture.store.read { try $0.results(of: batch).first })
        let link = try await issuer.fixture.store.read { try $0.earlierCertificate(of: row.id) }
        #expect(link == EarlierCertificateLink(number: number.text, isHere: true, issuer: nil))

        let others = [try await issuer.holder(of: issuer.numbers[1]), try await issuer.holder(of: issuer.numbers[2])]
        let other = try #require(others.first { $0.title.seriesName != "图书资料专业人员" })
        let (judgement, file) = try await judged(rowOf(other, from: number), issuer)
        #expect(judgement.faults.map(\.code) == [.earlierNotThePersons])
        let (unasked, _) = try issuer.judged(rowOf(other, from: number), register: nil)
        await #expect(throws: OfficeRefusal.earlierCertificateUnfit(line: 2)) {
            _ = try await office.importRoster(
                unasked,
                file: file,
                from: code("150404"),
                reviewEnd: civil("2019-10-12"),
                by: issuer.fixture.preparer.id,
                at: OfficeFixture.accepted
            )
        }
    }

    @Test("CER8: a certificate's trail names the one it was changed from, whose own trail names it")
    func trail() async throws {
        let issuer = try await IssuerFixture()
        let (fixture, earlier) = (issuer.fixture, issuer.numbers[0])
        let batch = try await takeIn(rowOf(try await issuer.holder(of: earlier), from: earlier), issuer)
        let later = try await issue(batch, fixture)
        let found = try #require(try await fixture.store.read { try $0.trail(of: later) })
        #expect(found.earlier == EarlierCertificateLink(number: earlier.text, isHere: true, issuer: nil))
        let back = try #require(try await fixture.store.read { try $0.trail(of: earlier) })
        #expect(back.later == [later] && back.earlier == nil)
    }

    @Test("Title and day in one cell (现职称及取得时间) are read apart, in each of the ways in which dates are written")
    func inOneCell() throws {
        for written in ["讲师 2015.6", "讲师（2015年6月）", "讲师、2015-06", "讲师 2015/06", "讲师201506"] {
            let text = String(decoding: RosterFixture.csv([change.merging(["现职称": written]) { $1 }]), as: UTF8.self)
            let joined = text.replacing(",现职称,", with: ",现职称及取得时间,").replacing(",现职称取得时间,", with: ",别的,")
            let judgement = try RosterJudgement.judge(
                RosterTable(Array(joined.utf8)),
                by: RosterFixture.rules("150404"),
                register: nil
            )
            let row = try #require(judgement.rows.first, "\(judgement.faults)")
            #expect(row.particulars.presentTitle == "讲师", "\(written)")
            #expect(row.particulars.presentTitleOn == StatedDate(year: 2015, month: 6), "\(written)")
        }
        #expect(TitleWithDay("讲师") == nil && TitleWithDay("2015.6") == nil && TitleWithDay("三级7") == nil)
    }

    private func rowOf(_ holder: TitleResult, from number: CertificateNumber) -> [String: String] {
        [
            "姓名": holder.name, "身份证号": holder.identity.number, "性别": holder.sex == .male ? "男" : "女",
            "出生年月": holder.birthDate.description, "系列": "图书资料专业人员", "专业": "图书资料", "资格名称": "馆员", "取得资格时间": "2019-10-12",
            "破格依据": "九（一）", "现职称": holder.title.name, "现职称系列": holder.title.seriesName, "现职称证书编号": number.text,
            "从事本专业起始时间": "2017-12-31",
        ]
    }

    private func judged(
        _ row: [String: String],
        _ issuer: IssuerFixture
    ) async throws -> (RosterJudgement, RosterFile) {
        let file = RosterFile(name: "late.csv", bytes: RosterFixture.csv([row]))
        let judgement = try await issuer.fixture.store.read { transaction in
            let register = RegisterLookup { try transaction.registeredPerson($0) }
            return try RosterJudgement.judge(
                RosterTable(file.bytes),
                by: RosterFixture.rules("150404"),
                register: register
            )
        }
        return (judgement, file)
    }

    private func takeIn(_ row: [String: String], _ issuer: IssuerFixture) async throws -> Identifier {
        let (judgement, file) = try await judged(row, issuer)
        #expect(judgement.faults.isEmpty)
        return try await issuer.fixture.office.importRoster(
            judgement,
            file: file,
            from: code("150404"),
            reviewEnd: civil("2019-10-12"),
            by: issuer.fixture.preparer.id,
            at: OfficeFixture.accepted
        )
    }

    /// Takes a batch to its one certificate, kept as the press would.
    private func issue(_ batch: Identifier, _ fixture: OfficeFixture) async throws -> CertificateNumber {
        let office = fixture.office
        let publicity = try await office.openPublicity(
            of: batch,
            contact: "0476",
            by: fixture.preparer.id,
            at: OfficeFixture.accepted
        )
        let closed = moment("2019-10-22", hour: 0)
        try await office.closePublicity(publicity.id, by: fixture.preparer.id, at: closed)
        try await fixture.attachPapers(to: batch)
        let filing = try await office.submitFiling(
            of: batch,
            documents: OfficeFixture.documents,
            by: fixture.preparer.id,
            at: closed
        )
        let numbers = try await office.acceptFiling(
            filing,
            documentNumber: "赤人社备〔2019〕2号",
            documentDate: closed.civilDate,
            by: fixture.accepter.id,
            at: closed
        )
        let issued = try await fixture.certificates(of: numbers, from: 40)
        try await fixture.store.write { transaction in
            try transaction.insert(issued.map(\.intent))
            for one in issued { try transaction.insert(one.certificate, one.event, one.use) }
        }
        return try #require(numbers.first)
    }
}
