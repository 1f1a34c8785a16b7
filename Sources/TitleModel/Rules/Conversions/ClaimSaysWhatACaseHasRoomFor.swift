/// What a claim says of an original is kept whole or not at all (CNV8): so much a field.
public enum ClaimSaysWhatACaseHasRoomFor {
    public static func check(_ fields: [OriginalField]) throws(OfficeRefusal) {
        let long = fields.first { $0.value.unicodeScalars.count > OriginalField.longest }
        if let long { throw .conversion(.claimTooLong(long.kind, most: OriginalField.longest)) }
    }
}
