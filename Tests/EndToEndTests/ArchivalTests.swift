import Foundation
import TestSupport
import Testing

/// What veraPDF, the reference validator of PDF/A and PDF/UA, says of our documents.
struct ArchivalTests {
    @Test("sealed certificates of every level are PDF/A-3a and PDF/UA-1")
    func sealed() async throws {
        let subjects = try await IndependentEyesTests.subjects.value
        try await Self.expectCompliant(subjects.map(\.file))
    }

    @Test("a certificate with a time stamp and all that it is checked with is PDF/A-3a and PDF/UA-1")
    func stamped() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        let authority = try await StampAuthority(.rsa)
        let settings = ["--address", authority.address(), "--anchor", authority.folder.path("root.pem")]
        let lists = ["root.crl", "issuing.crl"].flatMap { ["--crl", authority.folder.path($0)] }
        let set = ["tsa", "set", "--data", data, "--when-down", "wait"] + settings + lists
        try succeed(await .titlecert("issuer", set))
        let file = folder.path("stamped.pdf")
        let made = ["document", "--data", data, house.certificates[4].number, "-o", file, "--json"]
        #expect(try succeed(await .titlecert("issuer", made)).text.contains(#""level":"B-LT""#))
        try await Self.expectCompliant([file])
    }

    @Test("every face is PDF/A-3a and PDF/UA-1, also those that no certificate of the demonstration has")
    func faces() async throws {
        let folder = try TemporaryFolder()
        let faces = try FileManager.default.contentsOfDirectory(atPath: ProjectFolder.path("templates/face")).sorted()
        var files: [String] = []
        for face in faces {
            let file = folder.path("\(face).pdf")
            let source = ProjectFolder.path("templates/face/\(face)/face.svg")
            try succeed(await Command.titlecert("issuer", "template", "preview", source, "-o", file))
            files.append(file)
        }
        #expect(files.count >= 4)
        try await Self.expectCompliant(files)
    }

    @Test("papers with a table over several pages are PDF/A-3a and PDF/UA-1", arguments: ["usual", "long"])
    func papers(specimen: String) async throws {
        let folder = try TemporaryFolder()
        let papers = try FileManager.default.contentsOfDirectory(atPath: ProjectFolder.path("templates/paper")).sorted()
        var files: [String] = []
        for paper in papers {
            let file = folder.path("\(paper).pdf")
            let source = ProjectFolder.path("templates/paper/\(paper)")
            let arguments = ["template", "preview", source, "--specimen", specimen, "-o", file]
            try succeed(await Command.titlecert("issuer", arguments))
            files.append(file)
        }
        #expect(files.count >= 4)
        try await Self.expectCompliant(files)
    }

    @Test("a document that is no PDF/A is not called one")
    func control() async throws {
        let folder = try TemporaryFolder()
        let file = folder.path("plain.pdf")
        try succeed(await Command.run("gs", ["-q", "-sDEVICE=pdfwrite", "-o", file, "-c", "showpage"]))
        #expect(try await VeraPDF.verdicts([file]).filter { $0.contains("NOT compliant") }.count == 2)
    }

    static func expectCompliant(_ files: [String]) async throws {
        let lines = try await VeraPDF.verdicts(files)
        #expect(lines.count == 2 * files.count && lines.allSatisfy { $0.contains(" compliant ") }, "\(lines)")
    }
}
