import TestSupport
import TitleDocument
import TitleFiles

@testable import TitleRender

/// A page drawn by another program: its samples, to look at single places.
struct Page {
    private let width: Int
    /// Red, green and blue.
    private let samples: ArraySlice<UInt8>
    private let dotsPerMillimetre: Double

    /// Draws the first page with poppler.
    init(_ pdf: [UInt8], dotsPerInch: Int = 127) async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(pdf, as: "page.pdf")
        let drawn = try await Command.run("pdftoppm", ["-r", String(dotsPerInch), "-singlefile", file])
        let head = drawn.output.split(separator: 10, maxSplits: 3, omittingEmptySubsequences: true)
        let size = String(decoding: head[1], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        width = size[0]
        samples = head[3]
        dotsPerMillimetre = Double(dotsPerInch) / 25.4
    }

    /// A PNG of ours, 5 pixels to the millimetre, each row the difference from the one above.
    init(png file: [UInt8]) throws {
        let image = try RasterImage(file)
        let length = 1 + image.width * 3
        let rows = try Inflate.zlib(image.encoded[...], limit: length * image.height)
        var samples: [UInt8] = []
        for row in 0..<image.height {
            for place in 1..<length {
                let above = row == 0 ? 0 : samples[samples.count - image.width * 3]
                samples.append(rows[row * length + place] &+ above)
            }
        }
        (width, self.samples, dotsPerMillimetre) = (image.width, samples[...], 5)
    }

    /// The colour at a place in millimetres.
    func color(_ x: Double, _ y: Double) -> Color {
        let at = samples.startIndex + (Int(y * dotsPerMillimetre) * width + Int(x * dotsPerMillimetre)) * 3
        return Color(red: samples[at], green: samples[at + 1], blue: samples[at + 2])
    }
}

extension Color {
    func isNear(_ other: Color, within distance: Int = 6) -> Bool {
        [(red, other.red), (green, other.green), (blue, other.blue)]
            .allSatisfy { abs(Int($0.0) - Int($0.1)) <= distance }
    }

    init(_ hex: String) {
        self = Color(hex: hex) ?? .black
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
