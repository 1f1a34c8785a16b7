/// A title by recognition was reviewed by no committee: whatever is typed beside it, it is not converted (CNV4; §十六(二)
/// 授权的评委会评审取得).
public enum RecognisedTitleIsNotConverted {
    public static func check(_ original: OriginalTitle) throws(OfficeRefusal) {
        guard original.obtained != .recognition else { throw .conversion(.titleByRecognition) }
    }
}
