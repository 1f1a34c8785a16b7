internal import TitleModel

extension DataTable {
    /// The lines of `conversion-mappings.csv`, each of its own name, none of which says otherwise than another on one of its
    /// days (CNV8).
    func titleMappings() throws(HouseDataFault) -> TitleMappings {
        let numbered = try map { line throws(HouseDataFault) in (line: try line.titleMapping(), number: line.number) }
        var names: [String: Int] = [:]
        for (line, number) in numbered {
            if let other = names.updateValue(number, forKey: line.id) {
                throw fault(number, .linesOfOneName(line.id, other: other))
            }
        }
        if let pair = MappingLinesDoNotContradict.pairs(among: numbered.map(\.line)).first {
            throw fault(numbered[pair.second].number, .linesContradict(other: numbered[pair.first].number))
        }
        return TitleMappings(numbered.map(\.line))
    }

    private func fault(_ line: Int, _ reason: HouseDataFault.Reason) -> HouseDataFault {
        HouseDataFault(file: file, line: line, reason: reason)
    }
}
