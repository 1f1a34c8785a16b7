import Foundation
import TestSupport
import Testing
import TitleModel
import TitleVerify

@testable import TitleSeal

/// What the press takes for an answer of its time-stamping authority, and what it refuses.
@Suite("Answers of a time-stamping authority") struct StampReplyTests {
    private func trouble(
        _ settings: StampSettings,
        room: Int = 4096,
        at now: Instant = SealedSample.realNow
    ) -> StampTrouble? {
        do throws(StampTrouble) {
            _ = try TimeStampAuthority.tried(settings, room: room, at: now)
            return nil
        } catch {
            return error
        }
    }

    @Test("Each wrong answer is told from the others, and none is taken")
    func wrongAnswers() async throws {
        let authority = try await StampAuthority()
        #expect(trouble(try authority.settings()) == nil)
        #expect(trouble(try authority.settings("replays")) == nil, "the first answer is a right one")
        let expected: [(String, StampTrouble)] = [
            ("rejects", .refused(status: 2, words: "今日休息")), ("garbage", .unfitReply(.malformed)),
            ("replays", .unfitReply(.otherNonce)),
            ("other-nonce", .unfitReply(.otherNonce)), ("plain", .unfitReply(.signatureWrong)),
            ("uncritical", .unfitReply(.signatureWrong)),
        ]
        for (way, fault) in expected { #expect(trouble(try authority.settings(way)) == fault, "\(way)") }
        for way in ["huge", "page", "nothing", "trailing"] {
            let found = trouble(try authority.settings(way))
            #expect(found?.code == "unreachable", "\(way): \(String(describing: found))")
        }
    }

    @Test("An authority that is slow or gone is given up in time")
    func timeout() async throws {
        let authority = try await StampAuthority()
        let settings = try authority.settings("slow", timeoutSeconds: 1)
        let (found, time) = await onOwnThreads {
            let start = ContinuousClock.now
            return (trouble(settings), ContinuousClock.now - start)
        }
        guard case .unreachable? = found else {
            Issue.record("the slow answer was taken")
            return
        }
        // It comes after twenty seconds.
        #expect(time < .seconds(10))
        let gone = StampSettings(
            address: try #require(StampAddress("http://127.0.0.1:9/tsa")),
            policy: nil,
            timeoutSeconds: 2,
            whenDown: .wait,
            anchors: StampAnchors()
        )
        guard case .unreachable? = trouble(gone) else {
            Issue.record("nobody answered, and it was taken")
            return
        }
    }

    @Test("Another anchor, a revoked certificate, a clock that is wrong, a policy that is not to be had: refused")
    func untrusted() async throws {
        let (authority, other) = (try await StampAuthority(), try await StampAuthority())
        let strange = StampSettings(
            address: try authority.settings().address,
            policy: nil,
            timeoutSeconds: 10,
            whenDown: .wait,
            anchors: try other.settings().anchors
        )
        #expect(trouble(strange) == .notTrusted)
        let early = SealedSample.realNow.adding(milliseconds: -3_600_000)
        guard case .clockDiffers(let apart)? = trouble(try authority.settings(lists: []), at: early) else {
            Issue.record("an hour between the clocks was taken")
            return
        }
        #expect((3_590_000...3_700_000).contains(apart))
        #expect(trouble(try authority.settings(policy: "1.2.156.1.2")) == nil)
        guard case .refused? = trouble(try authority.settings(policy: "1.2.156.9")) else {
            Issue.record("a policy that the authority does not have was taken")
            return
        }
        try await authority.revoke()
        #expect(trouble(try authority.settings()) == .notTrusted)
    }

    @Test("A token of certificates that are not configured, or longer than its room, is not taken")
    func changedAuthority() async throws {
        let authority = try await StampAuthority()
        let now = SealedSample.realNow
        let settings = try TimeStampAuthority.tried(try authority.settings(), at: now)
        func stamped(_ certificates: [[UInt8]], _ room: Int) -> StampTrouble? {
            let changed = StampSettings(
                address: settings.address,
                policy: nil,
                timeoutSeconds: 10,
                whenDown: .wait,
                anchors: settings.anchors,
                certificates: certificates,
                tokenBytes: room
            )
            do throws(StampTrouble) {
                _ = try TimeStampAuthority(changed).stamp([1], at: now)
                return nil
            } catch {
                return error
            }
        }
        #expect(stamped(settings.certificates, settings.tokenBytes) == nil)
        #expect(stamped(Array(settings.certificates.dropLast()), settings.tokenBytes) == .newCertificates)
        guard case .tooLarge(let bytes, 700)? = stamped(settings.certificates, 700) else {
            Issue.record("a token longer than its room was taken")
            return
        }
        #expect(bytes > 700)
        #expect(trouble(try authority.settings(), room: 1000)?.code == "too-large")
    }

    @Test(
        "Only plain HTTP without name and password is an address",
        arguments: [
            "https://tsa.example/", "ftp://tsa.example/", "tsa.example", "", "http://", "http://me:pw@tsa.example/",
        ]
    )
    func addresses(text: String) {
        #expect(StampAddress(text) == nil)
        #expect(StampAddress("http://tsa.example:8080/stamp?x=1") != nil)
    }

    @Test("Whatever bytes come back, there is an answer")
    func anyBytes() async throws {
        var dice = SeededDice(seed: 3161)
        for _ in 0..<5_000 {
            let bytes = [0x30] + (0..<dice.below(60)).map { _ in UInt8(dice.below(256)) }
            _ = TimeStampReply(parsing: bytes)
            _ = try? TimeStampToken(parsing: bytes)
        }
    }
}
