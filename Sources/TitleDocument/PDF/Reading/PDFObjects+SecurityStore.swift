extension PDFObjects {
    /// Few: the chains of a seal and of a time stamp, and a list for each authority in them.
    private static let mostEntries = 16

    /// Certificates and revocation lists of the document security store (ETSI EN 319 142-1, 5.4.2).
    func securityStore(
        of catalog: PDFDictionary,
        limit: Int
    ) throws(PDFFault) -> (certificates: [[UInt8]], revocationLists: [[UInt8]]) {
        guard let store = dictionary(catalog["DSS"]) else { return ([], []) }
        let certificates = try streams(store["Certs"], limit: limit)
        let taken = certificates.reduce(0) { $0 + $1.count }
        return (certificates, try streams(store["CRLs"], limit: limit - taken))
    }

    private func streams(_ value: PDFValue?, limit: Int) throws(PDFFault) -> [[UInt8]] {
        guard let value else { return [] }
        guard let entries = array(value), entries.count <= Self.mostEntries else { throw .notOurForm(.securityStore) }
        var (streams, left) = ([[UInt8]](), limit)
        for entry in entries {
            guard let reference = entry.reference else { throw .notOurForm(.securityStore) }
            let stream = try decodedStream(reference, or: .securityStore, limit: left)
            left -= stream.count
            streams.append(stream)
        }
        return streams
    }
}
