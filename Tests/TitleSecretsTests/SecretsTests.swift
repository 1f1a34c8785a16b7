import Testing
import TitleSecrets

@Suite("SHA-256, HMAC and random numbers")
struct SecretsTests {
    @Test(
        "FIPS 180-4 examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ]
    )
    func digests(message: String, expected: String) {
        #expect(hexText(SHA256.digest(Array(message.utf8))) == expected)
        #expect(hexText(SHA256.digest(message.utf8)) == expected)
        #expect(hexText(SHA256.digest(Array(message.utf8).span)) == expected)
    }

    @Test("A message in pieces has the digest of the whole")
    func pieces() {
        let message = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
        var stream = SHA256Stream()
        for start in stride(from: 0, to: message.count, by: 777) {
            stream.update(Array(message[start..<min(start + 777, message.count)]))
        }
        #expect(stream.finish() == SHA256.digest(message))
    }

    @Test("Any number of streams go on from a beginning", arguments: [0, 1, 63, 64, 65, 5000])
    func beginning(count: Int) {
        let message = (0..<6000).map { UInt8(truncatingIfNeeded: $0 * 11) }
        let beginning = SHA256Beginning(Array(message[..<count]))
        for end in [count, count + 1, 6000] {
            var stream = SHA256Stream(after: beginning)
            stream.update(Array(message[count..<end]))
            #expect(stream.finish() == SHA256.digest(message[..<end]))
        }
    }

    @Test("RFC 4231 test case 6: a key longer than a block")
    func authentication() throws {
        let mark = try #require(MessageAuthentication(key: [UInt8](repeating: 0xAA, count: 131)))
        let message = Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8)
        let code = mark.code(of: message)
        #expect(hexText(code) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
        #expect(mark.isCode(code, of: message))
        #expect(!mark.isCode(code, of: message + [0]))
        #expect(!mark.isCode(Array(code.dropLast()), of: message))
        #expect(!mark.isCode([], of: message))
    }

    @Test("A key shorter than the code is no key")
    func shortKey() {
        #expect(MessageAuthentication(key: [UInt8](repeating: 1, count: 31)) == nil)
    }

    @Test("Random bytes have the length asked for and do not repeat")
    func random() {
        let draws = (0..<1000).map { _ in SecureRandom.bytes(16) }
        #expect(draws.allSatisfy { $0.count == 16 } && Set(draws).count == 1000)
        #expect(SecureRandom.bytes(0).isEmpty)
        #expect(Set((0..<1000).map { _ in SecureRandom.uint64() }).count == 1000)
        #expect(Set((0..<1000).map { _ in SecureRandom.identifierBits().low }).count == 1000)
    }

    @Test("A number below a bound takes every value below it and no other")
    func bounded() {
        let draws = Set((0..<1000).map { _ in SecureRandom.uint64(below: 5) })
        #expect(draws == [0, 1, 2, 3, 4])
    }
}
