import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleSeal
import TitleSecrets
import TitleVerify

@Suite("A new root by the word of the old one")
struct NewRootTests {
    let office: TestOffice
    /// As a verifier accepted it before.
    let accepted: Trust

    init() throws {
        office = try TestOffice()
        accepted = try office.folder.trust()
    }

    private func succession() throws -> RootSuccession {
        try RootSuccession(checking: try #require(try office.folder.transitionsBytes()))
    }

    private func fault(
        _ succession: RootSuccession,
        from old: Trust? = nil,
        to new: Trust? = nil,
        at now: Instant = TestOffice.now
    ) throws -> TrustFault? {
        let trust = try new ?? office.folder.trust()
        do throws(TrustFault) {
            try succession.require(from: old ?? accepted, to: trust, at: now)
            return nil
        } catch {
            return error
        }
    }

    @Test("The old root's word leads to the new list; keys and certificates stay, new keys come from the new root")
    func succeeds() throws {
        let before = try office.compact()
        let made = try office.folder.makeNewRoot(now: TestOffice.now)
        let trust = try office.folder.trust()
        #expect(made == trust.rootFingerprint && made != accepted.rootFingerprint)
        #expect(trust.sequence == accepted.sequence + 1)
        #expect(try fault(succession()) == nil)
        for envelope in [before, try office.compact()] {
            let verdict = Verifier(trust: trust).verify(
                compact: envelope,
                full: nil,
                status: TestOffice.known,
                at: TestOffice.now
            )
            #expect(verdict.outcome == .valid && verdict.issuerName == TestOffice.city)
        }
        #expect(try office.folder.rotate(body: "150400", now: TestOffice.now).count == 3)
        #expect(
            try office.folder.rows().filter { $0.use == .root }.map(\.state) == [
                .retired(at: TestOffice.now.milliseconds)
            ]
        )
    }

    @Test("Two roots in a row: who accepted the first, and who accepted the second, reaches the third")
    func chain() throws {
        _ = try office.folder.makeNewRoot(now: TestOffice.now)
        let second = try office.folder.trust()
        _ = try office.folder.makeNewRoot(now: TestOffice.now)
        #expect(try succession().endedRoots == [accepted.rootFingerprint, second.rootFingerprint])
        #expect(try fault(succession()) == nil)
        #expect(try fault(succession(), from: second) == nil)
        // Not back, and not half way.
        #expect(try fault(succession(), from: office.folder.trust(), to: accepted) == .transitionLeadsElsewhere)
        #expect(try fault(succession(), to: second) == .transitionLeadsElsewhere)
    }

    @Test("Another installation's transitions lead nowhere from here")
    func ofStranger() throws {
        let stranger = try TestOffice()
        _ = try stranger.folder.makeNewRoot(now: TestOffice.now)
        let theirs = try RootSuccession(checking: try #require(try stranger.folder.transitionsBytes()))
        #expect(try fault(theirs, to: stranger.folder.trust()) == .transitionLeadsElsewhere)
        #expect(try fault(theirs) == .transitionLeadsElsewhere)
    }

    @Test("A transition that the old root did not sign, or whose new root nobody has, is refused")
    func forged() throws {
        let folder = try TestSupport.TemporaryFolder()
        let thief = try TestSigner(in: folder, name: "thief", subject: "/O=Thief", issuer: nil)
        let old = try TestSigner(in: folder, name: "old", subject: "/O=Old", issuer: nil)
        let ours = accepted.list.root
        // The thief speaks for our root.
        #expect(try fault(checking: [transition(ours, thief.publicKey, by: thief, thief)]) == .transitionSignatureWrong)
        // The old root names a key that it does not have, and cannot sign with.
        #expect(try fault(checking: [transition(old.publicKey, ours, by: old, old)]) == .transitionSignatureWrong)
        // Right signatures, one chain: taken; the same two out of order: no chain.
        let good = try transition(old.publicKey, thief.publicKey, by: old, thief)
        #expect(try fault(checking: [good]) == nil)
        #expect(try fault(checking: [good, good]) == .transitionLeadsElsewhere)
    }

    private func transition(
        _ old: [UInt8],
        _ new: [UInt8],
        by outer: TestSigner,
        _ inner: TestSigner
    ) throws -> [UInt8] {
        let transition = RootTransition(oldRoot: old, newRoot: new, issued: TestOffice.now.milliseconds)
        let proof = try inner.envelope(.rootTransition, transition.encoded())
        return try outer.envelope(.rootTransition, proof.serialized()).serialized()
    }

    private func fault(checking envelopes: [[UInt8]]) throws -> TrustFault? {
        do throws(TrustFault) {
            _ = try RootSuccession(checking: RootTransition.file(envelopes))
            return nil
        } catch {
            return error
        }
    }

    @Test("A file of transitions with any one bit changed is refused, and so is noise")
    func bitFlips() throws {
        _ = try office.folder.makeNewRoot(now: TestOffice.now)
        let file = try #require(try office.folder.transitionsBytes())
        for bit in stride(from: 0, to: file.count * 8, by: 13) {
            var changed = file
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: TrustFault.self, "bit \(bit)") { try RootSuccession(checking: changed) }
        }
        for noise in [[], [0x80], Array("roots".utf8), try office.folder.trustListBytes()] {
            #expect(throws: TrustFault.self) { try RootSuccession(checking: noise) }
        }
    }

