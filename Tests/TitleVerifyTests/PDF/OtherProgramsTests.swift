import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleSeal

@testable import TitleVerify

/// Sealed documents that other programs opened and saved again.
@Suite struct OtherProgramsTests {
    private let folder: TemporaryFolder
    private let verifier: Verifier
    private let path: String

    init() throws {
        let authority = try TestAuthority()
        folder = try TemporaryFolder()
        verifier = Verifier(trust: authority.trust)
        path = try folder.write(try TestDocument(of: authority).sealed(), as: "sealed.pdf")
    }

    private func verdict(on name: String) throws -> Verdict {
        verifier.verdict(on: Array(try Data(contentsOf: folder.url.appending(path: name))))
    }

    private func expect(_ name: String, _ code: Reason.Code, at location: SourceLocation = #_sourceLocation) throws {
        let verdict = try verdict(on: name)
        #expect(verdict.outcome == code.outcome, sourceLocation: location)
        #expect(verdict.result(.file) == .failed(Reason(code)), sourceLocation: location)
    }

    @Test(
        "What qpdf writes anew is altered, and the reason says that a program saved it",
        arguments: [
            ["--linearize"], ["--object-streams=generate"], ["--qdf", "--object-streams=disable"], [],
            ["--object-streams=generate", "--compress-streams=y", "--recompress-flate"], ["--min-version=2.0"],
            ["--normalize-content=y"], ["--remove-restrictions"],
        ]
    )
    func qpdf(options: [String]) async throws {
        let command = try await Command.run("qpdf", options + [path, folder.path("out.pdf")])
        #expect(command.exitCode == 0)
        try expect("out.pdf", .fileSavedAgain)
    }

    @Test("What qpdf encrypts cannot be read, and the reason says why")
    func encrypted() async throws {
        for length in ["128", "256"] {
            let options = ["--allow-weak-crypto", "--encrypt", "", "owner", length, "--", path]
            #expect(try await Command.run("qpdf", options + [folder.path("out.pdf")]).exitCode == 0)
            try expect("out.pdf", .fileEncrypted)
        }
    }

    @Test("What MuPDF writes anew is altered", arguments: [[], ["-gggg"], ["-z"], ["-l"], ["-d"], ["-a"], ["-s"]])
    func mutoolClean(options: [String]) async throws {
        let command = try await Command.run("mutool", ["clean"] + options + [path, folder.path("out.pdf")])
        #expect(command.exitCode == 0, "\(command.errors)")
        try expect("out.pdf", .fileSavedAgain)
    }

    @Test(
        "What pyHanko adds in a revision behind the seal is altered, by a table or by a stream",
        arguments: ["text", "hidden", "form", "font", "annotation", "mdp", "signature", "stream"]
    )
    func revisions(attack: String) async throws {
        let script = ProjectFolder.path("Tests/TitleVerifyTests/PDF/revision.py")
        let python = ProjectFolder.path(".venv/bin/python")
        let command = try await Command.run(python, [script, attack, path, folder.path("out.pdf")])
        #expect(command.exitCode == 0, "\(command.errors)")
        try expect("out.pdf", .fileAppended)
    }

    @Test(
        "What Ghostscript prints into a new PDF is altered, and the reason says that a program saved it",
        arguments: [
            [], ["-dPreserveAnnots=false"], ["-dPDFSETTINGS=/screen"], ["-dPDFA=2", "-dCompatibilityLevel=1.7"],
        ]
    )
    func ghostscript(options: [String]) async throws {
        let common = ["-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-sOutputFile=\(folder.path("out.pdf"))"]
        let command = try await Command.run("gs", common + options + [path])
        #expect(command.exitCode == 0, "\(command.errors)")
        try expect("out.pdf", .fileSavedAgain)
    }

    @Test(
        "What only draws the pages anew leaves nothing of the seal: no certificate, and no seal is said to be missing"
    )
    func drawnAnew() async throws {
        for command in [["pdftocairo", "-pdf", path, "OUT"], ["mutool", "convert", "-o", "OUT", path]] {
            let arguments = command.dropFirst().map { $0 == "OUT" ? folder.path("out.pdf") : $0 }
            #expect(try await Command.run(command[0], arguments).exitCode == 0)
            let verdict = try verdict(on: "out.pdf")
            #expect([.altered, .unsupported].contains(verdict.outcome) && verdict.facts == nil)
        }
    }

    @Test(
        "What pyHanko writes anew, with every sign that is no letter escaped, is altered; so is what a stranger signs in it"
    )
    func pyHankoAnew() async throws {
        let program = """
            import sys
            from pyhanko.pdf_utils.reader import PdfFileReader
            from pyhanko.pdf_utils.writer import copy_into_new_writer

            with open(sys.argv[1], 'rb') as source, open(sys.argv[2], 'wb') as target:
                writer = copy_into_new_writer(PdfFileReader(source))
                for key in sys.argv[3:]:
                    writer.root.pop(key, None)
                writer.write(target)
            """
        let python = ProjectFolder.path(".venv/bin/python")
        for removed in [[], ["/AcroForm", "/Perms"], ["/AcroForm", "/Perms", "/Metadata", "/Names", "/AF"]] {
            let run = try await Command.run(python, ["-c", program, path, folder.path("out.pdf")] + removed)
            #expect(run.exitCode == 0, "\(run.errors)")
            try expect("out.pdf", .fileSavedAgain)
        }
    }

    @Test("What MuPDF saves incrementally behind the seal is altered")
    func mutool() async throws {
        let script = try folder.write(
            Array(
                """
                var doc = new PDFDocument(scriptArgs[0]);
                var page = doc.loadPage(0);
                var note = page.createAnnotation('FreeText');
                note.setRect([50, 50, 200, 100]);
                note.setContents('forged');
                page.update();
                doc.save(scriptArgs[0], 'incremental');
                """.utf8
            ),
            as: "annotate.js"
        )
        let out = folder.path("out.pdf")
        try FileManager.default.copyItem(atPath: path, toPath: out)
        let command = try await Command.run("mutool", ["run", script, out])
        #expect(command.exitCode == 0, "\(command.errors)")
        let verdict = try verdict(on: "out.pdf")
        #expect(verdict.outcome == .altered)
        #expect(verdict.result(.file) == .failed(Reason(.fileAppended)))
    }

    @Test("A page that pyHanko replaces in a new revision behind the seal makes the document altered")
    func pyHanko() async throws {
        let program = """
            import sys
            from pyhanko.pdf_utils import generic
            from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

            with open(sys.argv[1], 'rb') as source, open(sys.argv[2], 'wb') as target:
                writer = IncrementalPdfFileWriter(source)
                page = writer.root['/Pages']['/Kids'][0]
                page['/MediaBox'] = generic.ArrayObject(generic.FloatObject(n) for n in (0, 0, 300, 300))
                writer.update_container(page)
                writer.write(target)
            """
        let python = ProjectFolder.path(".venv/bin/python")
        let command = try await Command.run(python, ["-c", program, path, folder.path("out.pdf")])
        #expect(command.exitCode == 0, "\(command.errors)")
        let verdict = try verdict(on: "out.pdf")
        #expect(verdict.outcome == .altered)
        #expect(verdict.result(.file) == .failed(Reason(.fileAppended)))
    }
}
