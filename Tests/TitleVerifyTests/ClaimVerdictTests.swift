import Testing
import TitleClaim
import TitleModel
import TitleSeal
import TitleVerify

@Suite("The verdict on a claim")
struct ClaimVerdictTests {
    let office: TestOffice
    let verifier: Verifier

    init() throws {
        office = try TestOffice()
        verifier = try office.verifier()
    }

    private func verdict(
        _ compact: [UInt8],
        full: [UInt8]? = nil,
        status: StatusKnowledge = TestOffice.known,
        at now: Instant = TestOffice.now
    ) -> Verdict {
        verifier.verify(compact: compact, full: full, status: status, at: now)
    }

    @Test("A signed claim with known status is valid, and its issuer is named by the catalogue")
    func valid() throws {
        let text = try office.qrText(try office.compact())
        let verdict = verifier.verify(qrText: text, status: TestOffice.known, at: TestOffice.now)
        #expect(verdict.outcome == .valid && verdict.exitCode == 0 && verdict.headline == "verdict.valid")
        #expect(verdict.kind == .title && verdict.subject == .claim && !verdict.isSample)
        #expect(verdict.issuerName == TestOffice.city)
        #expect(verdict.facts?.maskedIdentity == "****************8X")
        #expect(verdict.facts?.title == "工程师" && verdict.facts?.level == "中级" && verdict.facts?.series == "工程技术人员")
        for name in [Check.Name.signature, .issuer, .time, .status, .address, .catalogue] {
            #expect(verdict.passed(name), "\(name)")
        }
        #expect(verdict.reason(.face) == .compareByEye)
    }

    @Test("With its full claim the registered face is complete")
    func withFullClaim() throws {
        let verdict = verdict(try office.compact(), full: try office.full(TestOffice.full()))
        #expect(verdict.outcome == .valid && verdict.passed(.document) && verdict.passed(.catalogue))
        #expect(verdict.facts?.reviewingBody == "松山区人力资源和社会保障局")
        #expect(verdict.facts?.ground?.documentNumber == "赤人社备〔2019〕12号")
        #expect(verdict.facts?.verificationCode == VerificationCode(random: 1))
    }

    @Test("A demonstration's claim is valid and marked as a sample")
    func sample() throws {
        var claim = TestOffice.claim
        claim.sample = true
        #expect(verdict(try office.compact(claim)).isSample)
    }

    @Test("A demonstration's key vouches for samples and for nothing else")
    func demonstration() throws {
        var sample = TestOffice.claim
        sample.sample = true
        let verdicts = try TestOffice.foreign(isDemo: true) { office in
            let verifier = try office.verifier()
            return try [TestOffice.claim, sample].map {
                verifier.verify(compact: try office.compact($0), full: nil, status: .waived, at: TestOffice.now)
            }
        }
        #expect(verdicts[0].outcome == .untrusted && verdicts[0].reason(.issuer) == .demoKey)
        #expect(verdicts[1].outcome == .valid && verdicts[1].isSample)
    }

    @Test(
        "The status decides what a genuine claim is worth",
        arguments: [
            (.waived, .valid, .statusWaived), (.unavailable, .indeterminate, .statusUnavailable),
            (.known(.revoked, asOf: TestOffice.now), .revoked, .statusRevoked),
            (.known(.cancelled, asOf: TestOffice.now), .revoked, .statusCancelled),
            (.known(.suspended, asOf: TestOffice.now), .suspended, .statusSuspended),
            (.known(.superseded(by: "X"), asOf: TestOffice.now), .superseded, .statusSuperseded),
            (.known(.notRegistered, asOf: TestOffice.now), .notFound, .statusNotRegistered),
            (.known(.ofOtherContent, asOf: TestOffice.now), .altered, .statusOfOtherContent),
            (.known(.valid, asOf: TestOffice.now.adding(milliseconds: -86_400_001)), .indeterminate, .statusStale),
            (.known(.valid, asOf: TestOffice.now), .valid, nil),
        ] as [(StatusKnowledge, Outcome, Reason.Code?)]
    )
    func status(status: StatusKnowledge, outcome: Outcome, reason: Reason.Code?) throws {
        let verdict = verdict(try office.compact(), status: status)
        #expect(verdict.outcome == outcome && verdict.reason(.status) == reason)
    }

