import Foundation
import Hummingbird
import TitleWords

/// The files of the page that checks on the reader's own device: scripts, words, manifest, and the verifier in WebAssembly.
struct ScanFiles: Sendable {
    /// Changes with any of the files: the version of what a device keeps.
    let mark: String
    let hasVerifier: Bool
    private let files: [ScanFile: PublicFile]

    /// - Parameters:
    ///   - folder: The folder of the page templates; scripts lie in `scan/` below it.
    ///   - verifier: The bytes of `titlecert-scan.wasm`; nil where it was not built.
    ///   - frame: Addresses of the site that the page needs beside its own files.
    /// - Throws: `TemplateFault.missing`
    init(folder: String, verifier: [UInt8]?, frame: [String]) throws {
        var files = try Self.scripts(in: folder)
        files[.chineseWords] = Self.words(.chinese)
        files[.englishWords] = Self.words(.english)
        files[.manifest] = Self.json(Manifest(), contentType: "application/manifest+json")
        files[.verifier] = verifier.map { PublicFile($0, contentType: "application/wasm").packing }
        let kept = files.keys.filter { $0 != .worker }.map { SiteAddress.scanFile($0).path }.sorted()
        let pages = Language.allCases.map { "\(SiteAddress.scan.path)?\(LanguageChoice.parameter)=\($0.rawValue)" }
        let marks = files.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value.mark) + frame
        mark = PublicFile(Array(marks.joined().utf8), contentType: "").mark
        files[.shell] = Self.json(Shell(files: pages + kept + frame), contentType: "application/json")
        hasVerifier = verifier != nil
        self.files = files
    }

    /// Each is asked for anew and answered with 304 while it is the same: the scripts of one version belong together.
    func file(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard case .scanFile(let name) = SiteAddress(path: request.uri.path), let file = files[name] else {
            throw StopReason.noSuchPage
        }
        var response = file.response(to: request)
        response.headers[.cacheControl] = "no-cache"
        if name == .worker { response.headers[.serviceWorkerAllowed] = SiteAddress.scan.path }
        return response
    }
}

extension ScanFiles {
    private static func scripts(in folder: String) throws -> [ScanFile: PublicFile] {
        var files: [ScanFile: PublicFile] = [:]
        for name in ScanFile.allCases where name.isScript {
            files[name] = try PublicFile(
                reading: "scan/\(name.rawValue)",
                in: folder,
                contentType: "text/javascript; charset=utf-8"
            )
        }
        return files
    }

    private static func words(_ language: Language) -> PublicFile {
        let words = Words(language)
        let keys = Catalogue.entries.keys.filter { key in sections.contains { key.hasPrefix($0) } }
        let texts = Dictionary(uniqueKeysWithValues: keys.map { ($0, words($0)) })
        return json(texts, contentType: "application/json")
    }

    private static let sections = ["scan.", "verdict.", "result.", "face.", "day.written"]

    /// Keys in order, so that the same content is the same file.
    private static func json(_ value: some Encodable, contentType: String) -> PublicFile {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts alone, which always encode.
        let data = (try? encoder.encode(value)) ?? Data()
        return PublicFile(Array(data), contentType: contentType).packing
    }
}

/// What the worker keeps on the device.
private struct Shell: Encodable {
    let files: [String]
}

/// How a phone shows the page among its programs (W3C Web Application Manifest).
private struct Manifest: Encodable {
    let name = Words(.chinese)("scan.app")
    let lang = "zh-CN"
    let id = SiteAddress.scan.path
    let start_url = SiteAddress.scan.path
    let scope = SiteAddress.scan.path
    let display = "standalone"
    let background_color = "#f6f4ee"
    let theme_color = "#1c4470"
    let icons = [Icon()]

    struct Icon: Encodable {
        let src = SiteAddress.icon.path
        let sizes = "any"
        let type = "image/svg+xml"
    }
}

extension HTTPField.Name {
    fileprivate static let serviceWorkerAllowed = constant("service-worker-allowed")
}
