internal import TitleClaim
internal import TitleModel
internal import TitlePapers
internal import TitleRender
internal import TitleStore

/// 查验回执: what the register says of one certificate at one moment, for whoever asked the office in person.
///
/// It shows what the public page shows: of the identity number the last two characters, no birth date, no employer.
struct LookUpReceipt {
    private let registered: RegisteredCertificate
    private let claims: IssuedClaims
    private let store: StoreFacts

    /// - Throws: `IssuanceFault.unknownCertificate`.
    init(_ number: String, in transaction: any Transaction) throws {
        guard let key = CertificateNumber(foreign: number), let registered = try transaction.certificate(key) else {
            throw IssuanceFault.unknownCertificate(number)
        }
        self.registered = registered
        claims = try IssuedClaims(registered.certificate)
        store = try transaction.storeFacts()
    }

    func content(at now: Instant) throws -> FaceContent {
        let qrText = try QRText(host: store.host, envelope: registered.certificate.compactEnvelope)
        return FaceContent(
            texts: texts(at: now),
            qr: ["qr": QRSymbolSource(prefix: qrText.prefix, digits: qrText.digits)],
            sample: store.isDemo
        )
    }

    private func texts(at now: Instant) -> [String: String] {
        let result = registered.result
        let holder = FaceText.Holder(sex: result.sex, identity: result.identity, employer: result.employer)
        let face = FaceText(compact: claims.compact, full: claims.full, holder: holder, host: store.host).fields
        var texts = face.filter { LookUpReceipt.shown.contains($0.key) }
        texts["identity"] = result.identity.covered
        texts["status"] = status(on: now.civilDate)
        texts["askedAt"] = "\(now.chinaTime)（北京时间）"
        return texts
    }

    /// Texts of the face that anybody may read who has the certificate's code.
    private static let shown: Set<String> = [
        "number", "name", "series", "specialty", "title", "level", "route", "qualifiedOn", "approvedBy", "approval",
        "reviewedBy", "issuedBy", "issuedOn", "restriction", "previous", "code", "host",
    ]

    private func status(on day: CivilDate) -> String {
        switch registered.status(on: day) {
        case .valid: "真实有效"
        case .suspended(let until): "暂停使用（核查期间）" + (until.map { "，至\($0.written)止" } ?? "")
        case .revoked: "已撤销，自始无效" + ground(of: .revoked)
        case .cancelled: "已注销" + ground(of: .cancelled)
        case .superseded(let number): "已换发新证" + (number.map { "：\($0.text)" } ?? "")
        }
    }

    /// As in （赤人社发〔2020〕3号，自2020年1月6日起）.
    private func ground(of kind: CertificateEvent.Kind) -> String {
        guard let event = registered.events.last(where: { $0.kind == kind }) else { return "" }
        let from = kind == .cancelled ? "自\(event.effectiveOn.written)起" : "\(event.at.civilDate.written)决定"
        return "（" + [event.documentNumber, from].compactMap { $0 }.joined(separator: "，") + "）"
    }
}
