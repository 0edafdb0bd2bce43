ALTER TABLE `operations_log` ADD `previous_hash` text;--> statement-breakpoint
ALTER TABLE `operations_log` ADD `hash` text;--> statement-breakpoint
ALTER TABLE `person_versions` ADD `undoes` integer;