ALTER TABLE `employees` ADD `working_windows` text;--> statement-breakpoint
ALTER TABLE `employees` ADD `max_home_travel` integer;