extension Migrations {
    /// Who ordered the certificate of a row of the region's list that a ban had held back, by the person's own act after the
    /// confirmation.
    static let heldRowOrders0039 =
        """
        CREATE TABLE held_row_orders (
            order_id TEXT PRIMARY KEY NOT NULL REFERENCES orders (id),
            ordered_by TEXT NOT NULL REFERENCES staff (id),
            ordered_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER held_row_orders_on_approvals BEFORE INSERT ON held_row_orders
        WHEN NOT EXISTS (SELECT 1 FROM orders o WHERE o.id = NEW.order_id AND o.approval IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'no order on an approval'); END;

        """ + appendOnly("held_row_orders")
}
