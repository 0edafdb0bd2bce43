import { deflateSync, inflateSync } from "node:zlib";
import { and, desc, eq, gte, lte } from "drizzle-orm";
import type { CarerRun } from "@/lib/domain/week/told-run";
import type { Reader } from "./client";
import { operationsLog, publications, publishedRuns } from "./schema";
import type { Tx } from "./transaction";

/** What was looked at when a week was published. */
export interface PublicationChecks {
  visits: number;
  uncovered: number;
  warnings: number;
  rules_passed: number;
  carers_told: number;
  changes: number;
}

/** A week as it was told at a moment. */
export interface Publication {
  id: number;
  week: string;
  checks: PublicationChecks;
  logId: number;
  /** UTC stamp. */
  createdAt: string;
  actor: string | null;
}

/** Stores a publication with what each of these carers is told. Returns its id. */
export function insertPublication(
  tx: Tx,
  { runs, ...publication }: Omit<Publication, "id" | "actor"> & { runs: readonly CarerRun[] },
): number {
  const id = Number(tx.insert(publications).values(publication).run().lastInsertRowid);
  for (const { employeeId, visits } of runs) {
    const deflated = deflateSync(JSON.stringify(visits));
    tx.insert(publishedRuns).values({ publicationId: id, employeeId, deflated }).run();
  }
  return id;
}

/** The publications of a week, newest first. */
export function listPublications(db: Reader, week: string): Publication[] {
  return db
    .select({ publication: publications, actor: operationsLog.actor })
    .from(publications)
    .innerJoin(operationsLog, eq(operationsLog.id, publications.logId))
    .where(eq(publications.week, week))
    .orderBy(desc(publications.id))
    .all()
    .map(({ publication, actor }) => ({
      ...publication,
      checks: publication.checks as PublicationChecks,
      actor,
    }));
}

/** The weeks from this Monday on that were published, the earliest first. */
export function listPublishedWeeks(db: Reader, from: string): string[] {
  const rows = db
    .selectDistinct({ week: publications.week })
    .from(publications)
    .where(gte(publications.week, from))
    .orderBy(publications.week)
    .all();
  return rows.map(({ week }) => week);
}

/** What a carer was told last, and with which publication. */
export interface ToldRun extends CarerRun {
  publicationId: number;
}

/** What each carer was told last of a week, up to a publication (that one included). By employee. */
export function listToldRuns(db: Reader, week: string, upTo = Number.MAX_SAFE_INTEGER): ToldRun[] {
  const latest = new Map<string, ToldRun>();
  const rows = db
    .select({ run: publishedRuns })
    .from(publications)
    .innerJoin(publishedRuns, eq(publishedRuns.publicationId, publications.id))
    .where(and(eq(publications.week, week), lte(publications.id, upTo)))
    .orderBy(desc(publications.id))
    .all();
  for (const { run } of rows) {
    if (latest.has(run.employeeId.toLowerCase())) continue;
    const visits = JSON.parse(inflateSync(run.deflated).toString("utf8")) as CarerRun["visits"];
    const { publicationId, employeeId } = run;
    latest.set(employeeId.toLowerCase(), { employeeId, publicationId, visits });
  }
  return [...latest.values()].sort((a, b) => (a.employeeId < b.employeeId ? -1 : 1));
}

/** Removes all of them; only the clear does this. */
export function deletePublications(tx: Tx): void {
  tx.delete(publishedRuns).run();
  tx.delete(publications).run();
}
