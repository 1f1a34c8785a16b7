internal import TitleFiles
public import TitleIntake
public import TitleModel
public import TitleStore

/// What a holder is told of the own photo.
public enum HolderPhotoState: Equatable, Sendable {
    /// None is registered, and the print waits for one.
    case missing
    /// One is registered.
    case registered
    /// One waits to be confirmed, since then.
    case waiting(since: Instant)
    /// The last one was refused, with the reason.
    case refused(reason: String)
}

extension Office {
    /// Whether a number is the present or a former one of a certificate's holder.
    ///
    /// Compared in whole whatever was typed, so that the time tells nothing.
    public func isHolder(_ typed: String, of found: RegisteredCertificate) async throws -> Bool {
        let number = PlainText.word(typed).uppercased()
        let known = try await store.read { try $0.identities(of: found.certificate.person) }
        return known.reduce(false) { $1.value.number == number || $0 }
    }

    public func photoState(of person: Identifier) async throws -> HolderPhotoState {
        try await store.read { transaction in
            guard let last = try transaction.photoSubmissions(of: person).last else {
                return try transaction.latestPhoto(of: person) == nil ? .missing : .registered
            }
            guard let decision = last.decision else { return .waiting(since: last.submittedAt) }
            return decision.isConfirmed ? .registered : .refused(reason: decision.reason)
        }
    }

    /// The picture as it would be kept.
    /// - Throws: `PhotoFault` with what is wrong with it.
    public static func portrait(_ bytes: [UInt8]) throws(PhotoFault) -> Photo {
        Photo(mediaType: "image/jpeg", bytes: try IdentityPhoto(bytes).jpeg)
    }
}
