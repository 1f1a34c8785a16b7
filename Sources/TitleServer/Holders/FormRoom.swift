import TitleWorkflow

/// What a holder's form may bring beside texts.
enum FormRoom: Sendable {
    case texts
    /// As much as any upload.
    case upload
    /// One file of a conversion, whole, with the form around it.
    case evidence
    /// An application with all its files.
    case application

    func bytes(_ limits: SiteLimits) -> Int {
        switch self {
        case .texts: limits.objectionBytes
        case .upload: limits.uploadBytes
        case .evidence: ConversionFile.mostBytes + Self.around
        case .application: limits.applicationBytes
        }
    }

    func time(_ limits: SiteLimits) -> Duration {
        self == .application ? limits.applicationBodyTime : limits.bodyTime
    }

    /// The texts of a form, and what parts it.
    private static let around = 64 * 1024
}
