import Foundation
import TestSupport
import Testing
import TitleRender

/// All eight faces as they are handed out, sealed, in the hands of others (issue 4, 4).
@Suite("Sealed faces in other programs", .serialized)
struct SealedFaceTests {
    struct Trial: CustomTestStringConvertible {
        let face: String
        let specimen: Specimen

        var testDescription: String { "\(face), \(specimen)" }

        static let all = SealedFace.names.flatMap { face in Specimen.allCases.map { Trial(face: face, specimen: $0) } }
    }

    @Test("veraPDF finds each PDF/A-3a and PDF/UA-1")
    func archival() async throws {
        let folder = try TemporaryFolder()
        var files: [String] = []
        for face in SealedFace.names {
            let sealed = try await SealedFace.of(face)
            files.append(try folder.write(sealed.bytes, as: "\(face).pdf"))
        }
        let lines = try await VeraPDF.verdicts(files)
        #expect(lines.count == 16 && lines.allSatisfy { $0.contains(" compliant ") }, "\(lines)")
    }

    @Test(
        "poppler, mupdf and pdfium show the same page, its seal included, 5 % apart at most at 100 dpi",
        arguments: SealedFace.names
    )
    func pictures(face: String) async throws {
        let folder = try TemporaryFolder()
        let sealed = try await SealedFace.of(face)
        let file = try folder.write(sealed.bytes, as: "face.pdf")
        let words = try await python("readers.py", file, "red").lines.map { $0.split(separator: " ") }
        let distances = words.filter { $0.count == 3 }.compactMap { Double($0[2]) }
        #expect(distances.count == 3 && distances.allSatisfy { $0 > 0 && $0 <= 0.05 }, "\(distances)")
        let codes = words.filter { $0.count == 2 }.map { String($0[1]) }
        #expect(codes == [String](repeating: sealed.list.links[0].address, count: 3), "\(codes)")
        // The ring of the sample seal: 190 mm of red, more than a thousand dots.
        let red = words.filter { $0.count == 4 }.compactMap { Int($0[3]) }
        #expect(red.count == 3 && red.allSatisfy { $0 > 1000 }, "\(red)")
        let boxes = words.filter { $0.count == 7 }.map { $0.dropFirst(3).compactMap { Int($0) } }
        #expect(boxes.count == 3 && boxes.allSatisfy { $0.count == 4 }, "\(boxes)")
        for side in 0..<4 where boxes.allSatisfy({ $0.count == 4 }) {
            let places = boxes.map { $0[side] }.sorted()
            #expect(places[2] - places[0] <= 1, "side \(side) of the red of 300 dpi: \(boxes)")
        }
    }

    @Test("poppler, mupdf and pdfium extract each field once, in the order of reading", arguments: Trial.all)
    func texts(trial: Trial) async throws {
        let folder = try TemporaryFolder()
        let sealed = try await SealedFace.of(trial.face, trial.specimen)
        let run = try await python("texts.py", try folder.write(sealed.bytes, as: "face.pdf"))
        let texts = try JSONDecoder().decode([String: String].self, from: Data(run.output))
        let told = sealed.list.told
        #expect(texts.count == 3 && told.count > 30)
        for (reader, text) in texts {
            #expect(closed(text) == closed(told.joined()), "\(reader)")
            for field in ["titleLine", "name", "number", "code", "qualifiedOn", "issuedOn"] {
                let words = try #require(sealed.list.pieces.first { $0.name == field }).text
                #expect(text.ranges(of: words).count == 1, "\(reader): \(field) \(words)")
            }
        }
    }

    /// Without spaces, ends of lines and signs that show nothing, which readers put and leave out as they like.
    private func closed(_ text: String) -> String {
        var closed = String.UnicodeScalarView()
        closed.append(
            contentsOf: text.unicodeScalars.filter { scalar in
                !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
                    && scalar.properties.generalCategory != .control
            }
        )
        return String(closed)
    }

    private func python(_ script: String, _ arguments: String...) async throws -> Command {
        let run = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/TitlePaintTests/\(script)"] + arguments
        )
        return try #require(run.exitCode == 0 ? run : nil, "\(run.errors)")
    }
}

extension DisplayList {
    /// The words of each part, in the order of reading.
    fileprivate var told: [String] {
        reading.flatMap(\.parts).compactMap { part in
            (pieces + fixedPieces).first { $0.name == part }?.text
        }
    }
}
