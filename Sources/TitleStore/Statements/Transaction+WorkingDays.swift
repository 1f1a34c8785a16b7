public import TitleModel

extension Transaction {
    public func insert(_ day: CalendarDay) throws {
        try run(
            "INSERT INTO working_days (date, is_worked, holiday) VALUES ($1, $2, $3)",
            [day.date.sql, (day.kind == .work).sql, day.holiday.sql]
        )
    }

    /// The days that differ from the ordinary week, by date.
    public func workingDays() throws -> [CalendarDay] {
        let sql = "SELECT date, is_worked, holiday FROM working_days ORDER BY date"
        return try rows(of: CalendarDay.self, sql, [])
    }
}

extension CalendarDay: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let (date, isWorked): (CivilDate, Bool) = try (columns.next(), columns.next())
        self.init(date: date, kind: isWorked ? .work : .off, holiday: try columns.next())
    }
}