    @Test("issue 7, decision 0840: of what the register disowns nothing is shown as registered; its bytes are told")
    func disowned() throws {
        let compact = try office.compact()
        let known = verdict(compact, status: .known(.valid, asOf: TestOffice.now))
        let disowned = verdict(compact, status: .known(.ofOtherContent, asOf: TestOffice.now))
        #expect(known.facts != nil && disowned.facts == nil && disowned.kind == .title)
        let payload = try SignedEnvelope(parsing: compact).payload
        #expect(known.signed?.compact == payload && known.signed?.full == nil && disowned.signed == known.signed)
        #expect(verdict(compact.dropLast() + [compact[compact.count - 1] ^ 1]).signed == nil)
    }

    @Test("INT4: revoked and cancelled have one code and words of their own")
    func headlines() throws {
        let compact = try office.compact()
        #expect(verdict(compact, status: .waived).headline == "verdict.valid_status_not_checked")
        #expect(verdict(compact, status: .known(.revoked, asOf: TestOffice.now)).headline == "verdict.revoked")
        #expect(verdict(compact, status: .known(.cancelled, asOf: TestOffice.now)).headline == "verdict.cancelled")
        let superseded = verdict(compact, status: .known(.superseded(by: "N2"), asOf: TestOffice.now))
        #expect(superseded.supersededBy == "N2" && superseded.exitCode == 12)
    }

    @Test("A key of another use does not make a title certificate, nor the other way round")
    func keyUse() throws {
        let byCopyKey = verdict(try office.compact(by: try office.signer("150400", .copy)))
        #expect(byCopyKey.outcome == .untrusted && byCopyKey.reason(.issuer) == .keyForOtherUse)
        #expect(byCopyKey.issuerName == TestOffice.city)
        var copy = TestOffice.claim
        copy.kind = .copy
        #expect(verdict(try office.compact(copy)).outcome == .untrusted)
        #expect(verdict(try office.compact(copy, by: try office.signer("150400", .copy))).outcome == .valid)
        let byStatusKey = try office.compact(by: try office.folder.installationSigner(use: .status))
        #expect(verdict(byStatusKey).outcome == .untrusted)
    }

    @Test("A body's key does not sign for another body")
    func otherBody() throws {
        let verdict = verdict(try office.compact(by: try office.signer("150000", .title)))
        #expect(verdict.outcome == .untrusted && verdict.reason(.issuer) == .keyForOtherBody)
        #expect(verdict.issuerName == nil)
    }

    @Test("A stranger's key is untrusted, and nothing of his claim is shown")
    func stranger() throws {
        let verdict = verdict(try TestOffice.foreign { try $0.compact() })
        #expect(verdict.outcome == .untrusted && verdict.reason(.issuer) == .keyUnknown)
        #expect(verdict.facts == nil && verdict.kind == nil && verdict.issuerName == nil)
    }

    @Test("A claim under another claim's signature is altered")
    func swappedSignature() throws {
        var claim = TestOffice.claim
        claim.name = "王芳"
        let (first, second) = (
            try SignedEnvelope(parsing: office.compact()), try SignedEnvelope(parsing: office.compact(claim))
        )
        let swapped = SignedEnvelope(
            algorithm: .es256,
            keyID: first.keyID,
            contentType: .compactClaim,
            payload: second.payload,
            signature: first.signature
        )
        let verdict = verdict(swapped.serialized())
        #expect(verdict.outcome == .altered && verdict.reason(.signature) == .signatureWrong && verdict.facts == nil)
    }

