extension Migrations {
    /// The name in Mongolian script (蒙文姓名) that a roster may give beside the Chinese one.
    static let mongolianNames0010 =
        """
        ALTER TABLE roster_rows ADD COLUMN mongolian_name TEXT CHECK (length(mongolian_name) BETWEEN 1 AND 100);

        """
}
