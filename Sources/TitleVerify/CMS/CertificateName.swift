/// What CMS calls a signing certificate by: its issuer and serial number (RFC 5652, 10.2.4).
struct CertificateName: Equatable {
    /// DER of IssuerAndSerialNumber.
    let issuerAndSerialNumber: [UInt8]

    /// Nil when the bytes are not an X.509 certificate (RFC 5280, 4.1) of version 3.
    init?(of certificate: [UInt8]) {
        do throws(CMSFault) {
            var outer = DERReader(certificate[...])
            var signed = DERReader(try outer.read(DER.sequence))
            var fields = DERReader(try signed.read(DER.sequence))
            _ = try fields.read(DER.context0)
            let serialNumber = Array(try fields.readElement())
            _ = try fields.read(DER.sequence)
            let issuer = Array(try fields.readElement())
            issuerAndSerialNumber = DER.element(DER.sequence, issuer, serialNumber)
        } catch {
            return nil
        }
    }
}
