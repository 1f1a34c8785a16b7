/// The number of a document that certificates rest on (文号) fits their claims, which have room for 200 bytes of UTF-8.
public enum DocumentNumberFitsTheClaim {
    static let mostBytes = 200

    public static func check(_ number: String) throws(OfficeRefusal) {
        try StatedText.check(number, upTo: 100)
        guard number.utf8.count <= mostBytes else { throw .textUnfit(.tooLong(most: mostBytes / 3)) }
    }
}
