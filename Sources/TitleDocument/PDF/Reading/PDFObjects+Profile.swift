extension PDFObjects {
    /// Refuses everything that could act, hide or cover in a document, whoever sealed it: scripts and actions, fields
    /// beside the seal's, layers, notes and stamps on the face.
    ///
    /// Catalog, pages and annotations have the keys that our writer writes and no others.
    func checkNothingMore(in catalog: PDFDictionary) throws(PDFFault) {
        try expect(catalog, only: Self.catalogKeys)
        try expect(dictionary(catalog["AcroForm"]), only: ["Fields", "SigFlags"])
        try expect(dictionary(catalog["Perms"]), only: ["DocMDP"])
        try expect(dictionary(catalog["Names"]), only: ["EmbeddedFiles"])
        try expect(dictionary(catalog["DSS"]), only: ["Type", "Certs", "CRLs"])
        let tree = dictionary(catalog["Pages"])
        try expect(tree, only: ["Type", "Kids", "Count"])
        let seal = array(dictionary(catalog["AcroForm"])?["Fields"])?.first
        for kid in array(tree?["Kids"]) ?? [] {
            let page = dictionary(kid)
            try expect(page, only: Self.pageKeys)
            for annotation in array(page?["Annots"]) ?? [] { try check(annotation, seal: seal) }
        }
    }

    private func check(_ annotation: PDFValue, seal: PDFValue?) throws(PDFFault) {
        let dictionary = dictionary(annotation)
        switch dictionary?["Subtype"] {
        case .name("Link")?:
            try expect(dictionary, only: Self.linkKeys)
            try expect(dictionary?["A"]?.dictionary, only: ["Type", "S", "URI"])
        case .name("Widget")? where annotation == seal: try expect(dictionary, only: Self.sealKeys)
        default: throw .notOurForm(.nothingMore)
        }
    }

    private func expect(_ dictionary: PDFDictionary?, only keys: Set<String>) throws(PDFFault) {
        guard dictionary?.entries.allSatisfy({ keys.contains($0.0) }) ?? true else { throw .notOurForm(.nothingMore) }
    }

    private static let catalogKeys: Set = [
        "Type", "Pages", "Metadata", "StructTreeRoot", "MarkInfo", "Lang", "ViewerPreferences", "OutputIntents", "AF",
        "Names", "AcroForm", "Perms", "DSS", "Extensions",
    ]
    private static let pageKeys: Set = [
        "Type", "Parent", "MediaBox", "Contents", "Resources", "Tabs", "StructParents", "Annots", "Group",
    ]
    private static let linkKeys: Set = [
        "Type", "Subtype", "Rect", "P", "F", "Border", "Contents", "StructParent", "A",
    ]
    private static let sealKeys: Set = [
        "Type", "Subtype", "FT", "T", "TU", "F", "Rect", "P", "StructParent", "AP", "V",
    ]
}
