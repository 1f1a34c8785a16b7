extension ArchivalPDF {
    /// The most objects of one stream: a reader that wants one of them inflates all.
    private static let packedAtOnce = 1000

    /// Element by element the same words: worth some search.
    static let longLevel: Int32 = 6

    /// The pack that has room for one object more.
    mutating func longPack() -> Int {
        let pack = PDFSharing.own.rawValue
        if packs[pack].count >= Self.packedAtOnce {
            let full = packs[pack]
            fullPacks.append(writeObjectStream(pack))
            packs[pack] = ObjectPack(reserving: full.bodies.count)
        }
        return pack
    }

    /// The bytes written since the last call, in the order of the file; the document goes on without them.
    ///
    /// Of a long document that is not to be sealed: a seal's signature covers bytes that are still at hand.
    public mutating func take() -> [UInt8] {
        let bytes = output.take()
        taken += bytes.count
        output = PDFBytes(reserving: bytes.count)
        return bytes
    }
}
