import TitleWords

/// The page that a scanned code opens: it checks on the reader's own device, and asks for the code where it cannot.
struct ScanPage: Page {
    static let template = "scan"
    let title: String
    private let fields: [String: String]

    var address: SiteAddress? { .scan }
    var section: SiteRoute? { .verify }
    var isIndexed: Bool { false }

    init(_ files: ScanFiles, words: Words) {
        title = words("scan.title")
        let texts: ScanFile = words.language == .chinese ? .chineseWords : .englishWords
        fields = [
            "script": SiteAddress.scanFile(.page).path,
            "manifest": SiteAddress.scanFile(.manifest).path,
            "words": SiteAddress.scanFile(texts).path,
            "verifier": files.hasVerifier ? SiteAddress.scanFile(.verifier).path : "",
            "worker": "\(SiteAddress.scanFile(.worker).path)?v=\(files.mark)",
        ]
    }

    /// Until the script has taken charge, the form promises nothing that only the script keeps.
    func child(named name: String) -> Any? { name == "on_device" ? true : fields[name] }
}
