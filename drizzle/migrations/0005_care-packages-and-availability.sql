CREATE TABLE `availability` (
	`employee_id` text COLLATE NOCASE PRIMARY KEY NOT NULL,
	`windows` text,
	`contracted_hours` real,
	`preferred_hours` real,
	`most_hours` real,
	`opted_out` integer DEFAULT false NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`employee_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "availability_contracted" CHECK("contracted_hours" BETWEEN 0 AND 168),
	CONSTRAINT "availability_preferred" CHECK("preferred_hours" BETWEEN 0 AND 168),
	CONSTRAINT "availability_most" CHECK("most_hours" BETWEEN 0 AND 168)
);
--> statement-breakpoint
CREATE TABLE `availability_exceptions` (
	`employee_id` text COLLATE NOCASE NOT NULL,
	`date` text NOT NULL,
	`windows` text NOT NULL,
	`notes` text,
	PRIMARY KEY(`employee_id`, `date`),
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`employee_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "availability_exceptions_date" CHECK(date("date") IS "date")
);
--> statement-breakpoint
CREATE TABLE `care_packages` (
	`patient_id` text COLLATE NOCASE PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`patient_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `need_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`person_id` text COLLATE NOCASE NOT NULL,
	`change` text NOT NULL,
	`before` text,
	`after` text NOT NULL,
	`undoes` integer,
	`log_id` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`log_id`) REFERENCES `operations_log`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "need_versions_kind" CHECK("kind" IN ('care-package', 'availability'))
);
--> statement-breakpoint
CREATE INDEX `need_versions_person` ON `need_versions` (`kind`,`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `regular_visits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`patient_id` text COLLATE NOCASE NOT NULL,
	`status` text NOT NULL,
	`name` text NOT NULL,
	`services` text NOT NULL,
	`weekdays` text NOT NULL,
	`every_weeks` integer DEFAULT 1 NOT NULL,
	`weeks_from` text,
	`earliest_start` text NOT NULL,
	`wished_start` text NOT NULL,
	`latest_start` text NOT NULL,
	`duration` integer NOT NULL,
	`carers_needed` integer DEFAULT 1 NOT NULL,
	`time_critical` integer DEFAULT false NOT NULL,
	`demands` text NOT NULL,
	`regular_carers` text NOT NULL,
	`notes` text,
	`from_date` text,
	`until_date` text,
	`bank_holidays` text DEFAULT 'as-usual' NOT NULL,
	`exceptions` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`patient_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "regular_visits_status" CHECK("status" IN ('proposed', 'confirmed')),
	CONSTRAINT "regular_visits_services" CHECK(json_array_length("services") > 0),
	CONSTRAINT "regular_visits_weekdays" CHECK("weekdays" <> ''),
	CONSTRAINT "regular_visits_weeks" CHECK("every_weeks" BETWEEN 1 AND 8),
	CONSTRAINT "regular_visits_starts" CHECK("earliest_start" <= "wished_start" AND "wished_start" <= "latest_start"),
	CONSTRAINT "regular_visits_duration" CHECK("duration" BETWEEN 1 AND 1440),
	CONSTRAINT "regular_visits_carers" CHECK("carers_needed" BETWEEN 1 AND 4),
	CONSTRAINT "regular_visits_from" CHECK(date("from_date") IS "from_date"),
	CONSTRAINT "regular_visits_until" CHECK(date("until_date") IS "until_date"),
	CONSTRAINT "regular_visits_bank_holidays" CHECK("bank_holidays" IN ('as-usual', 'as-sunday', 'none'))
);
--> statement-breakpoint
CREATE INDEX `regular_visits_patient` ON `regular_visits` (`patient_id`);--> statement-breakpoint
CREATE TABLE `suspensions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`patient_id` text COLLATE NOCASE NOT NULL,
	`reason` text NOT NULL,
	`from_time` text NOT NULL,
	`until_time` text,
	`created_at` text NOT NULL,
	`cancelled_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`patient_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "suspensions_from" CHECK(strftime('%Y-%m-%dT%H:%M', "from_time") IS "from_time"),
	CONSTRAINT "suspensions_until" CHECK(strftime('%Y-%m-%dT%H:%M', "until_time") IS "until_time"),
	CONSTRAINT "suspensions_order" CHECK("until_time" IS NULL OR "from_time" < "until_time"),
	CONSTRAINT "suspensions_reason" CHECK("reason" IN ('hospital', 'respite', 'holiday', 'family', 'other'))
);
--> statement-breakpoint
CREATE INDEX `suspensions_patient` ON `suspensions` (`patient_id`,`from_time`);--> statement-breakpoint
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
	`regular_visit_id` integer,
	`occurrence_date` text,
	`cancelled_by` text,
	FOREIGN KEY (`regular_visit_id`) REFERENCES `regular_visits`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "visits_occurrence_whole" CHECK(("regular_visit_id" IS NULL) = ("occurrence_date" IS NULL)),
	CONSTRAINT "visits_occurrence_date" CHECK("origin" = 'legacy' OR date("occurrence_date") IS "occurrence_date"),
	CONSTRAINT "visits_start" CHECK("origin" = 'legacy' OR strftime('%Y-%m-%dT%H:%M', "start_time") IS "start_time"),
	CONSTRAINT "visits_start_present" CHECK("origin" = 'legacy' OR "start_time" IS NOT NULL),
	CONSTRAINT "visits_duration" CHECK("origin" = 'legacy' OR ("duration" IS NOT NULL AND "duration" > 0 AND "duration" <= 1440)),
	CONSTRAINT "visits_window_from" CHECK("origin" = 'legacy' OR "window_from" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT "visits_window_to" CHECK("origin" = 'legacy' OR "window_to" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT "visits_carers" CHECK("carers_needed" BETWEEN 1 AND 4),
	CONSTRAINT "visits_services" CHECK(json_valid("services") AND json_array_length("services") > 0)
);
--> statement-breakpoint
-- Ids are never given out twice, not even those of visits that a clear took away.
INSERT INTO sqlite_sequence (name, seq) SELECT '__new_visits', seq FROM sqlite_sequence WHERE name = 'visits';--> statement-breakpoint
INSERT INTO `__new_visits`("id", "patient_id", "services", "start_time", "duration", "window_from", "window_to", "carers_needed", "urgency", "time_critical", "demands", "notes", "source", "unassigned_reasons", "version", "created_at", "updated_at", "cancelled_at", "cancelled_reason", "origin") SELECT "id", "patient_id", "services", "start_time", "duration", "window_from", "window_to", "carers_needed", "urgency", "time_critical", "demands", "notes", "source", "unassigned_reasons", "version", "created_at", "updated_at", "cancelled_at", "cancelled_reason", "origin" FROM `visits`;--> statement-breakpoint
DROP TABLE `visits`;--> statement-breakpoint
ALTER TABLE `__new_visits` RENAME TO `visits`;--> statement-breakpoint
CREATE INDEX `visits_patient_start` ON `visits` (`patient_id`,`start_time`);--> statement-breakpoint
CREATE INDEX `visits_start` ON `visits` (`start_time`);--> statement-breakpoint
CREATE UNIQUE INDEX `visits_occurrence` ON `visits` (`regular_visit_id`,`occurrence_date`) WHERE "regular_visit_id" IS NOT NULL AND "cancelled_at" IS NULL;--> statement-breakpoint
ALTER TABLE `assignments` ADD `pinned` integer DEFAULT false NOT NULL;--> statement-breakpoint
-- It went with the table that was rebuilt.
CREATE TRIGGER visits_patient_known BEFORE INSERT ON visits
WHEN NEW.origin = 'rota' AND NOT EXISTS (SELECT 1 FROM patients WHERE patient_id = NEW.patient_id)
BEGIN
	SELECT RAISE(ABORT, 'a visit names a patient who is not stored');
END;
