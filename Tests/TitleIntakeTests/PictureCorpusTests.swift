import Foundation
import TestSupport
import Testing
import TitleIntake

/// What the fuzzer of pictures began with and kept, through the readers of this build.
@Suite("Corpus of pictures")
struct PictureCorpusTests {
    @Test("Every input is answered soon, and the kinds that are read give their code")
    func replay() throws {
        let path = ProjectFolder.path("Tests/Fuzz/corpus/photo")
        let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        var (slowest, found) = (Duration.zero, 0)
        for name in names {
            let bytes = try ProjectFolder.bytes("Tests/Fuzz/corpus/photo/\(name)")
            var reading = PictureReading?.none
            slowest = max(slowest, threadTime { reading = PictureReading(bytes) })
            if case .codes(let texts)? = reading, texts.contains(where: { $0.contains("/v#") }) { found += 1 }
        }
        print("corpus photo: \(names.count) inputs, \(found) with a code, slowest \(slowest)")
        #expect(names.count >= 12 && found >= 9 && slowest < .seconds(60))
    }

    @Test("A picture that a decoder would have to hold whole is refused by what its header says of its coefficients")
    func coefficients() async throws {
        let script = ProjectFolder.path("Tests/Fuzz/large_inputs.py")
        for kind in ["jpeg-scans-apart", "jpeg-progressive-inks"] {
            let bytes = try await Command.run("python3", [script, kind]).output
            #expect(PictureReading(bytes) == .fault(.tooLarge(width: 8000, height: 8000)), "\(kind)")
        }
    }
}
