public import TitleModel

extension Transaction {
    /// Orders that the press refused for a ban that is over on `day` or was lifted, and that nothing has answered since.
    ///
    /// Without a day each is asked for the one on which it was ordered, as a demo judges it. Of a title that was obtained
    /// while a ban lasted only a lifting frees it; a conversion is asked for the day alone (INT6, CNV10).
    public func ordersFreedOfBans(on day: CivilDate?) throws -> [Identifier] {
        let sql = """
            SELECT x.order_id FROM order_refusals x
            JOIN orders o ON o.id = x.order_id JOIN roster_rows r ON r.id = o.roster_row
            WHERE \(Self.isLastWord) AND EXISTS (SELECT 1 FROM json_each(x.reasons) j
                WHERE j.value IN ('person-banned', 'title-obtained-in-ban', 'conversion-holder-banned'))
            AND NOT EXISTS (SELECT 1 FROM standing_bans b WHERE b.person = r.person
                AND (coalesce($1, \(Self.chinaDay("o.ordered_at"))) BETWEEN b.from_day AND b.until_day
                    OR r.qualified_on BETWEEN b.from_day AND b.until_day
                    AND NOT EXISTS (SELECT 1 FROM conversion_rows k WHERE k.batch = r.batch)))
            ORDER BY x.order_id
            """
        return try values(Identifier.self, sql, [day.sql])
    }

    /// Puts orders before the press again.
    public func reopen(_ orders: [Identifier]) throws {
        for order in orders { try run("INSERT INTO open_orders (order_id) VALUES ($1)", [order.sql]) }
    }
}
