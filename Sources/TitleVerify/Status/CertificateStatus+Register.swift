package import TitleModel

extension CertificateStatus {
    /// As the register has it.
    package init(_ status: RegisteredStatus) {
        switch status {
        case .valid: self = .valid
        case .suspended: self = .suspended
        case .revoked: self = .revoked
        case .cancelled: self = .cancelled
        case .superseded(let number): self = .superseded(by: number?.text)
        }
    }
}
