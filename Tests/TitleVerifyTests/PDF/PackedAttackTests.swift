import TestSupport
import Testing
import TitleClaim
import TitleDocument
import TitleFiles

@testable import TitleVerify

/// Attacks on documents whose small objects lie in object streams, behind a cross-reference stream.
@Suite struct PackedAttackTests {
    private let genuine: [UInt8]
    private let verifier: Verifier

    init() throws {
        let authority = try TestAuthority()
        var document = TestDocument(of: authority)
        document.isPacking = true
        genuine = try document.sealed()
        verifier = Verifier(trust: authority.trust)
    }

    @Test("A document with object streams is valid")
    func genuineIsValid() {
        #expect(verifier.verdict(on: genuine).outcome == .valid)
    }

    /// The control: the reader takes the form, so what refuses the forgeries below is what they change.
    @Test("Taken to pieces and put together unchanged it still reads, and no longer bears its seal")
    func unchangedPiecesRead() throws {
        let rebuilt = try PackedForgery(genuine).file()
        let read = try SealedPDF.read(rebuilt)
        #expect(read.attachments == (try SealedPDF.read(genuine)).attachments)
        #expect(verifier.verdict(on: rebuilt).outcome == .altered)
    }

    @Test("What one reader might see and another not is refused", arguments: Self.forgeries.indices)
    func hiddenContentIsRefused(index: Int) throws {
        let forgery = Self.forgeries[index]
        var pieces = try PackedForgery(genuine)
        forgery.change(&pieces)
        let file = pieces.file()
        #expect(throws: PDFFault.self, "\(forgery.name)") { try SealedPDF.read(file) }
        #expect(verifier.verdict(on: file).outcome == .altered, "\(forgery.name)")
    }

    private static let forgeries: [(name: String, change: @Sendable (inout PackedForgery) -> Void)] = [
        ("bytes between two objects", { $0.gap = "<</Type/Catalog>>\n" }),
        ("bytes behind the last object", { $0.tail = "99 " }),
        ("an object that the list leaves out", { $0.leavesOutLastNumber = true }),
        ("First one byte too far", { $0.firstIsOff = 1 }),
        ("an extended stream", { $0.packKeys = "/Extends 1 0 R" }),
        ("a stream that calls itself deflated", { $0.packKeys = "/Filter/FlateDecode" }),
        ("an unknown filter", { $0.packKeys = "/Filter/LZWDecode" }),
        ("an earlier table", { $0.tableKeys = "/Prev 15" }),
        ("a table in parts", { $0.tableKeys = "/Index[0 3]" }),
        ("an encrypted file", { $0.tableKeys = "/Encrypt 1 0 R" }),
        ("the same object twice in a stream", { $0.packs[0].objects.append($0.packs[0].objects[0]) }),
        ("the same object in two streams", { $0.packs[1].objects.append($0.packs[0].objects[0]) }),
        ("the same object packed and plain", { $0.plain.append($0.packs[0].objects[0]) }),
        (
            "the signature packed",
            { pieces in
                let place = pieces.plain.firstIndex { $0.body.place(of: "<</Type/Sig/") == 0 } ?? 0
                pieces.packs[0].objects.append(pieces.plain.remove(at: place))
            }
        ),
        (
            "two objects with their indexes exchanged",
            { pieces in
                let (one, two) = (pieces.packs[0].objects[0].number, pieces.packs[0].objects[1].number)
                pieces.changeEntries = { $0.swapAt(one, two) }
            }
        ),
        (
            "an object said to be free",
            { pieces in
                let number = pieces.packs[0].objects[0].number
                pieces.changeEntries = { $0[number] = PackedForgery.Entry(kind: 0, second: 0, third: 0) }
            }
        ),
        (
            "an object of another generation",
            { pieces in
                let number = pieces.plain[0].number
                pieces.changeEntries = { $0[number].third = 1 }
            }
        ),
        (
            "a kind of entry that nobody knows",
            { pieces in
                let number = pieces.plain[0].number
                pieces.changeEntries = { $0[number].kind = 3 }
            }
        ),
        (
            "an object in a stream that is none",
            { pieces in
                let (number, other) = (pieces.packs[0].objects[0].number, pieces.plain[0].number)
                pieces.changeEntries = { $0[number].second = other }
            }
        ),
        ("a number without an object", { $0.changeEntries = { entries in entries.append(entries[1]) } }),
        ("fewer numbers than objects", { $0.changeEntries = { entries in entries.removeLast(2) } }),
        (
            "a script in a packed catalog",
            { pieces in
                for (pack, content) in pieces.packs.enumerated() {
                    for (index, object) in content.objects.enumerated()
                    where object.body.place(of: "<</Type/Catalog") == 0 {
                        pieces.packs[pack].objects[index].body = object.body.replacing(
                            "/Pages",
                            with: "/OpenAction<<>>/Pages"
                        )
                    }
                }
            }
        ),
    ]

    @Test("A stream that inflates without measure is refused within it")
    func bombIsRefused() throws {
        let limits = PDFLimits(inflatedBytes: 512)
        #expect(throws: PDFFault.limitExceeded(.inflatedBytes)) { try SealedPDF.read(genuine, limits: limits) }
    }

    @Test("800 changes of bytes and pieces: none is valid, none takes long")
    func mutations() {
        var dice = SeededDice(seed: 4004)
        for index in 0..<800 {
            var forged = genuine
            for _ in 0...dice.below(3) { dice.mutate(&forged) }
            guard forged != genuine else { continue }
            let time = threadTime {
                #expect(verifier.verdict(on: forged).outcome != .valid, "mutation \(index)")
            }
            #expect(time < .seconds(2), "mutation \(index)")
        }
    }
}
