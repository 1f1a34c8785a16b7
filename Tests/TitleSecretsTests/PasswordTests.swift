import Testing
import TitleSecrets

@Suite("Passwords and what is sealed")
struct PasswordTests {
    @Test(
        "RFC 7914, section 12: scrypt",
        arguments: [
            (
                "", "", 4, 1, 1,
                "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                    + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
            ),
            (
                "password", "NaCl", 10, 8, 16,
                "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                    + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
            ),
            (
                "pleaseletmein", "SodiumChloride", 14, 8, 1,
                "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                    + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
            ),
        ] as [(String, String, Int, Int, Int, String)]
    )
    func vectors(password: String, salt: String, logN: Int, r: Int, p: Int, expected: String) throws {
        let cost = try #require(ScryptCost(logN: logN, r: r, p: p))
        let key = Scrypt.key(from: Array(password.utf8), salt: Array(salt.utf8), cost: cost, count: 64)
        #expect(hexText(key) == expected)
    }

    @Test("A kept password is known again with the cost it was made with, and no other password is")
    func kept() throws {
        let hash = PasswordHash(of: "正确 horse 电池", cost: .cheap)
        let read = try #require(PasswordHash(hash.text))
        #expect(read == hash && read.cost == .cheap && hash.text.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
        #expect(read.isOf("正确 horse 电池"))
        #expect(!read.isOf("正确 horse 电") && !read.isOf(""))
        #expect(PasswordHash(of: "正确 horse 电池", cost: .cheap) != hash)
    }

    @Test("The cost of the house can be computed")
    func houseCost() {
        #expect(ScryptCost.house.logN == 15)
        #expect(PasswordHash(of: "a", cost: .house).isOf("a"))
    }

    @Test(
        "What is no kept password is not read",
        arguments: [
            "", "$scrypt$", "$scrypt$ln=4,r=8,p=1$00$11",
            "$scrypt$ln=40,r=8,p=1$00$" + String(repeating: "0", count: 64),
            "$scrypt$ln=4,r=8$00$" + String(repeating: "0", count: 64),
            "$scrypt$r=4,ln=8,p=1$00$" + String(repeating: "0", count: 64),
            "$scrypt$ln=4,r=8,p=1$00$" + String(repeating: "G", count: 64),
        ]
    )
    func malformed(text: String) {
        #expect(PasswordHash(text) == nil)
    }

    @Test(
        "A cost beyond a gigabyte is refused",
        arguments: [(0, 8, 1), (21, 1, 1), (20, 9, 1), (15, 0, 1), (15, 8, 17)]
    )
    func costs(logN: Int, r: Int, p: Int) {
        #expect(ScryptCost(logN: logN, r: r, p: p) == nil)
    }

    @Test("A sealed secret opens with its key and owner only, and no changed byte goes unnoticed")
    func sealed() throws {
        let box = try #require(SecretBox(key: [UInt8](repeating: 7, count: 32)))
        let sealed = box.seal(Array("secret".utf8), for: "owner")
        #expect(box.open(sealed, of: "owner") == Array("secret".utf8))
        #expect(box.open(sealed, of: "other") == nil)
        #expect(SecretBox(key: [UInt8](repeating: 8, count: 32))?.open(sealed, of: "owner") == nil)
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(box.open(changed, of: "owner") == nil, "byte \(place)")
        }
        #expect(box.open(Array(sealed.dropLast()), of: "owner") == nil && box.open([], of: "owner") == nil)
        #expect(box.open(box.seal([], for: ""), of: "") == [])
        #expect(box.seal([1], for: "") != box.seal([1], for: ""))
        #expect(SecretBox(key: [1, 2, 3]) == nil)
    }

    @Test("A box of McGrew and Viega, test case 14, opens: this is AES-256-GCM")
    func published() throws {
        let box = try #require(SecretBox(key: [UInt8](repeating: 0, count: 32)))
        let content = try #require(hexBytes("cea7403d4d606b6e074ec5d3baf39d18" + "d0d1c8a799996bf0265b98b5d48ab919"))
        #expect(box.open([UInt8](repeating: 0, count: 12) + content, of: "") == [UInt8](repeating: 0, count: 16))
    }
}
