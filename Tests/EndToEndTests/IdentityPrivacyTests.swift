import Foundation
import TestSupport
import Testing

/// Tries to get identity numbers back from everything that anybody can read without being the holder.
@Suite("Privacy of identity numbers")
struct IdentityPrivacyTests {
    private struct Person {
        let name: String
        let number: String

        /// Year, month and day of birth, as GB 11643 writes them.
        var birth: String { String(number.dropFirst(6).prefix(8)) }
    }

    @Test("Of 120 people nothing public holds more of an identity number than its last two characters")
    func search() async throws {
        let (folder, texts, bytes) = try await published()
        defer { withExtendedLifetime(folder) {} }
        let people = try await people()
        #expect(people.count == 120 && texts.count >= 450)
        #expect(people.allSatisfy { person in texts.contains { $0.contains(person.name) } }, "no page of these people")
        let everything = folder.path("published"), patterns = folder.path("traces")
        try bytes.reduce(Data(), +).write(to: URL(filePath: everything))
        try Data(people.flatMap(traces).joined(separator: "\n").utf8).write(to: URL(filePath: patterns))
        let search = try await Command.run("grep", ["-a", "-o", "-F", "-f", patterns, everything])
        #expect(search.exitCode == 1, "found: \(search.text.prefix(400))")
        let whole = try Data(contentsOf: URL(filePath: everything))
        for person in people {
            for digest in try await digests(of: person.number) {
                #expect(whole.range(of: digest) == nil, "\(person.name): a digest")
            }
        }
    }

    @Test("The search finds a number, a birth date or a digest that is there")
    func searchFinds() async throws {
        let person = Person(name: "姚", number: "150499198008046664")
        let found = traces(of: person)
        for leak in ["150499198008046664", "…08046664", "1980-08-04", "1980年8月4日", "19800804"] {
            #expect(found.contains { leak.contains($0) }, "\(leak)")
        }
        #expect(try await digests(of: person.number).count == 2)
    }

    /// Every run of eight characters of the number, the birth date in its forms, and both digests in text.
    private func traces(of person: Person) -> [String] {
        let digits = Array(person.number)
        let runs = (0...(digits.count - 8)).map { String(digits[$0..<($0 + 8)]) }
        let (year, month, day) = (person.birth.prefix(4), person.birth.dropFirst(4).prefix(2), person.birth.suffix(2))
        let (shortMonth, shortDay) = (Int(month) ?? 0, Int(day) ?? 0)
        return runs + [
            "\(year)-\(month)-\(day)", "\(year).\(month).\(day)", "\(year)/\(month)/\(day)",
            "\(year)年\(shortMonth)月\(shortDay)日", "\(year)年\(month)月\(day)日", "*" + String(person.number.suffix(3)),
            "*" + String(person.number.suffix(4)),
        ]
    }

    /// SHA-256 and SM3 of the number, as bytes.
    private func digests(of number: String) async throws -> [Data] {
        var digests: [Data] = []
        for algorithm in ["-sha256", "-sm3"] {
            let made = try await Command.run("openssl", ["dgst", algorithm, "-binary"], input: Array(number.utf8))
            digests.append(Data(try succeed(made).output))
        }
        return digests
    }

    /// The demo's county roster, which the office keeps and nobody else sees.
    private func people() async throws -> [Person] {
        let file = try String(
            contentsOfFile: ProjectFolder.path("data/rosters/songshan-2019-intermediate.csv"),
            encoding: .utf8
        )
        let lines = file.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let header = lines[0].map { $0.trimmingCharacters(in: ["\u{FEFF}"]) }
        let name = try #require(header.firstIndex(of: "姓名"))
        let number = try #require(header.firstIndex(of: "身份证号"))
        return lines.dropFirst().map { Person(name: String($0[name]), number: String($0[number])) }
    }

    /// Pages, answers for programs, lists and QR texts as texts, and with the bytes of what is signed as bytes.
    private func published() async throws -> (TemporaryFolder, texts: [String], bytes: [Data]) {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        let key = try await compromisedKey(in: data)
        let server = try await ServedHouse(data, log: folder.path("server.log"))
        defer { _ = server.program.stop() }
        let site = server.address
        let certificates = try await issued(in: data)
        var pages = try await notices(at: site)
        for certificate in certificates {
            pages.append(try await fetched(site + "/c/\(certificate.code)"))
            pages.append(try await fetched(site + "/api/v1/certificates/\(certificate.code)"))
        }
        let lists = [
            "/.well-known/titlecert-trust", "/.well-known/titlecert-catalogue",
            "/.well-known/titlecert-before/\(key)-1", "/pki/root.crl", "/status/0",
        ]
        for path in lists { pages.append(try await fetched(site + path)) }
        pages.append(try await inflated(try await fetched(site + "/status/0"), in: folder))
        let claims = certificates.map { envelope($0.qr) }
        let bytes = pages + claims
        return (folder, bytes.map { String(decoding: $0, as: UTF8.self) }, bytes)
    }

    /// A key that was stolen, so that there is a list of what it had signed before: digests of claims, not of people.
    private func compromisedKey(in data: String) async throws -> String {
        let rows = try succeed(await .titlecert("issuer", "keys", "list", "--data", data, "--json")).lines
        let row = rows.first { $0.contains(#""body":"150400""#) && $0.contains(#""use":"title""#) }
        let key = String(try #require(row?.firstMatch(of: /"key":"([0-9a-f]{16})"/)).output.1)
        let day = String(Date().formatted(.iso8601).prefix(10))
        try succeed(await .titlecert("issuer", "keys", "compromise", key, "--at", day, "--data", data))
        return key
    }

    /// The entries of a status list, which are deflated in it.
    private func inflated(_ list: Data, in folder: TemporaryFolder) async throws -> Data {
        let file = try folder.write([UInt8](list), as: "status.cose")
        let script = """
            import cbor2, sys, zlib
            payload = cbor2.loads(cbor2.loads(open(sys.argv[1], "rb").read()).value[2])
            sys.stdout.buffer.write(zlib.decompress(payload[5]))
            """
        let made = try await Command.run(ProjectFolder.path(".venv/bin/python"), ["-c", script, file])
        return Data(try succeed(made).output)
    }

    private func notices(at site: String) async throws -> [Data] {
        let list = try await fetched(site + "/publicity")
        let paths = Set(
            String(decoding: list, as: UTF8.self).matches(of: #//publicity/[0-9A-Za-z-]+/#).map { String($0.output) }
        )
        var pages = [list]
        for path in paths.sorted() { pages.append(try await fetched(site + path)) }
        #expect(pages.count >= 4)
        return pages
    }

    private func fetched(_ address: String) async throws -> Data {
        Data(try succeed(await .run("curl", ["-sf", "--max-time", "20", address]), address).output)
    }

    private func envelope(_ text: String) -> Data {
        let sizes = [17: 7, 15: 6, 13: 5, 10: 4, 8: 3, 5: 2, 3: 1]
        var (digits, bytes) = (text.split(separator: "#").last ?? "", Data())
        while !digits.isEmpty {
            let group = digits.prefix(17)
            let value = UInt64(group) ?? 0
            for shift in (0..<(sizes[group.count] ?? 0)).reversed() {
                bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift * 8)))
            }
            digits = digits.dropFirst(17)
        }
        return bytes
    }
}
