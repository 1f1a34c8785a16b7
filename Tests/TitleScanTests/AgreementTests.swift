import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleScan
import TitleVerify

@Suite("The browser's verifier agrees with the native one")
struct AgreementTests {
    @Test("on every published vector: outcome, checks, reasons and the face")
    func vectors() throws {
        let vectors = try ClaimVector.all()
        #expect(vectors.count >= 60)
        for vector in vectors {
            let native = Verifier(trust: try vector.trust())
            let moment = Instant(milliseconds: vector.moment)
            let expected = native.verify(qrText: vector.text, status: .unavailable, at: moment)
            let found = try Answer(ScanBlock.answer(to: vector.block()))
            #expect(found.outcome == expected.outcome.rawValue, "\(vector.name)")
            #expect(found.checks == expected.checks.map(Answer.line), "\(vector.name)")
            #expect(found.number == expected.facts?.number && found.issuer == expected.issuerName, "\(vector.name)")
        }
    }

    @Test("on 1,000 signatures of OpenSSL's P-256 keys, as they are and altered in one bit")
    func signatures() async throws {
        let signed = try await OpenSSLSignatures.make(keys: 4, signatures: 250)
        #expect(signed.count == 1000)
        var dice = SeededDice(seed: 3)
        for one in signed {
            let key = try #require(ScanKey(subjectPublicKeyInfo: one.key, algorithm: .es256))
            let native = try #require(PublicKey(subjectPublicKeyInfo: one.key))
            #expect(key.verify(one.signature, over: one.message) && native.verify(one.signature, over: one.message))
            var altered = one.signature
            altered[dice.below(64)] ^= 1 << UInt8(dice.below(8))
            #expect(key.verify(altered, over: one.message) == native.verify(altered, over: one.message))
            #expect(!key.verify(altered, over: one.message))
        }
    }
}

/// What the JSON of the browser's verifier says.
struct Answer {
    let outcome: String
    let checks: [String]
    let number: String?
    let issuer: String?

    init(_ json: [UInt8]) throws {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        outcome = try #require(object["outcome"] as? String)
        let facts = object["facts"] as? [String: Any]
        (number, issuer) = (facts?["number"] as? String, facts?["issuer"] as? String)
        checks = try #require(object["checks"] as? [[String: Any]]).map { check in
            let facts = check["facts"] as? [String: String] ?? [:]
            return "\(check["name"] ?? "") \(check["result"] ?? "") \(check["reason"] as? String ?? "-") \(facts)"
        }
    }

    static func line(_ check: Check) -> String {
        let name = check.name.rawValue
        return switch check.result {
        case .passed: "\(name) passed - [:]"
        case .failed(let reason): "\(name) failed \(reason.code.rawValue) \(reason.facts)"
        case .notChecked(let reason): "\(name) not_checked \(reason.code.rawValue) \(reason.facts)"
        }
    }
}
