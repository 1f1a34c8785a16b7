import Testing
import TitleModel
import TitleStore
import TitleWorkflow

private struct OwnThread: WorkLane {
    func run<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer { work() }
}

@Suite("The roster of a row that is shown anew, judged")
struct RestartJudgementTests {
    @Test("It tells of ban and titles those alone who name the person, as any roster does")
    func told() async throws {
        let issuer = try await IssuerFixture()
        let holder = try await issuer.holder(of: issuer.numbers[0])
        _ = try await issuer.change(.revoked)
        let batch = try await issuer.fixture.takeIn(3..<5)
        _ = try await issuer.fixture.open(batch)
        func faults(_ name: String) async throws -> [RosterFault.Code] {
            let row = [
                "姓名": name, "身份证号": holder.identity.number, "性别": holder.sex == .male ? "男" : "女",
                "出生年月": holder.birthDate.description, "系列": "图书资料专业人员", "专业": "图书资料", "资格名称": "馆员",
                "取得资格时间": "2019-09-26",
            ]
            let file = RosterFile(name: "one.csv", bytes: RosterFixture.csv([row]))
            let rules = try RosterFixture.rules("150404")
            let checked = try await issuer.fixture.office.judgeRestart(
                file,
                ofLine: 2,
                in: batch,
                by: rules,
                for: issuer.fixture.preparer.id,
                at: OfficeFixture.accepted,
                on: OwnThread()
            )
            guard case .judged(let judgement, _) = checked.report.outcome else { throw FixtureValueMissing() }
            return judgement.faults.map(\.code)
        }
        #expect(try await faults("王不知") == [.nameOtherwise])
        #expect(try await faults(holder.name) == [.personBanned])
        let traces = try await issuer.fixture.store.read { try $0.auditEvents(after: 0, limit: 999) }.map(\.event)
        let told = traces.filter { $0.action == "roster.checked" }.map { $0.facts.contains(#""told":"1""#) }
        #expect(told == [false, true])
    }
}
