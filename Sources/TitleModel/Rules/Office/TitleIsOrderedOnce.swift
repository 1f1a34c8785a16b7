/// One approved result, one certificate: the same title is not ordered again for the same person.
public enum TitleIsOrderedOnce {
    public static func check(otherOrder: CertificateNumber?) throws(OfficeRefusal) {
        if let otherOrder { throw .titleOrderedAlready(otherOrder) }
    }
}
