import { z } from "zod";
import { method, route } from "@/lib/http/route";
import { previewRestore, restoreBackup } from "@/lib/services/backups/restore-backup";

const body = z.object({
  backup: z.string("must be the name of a backup").min(1, "must be the name of a backup"),
});

/** `?dry_run=true` says what would change, and changes nothing. */
const query = z
  .object({ dry_run: z.enum(["true", "false"], "must be true or false").optional() })
  .transform(({ dry_run }) => ({ isDryRun: dry_run === "true" }));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body, query }, ({ body: { backup }, query: { isDryRun }, actor }) =>
    isDryRun ? previewRestore(backup) : restoreBackup(backup, actor),
  ),
});
