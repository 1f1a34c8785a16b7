import Testing
import TitleModel
import TitleSeal

extension KeyFolder {
    /// Adds the bureau of 赤峰市, with an empty drawing as its seal and the right to every level.
    func addCity(now: Instant) throws {
        let drawing = Array("<svg/>".utf8)
        let seal = SealPicture(bytes: drawing, mediaType: .svg, widthMillimetres: 42, heightMillimetres: 42)
        try addBody(
            code: "150400",
            name: "赤峰市人力资源和社会保障局",
            authorisation: SealAuthorisation(documentNumber: "1", scope: [], validFrom: now.civilDate, validTo: nil),
            seal: try #require(seal),
            now: now
        )
    }
}
