import Foundation
import TestSupport
import Testing

/// What programs that know nothing of us say about our documents.
struct IndependentEyesTests {
    typealias Subject = (certificate: IssuedLine, file: String, folder: TemporaryFolder)

    /// One certificate a level, and the names that are hard to print; made once, and read by many.
    static let subjects = Task { try await made() }

    private static func made() async throws -> [Subject] {
        let house = try await DemoHouse.shared.value
        let folder = try TemporaryFolder()
        let byLevel = Dictionary(grouping: house.certificates, by: \.level).values.compactMap(\.first)
        let hard = house.certificates.filter {
            $0.holder.contains("·") || $0.holder.unicodeScalars.contains { $0.value > 0x9FFF }
        }
        var subjects: [Subject] = []
        for certificate in byLevel + hard.prefix(4) {
            let file = try folder.write(try await house.document(certificate.number), as: "\(certificate.number).pdf")
            subjects.append((certificate, file, folder))
        }
        return subjects
    }

    @Test("qpdf finds no fault, every font is embedded, subset and has a Unicode map")
    func structure() async throws {
        for (_, file, _) in try await Self.subjects.value {
            let check = try await Command.run("qpdf", ["--check", file])
            #expect(check.exitCode == 0, "\(check.text) \(check.errors)")
            let fonts = try await Command.run("pdffonts", [file]).lines.dropFirst(2)
            #expect(!fonts.isEmpty)
            for font in fonts {
                let columns = font.split(separator: " ")
                #expect(columns.suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(font)")
            }
        }
    }

    @Test("the text of the page holds name and number")
    func text() async throws {
        for (certificate, file, _) in try await Self.subjects.value {
            let text = try await Command.run("pdftotext", [file, "-"]).text
            #expect(text.contains(certificate.holder), "\(certificate.number)")
            #expect(text.contains(certificate.number))
        }
    }

    @Test("the QR code read by zbar from the page at 150 dpi is the claim's text")
    func code() async throws {
        for (certificate, file, folder) in try await Self.subjects.value {
            let picture = folder.path(certificate.number)
            try succeed(await Command.run("pdftoppm", ["-r", "150", "-png", "-singlefile", file, picture]))
            let scan = try await Command.run("zbarimg", ["--quiet", "--raw", "\(picture).png"])
            #expect(scan.lines == [certificate.qr], "\(certificate.number)")
        }
    }

    @Test("pdfsig trusts the signature once it is given the root, and sees the whole document signed")
    func pdfsig() async throws {
        let house = try await DemoHouse.shared.value
        let trusted = try TemporaryFolder()
        let root = "\(house.data)/trust/root.pem"
        let database = "sql:\(trusted.path)"
        try succeed(await Command.run("certutil", ["-N", "-d", database, "--empty-password"]))
        try succeed(await Command.run("certutil", ["-A", "-t", "CT,C,C", "-n", "root", "-i", root, "-d", database]))
        for (_, file, _) in try await Self.subjects.value {
            let answer = try await Command.run("pdfsig", ["-nssdir", trusted.path, file]).text
            #expect(answer.contains("Signature is Valid."), "\(answer)")
            #expect(answer.contains("Certificate is Trusted."), "\(answer)")
            #expect(answer.contains("Total document signed"), "\(answer)")
        }
    }

    @Test("pyHanko finds the signature valid, the modification rule kept and the whole file covered")
    func pyHanko() async throws {
        let house = try await DemoHouse.shared.value
        for (_, file, _) in try await Self.subjects.value {
            let root = "\(house.data)/trust/root.pem"
            let script = ProjectFolder.path("Tests/EndToEndTests/pyhanko_check.py")
            let answer = try await Command.run(ProjectFolder.path(".venv/bin/python"), [script, file, root])
            #expect(answer.exitCode == 0, "\(answer.text) \(answer.errors)")
        }
    }
}
