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
        let vectors = try ScanVector.all()
        #expect(vectors.count >= 250)
        var outcomes: Set<String> = []
        for scan in vectors {
            let (vector, native) = (scan.vector, Verifier(trust: try scan.trust()))
            let moment = Instant(milliseconds: vector.at)
            let expected = native.verify(qrText: vector.text, status: scan.knowledge(native), at: moment)
            let found = try Answer(ScanBlock.answer(to: scan.block()))
            #expect(found.outcome == expected.outcome.rawValue, "\(vector.name)")
            #expect(found.checks == expected.checks.map(Answer.line), "\(vector.name)")
            #expect(found.number == expected.facts?.number && found.issuer == expected.issuerName, "\(vector.name)")
            #expect(found.statusAsOf == expected.statusAsOf?.milliseconds, "\(vector.name)")
            outcomes.insert(found.outcome)
        }
        let never: Set = ["not_found"]
        #expect(outcomes == Set(Outcome.allCases.map(\.rawValue)).subtracting(never))
    }

    @Test("with a status list, on the outcome and the reason that are published")
    func published() throws {
        let vectors = try ScanVector.all().filter { $0.token != nil && $0.vector.full == nil }
        #expect(vectors.count >= 150)
        for scan in vectors where scan.vector.trust != "stale" {
            let (found, vector) = (try Answer(ScanBlock.answer(to: scan.block())), scan.vector)
            // Where the status is waived, the list at hand may be stale at the vector's moment.
            let isStale = found.reasons.contains(ReasonCode.statusStale.rawValue)
            let isAsked = vector.status == "lists" || vector.status == "waived" && !isStale
            #expect(!isAsked || found.outcome == vector.outcome, "\(vector.name)")
            let reasons = found.reasons.filter { ReasonCode(rawValue: $0)?.outcome.rawValue == found.outcome }
            let isValid = found.outcome == "valid"
            #expect(!isAsked || isValid || reasons.contains(vector.reason ?? ""), "\(vector.name): \(reasons)")
        }
    }

    @Test("on the trust lists and catalogues that are taken, and why others are not")
    func trustLists() throws {
        struct File: Decodable { let vectors: [Case] }
        struct Case: Decodable { let name: String, list: String, catalogue: String?, fault: String? }
        let bytes = Data(try ProjectFolder.bytes("Tests/Vectors/trust.json"))
        for vector in try JSONDecoder().decode(File.self, from: bytes).vectors {
            let catalogue = vector.catalogue.map(HexDigits.bytes) ?? []
            let (list, name) = (HexDigits.bytes(vector.list), Comment(rawValue: vector.name))
            do throws(ScanTrust.Fault) {
                _ = try ScanTrust(trustList: list, catalogue: catalogue, pinnedRoot: [], minimalSequence: 0)
                #expect(vector.fault == nil, name)
            } catch {
                #expect(error.rawValue == vector.fault, name)
            }
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
    let reasons: [String]
    let statusAsOf: Int64?

    init(_ json: [UInt8]) throws {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        outcome = try #require(object["outcome"] as? String)
        let facts = object["facts"] as? [String: Any]
        (number, issuer) = (facts?["number"] as? String, facts?["issuer"] as? String)
        statusAsOf = (object["statusAsOf"] as? NSNumber)?.int64Value
        reasons = (object["checks"] as? [[String: Any]] ?? []).compactMap { $0["reason"] as? String }
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
