import TitleIntake
import TitleModel
import TitleStore
import TitleWorkflow

/// Takes photos from holders who show the code of a certificate and their whole number.
struct PhotoDesk: Sendable {
    let office: Office
    let now: @Sendable () -> Instant

    /// A picture is looked at only once code and number are right.
    ///
    /// The number is a question about the holder like an employer's: counted with those, kept for the holder to see, and
    /// not answered while they are closed.
    /// - Throws: `StopReason.tooManyMisses` while nobody is answered.
    func answer(_ code: VerificationCode, number: String, file: [UInt8]?) async throws -> PhotoAnswer {
        guard let found = try await office.store.read({ try $0.certificate(with: code) }),
            try await isHolder(number, of: found)
        else { return .unknown }
        guard let file else { return .state(try await office.photoState(of: found.certificate.person)) }
        let photo: Photo
        do throws(PhotoFault) {
            photo = try Office.portrait(file)
        } catch {
            return .pictureUnfit(error)
        }
        return try await handIn(photo, for: found)
    }

    private func isHolder(_ number: String, of found: RegisteredCertificate) async throws -> Bool {
        switch try await office.answer(.number(number), on: found, at: now()) {
        case .isTheHolders: return true
        case .closed(let seconds): throw StopReason.tooManyMisses(retryAfterSeconds: seconds)
        case .differs, .face: return false
        }
    }

    private func handIn(_ photo: Photo, for found: RegisteredCertificate) async throws -> PhotoAnswer {
        let status = found.status(on: now().civilDate)
        guard status == .valid else { return .refused(.notInForce(status)) }
        do {
            try await office.handIn(photo, for: found.certificate.number, at: now())
            return .taken
        } catch let refusal as OfficeRefusal {
            return .refused(refusal)
        }
    }
}
