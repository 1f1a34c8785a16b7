import TestSupport
import Testing

/// Pictures that tests import as a body's seal.
enum SealFile {
    /// A red ring, 42 mm.
    static let ring = Array(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="42mm" height="42mm" viewBox="0 0 42 42">
        <circle cx="21" cy="21" r="19" fill="none" stroke="#c8101e" stroke-width="2"/></svg>
        """.utf8
    )

    /// The same on nothing as PNG with transparency.
    static func transparentRing() async throws -> [UInt8] {
        let code = """
            import sys; from PIL import Image, ImageDraw
            ring = Image.new('RGBA', (840, 840), (0, 0, 0, 0))
            ImageDraw.Draw(ring).ellipse((20, 20, 820, 820), outline=(200, 16, 30, 255), width=40)
            ring.save(sys.stdout.buffer, 'PNG')
            """
        return try succeed(await Command.run(ProjectFolder.path(".venv/bin/python"), ["-c", code])).output
    }
}
