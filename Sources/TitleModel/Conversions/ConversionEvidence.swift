/// A file that was handed in for a conversion, without its bytes: they are kept once, by their hash.
public struct ConversionEvidence: Equatable, Sendable {
    public let kind: Kind
    /// As its sender called it.
    public let name: String
    /// SHA-256 of its bytes.
    public let sha256: [UInt8]
    /// Told from its content, never from its name.
    public let type: FileType
    public let addedBy: StaffMember
    public let addedAt: Instant
    /// Where and when it was looked up, of 网上核验结果 alone.
    public let look: OnlineLook?

    /// Where the issuing side's own check was asked, on which day and by whom.
    public struct OnlineLook: Hashable, Sendable {
        public let address: String
        public let day: CivilDate
        public let by: String

        public init(address: String, day: CivilDate, by: String) {
            (self.address, self.day, self.by) = (address, day, by)
        }
    }

    /// What a file proves; raw values are stored, stand in `data/conversion-evidence.csv` and never change.
    public enum Kind: String, CaseIterable, Sendable {
        /// 换证申请 (CNV6)
        case application
        /// 原职称证书
        case original
        /// 评委会获人社部门授权的证明 (CNV4)
        case committeeAuthorisation = "committee-authorisation"
        /// 军队主管部门对评委会授权的证明 (CNV4)
        case militaryAuthorisation = "military-authorisation"
        /// 在我市工作的证明 (CNV3)
        case presentWork = "present-work"
        /// 调动文件
        case transferOrder = "transfer-order"
        /// 转业证明
        case demobilisation
        /// 安置文件
        case placement
        /// 劳动（聘用）合同
        case labourContract = "labour-contract"
        /// 网上核验结果: what the issuing side's own check answered
        case onlineCheck = "online-check"
        /// 委托函 (CNV9)
        case entrustment
        /// 有权部门的核准文件: the deciding body's own document, where its people have no account here
        case decisionDocument = "decision-document"
    }

    /// Raw values are stored and never change.
    public enum FileType: String, CaseIterable, Sendable {
        case pdf = "application/pdf"
        case jpeg = "image/jpeg"
        case png = "image/png"
        /// GB/T 33190; of originals alone
        case ofd = "application/ofd"

        /// By the first bytes, of an OFD by its lists; nil of anything else.
        public init?(content: [UInt8]) {
            let known: [(FileType, [UInt8])] = [
                (.pdf, Array("%PDF-".utf8)), (.jpeg, [0xFF, 0xD8, 0xFF]),
                (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            ]
            if let found = known.first(where: { content.starts(with: $0.1) }) {
                self = found.0
            } else if ConversionEvidence.isOFD(content) {
                self = .ofd
            } else {
                return nil
            }
        }
    }

    /// OFD (GB/T 33190): an archive whose beginning or directory names `OFD.xml`.
    private static func isOFD(_ content: [UInt8]) -> Bool {
        guard content.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
        return contains(Array("OFD.xml".utf8), in: content.prefix(4096))
            || contains(Array("OFD.xml".utf8), in: content.suffix(65_536))
    }

    private static func contains(_ word: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.dropLast(word.count - 1).contains { bytes[$0..<$0 + word.count].elementsEqual(word) }
    }

    public init(
        kind: Kind,
        name: String,
        sha256: [UInt8],
        type: FileType,
        addedBy: StaffMember,
        addedAt: Instant,
        look: OnlineLook? = nil
    ) {
        self.kind = kind
        self.name = name
        self.sha256 = sha256
        self.type = type
        self.addedBy = addedBy
        self.addedAt = addedAt
        self.look = look
    }
}
