internal import TitleClaim
internal import TitleModel
internal import TitleRender
internal import TitleStore

/// A receipt before it is signed: what its claim says, and the page that says the same.
struct ReceiptDraft: Sendable {
    let claim: ReceiptClaim
    let content: FaceContent
    /// The folder of its template below `templates/paper`.
    let template: String
    let installation: String

    var title: String { "职称证书查验回执 \(claim.lookUp)" }
}

/// What a receipt is made from.
struct ReceiptFacts {
    let request: ReceiptRequest
    let store: StoreFacts
    let now: Instant

    func claim(_ subject: ReceiptClaim.Subject) -> ReceiptClaim {
        ReceiptClaim(
            sample: store.isDemo,
            lookUp: request.id.text,
            time: now.milliseconds,
            asker: request.asked.name,
            purpose: request.asked.purpose,
            subject: subject
        )
    }

    /// What stands on every receipt.
    var texts: [String: String] {
        [
            "lookUp": request.id.text, "askedAt": "\(now.chinaTime)（北京时间）", "host": store.host,
            "asker": request.asked.name ?? "未填写", "purpose": request.asked.purpose ?? "未填写",
            "installation": store.installation,
        ]
    }
}
