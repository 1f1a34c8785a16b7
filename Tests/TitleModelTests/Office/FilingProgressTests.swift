import Testing
import TitleModel

@Suite("A filing's life")
struct FilingProgressTests {
    @Test("报送 → 受理 → 退回补正, 核准备案 or 不予备案; withdrawn before the acceptance, and nothing after an end")
    func order() {
        var open: [String] = []
        for state in FilingProgress.allCases {
            for event in FilingProgress.Event.allCases {
                if let next = try? state.after(event) {
                    open.append("\(state.rawValue) > \(event.rawValue) > \(next.rawValue)")
                }
            }
        }
        #expect(
            open == [
                "submitted > receive > received", "submitted > withdraw > withdrawn", "received > return > returned",
                "received > refuse > refused", "received > withdraw > withdrawn", "received > accept > accepted",
            ]
        )
    }

    @Test("ACT7, INT8: a step is its body's with the duty, and never the sender's own when it decides")
    func people() throws {
        let (county, city) = (try #require(BodyCode("150404")), try #require(BodyCode("150400")))
        func member(_ place: UInt64, _ body: BodyCode, _ duties: Set<StaffMember.Duty>) -> StaffMember {
            let key = Identifier(at: Instant(milliseconds: 0), random: (0, place))
            return StaffMember(id: key, name: "人", body: body, duties: duties)
        }
        let (sender, other) = (member(1, city, [.submit, .accept]), member(2, city, [.accept]))
        let filing = Filing(
            id: sender.id,
            filingBody: city,
            submitter: sender,
            submittedAt: Instant(milliseconds: 0),
            acceptance: nil,
            documents: [],
            rosterDigest: nil,
            steps: [],
            heldRows: 1
        )
        let batch = ResultBatch(
            id: sender.id,
            reviewingBody: city,
            level: .intermediate,
            ruleSet: "101",
            reviewEnd: CivilDate(daysSinceEpoch: 18_000)
        )
        for event in [FilingProgress.Event.receive, .giveBack, .refuse] {
            try FilingStepIsItsBodys.check(other, event, on: filing, of: batch)
            #expect(throws: OfficeRefusal.samePersonTwice(sender.id)) {
                try FilingStepIsItsBodys.check(sender, event, on: filing, of: batch)
            }
        }
        try FilingStepIsItsBodys.check(sender, .withdraw, on: filing, of: batch)
        let stranger = member(3, county, [.submit])
        #expect(throws: OfficeRefusal.staffOfAnotherBody(stranger.id, needed: city)) {
            try FilingStepIsItsBodys.check(stranger, .withdraw, on: filing, of: batch)
        }
    }
}
