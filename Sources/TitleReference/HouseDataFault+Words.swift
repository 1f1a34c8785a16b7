internal import TitleModel

extension HouseDataFault {
    /// The key of its words.
    public var key: String {
        switch reason {
        case .unreadable: "house-data.unreadable"
        case .missingColumn: "house-data.missing-column"
        case .wrongNumberOfFields: "house-data.wrong-number-of-fields"
        case .wrongValue: "house-data.wrong-value"
        case .contradiction(.documentMissing): "house-data.body-without-document"
        case .contradiction: "house-data.contradiction"
        case .settingMissing: "house-data.setting-missing"
        case .ruleSetsContradict: "house-data.rule-sets-contradict"
        case .linesContradict: "house-data.lines-contradict"
        case .linesOfOneName: "house-data.lines-of-one-name"
        }
    }

    /// What these words name.
    public var facts: [String: String] {
        let place = ["file": file, "line": String(line)]
        switch reason {
        case .unreadable, .wrongNumberOfFields, .ruleSetsContradict: return place
        case .settingMissing(let document, let setting):
            return place.with(["document": document, "setting": setting])
        case .linesContradict(let other): return place.with(["other": String(other)])
        case .linesOfOneName(let name, let other): return place.with(["name": name, "other": String(other)])
        case .missingColumn(let column): return place.with(["column": column])
        case .wrongValue(let column, let value): return place.with(["column": column, "value": value])
        case .contradiction(let fault):
            let (body, other) = fault.bodies
            return place.with(["body": body, "other": other])
        }
    }
}

extension BodyRegistryFault {
    /// The body that is at fault, and what it names.
    fileprivate var bodies: (String, String) {
        switch self {
        case .standsTwice(let body), .documentMissing(let body): (body.text, "")
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
