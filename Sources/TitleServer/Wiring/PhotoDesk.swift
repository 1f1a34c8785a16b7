import TitleIntake
import TitleModel
import TitleStore
import TitleWorkflow

/// Takes photos from holders who show the code of a certificate and their whole number.
struct PhotoDesk: Sendable {
    let office: Office
    let now: @Sendable () -> Instant

    /// A picture is looked at only once code and number are right.
    func answer(_ code: VerificationCode, number: String, file: [UInt8]?) async throws -> PhotoAnswer {
        guard let found = try await office.store.read({ try $0.certificate(with: code) }),
            try await office.isHolder(number, of: found)
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

    private func handIn(_ photo: Photo, for found: RegisteredCertificate) async throws -> PhotoAnswer {
        guard found.status == .valid else { return .refused(.notInForce(found.status)) }
        do {
            try await office.handIn(photo, for: found.certificate.number, at: now())
            return .taken
        } catch let refusal as OfficeRefusal {
            return .refused(refusal)
        }
    }
}
