import Synchronization
import TestSupport
import TitleDocument

@testable import TitleRender

/// A face of the project with its specimen's texts and a portrait of nobody.
enum SpecimenPage {
    static let names = ["senior", "intermediate", "junior", "converted"].flatMap { [$0, "\($0)-mongolian"] }
    static let fonts = Result { try FontLibrary() }

    static func list(_ face: String, _ specimen: Specimen = .usual, photo: [UInt8]? = nil) throws -> DisplayList {
        try draw(template(face), specimen, photo: photo)
    }

    /// On a template that was compiled just now.
    static func compiled(_ face: String) throws -> FaceTemplate {
        try FaceTemplate.compile(folder: ProjectFolder.path("templates/face/\(face)"), fonts: fonts.get())
    }

    private static func template(_ face: String) throws -> FaceTemplate {
        try kept.withLock { kept in
            let template = try kept[face] ?? compiled(face)
            kept[face] = template
            return template
        }
    }

    private static let kept = Mutex<[String: FaceTemplate]>([:])

    static func draw(
        _ template: FaceTemplate,
        _ specimen: Specimen = .usual,
        photo: [UInt8]? = nil
    ) throws -> DisplayList {
        var content = try specimen.content(fonts: fonts.get())
        content.images["photo"] = Picture(bytes: try photo ?? ProjectFolder.bytes("data/photos/portrait-01.jpg"))
        return try template.draw(content)
    }

    /// The middle of the photo, in pixels of a picture 1240 wide.
    static let photoMiddle = (x: 215, y: 361)
}

extension DisplayList {
    /// The same page on another fixed part.
    func with(_ fixed: FixedDrawing) -> DisplayList {
        var page = self
        page.fixed = fixed
        return page
    }
}

extension PDFMetadata {
    static let test = PDFMetadata(
        title: "试验",
        author: "试验",
        subject: "试验",
        created: PDFMoment(secondsSinceEpoch: 1_575_500_000),
        identifier: [UInt8](repeating: 7, count: 16)
    )
}
