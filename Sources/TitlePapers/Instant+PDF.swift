package import TitleDocument
package import TitleModel

extension Instant {
    package var pdfMoment: PDFMoment { PDFMoment(secondsSinceEpoch: milliseconds / 1000) }
}
