import ArgumentParser
import Foundation
import TitleModel
import TitlePaint
import TitleRender
import TitleTerminal
import TitleWords

struct Template: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a certificate's face, or look at it with made-up people.",
        subcommands: [TemplateCheck.self, TemplatePreview.self]
    )
}

/// What the commands for designers share.
struct FaceOptions: ParsableArguments {
    @Argument(help: "The face: its folder, or its face.svg or manifest.json.")
    var face: String

    @Option(help: "zh or en.")
    var lang: Language = .chinese

    var words: Words { Words(lang) }

    /// The last part of the folder's path, also where the face is named as `.`.
    var name: String { URL(filePath: folder).standardizedFileURL.lastPathComponent }

    private var folder: String {
        let url = URL(filePath: face)
        let isFile = [FaceTemplate.drawingFile, FaceTemplate.manifestFile].contains(url.lastPathComponent)
        return isFile ? url.deletingLastPathComponent().path(percentEncoded: false) : face
    }

    func template() throws -> FaceTemplate {
        try FaceTemplate.compile(folder: folder, fonts: try FontLibrary())
    }
}

struct TemplateCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Compile a face and try it with short and long texts; every fault with its line and column."
    )

    @OptionGroup var options: FaceOptions

    func run() async throws {
        try await reportingErrors(options.words) {
            let template = try options.template()
            for specimen in Specimen.allCases {
                let pages = try template.pages(of: try specimen.content(fonts: template.fonts, face: options.name))
                for page in 0..<pages.count { _ = try pages.page(page) }
            }
            say(options.words("press.template.fine", ["face": options.face]))
            guard let language = template.unapprovedLanguage else { return }
            say(options.words("press.template.unapproved", ["language": language]))
        }
    }
}

struct TemplatePreview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Draw a face with a made-up person; it is marked as a sample and a preview and carries no signature."
    )

    @OptionGroup var options: FaceOptions

    @Option(help: "How long the texts are: \(Specimen.allCases.map(\.rawValue).joined(separator: ", ")).")
    var specimen: Specimen = .usual

    @Option(help: "Which page of several a picture shows, from 1.")
    var page = 1

    @Option(name: .customLong("set"), help: "NAME=TEXT: another text in place of the specimen's; may be repeated.")
    var changes: [String] = []

    @Option(name: [.customShort("o"), .long], help: "The file to write, .pdf, .png or .svg.")
    var output: String

    func validate() throws {
        guard Kind(file: output) != nil else { throw ValidationError("-o must end in .pdf, .png or .svg.") }
        guard page > 0 else { throw ValidationError("--page counts from 1.") }
        guard changes.allSatisfy({ $0.contains("=") }) else { throw ValidationError("--set wants NAME=TEXT.") }
    }

    func run() async throws {
        try await reportingErrors(options.words) {
            let template = try options.template()
            let bytes = try bytes(of: try template.pages(of: try content(template)))
            do {
                try bytes.write(to: URL(filePath: output), options: .atomic)
            } catch {
                throw FileFault(output, error)
            }
            say(options.words("press.template.drawn", ["file": output]))
        }
    }

    private func content(_ template: FaceTemplate) throws -> FaceContent {
        var content = try specimen.content(fonts: template.fonts, face: options.name)
        let changed = changes.map { change in
            let halves = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: String(halves[0]), text: String(halves[1]))
        }
        try refuse(changed.map(\.name), beside: template.knownTexts)
        for (name, text) in changed { content.texts[name] = text }
        return content
    }

    private func refuse(_ names: [String], beside known: Set<String>) throws {
        let unknown = names.filter { !known.contains($0) }
        guard !unknown.isEmpty else { return }
        let texts = known.sorted().joined(separator: ", ")
        throw ValidationError("--set: this face has no text \(unknown.joined(separator: ", ")); it has \(texts).")
    }

    /// A PDF has all pages, a picture one.
    private func bytes(of pages: PageFlow) throws -> Data {
        switch Kind(file: output) {
        case .pdf: Data(try pages.previewPDF(secondsSinceEpoch: systemClock().milliseconds / 1000))
        case .png: Data(try chosen(pages).png())
        case .svg, nil: Data(try chosen(pages).svg().utf8)
        }
    }

    private func chosen(_ pages: PageFlow) throws -> DisplayList {
        guard page <= pages.count else { throw ValidationError("--page: there are \(pages.count) pages.") }
        return try pages.page(page - 1)
    }

    private enum Kind: String {
        case pdf, png, svg

        init?(file: String) { self.init(rawValue: URL(filePath: file).pathExtension.lowercased()) }
    }
}
