extension String {
    /// Whether Chinese characters stand in it: on an English page its language is named then.
    var holdsHan: Bool {
        unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) || (0x20000...0x323AF).contains($0.value) }
    }
}
