import Foundation
import TestSupport
import Testing
import TitleIntake

/// A code in a picture of a document is read, also where the document is more than a scan.
@Suite("Pictures in documents") struct PicturesInDocumentsTests {
    /// A JPEG picture of the corpus in which a code is found.
    private func picture() throws -> (bytes: [UInt8], texts: [String]) {
        let path = ProjectFolder.path("Tests/Fuzz/corpus/photo")
        for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted() {
            let bytes = try ProjectFolder.bytes("Tests/Fuzz/corpus/photo/\(name)")
            guard bytes.starts(with: [0xFF, 0xD8]), case .codes(let texts)? = PictureReading(bytes), !texts.isEmpty
            else {
                continue
            }
            return (bytes, texts)
        }
        throw CocoaError(.fileReadNoSuchFile)
    }

    private func document(_ picture: [UInt8], painting content: String) throws -> [UInt8] {
        let source = try #require(JPEGSize(picture))
        let head = """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>> endobj
            5 0 obj <</Length \(content.utf8.count)>> stream
            \(content)
            endstream endobj
            4 0 obj <</Subtype/Image/Filter/DCTDecode/Width \(source.width)/Height \(source.height)/Length \(picture.count)>> stream

            """
        return Array(head.utf8) + picture + Array("\nendstream endobj\n%%EOF".utf8)
    }

    @Test("A page that is one image is read as before; one with text beside it is read too") func beside() throws {
        let (picture, texts) = try picture()
        let scan = try document(picture, painting: "q 100 0 0 100 0 0 cm /I Do Q")
        let mixed = try document(picture, painting: "BT /F 9 Tf (text) Tj ET q 100 0 0 100 0 0 cm /I Do Q")
        #expect(PictureReading(scan) == .codes(texts))
        #expect(PictureReading(mixed) == nil)
        #expect(PictureReading(picturesIn: scan) == .codes(texts))
        #expect(PictureReading(picturesIn: mixed) == .codes(texts))
        #expect(PictureReading(picturesIn: picture) == .codes(texts))
    }

    @Test("A picture that cannot be looked at is said; a document without pictures has no codes") func unread() throws {
        let (picture, _) = try picture()
        var other = try document(picture, painting: "q Q")
        let name = try #require(other.firstRange(of: Array("DCTDecode".utf8)))
        other.replaceSubrange(name, with: Array("JBIG2Decode".utf8))
        #expect(PictureReading(picturesIn: other) == .fault(.compression("JBIG2Decode")))
        #expect(PictureReading(picturesIn: Array("%PDF-1.7 nothing".utf8)) == .codes([]))
        #expect(PictureReading(picturesIn: Array("GIF89a".utf8)) == nil && !picture.isEmpty)
    }
}

/// Width and height by the frame header of a JPEG.
private struct JPEGSize {
    let width: Int
    let height: Int

    init?(_ bytes: [UInt8]) {
        var place = 2
        while place + 9 < bytes.count, bytes[place] == 0xFF {
            let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
            if (0xC0...0xC2).contains(bytes[place + 1]) {
                height = Int(bytes[place + 5]) << 8 | Int(bytes[place + 6])
                width = Int(bytes[place + 7]) << 8 | Int(bytes[place + 8])
                return
            }
            place += 2 + length
        }
        return nil
    }
}
