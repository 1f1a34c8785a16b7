import TitleModel
import TitleWorkflow

/// What was too large, by the address that it was sent to: each has its own limit, and its own remedy.
enum TooLargeBody: String, CaseIterable {
    case certificate, list, photo
    /// A whole application for a conversion; one file that is added to it; what proves what is to be corrected.
    case application, evidence, proof
    /// Of a program.
    case question

    /// Nil of a form without a file that can be large.
    init?(at path: String) {
        if path.hasPrefix("/api/") {
            self = .question
            return
        }
        switch (SiteAddress(path: path)?.route, HolderRoute(at: path)) {
        case (.verify?, _): self = .certificate
        case (.lists?, _): self = .list
        case (.photo?, _), (_, .photo?): self = .photo
        case (_, .convertForm?): self = .application
        case (_, .conversion?), (_, .convertStatus?): self = .evidence
        case (_, .correction?): self = .proof
        default: return nil
        }
    }

    /// Bytes, as they are configured.
    private func most(_ limits: SiteLimits) -> Int {
        switch self {
        case .list: limits.listBytes
        case .application: limits.applicationFileBytes
        case .evidence: ConversionFile.mostBytes
        case .proof: CorrectionRequest.mostEvidence
        case .certificate, .photo, .question: limits.uploadBytes
        }
    }

    /// The key of its words, and what they name.
    func words(_ limits: SiteLimits) -> (key: String, facts: [String: String]) {
        ("stop.too_large.\(rawValue)", ["size": Self.size(most(limits))])
    }

    /// In whole MB, or KB where it is less than one.
    static func size(_ bytes: Int) -> String { bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes >> 10) KB" }
}
