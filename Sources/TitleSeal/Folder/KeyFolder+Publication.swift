public import TitleClaim
public import TitleModel
import TitleVerify

extension KeyFolder {
    /// Signs a new catalogue of words and keeps it; its version is one more than the last one's.
    public func publishCatalogue(
        bodies: [NamedBody],
        titles: [NamedTitle],
        restrictions: [NamedCode],
        routes: [NamedCode],
        now: Instant
    ) throws(KeyFault) {
        let catalogue = IssuerCatalogue(
            version: (try trust().catalogueVersion ?? 0) + 1,
            issued: now.milliseconds,
            bodies: bodies,
            titles: titles,
            restrictions: restrictions,
            routes: routes
        )
        guard (try? IssuerCatalogue(decoding: catalogue.encoded())) == catalogue else { throw .ownWorkRefused }
        let signer = try installationSigner(use: .catalogue)
        let envelope = try signer.envelope(contentType: .catalogue, payload: catalogue.encoded())
        try DurableFiles.replace(cataloguePath, with: envelope.serialized())
    }

    /// Signs the trust list anew, fresh for another year.
    public func renewTrustList(now: Instant) throws(KeyFault) {
        try write(try trust().list.adding([], now: now), signedBy: try readRootKey())
    }
}

extension KeyFolder {
    /// So many days before their end the trust list and the revocation list are to be renewed.
    public static let renewalDays = 60

    /// The end of what grows old first, trust list or revocation list, once it is near (`renewalDays`) or past; else nil.
    public func renewalDue(at now: Instant) throws(KeyFault) -> Instant? {
        let list = Instant(milliseconds: try trust().list.nextUpdate)
        let end = min(list, try revocationListBytes().flatMap { RevocationListReader.end(of: $0) } ?? list)
        return end <= now.adding(days: KeyFolder.renewalDays) ? end : nil
    }
}
