import TitleRender

/// A display list as it is kept for comparison: what stands where, in hundredths of a millimetre; outlines by a checksum.
struct GoldenList: Codable, Equatable {
    struct Piece: Codable, Equatable {
        var name: String
        var language: String?
        var commands: [Command]
    }

    struct Command: Codable, Equatable {
        var draws: String
        var box: [Int]?
        var text: String?
        var font: String?
        var colour: String?
        var checksum: String?
        var inside: [Command]?
    }

    var size: [Int]
    var language: String
    var title: String
    var fixed: [Piece]
    var pieces: [Piece]
    var ornaments: [Piece]
    var reading: [String]
    var links: [String]
    var seal: [Int]?

    init(_ list: DisplayList) {
        size = [hundredths(list.width), hundredths(list.height)]
        (language, title) = (list.language, list.title)
        fixed = list.fixedPieces.map { Piece($0) }
        pieces = list.pieces.map { Piece($0) }
        ornaments = list.ornaments.map { Piece($0) }
        reading = list.reading.map { "\($0.role.rawValue) \($0.parts.joined(separator: " "))" }
        links = list.links.map { "\($0.piece) \($0.address)" }
        seal = list.seal.map { hundredths($0.box) }
    }
}

extension GoldenList.Piece {
    init(_ piece: DisplayPiece) {
        self.init(name: piece.name, language: piece.language, commands: piece.commands.map { .init($0) })
    }
}

extension GoldenList.Command {
    init(_ command: DisplayCommand) {
        self.init(draws: "", box: command.bounds().map { hundredths($0) })
        switch command {
        case .shape(let path, let painting): (draws, checksum) = ("shape", sum("\(path) \(painting)"))
        case .picture(let image, _): draws = "picture of \(image.width) by \(image.height)"
        case .symbol(let symbol, _, let color):
            draws = "symbol of \(symbol.size) \(color)"
            checksum = sum("QRSymbol(size: \(symbol.size), modules: \(symbol.modules))")
        case .group(let map, let opacity, let commands):
            (draws, inside) = ("group \(map) \(opacity)", commands.map { .init($0) })
        case .glyphs(let run):
            (draws, text) = ("glyphs of \(hundredths(run.size))", run.text)
            (font, colour) = (run.face.postScriptName, "\(run.color)")
            checksum = sum(run.glyphs.map { "\($0.id) \(hundredths($0.place.x)) \(hundredths($0.place.y))" }.joined())
        }
    }
}

private func hundredths(_ millimetres: Double) -> Int { Int((millimetres * 100).rounded()) }

private func hundredths(_ box: Box) -> [Int] { [box.x, box.y, box.width, box.height].map { hundredths($0) } }

/// FNV-1a of 64 bits: enough to tell a change.
private func sum(_ text: String) -> String {
    let sum = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    return String(sum, radix: 16)
}
