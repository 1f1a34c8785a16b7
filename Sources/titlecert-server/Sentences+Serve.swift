import TitleServer
import TitleVerify
import TitleWords

/// The sentences of what keeps the site from starting.
func sentence(for fault: ListenFault, _ words: Words) -> String {
    switch fault {
    case .addressInUse(let host, let port): words("serve.address-in-use", address(host, port))
    case .notAllowed(let host, let port): words("serve.address-not-allowed", address(host, port))
    case .noSuchAddress(let host): words("serve.address-unknown", ["host": host])
    case .other(let host, let port, let code):
        words("serve.address-fault", address(host, port).merging(["code": String(code)]) { first, _ in first })
    }
}

func sentence(for fault: TrustFolderFault, _ words: Words) -> String {
    switch fault {
    case .missing(let path): words("serve.trust-missing", ["path": path, "folder": dataFolder(ofTrust: path)])
    case .faulty(let folder, let detail):
        words(
            "serve.trust-faulty",
            [
                "path": folder, "folder": dataFolder(ofTrust: folder + "/"),
                "detail": detail.reason(words.callAsFunction),
            ]
        )
    }
}

func sentence(for fault: TemplateFault, _ words: Words) -> String {
    switch fault {
    case .unreadable(let folder): words("serve.templates-missing", ["folder": folder])
    case .missing(let template): words("serve.template-missing", ["template": template])
    case .malformed(let template, let line, let problem):
        words("serve.template-malformed", ["template": template, "line": String(line), "problem": problem])
    case .unknownWords(let template, let key): words("serve.template-words", ["template": template, "key": key])
    }
}

private func address(_ host: String, _ port: Int) -> [String: String] {
    ["host": host, "address": ListenAddress(host: host, port: port).text]
}

/// `DATA/trust/…` is in `DATA`.
private func dataFolder(ofTrust path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
}
