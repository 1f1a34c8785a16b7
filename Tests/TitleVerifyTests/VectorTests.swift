import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleVerify

/// One case of `Tests/Vectors/*.json`: a QR text with what must be said of it.
struct ClaimVector: Sendable, Decodable, CustomTestStringConvertible {
    let name: String
    /// Name of a trust list of the same file.
    let trust: String
    /// Milliseconds since 1970-01-01T00:00:00Z.
    let at: Int64
    let text: String
    /// The envelope of the full claim, hexadecimal.
    let full: String?
    let status: String
    let statusAsOf: Int64?
    let outcome: String
    let reason: String?

    var testDescription: String { name }
}

/// A file of vectors with the trust lists that they are verified under.
struct VectorFile: Decodable {
    struct Listed: Decodable {
        let list: String
        let catalogue: String?
    }

    let trust: [String: Listed]
    let vectors: [ClaimVector]

    static let names = ["claims", "keys", "status"]

    static func read(_ name: String) throws -> VectorFile {
        let bytes = try ProjectFolder.bytes("Tests/Vectors/\(name).json")
        return try JSONDecoder().decode(VectorFile.self, from: Data(bytes))
    }

    func verifier(_ vector: ClaimVector) throws -> Verifier {
        let listed = try #require(trust[vector.trust])
        return Verifier(
            trust: try Trust.open(
                trustList: HexText.bytes(listed.list),
                catalogue: listed.catalogue.map(HexText.bytes),
                anchor: .thisList
            )
        )
    }
}

enum HexText {
    static func bytes(_ text: String) -> [UInt8] {
        let digits = text.utf8.map { UInt8(Character(UnicodeScalar($0)).hexDigitValue ?? 0) }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

@Suite("Published vectors")
struct VectorTests {
    @Test("There are at least sixty claims with their verdicts, and no name stands twice")
    func count() throws {
        let names = try VectorFile.names.flatMap { try VectorFile.read($0).vectors.map(\.name) }
        #expect(names.count >= 60)
        #expect(Set(names).count == names.count)
    }

    @Test("Every QR text has the outcome and the reason that stand beside it", arguments: VectorFile.names)
    func vectors(file: String) throws {
        let file = try VectorFile.read(file)
        for vector in file.vectors {
            let verdict = try verdict(vector, try file.verifier(vector))
            let reasons = verdict.checks.compactMap(reason)
            #expect(verdict.outcome.rawValue == vector.outcome, "\(vector.name): \(reasons)")
            #expect(gravest(of: verdict) == vector.reason.map { [$0] } ?? [], "\(vector.name): \(reasons)")
        }
    }

    private func verdict(_ vector: ClaimVector, _ verifier: Verifier) throws -> Verdict {
        let (status, now) = (try knowledge(vector), Instant(milliseconds: vector.at))
        guard let full = vector.full else { return verifier.verify(qrText: vector.text, status: status, at: now) }
        let compact = try QRText(parsing: vector.text).envelope
        return verifier.verify(compact: compact, full: HexText.bytes(full), status: status, at: now)
    }

    private func knowledge(_ vector: ClaimVector) throws -> StatusKnowledge {
        let statuses: [String: CertificateStatus] = [
            "valid": .valid, "revoked": .revoked, "cancelled": .cancelled, "suspended": .suspended,
            "superseded": .superseded(by: nil), "not_registered": .notRegistered,
        ]
        if vector.status == "waived" { return .waived }
        if vector.status == "unavailable" { return .unavailable }
        let time = Instant(milliseconds: try #require(vector.statusAsOf))
        return .known(try #require(statuses[vector.status]), asOf: time)
    }

    private func reason(_ check: Check) -> Reason.Code? {
        switch check.result {
        case .passed: nil
        case .failed(let reason), .notChecked(let reason): reason.code
        }
    }

    /// The reasons that made the outcome; none where it is valid.
    private func gravest(of verdict: Verdict) -> Set<String> {
        guard verdict.outcome != .valid else { return [] }
        let codes = verdict.checks.compactMap(reason)
        let made = codes.filter { $0.outcome == verdict.outcome }
        return Set((made.isEmpty ? codes.filter { $0 == .trustListStale } : made).map(\.rawValue))
    }
}
