import { read } from "@/lib/db/transaction";
import { listUploads } from "@/lib/db/uploads";
import { localOfStamp } from "./local-of-stamp";

export interface UploadRecord {
  id: number;
  filename: string;
  /** Wall-clock time of the branch; the old system's text as it is when it cannot be read. */
  at: string;
  employees: number;
  patients: number;
  succeeded: boolean;
  layout: string | null;
  problems: number;
  actor: string;
  mode: "replace" | "merge" | null;
  rolledBack: boolean;
  /** Whether its changes were recorded. */
  canRollBack: boolean;
}

/** The latest uploads, accepted and refused, newest first. */
export function recentUploads(limit: number): UploadRecord[] {
  return read((db) => listUploads(db, limit)).map((upload) => ({
    id: upload.id,
    filename: upload.filename,
    at: localOfStamp(upload.uploadDate),
    employees: upload.employeesCount ?? 0,
    patients: upload.patientsCount ?? 0,
    succeeded: upload.status === "success",
    layout: upload.layout,
    problems: upload.problemsCount ?? 0,
    actor: upload.actor ?? "AI Rota System",
    mode: upload.mode,
    rolledBack: upload.rolledBackAt !== null,
    canRollBack: upload.status === "success" && upload.logId !== null && upload.rolledBackAt === null,
  }));
}
