extension CBORWriter {
    /// An array of the elements, each written by `write`.
    public mutating func list<Element>(_ elements: [Element], _ write: (inout CBORWriter, Element) -> Void) {
        array(elements.count)
        for element in elements { write(&self, element) }
    }
}

extension CBORItem {
    /// The elements of an array, each read by `read`.
    public func list<Element>(
        upTo limit: Int,
        _ read: (CBORItem) throws(ClaimFault) -> Element
    ) throws(ClaimFault) -> [Element] {
        var elements: [Element] = []
        for item in try array(upTo: limit) { elements.append(try read(item)) }
        return elements
    }
}
