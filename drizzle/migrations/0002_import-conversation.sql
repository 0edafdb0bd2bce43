CREATE TABLE `findings_settled` (
	`kind` text NOT NULL,
	`person_id` text COLLATE NOCASE NOT NULL,
	`finding` text NOT NULL,
	`values_key` text NOT NULL,
	`log_id` integer NOT NULL,
	PRIMARY KEY(`kind`, `person_id`, `finding`),
	FOREIGN KEY (`log_id`) REFERENCES `operations_log`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `hand_edits` (
	`kind` text NOT NULL,
	`person_id` text COLLATE NOCASE NOT NULL,
	`fact` text NOT NULL,
	`log_id` integer NOT NULL,
	PRIMARY KEY(`kind`, `person_id`, `fact`),
	FOREIGN KEY (`log_id`) REFERENCES `operations_log`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `import_answers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`column` text NOT NULL,
	`word` text NOT NULL,
	`word_key` text NOT NULL,
	`answer` text,
	`actor` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_answers_word` ON `import_answers` (`kind`,`column`,`word_key`);--> statement-breakpoint
CREATE TABLE `import_columns` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`headers_key` text NOT NULL,
	`header` text NOT NULL,
	`header_key` text NOT NULL,
	`meaning` text NOT NULL,
	`actor` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_columns_header` ON `import_columns` (`kind`,`headers_key`,`header_key`);--> statement-breakpoint
ALTER TABLE `data_uploads` ADD `mode` text;--> statement-breakpoint
ALTER TABLE `data_uploads` ADD `log_id` integer REFERENCES operations_log(id);--> statement-breakpoint
ALTER TABLE `data_uploads` ADD `rolled_back_at` text;--> statement-breakpoint
ALTER TABLE `person_versions` ADD `before` text;