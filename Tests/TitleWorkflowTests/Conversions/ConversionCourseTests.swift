import Testing
import TitleModel

@Suite struct ConversionCourseTests {
    private func state(after events: [(ConversionProgress.Event, ConversionOutcome?)]) throws -> ConversionProgress {
        var course = ConversionCourse()
        for (event, outcome) in events { try course.take(event, outcome) }
        return course.progress
    }

    private static let wayToMapped: [(ConversionProgress.Event, ConversionOutcome?)] = [
        (.complete, nil), (.check, nil), (.map, nil),
    ]

    @Test("A case goes from its application to its certificate by seven steps") func converts() throws {
        #expect(try state(after: Self.wayToMapped + [(.decide, .convert), (.confirm, nil)]) == .converted)
    }

    @Test("Converting is decided on only when the title is mapped; refusing and not needed at any time")
    func decisions() throws {
        #expect(throws: OfficeRefusal.conversion(.stepOutOfOrder(.decide, after: .evidenceComplete))) {
            try state(after: [(.complete, nil), (.decide, .convert)])
        }
        #expect(try state(after: [(.decide, .refuse), (.confirm, nil)]) == .refused)
        #expect(try state(after: [(.complete, nil), (.decide, .notNeeded), (.confirm, nil)]) == .notNeeded)
    }

    @Test("What is asked for brings the case back to its beginning") func supplement() throws {
        let events = Self.wayToMapped + [(.askForMore, nil)]
        #expect(try state(after: events) == .toBeCompleted)
        #expect(try state(after: events + [(.supplement, nil)]) == .applied)
    }

    @Test("A decision that is given back leaves the case where it was before") func givenBack() throws {
        #expect(try state(after: Self.wayToMapped + [(.decide, .convert), (.giveBack, nil)]) == .mapped)
        #expect(try state(after: [(.complete, nil), (.decide, .refuse), (.giveBack, nil)]) == .evidenceComplete)
    }

    @Test("Nothing comes after the end", arguments: ConversionProgress.Event.allCases)
    func ended(_ event: ConversionProgress.Event) throws {
        var course = ConversionCourse()
        try course.take(.withdraw)
        #expect(throws: OfficeRefusal.conversion(.stepOutOfOrder(event, after: .withdrawn))) {
            try course.take(event, .refuse)
        }
    }
}
