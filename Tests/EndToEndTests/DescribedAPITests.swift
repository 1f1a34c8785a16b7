import Foundation
import TestSupport
import Testing

/// The API as a program meets it that knows nothing but its description.
struct DescribedAPITests {
    @Test("issue 7, item 8: schemathesis finds no answer that /openapi.yaml does not describe")
    func described() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        let key = try succeed(await .titlecert("server", "api-keys", "add", "schemathesis", "--watch", "--data", data))
        let bearer = key.text.trimmingCharacters(in: .whitespacesAndNewlines)
        let server = try await ServedHouse(data, log: folder.path("log"))
        // The house may be made by whoever needs it first, which takes long in a debug build: its time is not bounded here.
        let tried = try await Command.run(
            "timeout",
            [
                "1200", ProjectFolder.path(".venv/bin/st"), "run", "\(server.address)/openapi.yaml", "--url",
                server.address, "--header",
                "Authorization: Bearer \(bearer)", "--max-examples", "15", "--seed", "7", "--phases",
                "examples,coverage,fuzzing", "--exclude-checks", "positive_data_acceptance", "--no-color",
                "--request-timeout", "60", "--suppress-health-check", "too_slow",
            ]
        )
        #expect(tried.exitCode == 0, "\(tried.text.suffix(6000))\(tried.errors.suffix(2000))")
        #expect(server.program.stop() == 0)
        let list = try succeed(await .titlecert("server", "api-keys", "list", "--data", data, "--json"))
        #expect(list.text.contains("\"used\":\"20") && !list.text.contains(bearer))
        let prefix = String(bearer.dropFirst(4).prefix(8))
        try succeed(await .titlecert("server", "api-keys", "revoke", prefix, "--data", data))
        let again = try await Command.titlecert("server", "api-keys", "revoke", prefix, "--data", data)
        #expect(again.exitCode == 1 && again.errors.contains(prefix))
    }
}
