import Testing
import TitleModel

@Suite("Duties")
struct DutyTests {
    private func member(
        _ duties: Set<StaffMember.Duty>,
        _ kind: StaffMember.Kind = .person,
        key: UInt64 = 1
    ) throws -> StaffMember {
        let id = Identifier(at: Instant(milliseconds: 0), random: (0, key))
        return StaffMember(id: id, name: "张伟", body: try #require(BodyCode("150400")), duties: duties, kind: kind)
    }

    @Test("ACT7, INT8: an account that several people use decides nothing, and is not appointed to it")
    func shared() throws {
        for duty in StaffMember.Duty.allCases {
            let desk = try member([duty], .shared)
            let refusal = duty.isDecision ? OfficeRefusal.sharedAccountDecides(duty) : nil
            #expect(
                refused { () throws(OfficeRefusal) in try SharedAccountDecidesNothing.check(desk, duty) } == refusal
            )
            #expect(
                refused { () throws(OfficeRefusal) in try StaffActsForItsBody.check(desk, duty, for: desk.body) }
                    == refusal
            )
            let appointed = refused { () throws(OfficeRefusal) in
                try AppointmentIsComplete.check(desk, document: "1", known: true)
            }
            #expect((appointed != nil) == duty.isDecision)
        }
    }

    @Test("GOV3: who operates the system decides nothing in it")
    func operators() throws {
        for duty in StaffMember.Duty.allCases {
            let operating = try member([duty, .operate])
            let refusal = duty.isDecision ? OfficeRefusal.operatorDecides(duty) : nil
            #expect(
                refused { () throws(OfficeRefusal) in
                    try StaffActsForItsBody.check(operating, duty, for: operating.body)
                } == refusal
            )
        }
    }

    @Test("The word of earlier stores stands for the three duties it was, and for no other")
    func prepare() throws {
        let preparer = try member([.prepare])
        let held = StaffMember.Duty.allCases.filter(preparer.holds)
        #expect(held == [.prepare, .submit, .publicise, .decideObjections])
        #expect(StaffMember.Duty.prepare.isDecision)
    }

    @Test("Every duty is somebody's, and the words that are stored stay what they are")
    func words() {
        let words = [
            "prepare", "submit", "publicise", "decide-objections", "accept", "enter", "confirm", "convert", "revoke",
            "audit", "operate",
        ]
        #expect(StaffMember.Duty.allCases.map(\.rawValue) == words)
    }

    @Test("INT8: the links of a chain are signed in order, each by another person with its duty")
    func chain() throws {
        let steps = [(SigningChain.Link.handle, StaffMember.Duty.submit), (.review, .submit), (.approve, .accept)]
        let chain = try #require(
            SigningChain(act: .submitFiling, steps: steps.map { .init(link: $0, duty: $1, legalSource: "101") })
        )
        let (first, second, head) = (
            try member([.submit], key: 1), try member([.submit], key: 2), try member([.accept], key: 3)
        )
        func sign(_ signatures: [ChainSignature], _ person: StaffMember) -> Result<SigningChain.Step, OfficeRefusal> {
            Result { () throws(OfficeRefusal) in
                try ChainIsSignedInOrder.next(in: chain, after: signatures, by: person, for: person.body)
            }
        }
        func act(_ signatures: [ChainSignature], _ person: StaffMember) -> OfficeRefusal? {
            refused { () throws(OfficeRefusal) in
                try ChainIsSignedInOrder.last(in: chain, after: signatures, by: person, for: person.body)
            }
        }
        let handled = [ChainSignature(link: .handle, signer: first.id, at: Instant(milliseconds: 1))]
        let reviewed = handled + [ChainSignature(link: .review, signer: second.id, at: Instant(milliseconds: 2))]
        #expect(try sign([], first).get().link == .handle)
        #expect(sign(handled, first) == .failure(.samePersonTwice(first.id)))
        #expect(sign(handled, head) == .failure(.dutyMissing(.submit, of: head.id)))
        #expect(try sign(handled, second).get().link == .review)
        #expect(sign(reviewed, head) == .failure(.noLinkToSign))
        #expect(act([], head) == .linkNotSigned(.handle))
        #expect(act(handled, head) == .linkNotSigned(.review))
        #expect(act(reviewed, second) == .samePersonTwice(second.id))
        #expect(act(reviewed, head) == nil)
        #expect(SigningChain(act: .submitFiling, steps: []) == nil)
        #expect(SigningChain(act: .submitFiling, steps: chain.steps + chain.steps) == nil)
    }

    private func refused(_ work: () throws(OfficeRefusal) -> Void) -> OfficeRefusal? {
        do throws(OfficeRefusal) {
            try work()
            return nil
        } catch {
            return error
        }
    }
}
