import Foundation
import TestSupport
import Testing
import TitleModel
import TitleVerify

/// One block of `Tests/Vectors/claims/vectors.txt`.
struct ClaimVector: Sendable, CustomTestStringConvertible {
    let name: String
    let outcome: String
    let reason: String
    let text: String

    var testDescription: String { name }

    static let all: [ClaimVector] = {
        let file = (try? ProjectFolder.bytes("Tests/Vectors/claims/vectors.txt")) ?? []
        return String(decoding: file, as: UTF8.self).split(separator: "\n\n").map(ClaimVector.init)
    }()

    private init(_ block: Substring) {
        let fields = block.split(separator: "\n").map { $0.split(separator: ": ", maxSplits: 1) }
        let values = Dictionary(fields.map { (String($0[0]), String($0[1])) }) { first, _ in first }
        name = values["name"] ?? ""
        outcome = values["outcome"] ?? ""
        reason = values["reason"] ?? ""
        text = values["text"] ?? ""
    }
}

@Suite("Published vectors")
struct VectorTests {
    /// The day that the vectors are verified on: 2019-12-22, 07:33:20 UTC.
    static let day = Instant(milliseconds: 1_577_000_000_000)

    @Test("All vectors are there")
    func count() {
        #expect(ClaimVector.all.count == 29)
    }

    @Test("A QR text has the outcome that stands beside it", arguments: ClaimVector.all)
    func vectors(vector: ClaimVector) throws {
        let trust = try Trust.open(
            trustList: ProjectFolder.bytes("Tests/Vectors/claims/trust.cose"),
            catalogue: ProjectFolder.bytes("Tests/Vectors/claims/catalogue.cose"),
            anchor: .thisList
        )
        let verdict = Verifier(trust: trust).verify(qrText: vector.text, status: .waived, at: VectorTests.day)
        #expect(verdict.outcome.rawValue == vector.outcome)
        let failures = verdict.checks.compactMap { check -> String? in
            guard case .failed(let reason) = check.result else { return nil }
            return reason.code.rawValue
        }
        #expect(failures == (vector.reason == "-" ? [] : [vector.reason]))
    }
}
