CREATE TABLE `rota_application_chunks` (
	`application_id` integer NOT NULL,
	`chunk` integer NOT NULL,
	`first_visit_id` integer NOT NULL,
	`last_visit_id` integer NOT NULL,
	`deflated` blob NOT NULL,
	PRIMARY KEY(`application_id`, `chunk`),
	FOREIGN KEY (`application_id`) REFERENCES `rota_applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rota_application_chunks_visits` ON `rota_application_chunks` (`first_visit_id`,`last_visit_id`);--> statement-breakpoint
CREATE TABLE `rota_applications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`week` text NOT NULL,
	`undoes` integer,
	`first_visit_id` integer NOT NULL,
	`first_assignment_id` integer NOT NULL,
	`log_id` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`log_id`) REFERENCES `operations_log`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rota_applications_week_day" CHECK(date("week") IS "week")
);
--> statement-breakpoint
CREATE INDEX `rota_applications_week` ON `rota_applications` (`week`,`id`);