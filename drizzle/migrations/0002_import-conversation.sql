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

CREATE TABLE `__new_upload_files` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`upload_id` integer NOT NULL,
	`filename` text,
	`size` integer NOT NULL,
	`deflated` blob NOT NULL,
	FOREIGN KEY (`upload_id`) REFERENCES `data_uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_upload_files`("upload_id", "filename", "size", "deflated") SELECT `upload_id`, (SELECT `filename` FROM `data_uploads` WHERE `id` = `upload_id`), `size`, `deflated` FROM `upload_files` ORDER BY `upload_id`;--> statement-breakpoint
DROP TABLE `upload_files`;--> statement-breakpoint
ALTER TABLE `__new_upload_files` RENAME TO `upload_files`;--> statement-breakpoint

CREATE INDEX `upload_files_upload` ON `upload_files` (`upload_id`);--> statement-breakpoint
ALTER TABLE `data_uploads` ADD `mode` text;--> statement-breakpoint
ALTER TABLE `data_uploads` ADD `log_id` integer REFERENCES operations_log(id);--> statement-breakpoint
ALTER TABLE `data_uploads` ADD `rolled_back_at` text;--> statement-breakpoint
ALTER TABLE `person_versions` ADD `before` text;