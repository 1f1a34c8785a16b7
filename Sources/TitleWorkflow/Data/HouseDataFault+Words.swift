import TitleModel
public import TitleReference

extension HouseDataFault {
    public func message(_ words: Wording) -> String {
        let place = ["file": file, "line": String(line)]
        switch reason {
        case .unreadable: return words("house-data.unreadable", place)
        case .missingColumn(let column): return words("house-data.missing-column", place.with(["column": column]))
        case .wrongNumberOfFields: return words("house-data.wrong-number-of-fields", place)
        case .wrongValue(let column, let value):
            return words("house-data.wrong-value", place.with(["column": column, "value": value]))
        case .contradiction(let fault):
            let (body, other) = fault.bodies
            return words("house-data.contradiction", place.with(["body": body, "other": other]))
        }
    }
}

extension BodyRegistryFault {
    /// The body that is at fault, and what it names.
    fileprivate var bodies: (String, String) {
        switch self {
        case .standsTwice(let body): (body.text, "")
        case .areaUnknown(let body, let area): (body.text, area)
        case .parentUnknown(let body, let other), .issuerUnknown(let body, let other),
            .issuerIsNoBureau(let body, let other):
            (body.text, other.text)
        }
    }
}

extension [String: String] {
    fileprivate func with(_ more: [String: String]) -> [String: String] {
        merging(more) { first, _ in first }
    }
}
