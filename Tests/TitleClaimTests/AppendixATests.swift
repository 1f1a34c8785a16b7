import Foundation
import TestSupport
import Testing
import TitleClaim

/// The examples of RFC 8949, appendix A, with what the strict reader makes of them: `Tests/Vectors/cbor.json`.
@Suite("RFC 8949, appendix A")
struct AppendixATests {
    private struct Example: Decodable {
        let hex: String
        /// Name of a `ClaimFault`; nil where the item is read.
        let fault: String?
    }

    private struct File: Decodable {
        let vectors: [Example]
    }

    @Test("Every example is read, or refused for its float, its simple value or its indefinite length")
    func examples() throws {
        let data = Data(try ProjectFolder.bytes("Tests/Vectors/cbor.json"))
        let examples = try JSONDecoder().decode(File.self, from: data).vectors
        #expect(examples.count == 81)
        for example in examples {
            #expect(fault(example.hex) == example.fault, "\(example.hex)")
        }
    }

    private func fault(_ hex: String) -> String? {
        do throws(ClaimFault) {
            _ = try CBORItem(parsing: bytes(hex: hex), limit: 100)
            return nil
        } catch {
            return String("\(error)".prefix { $0 != "(" })
        }
    }
}
