import Foundation
import TestSupport
import Testing

/// Photographs, scans and hostile pictures of certificates that the programs made, judged by the program an employer runs.
@Suite(.serialized) struct PhotoTests {
    private struct Judged {
        let line: VerdictLine
        let exitCode: Int32
        let seconds: Double
    }

    /// The pictures of two certificates, made once.
    private static let pictures = Task { try await makePictures() }

    private static func makePictures() async throws -> (folder: TemporaryFolder, names: [String], trust: String) {
        let (house, folder) = (try await DemoHouse.shared.value, try TemporaryFolder())
        for (index, name) in ["page", "other"].enumerated() {
            let pdf = try folder.write(try await house.document(house.certificates[index].number), as: "\(name).pdf")
            try succeed(await .run("pdftoppm", ["-r", "200", "-png", "-singlefile", pdf, folder.path(name)]))
        }
        let arguments = ["photos.py"].map { ProjectFolder.path("Tests/EndToEndTests/\($0)") }
        let made = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            arguments + [folder.path("page.png"), folder.path("other.png"), folder.path]
        )
        try succeed(made, "photos.py")
        return (folder, made.lines, house.trust)
    }

    private func judge(_ name: String) async throws -> Judged {
        let (folder, _, trust) = try await Self.pictures.value
        let start = ContinuousClock.now
        let (line, exitCode) = try await verdict(of: folder.path(name), trust: trust)
        let time = ContinuousClock.now - start
        return Judged(line: line, exitCode: exitCode, seconds: Double(time.components.seconds))
    }

    private func names(_ isWanted: (String) -> Bool) async throws -> [String] {
        let names = try await Self.pictures.value.names.filter(isWanted)
        #expect(!names.isEmpty)
        return names
    }

    @Test("Photographs turned, aslant by 2 to 6 parts in a hundred, blurred and at JPEG quality 45 are read as claims")
    func photographs() async throws {
        let all = try await names { $0.hasPrefix("photo-") }
        var missed: [String] = []
        for name in all {
            let judged = try await judge(name)
            if judged.exitCode == 21, judged.line.reason("qr") == "qr_not_found" {
                missed.append(name)
            } else {
                #expect(judged.exitCode == 0 && judged.line.subject == "claim" && judged.line.sample, "\(name)")
                #expect(judged.line.reason("face") == "compare_by_eye", "\(name)")
            }
        }
        print("codes found in \(all.count - missed.count) of \(all.count) photographs; missed: \(missed)")
        #expect(missed.count <= all.count / 10)
    }

    @Test("Every kind of PNG and JPEG, every turn and every scan that is read gives the certificate as a claim")
    func kinds() async throws {
        let wanted = try await names { name in
            !name.hasPrefix("photo-") && !name.hasPrefix("bad-") && name != "several.jpg"
        }
        for name in wanted {
            let judged = try await judge(name)
            #expect(judged.exitCode == 0 && judged.line.subject == "claim", "\(name): \(judged.line.outcome)")
        }
    }

    @Test("Of two certificates in one picture none is chosen, and that is said")
    func several() async throws {
        let judged = try await judge("several.jpg")
        #expect(judged.exitCode == 21 && judged.line.reason("qr") == "qr_of_several")
        #expect(judged.line.kind == nil && judged.line.subject == "none")
    }

    @Test("Hostile and unreadable pictures get their sentence, soon")
    func hostile() async throws {
        let reasons = [
            "bad-CCITTFaxDecode.pdf": "scan_compression", "bad-JBIG2Decode.pdf": "scan_compression",
            "bad-JPXDecode.pdf": "scan_compression", "bad-short.pdf": "picture_damaged",
            "bad-bomb.pdf": "picture_damaged", "bad-cut.png": "picture_damaged", "bad-cut.jpg": "picture_damaged",
            "bad-head.jpg": "picture_damaged", "bad-zero.png": "picture_damaged", "bad-huge.png": "picture_too_large",
            "bad-wide.png": "picture_too_large", "bad-huge.jpg": "picture_too_large", "bad-bomb.png": "qr_not_found",
            "bad-blank.png": "qr_not_found", "bad-noise.png": "qr_not_found",
        ]
        for name in try await names({ $0.hasPrefix("bad-") }) {
            let judged = try await judge(name)
            #expect(judged.exitCode == 21 && judged.seconds < 120, "\(name)")
            let reason = judged.line.reason("qr") ?? judged.line.reason("file")
            #expect(reason == reasons[name] ?? "file_not_sealed", "\(name): \(reason ?? "none")")
        }
    }
}
