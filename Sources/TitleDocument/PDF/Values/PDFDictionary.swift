/// Keys and values in the order in which they are written; each key stands once.
public struct PDFDictionary: Sendable {
    public private(set) var entries: [(key: String, value: PDFValue)]

    /// - Parameter entries: with every key once; the caller vouches for that.
    public init(entries: [(String, PDFValue)] = []) {
        self.entries = entries.map { (key: $0.0, value: $0.1) }
    }

    /// The same without a copy, for the reader.
    init(unique entries: [(key: String, value: PDFValue)]) {
        self.entries = entries
    }

    /// Setting nil removes the key.
    public subscript(key: String) -> PDFValue? {
        get { entries.first { $0.key == key }?.value }
        set {
            let index = entries.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): entries[index].value = value
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append((key, value))
            case (nil, nil): break
            }
        }
    }

    public var isEmpty: Bool { entries.isEmpty }
}

extension PDFDictionary: Equatable {
    /// Equal when the same keys have the same values in the same order.
    public static func == (left: PDFDictionary, right: PDFDictionary) -> Bool {
        left.entries.elementsEqual(right.entries) { $0.key == $1.key && $0.value == $1.value }
    }
}

extension PDFDictionary: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, PDFValue)...) {
        self.init(entries: elements)
    }
}
