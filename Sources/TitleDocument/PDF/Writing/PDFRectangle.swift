/// A rectangle in points, from the lower left corner of the page (ISO 32000-1, 7.9.5).
public struct PDFRectangle: Equatable, Sendable {
    public let x: Double
    public let y: Double
    public let width: Double
    public let height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    public var value: PDFValue { [.real(x), .real(y), .real(x + width), .real(y + height)] }
}

extension PDFBytes {
    mutating func append(_ rectangle: PDFRectangle) {
        append("[")
        append(operand: rectangle.x, decimals: 5)
        append(operand: rectangle.y, decimals: 5)
        append(operand: rectangle.x + rectangle.width, decimals: 5)
        append(rectangle.y + rectangle.height, decimals: 5)
        append("]")
    }
}
