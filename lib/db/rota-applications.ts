import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflate, inflateSync } from "node:zlib";
import { and, asc, desc, eq, gte, lte } from "drizzle-orm";
import type { AppliedVisit } from "@/lib/domain/week/applied-visit";
import { withIds } from "@/lib/domain/week/applied-visit";
import type { Reader } from "./client";
import { operationsLog, rotaApplicationChunks, rotaApplications } from "./schema";
import type { Tx } from "./transaction";

/** A week that was applied, or taken back, at once. */
export interface RotaApplication {
  id: number;
  /** The Monday of the week. */
  week: string;
  /** The application that this one takes back; null for any other. */
  undoes: number | null;
  firstVisitId: number;
  firstAssignmentId: number;
  logId: number;
  /** UTC stamp. */
  createdAt: string;
}

/** Visits that are kept in one deflated text: enough to be small, few enough to be read for one of them. */
export const VISITS_A_CHUNK = 64;

/** Some visits of an application, as they are kept. Those that it added have places instead of ids. */
export interface EncodedChunk {
  visits: readonly AppliedVisit[];
  deflated: Buffer;
}

const deflated = promisify(deflate);

/** Deflates some visits, beside everything else that the process does. */
export async function encodeChunk(visits: readonly AppliedVisit[]): Promise<EncodedChunk> {
  return { visits, deflated: await deflated(JSON.stringify(visits)) };
}

/** Stores what the chunks belong to and returns its id. */
export const insertRotaApplication = (tx: Tx, application: Omit<RotaApplication, "id">): number =>
  Number(tx.insert(rotaApplications).values(application).run().lastInsertRowid);

/** Stores the chunks of an application; their visits have ids by now. */
export function insertRotaChunks(
  tx: Tx,
  { id, firstVisitId, firstAssignmentId }: RotaApplication,
  chunks: readonly EncodedChunk[],
): void {
  const first = { visit: firstVisitId, assignment: firstAssignmentId };
  for (const [chunk, { visits, deflated }] of chunks.entries()) {
    const ids = visits.map((visit) => withIds(visit, first).after.visit.id);
    tx.insert(rotaApplicationChunks)
      .values({
        applicationId: id,
        chunk,
        firstVisitId: Math.min(...ids),
        lastVisitId: Math.max(...ids),
        deflated,
      })
      .run();
  }
}

/** Hex SHA-256 over what an application keeps: `week:first visit:first assignment`, then each chunk as it is stored. */
export function digestOfApplication(
  {
    week,
    firstVisitId,
    firstAssignmentId,
  }: Pick<RotaApplication, "week" | "firstVisitId" | "firstAssignmentId">,
  chunks: Iterable<Buffer>,
): string {
  const hash = createHash("sha256").update(`${week}:${firstVisitId}:${firstAssignmentId}`);
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex");
}

/** What an application did to one visit. */
export interface AppliedToVisit extends AppliedVisit {
  application: RotaApplication;
  actor: string | null;
}

/** Everything that applications did to a visit, in no order. */
export function listAppliedToVisit(db: Reader, visitId: number): AppliedToVisit[] {
  return db
    .select({ application: rotaApplications, chunk: rotaApplicationChunks, actor: operationsLog.actor })
    .from(rotaApplicationChunks)
    .innerJoin(rotaApplications, eq(rotaApplications.id, rotaApplicationChunks.applicationId))
    .innerJoin(operationsLog, eq(operationsLog.id, rotaApplications.logId))
    .where(
      and(lte(rotaApplicationChunks.firstVisitId, visitId), gte(rotaApplicationChunks.lastVisitId, visitId)),
    )
    .all()
    .flatMap(({ application, chunk, actor }) =>
      decodeChunk(application, chunk.deflated)
        .filter(({ after }) => after.visit.id === visitId)
        .map((visit) => ({ ...visit, application, actor })),
    );
}

/** The visits of a chunk, with their ids. */
export function decodeChunk(application: RotaApplication, chunk: Buffer): AppliedVisit[] {
  const first = { visit: application.firstVisitId, assignment: application.firstAssignmentId };
  const visits = JSON.parse(inflateSync(chunk).toString("utf8")) as AppliedVisit[];
  return visits.map((visit) => withIds(visit, first));
}

/** The applications of a week, or of all weeks, newest first. */
export function listRotaApplications(db: Reader, week?: string): RotaApplication[] {
  return db
    .select()
    .from(rotaApplications)
    .where(week === undefined ? undefined : eq(rotaApplications.week, week))
    .orderBy(desc(rotaApplications.id))
    .all();
}

export function findRotaApplication(db: Reader, id: number): RotaApplication | null {
  return db.select().from(rotaApplications).where(eq(rotaApplications.id, id)).get() ?? null;
}

/** The chunks of an application as they are stored, in order. */
export function listRotaChunks(db: Reader, applicationId: number): Buffer[] {
  return db
    .select({ deflated: rotaApplicationChunks.deflated })
    .from(rotaApplicationChunks)
    .where(eq(rotaApplicationChunks.applicationId, applicationId))
    .orderBy(asc(rotaApplicationChunks.chunk))
    .all()
    .map(({ deflated: chunk }) => chunk);
}

/** Removes all of them; only the clear does this. */
export function deleteRotaApplications(tx: Tx): void {
  tx.delete(rotaApplicationChunks).run();
  tx.delete(rotaApplications).run();
}
