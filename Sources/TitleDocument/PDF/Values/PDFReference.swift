/// The number of an indirect object (ISO 32000-1, 7.3.10); its generation is always 0, in what we write and what we read.
public struct PDFReference: Hashable, Sendable {
    public let number: Int

    public init(number: Int) {
        self.number = number
    }
}
