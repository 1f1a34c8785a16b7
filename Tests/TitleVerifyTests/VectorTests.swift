import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleVerify

extension PublishedVectors {
    static let names = ["claims", "copies", "keys", "sm2", "status", "status_lists", "before"]

    func verifier(_ vector: PublishedVector) throws -> Verifier {
        let listed = try #require(trust[vector.trust])
        return Verifier(
            trust: try Trust.open(
                trustList: listed.trustListBytes,
                catalogue: listed.catalogueBytes,
                issuedBefore: listed.issuedBeforeBytes,
                anchor: .thisList
            )
        )
    }
}

@Suite("Published vectors")
struct VectorTests {
    @Test("There are at least sixty claims with their verdicts, and no name stands twice")
    func count() throws {
        let names = try PublishedVectors.names.flatMap { try PublishedVectors.read($0).vectors.map(\.name) }
        #expect(names.count >= 60)
        #expect(Set(names).count == names.count)
    }

    @Test("Every QR text has the outcome and the reason that stand beside it", arguments: PublishedVectors.names)
    func vectors(file: String) throws {
        let file = try PublishedVectors.read(file)
        for vector in file.vectors {
            let verdict = try verdict(vector, try file.verifier(vector))
            let reasons = verdict.checks.compactMap(\.reason?.code)
            #expect(verdict.outcome.rawValue == vector.outcome, "\(vector.name): \(reasons)")
            #expect(gravest(of: verdict) == vector.reason.map { [$0] } ?? [], "\(vector.name): \(reasons)")
        }
    }

    private func verdict(_ vector: PublishedVector, _ verifier: Verifier) throws -> Verdict {
        let (status, now) = (try knowledge(vector, verifier), Instant(milliseconds: vector.at))
        guard let full = vector.full else { return verifier.verify(qrText: vector.text, status: status, at: now) }
        let compact = try QRText(parsing: vector.text).envelope
        return verifier.verify(compact: compact, full: HexDigits.bytes(full), status: status, at: now)
    }

    private func knowledge(_ vector: PublishedVector, _ verifier: Verifier) throws -> StatusKnowledge {
        let statuses: [String: CertificateStatus] = [
            "valid": .valid, "revoked": .revoked, "cancelled": .cancelled, "suspended": .suspended,
            "superseded": .superseded(by: nil), "not_registered": .notRegistered,
        ]
        if vector.status == "waived" { return .waived }
        if vector.status == "unavailable" { return .unavailable }
        if let lists = vector.lists {
            let day = vector.day.map { CivilDate(daysSinceEpoch: $0) }
            return .lists(StatusLists(lists.map(HexDigits.bytes), day: day, by: verifier))
        }
        let time = Instant(milliseconds: try #require(vector.statusAsOf))
        return .known(try #require(statuses[vector.status]), asOf: time)
    }

    /// The reasons that made the outcome; none where it is valid.
    private func gravest(of verdict: Verdict) -> Set<String> {
        guard verdict.outcome != .valid else { return [] }
        let codes = verdict.checks.compactMap(\.reason?.code)
        let made = codes.filter { $0.outcome == verdict.outcome }
        return Set((made.isEmpty ? codes.filter { $0 == .trustListStale } : made).map(\.rawValue))
    }
}
