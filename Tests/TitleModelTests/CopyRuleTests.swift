import Testing
import TitleModel

@Suite("Copies for one purpose")
struct CopyRuleTests {
    private static let code = VerificationCode(random: 5)

    private static func wish(
        purpose: String = "投标",
        receiver: String = "某某集团",
        days: Int = 30,
        fields: Set<CopyField> = [.title]
    ) throws -> CopyWish {
        let number = try #require(CertificateNumber(foreign: "1504002019Z000001R"))
        return CopyWish(number: number, purpose: purpose, receiver: receiver, days: days, fields: fields)
    }

    private static func refusal(_ wish: CopyWish) -> CopyRefusal? {
        do throws(CopyRefusal) {
            try CopySaysForWhatAndWhom.check(wish, code: code)
            return nil
        } catch {
            return error
        }
    }

    @Test("issue 7, item 3: a question about a copy's holder opens what the copy shows, and of each thing no more")
    func questions() {
        for field in CopyField.allCases {
            let fields: Set<CopyField> = [field]
            let comparesNumber = [.identity, .wholeIdentity].contains(field)
            #expect(CopyQuestionsOpenWhatItShows.comparesNumber(fields) == comparesNumber, "\(field)")
            #expect(CopyQuestionsOpenWhatItShows.showsPhoto(fields) == (field == .photo), "\(field)")
            #expect(CopyQuestionsOpenWhatItShows.showsBirthDate(fields) == (field == .wholeIdentity), "\(field)")
        }
        #expect(!CopyQuestionsOpenWhatItShows.comparesNumber([]))
    }

    @Test("issue 7, item 3: 1 to 90 days, purpose and receiver stated, and one thing shown beside the name")
    func terms() throws {
        for days in [1, 30, 90] { #expect(Self.refusal(try Self.wish(days: days)) == nil) }
        for days in [-1, 0, 91, .max] { #expect(Self.refusal(try Self.wish(days: days)) == .daysUnfit(most: 90)) }
        for text in ["", "　 ", String(repeating: "字", count: 41)] {
            #expect(Self.refusal(try Self.wish(purpose: text)) == .purposeUnfit(most: 40))
            #expect(Self.refusal(try Self.wish(receiver: text)) == .receiverUnfit(most: 40))
        }
        #expect(Self.refusal(try Self.wish(fields: [])) == .showsNothing)
    }

    @Test(
        "neither identity number, hidden character, nor anything that leads to the certificate is said for what it is"
    )
    func texts() throws {
        #expect(Self.refusal(try Self.wish(purpose: "投标 110101199003074610")) == .textUnfit)
        #expect(Self.refusal(try Self.wish(receiver: "某\u{200B}局")) == .textUnfit)
        let marks = [
            "1504002019Z000001R", "证书150400 2019z 000001r号", "１５０４００２０１９Ｚ０００００１Ｒ", Self.code.grouped,
            Self.code.text.lowercased(),
        ]
        for mark in marks { #expect(Self.refusal(try Self.wish(purpose: mark)) == .leadsToTheCertificate, "\(mark)") }
    }

    @Test("purpose, receiver, name and specialty have room in the code together, and what is too much is counted")
    func room() throws {
        let wish = try Self.wish(purpose: String(repeating: "字", count: 40))
        #expect(throws: Never.self) { try CopyFitsItsCode.check(wish, name: "姚䶮", specialty: nil) }
        #expect(throws: CopyRefusal.textsTooLong(by: 3)) {
            try CopyFitsItsCode.check(wish, name: "姚䶮", specialty: String(repeating: "专", count: 33))
        }
    }

    @Test("no field that can be chosen is the certificate's number, code or QR code; what is kept is read back")
    func fields() {
        let names = CopyField.allCases.map(\.rawValue)
        let known = ["title", "specialty", "route", "qualified", "issued", "identity", "whole-identity", "photo"]
        #expect(names == known)
        #expect(CopyField.fields(kept: CopyField.text(of: [.photo, .title])) == [.title, .photo])
        for text in ["number", "photo,title", "title,title", "title,"] { #expect(CopyField.fields(kept: text) == nil) }
    }

    @Test("so many at once and no more", arguments: [(0, true), (9, true), (10, false), (50, false)])
    func live(count: Int, isAllowed: Bool) {
        do throws(CopyRefusal) {
            try CopiesAtOnceAreCounted.check(live: count, most: CopiesAtOnceAreCounted.usual)
            #expect(isAllowed)
        } catch {
            #expect(!isAllowed && error == .tooManyLive(most: 10))
        }
    }

    @Test("so many in any 24 hours and no more; the next one when the oldest of those that count is a day old")
    func ofADay() {
        let start = Instant(milliseconds: 1_700_000_000_000)
        let asked = (0..<3).map { start.adding(milliseconds: Int64($0) * 1000) }
        let next = start.adding(milliseconds: CopiesOfADayAreCounted.milliseconds)
        func refusal(_ asked: [Instant], _ most: Int, at now: Instant) -> CopyRefusal? {
            do throws(CopyRefusal) {
                try CopiesOfADayAreCounted.check(asked: asked, most: most, at: now)
                return nil
            } catch {
                return error
            }
        }
        #expect(refusal(asked, 4, at: asked[2]) == nil && refusal(asked, 3, at: next) == nil)
        #expect(refusal(asked.reversed(), 3, at: asked[2]) == .tooManyOfADay(most: 3, next: next))
        let second = next.adding(milliseconds: 1000)
        #expect(refusal(asked, 2, at: asked[2]) == .tooManyOfADay(most: 2, next: second))
        #expect(CopyRefusal.tooManyOfADay(most: 3, next: next).facts["next"] == next.chinaTime)
    }

    @Test("a copy is never better than its certificate, and tells nothing of the one that took its place")
    func standing() throws {
        let day = try #require(CivilDate(iso: "2026-11-29"))
        let number = try #require(CertificateNumber(foreign: "1504002019Z000001R"))
        func events(_ kinds: CertificateEvent.Kind...) -> [CertificateEvent] {
            kinds.map { kind in
                CertificateEvent(
                    id: Identifier(at: Instant(milliseconds: 0), random: (0, 0)),
                    number: number,
                    kind: kind,
                    at: Instant(milliseconds: 0),
                    effectiveOn: day,
                    actor: "test",
                    ground: "",
                    documentNumber: nil,
                    successor: kind == .superseded ? number : nil
                )
            }
        }
        func status(_ events: [CertificateEvent], withdrawn: Bool = false) -> RegisteredStatus {
            CopyStanding.status(of: events, isWithdrawn: withdrawn, on: day)
        }
        #expect(status(events(.issued)) == .valid)
        #expect(status(events(.issued), withdrawn: true) == .cancelled)
        #expect(status(events(.issued, .revoked), withdrawn: true) == .revoked)
        #expect(status(events(.issued, .superseded)) == .superseded(by: nil))
        #expect(status(events(.issued, .suspended)) == .suspended(until: nil))
        #expect(status(events(.issued, .suspended, .reinstated)) == .valid)
        #expect(status(events(.issued, .revoked, .restored)) == .valid)
    }
}
