-- "ROTA" in ASCII, so that tools and this program know the file for ours.
PRAGMA application_id = 1380930625;
--> statement-breakpoint
-- The operations log is only ever added to.
CREATE TRIGGER operations_log_no_update BEFORE UPDATE ON operations_log
BEGIN
	SELECT RAISE(ABORT, 'operations_log entries cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER operations_log_no_delete BEFORE DELETE ON operations_log
BEGIN
	SELECT RAISE(ABORT, 'operations_log entries cannot be deleted');
END;
--> statement-breakpoint
-- Foreign keys that do not fight history: rows adopted from the old system may name nobody, new ones may not.
CREATE TRIGGER assignments_people_known BEFORE INSERT ON assignments
WHEN NEW.origin = 'rota' AND (
	NOT EXISTS (SELECT 1 FROM employees WHERE employee_id = NEW.employee_id)
	OR NOT EXISTS (SELECT 1 FROM patients WHERE patient_id = NEW.patient_id)
)
BEGIN
	SELECT RAISE(ABORT, 'an assignment names somebody who is not stored');
END;