    @Test("A signature's other half, s replaced by n − s, is refused")
    func highS() throws {
        let envelope = try SignedEnvelope(parsing: office.compact())
        let mirrored = SignedEnvelope(
            algorithm: .es256,
            keyID: envelope.keyID,
            contentType: .compactClaim,
            payload: envelope.payload,
            signature: mirrored(envelope.signature)
        )
        #expect(verdict(mirrored.serialized()).outcome == .altered)
    }

    private func mirrored(_ signature: [UInt8]) -> [UInt8] {
        let order: [UInt8] = [
            0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xBC, 0xE6, 0xFA, 0xAD,
            0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
        ]
        var (result, borrow) = (signature, 0)
        for index in order.indices.reversed() {
            let difference = Int(order[index]) - Int(signature[32 + index]) - borrow
            result[32 + index] = UInt8(truncatingIfNeeded: difference)
            borrow = difference < 0 ? 1 : 0
        }
        return result
    }

    @Test("A full claim of another certificate, or one that says something else, is altered")
    func fullClaimsThatDiffer() throws {
        let compact = try office.compact()
        var other = TestOffice.claim
        other.number = "1504002018Z0001234"
        #expect(verdict(compact, full: try office.full(TestOffice.full(other))).reason(.document) == .claimsDiffer)
        let changes: [@Sendable (inout FullClaim) -> Void] = [
            { $0.name = "额尔德木图·巴根 " }, { $0.identityTail = "81" }, { $0.rank = 2 }, { $0.issuedOn += 1 },
            { $0.qualifiedOn += 1 }, { $0.specialty = "会计" }, { $0.restriction = "限" },
            { $0.issuing = NamedBody(code: "150000", name: "甲") },
            { $0.previous = EarlierCertificate(number: "1", issuer: "乙", issuedOn: nil) },
        ]
        for change in changes {
            var full = TestOffice.full()
            change(&full)
            let verdict = verdict(compact, full: try office.full(full))
            #expect(verdict.outcome == .altered && verdict.reason(.document) == .claimsDiffer)
            #expect(verdict.facts?.committee == nil)
        }
    }

    @Test("A full claim by a stranger or by a key of another use is not believed")
    func fullClaimBySomebodyElse() throws {
        let compact = try office.compact()
        let foreign = try TestOffice.foreign { try $0.full(TestOffice.full()) }
        #expect(verdict(compact, full: foreign).outcome == .untrusted)
        let byLetterKey = try office.full(TestOffice.full(), by: try office.signer("150400", .letter))
        #expect(verdict(compact, full: byLetterKey).reason(.document) == .keyForOtherUse)
        #expect(verdict(compact, full: compact).reason(.document) == .claimDamaged)
    }

    @Test("A body that was renamed since keeps its certificates genuine, and both names are told")
    func renamed() throws {
        try office.publish(cityName: "赤峰市人社局")
        let verdict = try office.verifier().verify(
            compact: office.compact(),
            full: office.full(TestOffice.full()),
            status: TestOffice.known,
            at: TestOffice.now
        )
        #expect(verdict.outcome == .valid && verdict.reason(.catalogue) == .namedOtherwiseAtIssue)
        #expect(verdict.issuerName == "赤峰市人社局")
    }

    @Test("Without a catalogue the issuer is named by the trust list's certificate")
    func withoutCatalogue() throws {
        let trust = try Trust.open(trustList: office.folder.trustListBytes(), catalogue: nil, anchor: .thisList)
        let verdict = Verifier(trust: trust)
            .verify(compact: try office.compact(), full: nil, status: .waived, at: TestOffice.now)
        #expect(verdict.outcome == .valid && verdict.reason(.catalogue) == .noCatalogue)
        #expect(verdict.issuerName == TestOffice.city && verdict.facts?.title == "5013")
    }

    @Test("A code without words in the catalogue is told and changes nothing")
    func unknownCode() throws {
        var claim = TestOffice.claim
        claim.title = 27_025
        let verdict = verdict(try office.compact(claim))
        #expect(verdict.outcome == .valid && verdict.reason(.catalogue) == .codeNotInCatalogue)
    }

