public import TitleModel

extension Transaction {
    /// All conversions, counted by what decides whose business they are.
    public func conversionTallies() throws -> [ConversionTally] {
        let sql = """
            WITH told AS (
                SELECT c.origin, c.way, c.receiver, c.area, c.applied_on,
                    EXISTS (SELECT 1 FROM open_conversion_cases q WHERE q.conversion_case = c.id) AS is_open,
                    EXISTS (SELECT 1 FROM conversion_request_ends e WHERE e.conversion_case = c.id) AS is_handed_in,
                    (\(StandingMapping.query("m.title", of: "c.id"))) AS title,
                    (SELECT f.value FROM conversion_fields f WHERE f.conversion_case = c.id AND f.kind = 'rank'
                        ORDER BY f.rowid DESC LIMIT 1) AS rank,
                    (SELECT d.outcome FROM conversion_decisions d WHERE d.conversion_case = c.id
                        ORDER BY d.rowid DESC LIMIT 1) AS outcome,
                    (SELECT max(s.taken_at) FROM conversion_steps s WHERE s.conversion_case = c.id
                        AND s.event = 'confirm') AS confirmed
                FROM conversion_cases c),
            counted AS (
                SELECT *, iif(confirmed IS NULL, NULL, outcome) AS came_to,
                    CAST(julianday(\(Self.chinaDay("confirmed")))
                        - julianday(applied_on) AS INTEGER) AS days
                FROM told)
            SELECT origin, way, receiver, area, title, rank, count(*), sum(is_handed_in), sum(is_open),
                sum(came_to IS 'convert'), sum(came_to IS 'not-needed'), sum(came_to IS 'refuse'),
                sum(is_open = 0 AND came_to IS NULL), ifnull(sum(days), 0), max(days)
            FROM counted GROUP BY origin, way, receiver, area, title, rank ORDER BY 1, 2, 3, 4, 5, 6
            """
        return try rows(of: ConversionTally.self, sql, [])
    }

    /// All applications over the net that became no case, counted by what decides whose business they are.
    public func handedInTallies() throws -> [HandedInTally] {
        let sql = """
            WITH told AS (
                SELECT q.origin, q.way, q.receiver, q.area, q.level, e.outcome,
                    iif(e.outcome IS 'returned',
                        CAST(julianday(\(Self.chinaDay("e.ended_at")))
                            - julianday(q.applied_on) AS INTEGER), NULL) AS days
                FROM conversion_requests q LEFT JOIN conversion_request_ends e ON e.request = q.id
                WHERE e.outcome IS NOT 'taken')
            SELECT origin, way, receiver, area, level, sum(outcome IS NULL), sum(outcome IS 'returned'),
                sum(outcome IS 'withdrawn'), ifnull(sum(days), 0), max(days)
            FROM told GROUP BY origin, way, receiver, area, level ORDER BY 1, 2, 3, 4, 5
            """
        return try rows(of: HandedInTally.self, sql, [])
    }

    /// The day of China on which a moment in milliseconds falls.
    static func chinaDay(_ moment: String) -> String { "date(\(moment) / 1000 + \(8 * 3600), 'unixepoch')" }
}

extension ConversionTally: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let (origin, way): (ConversionOrigin, ConversionWay) = (try columns.next(), try columns.next())
        let (receiver, area): (BodyCode, AreaCode) = (try columns.next(), try columns.next())
        let (title, rank): (TitleCode?, String?) = (try columns.next(), try columns.next())
        self.init(
            origin: origin,
            way: way,
            receiver: receiver,
            area: area,
            title: title,
            rank: rank.flatMap { TitleRank(rawValue: $0) },
            counts: try Counts(&columns)
        )
    }
}

extension ConversionTally.Counts: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let (cases, handedIn, open): (Int, Int, Int) = (try columns.next(), try columns.next(), try columns.next())
        let came: [(ConversionOutcome, Int)] = [
            (.convert, try columns.next()), (.notNeeded, try columns.next()), (.refuse, try columns.next()),
        ]
        self.init(
            cases: cases,
            handedIn: handedIn,
            open: open,
            outcomes: Dictionary(came.filter { $0.1 > 0 }) { first, _ in first },
            withdrawn: try columns.next(),
            daysInAll: try columns.next(),
            longestDays: try columns.next()
        )
    }
}

extension HandedInTally: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            origin: try columns.next(),
            way: try columns.next(),
            receiver: try columns.next(),
            area: try columns.next(),
            level: try columns.next(),
            counts: Counts(
                waiting: try columns.next(),
                returned: try columns.next(),
                withdrawn: try columns.next(),
                daysInAll: try columns.next(),
                longestDays: try columns.next()
            )
        )
    }
}
