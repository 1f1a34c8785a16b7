import Foundation
import TestSupport
import Testing

/// The press at work and an operator's command on the same store.
struct DocumentBesidePressTests {
    @Test("a document is made while the press is at work: several in a row, and four at once")
    func documents() async throws {
        let (folder, data) = try await DemoHouse.waiting()
        defer { withExtendedLifetime(folder) {} }
        let press = try BackgroundProgram("issuer", "run", "--data", data, log: folder.path("press.log"))
        let certificates = try await issuedByPress(press, in: data)
        let files = certificates.prefix(9).map { (number: $0.number, file: folder.path("\($0.number).pdf")) }
        for (number, file) in files.prefix(5) {
            try succeed(await .titlecert("issuer", "document", "--data", data, number, "-o", file))
        }
        try await withThrowingTaskGroup(of: Command.self) { group in
            for (number, file) in files.dropFirst(5) {
                group.addTask { try await .titlecert("issuer", "document", "--data", data, number, "-o", file) }
            }
            for try await answer in group { try succeed(answer) }
        }
        for (number, file) in files {
            let exitCode = try await verdict(of: file, trust: "\(data)/trust/trust.cose").exitCode
            #expect(exitCode == 0, "\(number)")
        }
        #expect(press.isRunning && press.stop() == 0)
        #expect(!press.printed.contains(" error "), "\(press.printed)")
        try succeed(await .titlecert("issuer", "fsck", "--data", data))
    }

    /// Its certificates show that the press is at work.
    private func issuedByPress(_ press: BackgroundProgram, in data: String) async throws -> [IssuedLine] {
        for _ in 0..<600 where press.isRunning {
            let certificates = try await issued(in: data)
            if certificates.count == 220 { return certificates }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("the press has not issued: \(press.printed)")
        return []
    }
}
