CREATE TABLE `moved_people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`person_id` text COLLATE NOCASE NOT NULL,
	`direction` text NOT NULL,
	`branch` text NOT NULL,
	`digest` text NOT NULL,
	`deflated` blob NOT NULL,
	`log_id` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`log_id`) REFERENCES `operations_log`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "moved_people_kind" CHECK("kind" IN ('employee', 'patient')),
	CONSTRAINT "moved_people_direction" CHECK("direction" IN ('in', 'out'))
);
--> statement-breakpoint
CREATE INDEX `moved_people_person` ON `moved_people` (`kind`,`person_id`,`id`);