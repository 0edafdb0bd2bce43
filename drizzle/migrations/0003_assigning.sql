CREATE TABLE `absences` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`employee_id` text COLLATE NOCASE NOT NULL,
	`kind` text NOT NULL,
	`from_time` text NOT NULL,
	`until_time` text NOT NULL,
	`created_at` text NOT NULL,
	`cancelled_at` text,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`employee_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "absences_from" CHECK(strftime('%Y-%m-%dT%H:%M', "from_time") IS "from_time"),
	CONSTRAINT "absences_until" CHECK(strftime('%Y-%m-%dT%H:%M', "until_time") IS "until_time"),
	CONSTRAINT "absences_order" CHECK("from_time" < "until_time"),
	CONSTRAINT "absences_kind" CHECK("kind" IN ('sick', 'leave', 'training'))
);
--> statement-breakpoint
CREATE INDEX `absences_employee` ON `absences` (`employee_id`,`from_time`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key` text PRIMARY KEY NOT NULL,
	`request_digest` text NOT NULL,
	`outcome` text NOT NULL,
	`answer` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `match_cards` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`assignment_id` integer NOT NULL,
	`decided_at` text NOT NULL,
	`rule_version` text NOT NULL,
	`card` text NOT NULL,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `match_cards_assignment` ON `match_cards` (`assignment_id`,`id`);--> statement-breakpoint
CREATE TABLE `patient_preferences` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`patient_id` text COLLATE NOCASE NOT NULL,
	`kind` text NOT NULL,
	`value` text COLLATE NOCASE NOT NULL,
	`strength` text NOT NULL,
	`created_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`patient_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "patient_preferences_kind" CHECK("kind" IN ('gender', 'preferred', 'avoid', 'short-visits')),
	CONSTRAINT "patient_preferences_strength" CHECK("strength" IN ('must', 'prefer'))
);
--> statement-breakpoint
CREATE INDEX `patient_preferences_patient` ON `patient_preferences` (`patient_id`);--> statement-breakpoint
CREATE TABLE `postcode_places` (
	`postcode` text PRIMARY KEY NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` text NOT NULL,
	`actor` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `travel_legs` (
	`from_postcode` text NOT NULL,
	`to_postcode` text NOT NULL,
	`mode` text NOT NULL,
	`minutes` real NOT NULL,
	`fetched_at` text NOT NULL,
	PRIMARY KEY(`from_postcode`, `to_postcode`, `mode`)
);
--> statement-breakpoint
CREATE TABLE `visit_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`visit_id` integer NOT NULL,
	`change` text NOT NULL,
	`before` text,
	`after` text NOT NULL,
	`undoes` integer,
	`log_id` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`log_id`) REFERENCES `operations_log`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "visit_versions_change" CHECK("change" IN ('created', 'assigned', 'edited', 'reassigned', 'unassigned', 'cancelled', 'undone'))
);
--> statement-breakpoint
CREATE INDEX `visit_versions_visit` ON `visit_versions` (`visit_id`,`id`);--> statement-breakpoint
CREATE TABLE `__new_visits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`patient_id` text COLLATE NOCASE NOT NULL,
	`services` text NOT NULL,
	`start_time` text,
	`duration` integer,
	`window_from` text,
	`window_to` text,
	`carers_needed` integer DEFAULT 1 NOT NULL,
	`urgency` text DEFAULT 'medium' NOT NULL,
	`time_critical` integer DEFAULT false NOT NULL,
	`demands` text,
	`notes` text,
	`source` text DEFAULT 'fields' NOT NULL,
	`unassigned_reasons` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`cancelled_at` text,
	`cancelled_reason` text,
	`origin` text DEFAULT 'rota' NOT NULL,
	CONSTRAINT "visits_start" CHECK("origin" = 'legacy' OR strftime('%Y-%m-%dT%H:%M', "start_time") IS "start_time"),
	CONSTRAINT "visits_start_present" CHECK("origin" = 'legacy' OR "start_time" IS NOT NULL),
	CONSTRAINT "visits_duration" CHECK("origin" = 'legacy' OR ("duration" IS NOT NULL AND "duration" > 0 AND "duration" <= 1440)),
	CONSTRAINT "visits_window_from" CHECK("origin" = 'legacy' OR "window_from" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT "visits_window_to" CHECK("origin" = 'legacy' OR "window_to" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT "visits_carers" CHECK("carers_needed" IN (1, 2)),
	CONSTRAINT "visits_services" CHECK(json_valid("services") AND json_array_length("services") > 0)
);
--> statement-breakpoint
-- Ids are never given out twice, not even those of visits that a clear took away.
INSERT INTO sqlite_sequence (name, seq) SELECT '__new_visits', seq FROM sqlite_sequence WHERE name = 'visits';--> statement-breakpoint
INSERT INTO `__new_visits`("id", "patient_id", "services", "start_time", "duration", "carers_needed", "urgency", "created_at", "updated_at", "cancelled_at") SELECT "id", "patient_id", "services", "start_time", "duration", "carers_needed", "urgency", "created_at", "updated_at", "cancelled_at" FROM `visits`;--> statement-breakpoint
DROP TABLE `visits`;--> statement-breakpoint
ALTER TABLE `__new_visits` RENAME TO `visits`;--> statement-breakpoint
CREATE INDEX `visits_patient_start` ON `visits` (`patient_id`,`start_time`);--> statement-breakpoint
CREATE INDEX `visits_start` ON `visits` (`start_time`);--> statement-breakpoint
ALTER TABLE `assignments` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignments` ADD `updated_at` text;--> statement-breakpoint
ALTER TABLE `assignments` ADD `override_reason` text;--> statement-breakpoint
ALTER TABLE `assignments` ADD `overridden` text;--> statement-breakpoint
-- Visits of the old system's assignments may name nobody; new ones may not.
CREATE TRIGGER visits_patient_known BEFORE INSERT ON visits
WHEN NEW.origin = 'rota' AND NOT EXISTS (SELECT 1 FROM patients WHERE patient_id = NEW.patient_id)
BEGIN
	SELECT RAISE(ABORT, 'a visit names a patient who is not stored');
END;
