import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleSeal

/// What we sign, read by programs that share no line with ours.
@Suite("Independent readers")
struct IndependentReaderTests {
    private func read(_ trust: String, _ text: String) async throws -> Command {
        let script = ProjectFolder.path("Tests/Vectors/read_claim.py")
        return try await Command.run(ProjectFolder.path(".venv/bin/python"), [script, trust, text])
    }

    @Test("cbor2 and cwt read a QR text and verify it under the trust list alone")
    func python() async throws {
        let office = try TestOffice()
        let text = try office.qrText(try office.compact())
        try office.folder.export(to: office.root + "/trust")
        let run = try await read(office.root + "/trust/trust.cose", text)
        try #require(run.exitCode == 0, "\(run.errors)")
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        let claim = try #require(answer["claim"] as? [String: Any])
        #expect(claim["0"] as? Int == 1 && claim["1"] as? Int == 0)
        #expect(packed(try #require(claim["2"] as? String)) == "1504002019Z000001")
        #expect(claim["3"] as? String == "额尔德木图·巴根" && claim["4"] as? String == "8X")
        #expect(claim["5"] as? Int == 5013 && claim["6"] as? String == "道路与桥梁" && claim["8"] as? Int == 1)
        #expect(claim["9"] as? Int == 18_200 && claim["10"] as? Int == 18_240 && claim["12"] as? [Int] == [3, 77_123])
        #expect(claim["11"] == nil && claim["13"] == nil && claim["15"] == nil)
        #expect(answer["bodies"] as? [String] == ["150400"])
    }

    @Test("They refuse what we refuse: a signature over something else")
    func pythonRefuses() async throws {
        let office = try TestOffice()
        try office.folder.export(to: office.root + "/trust")
        let foreign = try TestOffice.foreign { try $0.qrText(try $0.compact()) }
        #expect(try await read(office.root + "/trust/trust.cose", foreign).exitCode != 0)
        var envelope = try office.compact()
        envelope[30] ^= 1
        #expect(try await read(office.root + "/trust/trust.cose", try office.qrText(envelope)).exitCode != 0)
    }

    /// Eleven bytes in hexadecimal digits as a number of base 36.
    private func packed(_ hex: String) -> String {
        var digits = hex.compactMap { $0.hexDigitValue }
        var text = ""
        for _ in 0..<17 {
            var remainder = 0
            for index in digits.indices {
                remainder = remainder * 16 + digits[index]
                (digits[index], remainder) = (remainder / 36, remainder % 36)
            }
            text = String(remainder, radix: 36, uppercase: true) + text
        }
        return text
    }
}
