extension ArchivalPDF {
    /// Writes a value among the packed objects or, in a file without object streams, where it stands.
    mutating func write(
        _ reference: PDFReference,
        _ sharing: PDFSharing = .own,
        _ body: (inout PDFBytes) -> Void
    ) {
        guard isPacking else { return writePlain(reference, body) }
        precondition(places[reference.number] == .nowhere, "object \(reference.number) is defined twice")
        let pack = isLong ? longPack() : sharing.rawValue
        let stream = isLong ? fullPacks.count : pack
        places[reference.number] = .packed(stream: stream, index: packs[pack].begin(reference.number))
        body(&packs[pack].bodies)
        packs[pack].bodies.append("\n")
    }

    /// Writes an object where it stands: a stream, or one whose bytes must be found in the file.
    mutating func writePlain(_ reference: PDFReference, _ body: (inout PDFBytes) -> Void) {
        precondition(places[reference.number] == .nowhere, "object \(reference.number) is defined twice")
        places[reference.number] = .offset(taken + output.count)
        output.append(reference.number)
        output.append(" 0 obj\n")
        body(&output)
        output.append("\nendobj\n")
    }

    /// The object streams and, as the last object, the cross-reference stream (7.5.8) with the trailer's entries.
    mutating func writePackedTrailer(information: PDFReference) {
        let streams =
            isLong
            ? fullPacks + [writeObjectStream(PDFSharing.own.rawValue)] : packs.indices.map { writeObjectStream($0) }
        let table = reserve()
        let start = taken + output.count
        places[table.number] = .offset(start)
        var entries = PDFBytes("/Type/XRef/Size ")
        entries.append(places.count)
        entries.append("/W[1 4 2]/Root ")
        entries.append(Self.catalog)
        entries.append("/Info ")
        entries.append(information)
        entries.append("/ID[")
        entries.append(hexString: metadata.identifier)
        entries.append(hexString: metadata.identifier)
        entries.append("]")
        let stream = PDFStream(entries, deflating: crossReferences(streams))
        places[table.number] = .nowhere
        define(table, stream: stream)
        appendEnd(start)
    }

    mutating func writeObjectStream(_ pack: Int) -> PDFReference {
        let reference = reserve()
        let (contents, first) = packs[pack].contents
        var entries = PDFBytes("/Type/ObjStm/N ")
        entries.append(packs[pack].count)
        entries.append("/First ")
        entries.append(first)
        entries.append("/Filter/FlateDecode")
        let encoded =
            pack == PDFSharing.common.rawValue
            ? FlateEncoder.encodeOften(contents)
            : FlateEncoder.encode(contents, level: isLong ? Self.longLevel : FlateEncoder.quick)
        define(reference, stream: PDFStream(entries, encoded: encoded))
        return reference
    }

    /// Seven bytes an object: its kind, its offset or its stream's number, its index in the stream.
    private func crossReferences(_ streams: [PDFReference]) -> [UInt8] {
        var table = PDFBytes(reserving: places.count * 7)
        for (number, place) in places.enumerated() {
            switch place {
            case .nowhere:
                precondition(number == 0, "object \(number) was reserved and never defined")
                table.appendEntry(0, 0, 65_535)
            case .offset(let offset): table.appendEntry(1, offset, 0)
            case .packed(let stream, let index): table.appendEntry(2, streams[stream].number, index)
            }
        }
        return table.take()
    }
}

extension PDFBytes {
    fileprivate mutating func appendEntry(_ kind: UInt8, _ second: Int, _ third: Int) {
        append(byte: kind)
        let numbers = UInt128(UInt32(second).byteSwapped) | UInt128(UInt16(third).byteSwapped) << 32
        append(lowest: 6, of: numbers)
    }
}
