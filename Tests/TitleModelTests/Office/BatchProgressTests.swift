import Testing
import TitleModel

@Suite("A batch's life")
struct BatchProgressTests {
    @Test("FIL12: of all steps at all stages only these are open", arguments: TitleLevel.allCases)
    func order(level: TitleLevel) {
        var open: [String] = []
        for stage in BatchProgress.allCases {
            for event in BatchProgress.Event.allCases {
                if let next = try? stage.after(event, at: level) {
                    open.append("\(stage.rawValue) > \(event.rawValue) > \(next.rawValue)")
                }
            }
        }
        let ordinary = [
            "reviewed > open-publicity > in-publicity", "in-publicity > close-publicity > publicity-closed",
            "publicity-closed > submit-filing > filing-submitted",
            "filing-submitted > accept-filing > filing-accepted",
            "filing-accepted > submit-filing > filing-submitted",
            "in-publicity > withdraw-publicity > withdrawn", "publicity-closed > withdraw-publicity > withdrawn",
            "filing-returned > submit-filing > filing-submitted",
            "filing-refused > submit-filing > filing-submitted", "reviewed > discard > discarded",
        ]
        let senior = [
            "in-publicity > close-publicity > publicity-closed",
            "publicity-closed > submit-filing > filing-submitted",
            "filing-submitted > accept-filing > filing-accepted",
            "filing-accepted > submit-filing > filing-submitted",
            "filing-returned > submit-filing > filing-submitted",
            "filing-refused > submit-filing > filing-submitted", "reviewed > import-approval > approved",
            "in-publicity > withdraw-publicity > withdrawn", "publicity-closed > withdraw-publicity > withdrawn",
        ]
        #expect(Set(open) == Set(level == .senior ? senior : ordinary))
    }

    @Test("An objection is admitted or not, and only an admitted one is upheld or dismissed")
    func decisions() {
        let possible = ObjectionDecision.allCases.flatMap { first in
            ([[], [.admitted], [.notAdmitted], [.admitted, .upheld]] as [[ObjectionDecision]]).compactMap { earlier in
                (try? first.follows(earlier)).map { "\(earlier.map(\.rawValue)) \(first.rawValue)" }
            }
        }
        #expect(
            possible == ["[] admitted", "[] not-admitted", "[\"admitted\"] upheld", "[\"admitted\"] dismissed"]
        )
    }

    @Test("A certificate's status is the sum of its events; a revocation outlives all that follows")
    func status() throws {
        let number = try #require(CertificateNumber(foreign: "A1"))
        let next = try #require(CertificateNumber(foreign: "A2"))
        func status(_ kinds: CertificateEvent.Kind...) -> RegisteredStatus {
            RegisteredStatus(
                events: kinds.map { kind in
                    CertificateEvent(
                        id: Identifier(at: Instant(milliseconds: 0), random: (0, 0)),
                        number: number,
                        kind: kind,
                        at: Instant(milliseconds: 0),
                        effectiveOn: CivilDate(daysSinceEpoch: 0),
                        actor: "a",
                        ground: "",
                        documentNumber: nil,
                        successor: kind == .superseded ? next : nil
                    )
                },
                on: CivilDate(daysSinceEpoch: 1)
            )
        }
        #expect(status(.issued) == .valid)
        #expect(status(.issued, .suspended) == .suspended(until: nil))
        #expect(status(.issued, .suspended, .reinstated) == .valid)
        #expect(status(.issued, .superseded, .suspended) == .superseded(by: next))
        #expect(status(.issued, .superseded, .revoked) == .revoked)
        #expect(status(.issued, .revoked, .reinstated) == .revoked)
        #expect(status(.issued, .cancelled, .reinstated) == .cancelled)
        #expect(status(.issued, .revoked, .restored) == .valid)
        #expect(status(.issued, .cancelled, .revoked, .restored) == .cancelled)
        #expect(status(.issued, .superseded, .revoked, .restored) == .superseded(by: next))
    }

    @Test("No two lists of texts have the same canonical text")
    func canonical() {
        #expect(CanonicalText.of(["a", "bc"]) != CanonicalText.of(["ab", "c"]))
        #expect(CanonicalText.of(["1:a"]) != CanonicalText.of(["", "a"]))
        #expect(CanonicalText.of(["职", ""]) == "3:职0:\n")
    }
}
