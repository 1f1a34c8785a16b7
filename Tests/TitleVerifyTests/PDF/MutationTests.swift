import TestSupport
import Testing
import TitleClaim
import TitleDocument

@testable import TitleVerify

/// Seeded changes of a sealed document: none is valid, none stops the verifier, none takes long.
@Suite struct MutationTests {
    private let genuine: [UInt8]
    private let verifier: Verifier

    init() throws {
        let authority = try TestAuthority()
        genuine = try TestDocument(of: authority).sealed()
        verifier = Verifier(trust: authority.trust)
    }

    /// The slowest verdict of all, so that it can be printed and held to.
    private func judge(_ files: Int, _ mutate: (inout [UInt8]) -> Void) -> Duration {
        var slowest = Duration.zero
        for index in 0..<files {
            var forged = genuine
            mutate(&forged)
            guard forged != genuine else { continue }
            let time = threadTime {
                let verdict = verifier.verdict(on: forged)
                #expect(verdict.outcome != .valid && verdict.exitCode != 0, "mutation \(index)")
                #expect([.altered, .untrusted, .unsupported].contains(verdict.outcome), "mutation \(index)")
            }
            slowest = max(slowest, time)
        }
        return slowest
    }

    @Test("1,500 changes of single bytes, bits, lost and doubled pieces")
    func bytes() {
        var dice = SeededDice(seed: 3007)
        let slowest = judge(1500) { forged in
            for _ in 0...dice.below(3) { dice.mutate(&forged) }
        }
        #expect(slowest < .seconds(2))
    }

    @Test("1,000 changes of names, numbers, brackets and whole objects, most of them laid out anew")
    func structure() {
        var dice = SeededDice(seed: 3008)
        let slowest = judge(1000) { forged in
            if dice.below(3) == 0 { return dice.changeToken(of: &forged) }
            var forgery = PDFForgery(forged)
            for _ in 0...dice.below(3) { dice.changeObjects(of: &forgery) }
            forged = forgery.file()
        }
        #expect(slowest < .seconds(2))
    }

    @Test("Numbers, depths and lengths beyond any measure are refused, not obeyed")
    func beyondMeasure() {
        let monsters = [
            "[" + String(repeating: "[", count: 100_000), String(repeating: "<</A", count: 50_000),
            "99999999999999999999", "-9223372036854775808", "0.00000000000000000000000000001",
            "(" + String(repeating: "(", count: 100_000), "/" + String(repeating: "#41", count: 50_000),
            "[" + String(repeating: "0 ", count: 200_000) + "]", "<" + String(repeating: "00", count: 300_000) + ">",
        ]
        for monster in monsters {
            var forgery = PDFForgery(genuine)
            forgery.add(monster)
            let time = threadTime {
                #expect(verifier.verdict(on: forgery.file()).outcome != .valid, "\(monster.prefix(20))")
            }
            #expect(time < .seconds(10), "\(monster.prefix(20))")
        }
    }
}

extension SeededDice {
    private static let words = [
        "null", "true", "0", "-1", "9999999999", "1 0 R", "2 0 R", "99999 0 R", "<<>>", "[]", "()", "<>", "<", ">>",
        "(",
        "/Type/Sig", "/ByteRange[0 1 2 3]", "/Prev 0", "endobj", "stream\n", "%%EOF\n", "\n%%EOF\n", "%", "\u{0}",
    ]

    /// Puts a word in the place of some bytes.
    mutating func changeToken(of bytes: inout [UInt8]) {
        let place = below(bytes.count)
        let word = Array(Self.words[below(Self.words.count)].utf8)
        bytes.replaceSubrange(place..<min(bytes.count, place + below(word.count + 2)), with: word)
    }

    /// Removes, doubles, swaps or changes objects.
    mutating func changeObjects(of forgery: inout PDFForgery) {
        guard forgery.objects.count > 2 else { return }
        let (one, other) = (below(forgery.objects.count), below(forgery.objects.count))
        switch below(6) {
        case 0: forgery.objects.remove(at: one)
        case 1: forgery.objects.append(forgery.objects[one])
        case 2: forgery.objects.swapAt(one, other)
        case 3: forgery.objects[one].body = forgery.objects[other].body
        case 4: forgery.objects[one].number = 1 + below(forgery.objects.count + 3)
        default: changeToken(of: &forgery.objects[one].body)
        }
    }
}
