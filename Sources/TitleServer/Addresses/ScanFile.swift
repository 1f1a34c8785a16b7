/// The files of the page that checks a certificate on the reader's own device, below its address.
public enum ScanFile: String, CaseIterable, Sendable {
    case page = "page.js"
    case before = "before.js"
    case check = "check.js"
    case files = "files.js"
    case judge = "judge.js"
    case pin = "pin.js"
    case show = "show.js"
    case status = "status.js"
    case trust = "trust.js"
    case words = "words.js"
    /// The service worker, with which the page opens when the site cannot be reached.
    case worker = "worker.js"
    case chineseWords = "words.zh.json"
    case englishWords = "words.en.json"
    case manifest = "manifest.webmanifest"
    /// The names of everything that the worker keeps.
    case shell = "shell.json"
    /// The verifier; an installation may be without it.
    case verifier = "titlecert-scan.wasm"

    /// What is read from the folder of templates, as it stands there.
    var isScript: Bool { rawValue.hasSuffix(".js") }
}
