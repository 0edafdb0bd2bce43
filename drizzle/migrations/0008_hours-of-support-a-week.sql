-- These name the table that is rebuilt, and a trigger that names no table stands in the way of renaming one.
DROP TRIGGER assignments_people_known;--> statement-breakpoint
DROP TRIGGER visits_patient_known;--> statement-breakpoint
CREATE TABLE `__new_patients` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`patient_id` text COLLATE NOCASE NOT NULL,
	`patient_name` text NOT NULL,
	`address` text,
	`postcode` text,
	`gender` text,
	`ethnicity` text,
	`religion` text,
	`contact_number` text,
	`notes` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`status` text DEFAULT 'Active' NOT NULL,
	`archived_at` text,
	`origin` text DEFAULT 'rota' NOT NULL,
	`required_support` text,
	`required_hours_of_support` real,
	`additional_requirements` text,
	`illness` text,
	`requires_medication` text,
	`emergency_contact` text,
	`emergency_relation` text,
	`language_preference` text,
	`priority` text,
	`wished_times` text,
	CONSTRAINT "patients_id_present" CHECK("origin" = 'legacy' OR (trim("patient_id") <> '' AND trim("patient_name") <> '')),
	CONSTRAINT "patients_medication" CHECK("origin" = 'legacy' OR "requires_medication" IN ('Y', 'N')),
	CONSTRAINT "patients_gender" CHECK("origin" = 'legacy' OR "gender" IN ('Female', 'Male', 'Non-binary')),
	CONSTRAINT "patients_status" CHECK("status" IN ('Active', 'Inactive')),
	CONSTRAINT "patients_hours" CHECK("origin" = 'legacy' OR ("required_hours_of_support" > 0 AND "required_hours_of_support" <= 168))
);
--> statement-breakpoint
-- Ids are never given out twice, not even those of rows that a clear took away.
INSERT INTO sqlite_sequence (name, seq) SELECT '__new_patients', seq FROM sqlite_sequence WHERE name = 'patients';--> statement-breakpoint
INSERT INTO `__new_patients`("id", "patient_id", "patient_name", "address", "postcode", "gender", "ethnicity", "religion", "contact_number", "notes", "created_at", "updated_at", "status", "archived_at", "origin", "required_support", "required_hours_of_support", "additional_requirements", "illness", "requires_medication", "emergency_contact", "emergency_relation", "language_preference", "priority", "wished_times") SELECT "id", "patient_id", "patient_name", "address", "postcode", "gender", "ethnicity", "religion", "contact_number", "notes", "created_at", "updated_at", "status", "archived_at", "origin", "required_support", "required_hours_of_support", "additional_requirements", "illness", "requires_medication", "emergency_contact", "emergency_relation", "language_preference", "priority", "wished_times" FROM `patients`;--> statement-breakpoint
DROP TABLE `patients`;--> statement-breakpoint
ALTER TABLE `__new_patients` RENAME TO `patients`;--> statement-breakpoint
CREATE UNIQUE INDEX `patients_patient_id` ON `patients` (`patient_id`);--> statement-breakpoint
CREATE TRIGGER assignments_people_known BEFORE INSERT ON assignments
WHEN NEW.origin = 'rota' AND (
	NOT EXISTS (SELECT 1 FROM employees WHERE employee_id = NEW.employee_id)
	OR NOT EXISTS (SELECT 1 FROM patients WHERE patient_id = NEW.patient_id)
)
BEGIN
	SELECT RAISE(ABORT, 'an assignment names somebody who is not stored');
END;
--> statement-breakpoint
CREATE TRIGGER visits_patient_known BEFORE INSERT ON visits
WHEN NEW.origin = 'rota' AND NOT EXISTS (SELECT 1 FROM patients WHERE patient_id = NEW.patient_id)
BEGIN
	SELECT RAISE(ABORT, 'a visit names a patient who is not stored');
END;
