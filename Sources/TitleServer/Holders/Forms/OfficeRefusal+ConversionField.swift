import TitleModel

extension OfficeRefusal {
    /// The field of an application's form that a refusal is about; nil for what is about none.
    var conversionField: String? {
        switch self {
        case .nameUnfit, .conversion(.nameTooLong): "name"
        case .conversion(.entrustmentNotNamed), .conversion(.entrustmentSenderUnfit): "entrustment-sender"
        case .identityUnfit: "number"
        case .conversion(.areaOutside): "area"
        case .conversion(.originalOfAnother), .conversion(.originalIsOurs), .conversion(.originalIsOfTheRegion),
            .conversion(.originalHandedInAlready), .conversion(.claimTooLong):
            "file-original"
        case .conversion(.evidenceUnfit(let kind?)), .conversion(.evidenceNotAsked(let kind)),
            .conversion(.evidenceTooLarge(let kind, _)):
            "file-\(kind.rawValue)"
        case .conversion(.evidenceMissing(let kinds)): kinds.first.map { "file-\($0.rawValue)" }
        default: nil
        }
    }
}
