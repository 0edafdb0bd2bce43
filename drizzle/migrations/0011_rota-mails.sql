CREATE TABLE `carer_emails` (
	`employee_id` text COLLATE NOCASE PRIMARY KEY NOT NULL,
	`email` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rota_mails` (
	`publication_id` integer NOT NULL,
	`employee_id` text COLLATE NOCASE NOT NULL,
	`state` text NOT NULL,
	`problem` text,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`publication_id`, `employee_id`)
);
