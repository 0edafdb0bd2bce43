import { getConfig } from "@/lib/config";
import { probeDatabase } from "@/lib/db/probe";
import { isAppError } from "@/lib/errors";

export interface Health {
  status: "healthy" | "unhealthy";
  service: "ai-rota-system";
  /** Why not, in one sentence. */
  detail?: string;
  journal_mode: "delete" | "wal";
}

/** Whether the database can be read and written just now. */
export function health(): Health {
  const service = { service: "ai-rota-system", journal_mode: getConfig().journalMode } as const;
  try {
    probeDatabase();
    return { status: "healthy", ...service };
  } catch (error) {
    const detail = isAppError(error) ? error.message : "The database cannot be read or written.";
    return { status: "unhealthy", ...service, detail };
  }
}
