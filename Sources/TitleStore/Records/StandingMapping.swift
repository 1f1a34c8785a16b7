/// The mapping of a conversion that stands: the last one, made of the last reading.
///
/// A title that was mapped says nothing once its original was read again, which may have been of another title or level.
enum StandingMapping {
    /// A query of columns of `conversion_mappings m`, of one row or none; `owner` is the case as the query around names it.
    static func query(_ columns: String, of owner: String) -> String {
        """
        SELECT \(columns) FROM conversion_mappings m WHERE m.conversion_case = \(owner)
            AND (SELECT k.event FROM conversion_steps k WHERE k.conversion_case = m.conversion_case
                AND k.event IN ('check', 'map') ORDER BY k.rowid DESC LIMIT 1) = 'map'
            ORDER BY m.rowid DESC LIMIT 1
        """
    }
}
