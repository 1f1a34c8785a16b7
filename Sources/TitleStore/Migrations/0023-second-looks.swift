extension Migrations {
    /// Duties that decide wait for a second person; documents of decisions have their date, and the region's approvals the
    /// day on which the applications went up.
    static let secondLooks0023 =
        """
        CREATE TABLE staff_duty_proposals (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            staff TEXT NOT NULL REFERENCES staff (id),
            duties TEXT NOT NULL CHECK (length(duties) > 0),
            document_number TEXT NOT NULL CHECK (length(document_number) BETWEEN 1 AND 100),
            proposed_by TEXT NOT NULL REFERENCES staff (id) CHECK (proposed_by <> staff),
            proposed_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX staff_duty_proposals_by_staff ON staff_duty_proposals (staff, id);

        CREATE TABLE staff_duty_decisions (
            proposal TEXT PRIMARY KEY NOT NULL REFERENCES staff_duty_proposals (id),
            decision TEXT NOT NULL CHECK (decision IN ('confirmed', 'refused', 'withdrawn')),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL
        ) STRICT;

        CREATE TRIGGER staff_duty_proposals_one_at_a_time BEFORE INSERT ON staff_duty_proposals
        WHEN EXISTS (SELECT 1 FROM staff_duty_proposals p WHERE p.staff = NEW.staff
            AND NOT EXISTS (SELECT 1 FROM staff_duty_decisions d WHERE d.proposal = p.id))
        BEGIN SELECT RAISE(ABORT, 'other duties of the person wait'); END;
        CREATE TRIGGER staff_duties_confirmed_by_a_second_person BEFORE INSERT ON staff_duty_decisions
        WHEN NEW.decision = 'confirmed' AND EXISTS (SELECT 1 FROM staff_duty_proposals WHERE id = NEW.proposal
            AND (proposed_by = NEW.decided_by OR staff = NEW.decided_by))
        BEGIN SELECT RAISE(ABORT, 'who proposed the duties, or is to have them, does not confirm them'); END;
        CREATE TRIGGER staff_duties_that_decide_are_not_an_operators_to_give BEFORE INSERT ON staff_duty_changes
        WHEN EXISTS (SELECT 1 FROM staff WHERE id = NEW.changed_by AND instr(';' || duties || ';', ';operate;') > 0)
            AND EXISTS (SELECT 1 FROM json_each('["prepare", "decide-objections", "accept", "confirm", "convert",
                "revoke"]') w WHERE instr(';' || NEW.present || ';', ';' || w.value || ';') > 0
                AND instr(';' || NEW.former || ';', ';' || w.value || ';') = 0
                AND NOT (w.value = 'decide-objections' AND instr(';' || NEW.former || ';', ';prepare;') > 0))
        BEGIN SELECT RAISE(ABORT, 'duties that decide are confirmed by somebody who decides'); END;

        ALTER TABLE status_cases ADD COLUMN document_date TEXT CHECK (length(document_date) = 10);
        ALTER TABLE certificate_events ADD COLUMN document_date TEXT CHECK (length(document_date) = 10);
        ALTER TABLE approval_entries ADD COLUMN handed_in_on TEXT CHECK (length(handed_in_on) = 10);

        """ + appendOnly("staff_duty_proposals", "staff_duty_decisions")
}
