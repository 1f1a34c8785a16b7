import TitleModel

/// A day as people type it into a form: 2019-10-25, 2019年10月25日, 2019/10/25, 2019.10.25.
enum TypedDay {
    /// Nil for anything else and for days that do not exist.
    static func read(_ text: String) -> CivilDate? {
        let parts = text.split { "-/.年月日 ".contains($0) }.map { $0.count <= 4 ? Int($0) : nil }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}
