/// The XMP metadata (ISO 16684-1) of a PDF/A-3a (ISO 19005-3, 6.6.2) and PDF/UA-1 (ISO 14289-1, 5) document.
struct XMPPacket {
    let metadata: PDFMetadata

    /// Plain properties as attributes, which spell their names once (ISO 16684-1, 7.9.2.2).
    var bytes: [UInt8] {
        let own = dates + dublinCore
        var bytes = Self.opening
        bytes.reserveCapacity(bytes.count + own.utf8.count + Self.closing.count)
        bytes.append(contentsOf: own.utf8)
        bytes.append(contentsOf: Self.closing)
        return bytes
    }

    private var dates: String {
        let moment = metadata.created.xmpText
        return "\(moment)\" xmp:ModifyDate=\"\(moment)\">"
    }

    private var dublinCore: String {
        """
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(metadata.title))</rdf:li></rdf:Alt></dc:title>\
        <dc:creator><rdf:Seq><rdf:li>\(escaped(metadata.author))</rdf:li></rdf:Seq></dc:creator>\
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(metadata.subject))</rdf:li></rdf:Alt>\
        </dc:description>
        """
    }
}

extension XMPPacket {
    private static let opening = Array(
        """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" \
        xmp:CreatorTool="\(PDFMetadata.producer)" pdf:Producer="\(PDFMetadata.producer)" \
        pdfaid:part="3" pdfaid:conformance="A" pdfuaid:part="1" xmp:CreateDate="
        """.utf8
    )

    /// PDF/A knows no `pdfuaid`, so the packet has to describe that schema itself (ISO 19005-3, 6.6.2.3).
    private static let closing = Array(
        """
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
        <pdfaSchema:property><rdf:Seq><rdf:li pdfaProperty:name="part" pdfaProperty:valueType="Integer" \
        pdfaProperty:category="internal" pdfaProperty:description="Part of ISO 14289"/></rdf:Seq>\
        </pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """.utf8
    )

    private func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return text }
        return text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
    }
}
