/// In the region's list of senior results the row of somebody on the list of the dishonest is taken in as it came and held back
/// alone: nothing is made of it while the ban lasts, and the others go on (INT6, INT9, AUT4).
///
/// A title that was obtained while a ban lasted stays held back when the years are over: a lifting alone releases it.
/// Any other list is its body's own work: there the row is a fault, and comes out.
enum BannedRowOfTheRegionIsHeldBack {
    static func isHeld(_ row: RowUnderJudgement) -> Bool { row.level == .senior }
}
