import { readMigrationFiles } from "drizzle-orm/migrator";
import { getConfig } from "@/lib/config";

export type Migration = ReturnType<typeof readMigrationFiles>[number];

/** The migrations that this version ships, oldest first. */
export function readMigrations(): Migration[] {
  return readMigrationFiles({ migrationsFolder: getConfig().migrationsPath });
}