    @Test("An old root past its end cannot name another")
    func expired() throws {
        _ = try office.folder.makeNewRoot(now: TestOffice.now)
        let end = Instant(startOf: TestOffice.keysFrom.civilDate.adding(years: 30))
        let unfit = TrustFault.formerRootUnfit(fingerprint: accepted.rootFingerprint)
        #expect(try fault(succession(), at: end.adding(milliseconds: -1)) == nil)
        #expect(try fault(succession(), at: end) == unfit)
    }

    @Test("A root that said so beyond its end, though the clock be put back, is refused")
    func saidTooLate() throws {
        let end = Instant(startOf: TestOffice.keysFrom.civilDate.adding(years: 30))
        _ = try office.folder.makeNewRoot(now: end)
        let unfit = TrustFault.formerRootUnfit(fingerprint: accepted.rootFingerprint)
        #expect(try fault(succession(), at: end.adding(milliseconds: -1)) == unfit)
        #expect(try fault(succession(), at: TestOffice.now) == unfit)
    }

    @Test("An old root that the new list calls compromised counts for nothing")
    func compromised() throws {
        _ = try office.folder.makeNewRoot(now: TestOffice.now)
        let row = try #require(try office.folder.rows().first { $0.use == .root })
        try office.folder.compromise(row.keyID, at: TestOffice.now, now: TestOffice.now)
        let unfit = TrustFault.formerRootUnfit(fingerprint: accepted.rootFingerprint)
        #expect(try fault(succession()) == unfit)
    }