    @Test("A QR with an address that is not listed is not trusted, though its claim is genuine")
    func address() throws {
        let text = try office.qrText(try office.compact(), host: "zs-example.cn")
        let verdict = verifier.verify(qrText: text, status: TestOffice.known, at: TestOffice.now)
        #expect(
            verdict.outcome == .untrusted && verdict.reason(.address) == .addressNotOfficial
                && verdict.passed(.signature)
        )
    }

    @Test("Dates: before the key, in the future, a copy past its last day")
    func dates() throws {
        var claim = TestOffice.claim
        claim.issuedOn = 17_531
        #expect(verdict(try office.compact(claim)).reason(.time) == .keyNotValidThen)
        claim.issuedOn = 17_532
        #expect(verdict(try office.compact(claim)).outcome == .valid)
        claim.issuedOn = Int32(TestOffice.now.civilDate.daysSinceEpoch) + 1
        let future = verdict(try office.compact(claim))
        #expect(future.reason(.time) == .issuedInFuture && future.outcome == .indeterminate)
        for extreme in [Int32.min, -719_163, 2_932_897, .max] {
            claim.issuedOn = extreme
            #expect(verdict(try office.compact(claim)).reason(.signature) == .claimDamaged)
        }
        var copy = TestOffice.claim
        (copy.kind, copy.expiresOn) = (.copy, Int32(TestOffice.now.civilDate.daysSinceEpoch))
        let envelope = try office.compact(copy, by: try office.signer("150400", .copy))
        #expect(verdict(envelope).outcome == .valid)
        let tomorrow = TestOffice.now.adding(milliseconds: 86_400_000)
        #expect(verdict(envelope, status: .known(.valid, asOf: tomorrow), at: tomorrow).outcome == .expired)
    }

    @Test("A stale trust list makes the verdict indeterminate, unless the user does without fresh knowledge")
    func staleList() throws {
        let later = TestOffice.now.adding(milliseconds: 367 * 86_400_000)
        let known = StatusKnowledge.known(.valid, asOf: later)
        let verdict1 = verdict(try office.compact(), status: known, at: later)
        #expect(verdict1.outcome == .indeterminate && verdict1.reason(.time) == .trustListStale)
        let verdict2 = verdict(try office.compact(), status: .waived, at: later)
        #expect(verdict2.outcome == .valid && verdict2.reason(.time) == .trustListStale)
    }

    @Test("What is no certificate of ours is unsupported; a damaged one is altered")
    func unreadable() throws {
        let verdict = verifier.verify(qrText: "https://example.com/", status: .waived, at: TestOffice.now)
        #expect(verdict.outcome == .unsupported && verdict.subject == .none && verdict.exitCode == 21)
        let text = try office.qrText(try office.compact())
        let cut = verifier.verify(qrText: String(text.dropLast(17)), status: .waived, at: TestOffice.now)
        #expect(cut.outcome == .altered && cut.reason(.signature) == .claimDamaged)
        let list = verifier.verify(
            compact: try office.folder.trustListBytes(),
            full: nil,
            status: .waived,
            at: TestOffice.now
        )
        #expect(list.outcome == .unsupported && list.reason(.signature) == .otherContent)
    }

    @Test("A compact claim with any one bit changed is never valid")
    func bitFlips() throws {
        let whole = try office.compact()
        for bit in 0..<(whole.count * 8) {
            var changed = whole
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            let verdict = verdict(changed, status: .waived)
            #expect(verdict.outcome != .valid && verdict.facts == nil)
        }
    }

    @Test("A full claim with any one bit changed never passes")
    func fullBitFlips() throws {
        let (compact, whole) = (try office.compact(), try office.full(TestOffice.full()))
        for bit in stride(from: 0, to: whole.count * 8, by: 5) {
            var changed = whole
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!verdict(compact, full: changed, status: .waived).passed(.document))
        }
    }
}
