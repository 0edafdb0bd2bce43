CREATE TABLE `assignments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`visit_id` integer,
	`employee_id` text COLLATE NOCASE NOT NULL,
	`employee_name` text NOT NULL,
	`patient_id` text COLLATE NOCASE NOT NULL,
	`patient_name` text NOT NULL,
	`service_type` text NOT NULL,
	`assigned_time` text NOT NULL,
	`start_time` text,
	`end_time` text,
	`duration` integer,
	`travel_time` integer,
	`priority_score` real,
	`reasoning` text,
	`created_at` text NOT NULL,
	`origin` text DEFAULT 'rota' NOT NULL,
	`cancelled_at` text,
	`cancelled_reason` text,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignments_visit_known" CHECK("origin" = 'legacy' OR "visit_id" IS NOT NULL),
	CONSTRAINT "assignments_assigned" CHECK("origin" = 'legacy' OR strftime('%Y-%m-%dT%H:%M', "assigned_time") IS "assigned_time"),
	CONSTRAINT "assignments_start" CHECK("origin" = 'legacy' OR strftime('%Y-%m-%dT%H:%M', "start_time") IS "start_time"),
	CONSTRAINT "assignments_end" CHECK("origin" = 'legacy' OR strftime('%Y-%m-%dT%H:%M', "end_time") IS "end_time"),
	CONSTRAINT "assignments_duration" CHECK("origin" = 'legacy' OR "duration" > 0)
);
--> statement-breakpoint
CREATE INDEX `assignments_employee_start` ON `assignments` (`employee_id`,`start_time`);--> statement-breakpoint
CREATE INDEX `assignments_patient_start` ON `assignments` (`patient_id`,`start_time`);--> statement-breakpoint
CREATE INDEX `assignments_visit` ON `assignments` (`visit_id`);--> statement-breakpoint
CREATE TABLE `data_uploads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`filename` text NOT NULL,
	`upload_date` text NOT NULL,
	`employees_count` integer,
	`patients_count` integer,
	`status` text NOT NULL,
	`sha256` text,
	`layout` text,
	`actor` text,
	`problems_count` integer,
	`origin` text DEFAULT 'rota' NOT NULL,
	CONSTRAINT "data_uploads_status" CHECK("origin" = 'legacy' OR "status" IN ('success', 'failed'))
);
--> statement-breakpoint
CREATE TABLE `employees` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`employee_id` text COLLATE NOCASE NOT NULL,
	`name` text NOT NULL,
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
	`transport_mode` text,
	`qualification` text,
	`language_spoken` text,
	`certificate_expiry_date` text,
	`earliest_start` text,
	`latest_end` text,
	`shifts` text,
	`weekdays` text,
	`daily_load` integer,
	CONSTRAINT "employees_id_present" CHECK("origin" = 'legacy' OR (trim("employee_id") <> '' AND trim("name") <> '')),
	CONSTRAINT "employees_qualification" CHECK("origin" = 'legacy' OR "qualification" IN ('Carer', 'Senior Carer', 'Nurse')),
	CONSTRAINT "employees_transport" CHECK("origin" = 'legacy' OR "transport_mode" IN ('Car', 'Public Transport', 'Bicycle', 'Walking')),
	CONSTRAINT "employees_gender" CHECK("origin" = 'legacy' OR "gender" IN ('Female', 'Male', 'Non-binary')),
	CONSTRAINT "employees_status" CHECK("status" IN ('Active', 'Inactive')),
	CONSTRAINT "employees_certificate" CHECK("origin" = 'legacy' OR date("certificate_expiry_date") IS "certificate_expiry_date"),
	CONSTRAINT "employees_earliest" CHECK("origin" = 'legacy' OR "earliest_start" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT "employees_latest" CHECK("origin" = 'legacy' OR "latest_end" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT "employees_load" CHECK("daily_load" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `employees_employee_id` ON `employees` (`employee_id`);--> statement-breakpoint
CREATE TABLE `operations_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`operation_type` text NOT NULL,
	`description` text NOT NULL,
	`details` text,
	`created_at` text NOT NULL,
	`actor` text,
	CONSTRAINT "operations_log_details" CHECK("actor" IS NULL OR json_type("details") = 'object')
);
--> statement-breakpoint
CREATE INDEX `operations_log_type` ON `operations_log` (`operation_type`,`id`);--> statement-breakpoint
CREATE INDEX `operations_log_created` ON `operations_log` (`created_at`);--> statement-breakpoint
CREATE TABLE `patients` (
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
	CONSTRAINT "patients_hours" CHECK("origin" = 'legacy' OR ("required_hours_of_support" > 0 AND "required_hours_of_support" <= 24))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `patients_patient_id` ON `patients` (`patient_id`);--> statement-breakpoint
CREATE TABLE `person_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`person_id` text COLLATE NOCASE NOT NULL,
	`change` text NOT NULL,
	`facts` text NOT NULL,
	`log_id` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`log_id`) REFERENCES `operations_log`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_versions_person` ON `person_versions` (`kind`,`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `upload_files` (
	`upload_id` integer PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`deflated` blob NOT NULL,
	FOREIGN KEY (`upload_id`) REFERENCES `data_uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `visits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`patient_id` text COLLATE NOCASE NOT NULL,
	`services` text NOT NULL,
	`start_time` text NOT NULL,
	`duration` integer NOT NULL,
	`carers_needed` integer DEFAULT 1 NOT NULL,
	`urgency` text DEFAULT 'medium' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`cancelled_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`patient_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "visits_start" CHECK(strftime('%Y-%m-%dT%H:%M', "start_time") IS "start_time"),
	CONSTRAINT "visits_duration" CHECK("duration" > 0 AND "duration" <= 1440),
	CONSTRAINT "visits_carers" CHECK("carers_needed" IN (1, 2)),
	CONSTRAINT "visits_services" CHECK(json_valid("services") AND json_array_length("services") > 0)
);
--> statement-breakpoint
CREATE INDEX `visits_patient_start` ON `visits` (`patient_id`,`start_time`);--> statement-breakpoint
CREATE INDEX `visits_start` ON `visits` (`start_time`);