    @Test("After a compromise there is a new root and no transition; certificates keep verifying under the new list")
    func afterCompromise() throws {
        _ = try office.folder.makeNewRoot(compromisedAt: TestOffice.now, now: TestOffice.now)
        #expect(try office.folder.transitionsBytes() == nil)
        let verdict = try office.verifier().verify(
            compact: try office.compact(),
            full: nil,
            status: TestOffice.known,
            at: TestOffice.now
        )
        #expect(verdict.outcome == .valid)
        let late = TestOffice.now.adding(milliseconds: 1)
        #expect(throws: KeyFault.unfitTime(late)) {
            try office.folder.makeNewRoot(compromisedAt: late, now: TestOffice.now)
        }
    }

    @Test("After a crash between the new list and the new key's place the same call completes the work")
    func crash() throws {
        let (files, root) = (FileManager.default, "\(office.folder.path)/root")
        try files.copyItem(atPath: root, toPath: "\(office.root)/before")
        let made = try office.folder.makeNewRoot(now: TestOffice.now)
        for file in ["key.pem", "cert.pem"] {
            try files.moveItem(atPath: "\(root)/root.\(file)", toPath: "\(root)/root.next.\(file)")
            try files.copyItem(atPath: "\(office.root)/before/root.\(file)", toPath: "\(root)/root.\(file)")
        }
        #expect(throws: KeyFault.self) { try office.folder.renewTrustList(now: TestOffice.now) }
        #expect(try office.folder.makeNewRoot(now: TestOffice.now) == made)
        try office.folder.renewTrustList(now: TestOffice.now)
        #expect(try fault(succession()) == nil)
        #expect(try files.contentsOfDirectory(atPath: root).sorted() == ["root.cert.pem", "root.key.pem"])
    }

    /// The certificate of a compromised key stays good by a list that the old root signed.
    private func certificateOfCompromisedKey() throws -> [UInt8] {
        let envelope = try office.compact()
        let key = try #require(try office.folder.rows().first { $0.use == .title && $0.body == "150400" })
        let digest = SHA256.digest(try SignedEnvelope(parsing: envelope).payload)
        try office.folder.compromise(key.keyID, at: TestOffice.now, sparing: [digest], now: TestOffice.now)
        return envelope
    }

    private func isGood(_ envelope: [UInt8]) throws -> Bool {
        try office.verifier().verify(compact: envelope, full: nil, status: TestOffice.known, at: TestOffice.now)
            .outcome == .valid
    }

    @Test("A root is found stolen after a key was: the new root signs anew what the key had signed before")
    func compromisedAfterKey() throws {
        let good = try certificateOfCompromisedKey()
        _ = try office.folder.makeNewRoot(now: TestOffice.now)
        #expect(try isGood(good), "by the word of a root that retired")
        _ = try office.folder.makeNewRoot(compromisedAt: TestOffice.now, now: TestOffice.now)
        #expect(try isGood(good) && office.folder.transitionsBytes() == nil)
        let states = try office.folder.rows().filter { $0.use == .root }.map(\.state)
        #expect(states == [.retired(at: TestOffice.now.milliseconds), .compromised(at: TestOffice.now.milliseconds)])
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(office.folder.path)/root")
        #expect(files.sorted() == ["root.cert.pem", "root.key.pem"])
        // What the first root signed is taken over as well when that one is given up.
        let first = try #require(try office.folder.rows().first { $0.use == .root })
        try office.folder.compromise(first.keyID, at: TestOffice.now, now: TestOffice.now)
        #expect(try isGood(good))
    }

    @Test("A refused time changes nothing, and leaves the transitions as they were")
    func refusedTime() throws {
        _ = try office.folder.makeNewRoot(now: TestOffice.now)
        let (list, transitions) = (try office.folder.trustListBytes(), try office.folder.transitionsBytes())
        let late = TestOffice.now.adding(milliseconds: 1)
        #expect(throws: KeyFault.unfitTime(late)) {
            try office.folder.makeNewRoot(compromisedAt: late, now: TestOffice.now)
        }
        #expect(try office.folder.trustListBytes() == list && office.folder.transitionsBytes() == transitions)
    }

    @Test("A new root after a compromise, stopped half way, is not completed as one by the old root's word")
    func unfinishedCompromise() throws {
        let root = "\(office.folder.path)/root"
        _ = try office.folder.makeNewRoot(compromisedAt: TestOffice.now, now: TestOffice.now)
        try FileManager.default.copyItem(atPath: "\(root)/root.cert.pem", toPath: "\(root)/root.next.cert.pem")
        #expect(throws: KeyFault.newRootUnfinished) { try office.folder.makeNewRoot(now: TestOffice.now) }
        let made = try office.folder.makeNewRoot(compromisedAt: TestOffice.now, now: TestOffice.now)
        #expect(try office.folder.trust().rootFingerprint == made && office.folder.formerRoots().count == 1)
        #expect(!FileManager.default.fileExists(atPath: "\(root)/root.next.cert.pem"))
    }

    @Test("SM2 roots follow each other, too")
    func sm2() throws {
        let office = try TestOffice(algorithm: .sm2)
        let before = try office.folder.trust()
        _ = try office.folder.makeNewRoot(now: TestOffice.now)
        let succession = try RootSuccession(checking: try #require(try office.folder.transitionsBytes()))
        #expect(try fault(succession, from: before, to: office.folder.trust()) == nil)
    }
}
