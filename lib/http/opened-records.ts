import type { IncomingMessage, ServerResponse } from "node:http";
import type { Identity } from "@/lib/auth/identity";
import { EVERYBODY, noteViewed } from "@/lib/auth/record-views";
import { log } from "@/lib/log";
import { actorOf } from "./actor";
import { apiPathOf } from "./route-pattern";

/** Paths that answer with everybody's record at once, and files that take names of patients out of the product. */
const ALL_PATIENTS = [
  "/patients",
  "/database/patients",
  "/exports/care-systems.xlsx",
  "/exports/people.xlsx",
  "/inspection-pack",
  ...[
    "access-log",
    "audit-log",
    "care-packages",
    "patients",
    "publications",
    "rehearsal",
    "report",
    "rota",
    "schedule",
    "to-check",
  ].flatMap((name) => [`/exports/${name}.csv`, `/exports/${name}.xlsx`]),
];
/** A workbook as it was uploaded. */
const UPLOADED_FILE = /^\/upload-data\/[^/]+\/file$/;

/** Notes who opened a patient's record, once it was answered. Reading goes on where that cannot be stored. */
export function noteOpenedRecord(
  request: IncomingMessage,
  response: ServerResponse,
  identity: Identity,
  path: string,
): void {
  if (request.method !== "GET" || identity.id === null) return;
  const patientId = patientIn(path);
  // Before a link is pressed Next asks for the frame of the page, without the record.
  if (patientId === null || request.headers["next-router-prefetch"] !== undefined) return;
  const actor = actorOf(new Headers(request.headers as Record<string, string>));
  response.once("finish", () => {
    if (response.statusCode !== 200) return;
    try {
      const pattern = apiPathOf(path) ?? path.replace(/(\/patients\/)[^/]+/, "$1{id}");
      noteViewed({ actor, actorId: identity.id, patientId, path: pattern });
    } catch (error) {
      log.warn("record-view-not-noted", { code: String((error as { code?: unknown }).code ?? "") });
    }
  });
}

function patientIn(path: string): string | null {
  if (ALL_PATIENTS.includes(path) || UPLOADED_FILE.test(path)) return EVERYBODY;
  const id = /^(?:\/people|\/rota)?\/patients\/([^/]+)/.exec(path)?.[1];
  return id === undefined || id === "new" ? null : decodeURIComponent(id);
}
