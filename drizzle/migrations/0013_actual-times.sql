CREATE TABLE `actual_time_imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`filename` text NOT NULL,
	`sha256` text NOT NULL,
	`stored` integer NOT NULL,
	`replaced` integer NOT NULL,
	`not_matched` integer NOT NULL,
	`log_id` integer NOT NULL,
	`created_at` text NOT NULL,
	`undone_at` text,
	FOREIGN KEY (`log_id`) REFERENCES `operations_log`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `actual_times` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`import_id` integer NOT NULL,
	`assignment_id` integer NOT NULL,
	`start_time` text,
	`end_time` text,
	`minutes` integer,
	FOREIGN KEY (`import_id`) REFERENCES `actual_time_imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "actual_times_some" CHECK("start_time" IS NOT NULL OR "end_time" IS NOT NULL),
	CONSTRAINT "actual_times_start" CHECK(strftime('%Y-%m-%dT%H:%M', "start_time") IS "start_time"),
	CONSTRAINT "actual_times_end" CHECK(strftime('%Y-%m-%dT%H:%M', "end_time") IS "end_time"),
	CONSTRAINT "actual_times_minutes" CHECK(("minutes" IS NULL) = ("start_time" IS NULL OR "end_time" IS NULL) AND ifnull("minutes", 0) >= 0)
);
--> statement-breakpoint
CREATE INDEX `actual_times_assignment` ON `actual_times` (`assignment_id`,`id`);--> statement-breakpoint
CREATE INDEX `actual_times_import` ON `actual_times` (`import_id`);