extension OfficeRefusal {
    /// What a rule refuses; nil where it has nothing against it.
    static func thrown(by rule: () throws(OfficeRefusal) -> Void) -> OfficeRefusal? {
        do throws(OfficeRefusal) {
            try rule()
            return nil
        } catch {
            return error
        }
    }
}
