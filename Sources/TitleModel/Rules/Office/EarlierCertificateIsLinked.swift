/// A row by change of series is linked to the certificate it comes from as it is taken in (CER8): one of this register that
/// is in force, or one issued by whom the row names.
public enum EarlierCertificateIsLinked {
    /// Nil for a row that changes no series; and where the region's own list leaves out who issued a certificate that is not
    /// of this register (INT9).
    public static func link(
        of row: RosterRow,
        to named: NamedCertificate,
        isRegions: Bool
    ) throws(OfficeRefusal) -> EarlierCertificateLink? {
        guard let number = row.certificateItRestsOn else { return nil }
        let issuer = row.particulars.presentTitleIssuer
        switch named {
        case .held(let held) where held.status == .valid && held.qualifiedOn < row.qualifiedOn:
            return EarlierCertificateLink(number: number, isHere: true, issuer: issuer)
        case .unknown where issuer != nil:
            return EarlierCertificateLink(number: number, isHere: false, issuer: issuer)
        case .unknown where isRegions: return nil
        case .held, .unknown, .notAsked: throw .earlierCertificateUnfit(line: row.row)
        }
    }
}
