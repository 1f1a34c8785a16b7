/// A copy says what it is for and for whom, shows something, ends, and says nothing that leads to the certificate.
public enum CopySaysForWhatAndWhom {
    /// `code` is the certificate's 查验码.
    public static func check(_ wish: CopyWish, code: VerificationCode) throws(CopyRefusal) {
        let most = CopyWish.longestText
        guard StatedText.isFilled(wish.purpose, upTo: most) else { throw .purposeUnfit(most: most) }
        guard StatedText.isFilled(wish.receiver, upTo: most) else { throw .receiverUnfit(most: most) }
        guard (1...CopyWish.mostDays).contains(wish.days) else { throw .daysUnfit(most: CopyWish.mostDays) }
        guard !wish.fields.isEmpty else { throw .showsNothing }
        for text in [wish.purpose, wish.receiver] {
            guard !text.unicodeScalars.contains(where: { isHidden($0) }), IdentityNumbersInText(text).ranges.isEmpty
            else { throw .textUnfit }
            try expectNoWay(to: [wish.number.text, code.text], in: text)
        }
    }

    /// However it is written: in any case, width, and grouping.
    private static func expectNoWay(to marks: [String], in text: String) throws(CopyRefusal) {
        let plain = StatedText.alike(text).uppercased().filter { $0.isLetter || $0.isNumber }
        for mark in marks {
            let sought = mark.uppercased().filter { $0.isLetter || $0.isNumber }
            guard sought.isEmpty || !plain.contains(sought) else { throw .leadsToTheCertificate }
        }
    }
}
