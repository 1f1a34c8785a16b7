import Foundation
import TitleIssuance
import TitleModel
import TitleStore

extension BenchLine {
    /// `titlecert-verify` as a person runs it: a new process, from its start to its end.
    func measureColdVerification() async throws {
        guard let some = try await store.read({ try $0.certificates(after: "", limit: 1) }).first else { return }
        let document = "\(store.folder)/cold.pdf"
        let bytes = try await press.document(
            of: some.certificate.number,
            requestedBy: "bench",
            clock: benchClock
        )
        try Data(bytes).write(to: URL(filePath: document))
        try measureCold("verify.cold.qr", some.certificate.qrText, note: "a QR text")
        try measureCold("verify.cold.pdf", document, note: "a sealed PDF")
    }

    private func measureCold(_ name: String, _ subject: String, note: String) throws {
        let program = SiblingProgram("titlecert-verify")
        let arguments = [subject, "--trust", "\(store.folder)/trust/trust.cose", "--offline"]
        guard try program.run(arguments) == 0 else { throw BenchFault.verifierRefused(subject) }
        let times = try (0..<20).map { _ in try seconds { _ = try program.run(arguments) } }.sorted()
        Measurement(
            name: name,
            unit: "ms",
            value: times[times.count / 2] * 1000,
            n: times.count,
            note: "titlecert-verify as a new process, \(note); the median; limit 30"
        ).report()
    }
}

enum BenchFault: Error {
    case verifierRefused(String)
    case rosterRefused(String)
    case noDatabase
    case notStarted(program: String, errno: Int32)
}
