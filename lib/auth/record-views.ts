import { getConfig, now } from "@/lib/config";
import {
  deleteRecordViewsBefore,
  listRecordViews,
  noteRecordView,
  type RecordView,
} from "@/lib/db/record-views";
import { read, writeTx } from "@/lib/db/transaction";
import { instantOfStamp, localAt, utcStamp } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";

const HOUR_MS = 60 * 60 * 1000;
const MOST_REMEMBERED = 10_000;

// One process holds several copies of this module: what was noted in this hour is known to all of them.
const shared = globalThis as typeof globalThis & { rotaRecordViews?: Set<string> };

/** In place of a patient's id: everybody at once. */
export const EVERYBODY = "*";

/**
 * Notes that somebody opened a record: once an hour for each person and patient, and for each list and file of
 * everybody, so that a file taken along is not hidden by a list looked at before. What is older than the setting goes.
 */
export function noteViewed(view: Omit<RecordView, "id" | "viewedAt">): void {
  const at = now();
  const isByPath = view.patientId === EVERYBODY;
  const what = isByPath ? view.path : view.patientId.toLowerCase();
  const key = [Math.floor(at / HOUR_MS), view.actorId, view.actor, what].join("|");
  shared.rotaRecordViews ??= new Set();
  if (shared.rotaRecordViews.has(key)) return;
  const oldest = utcStamp(at - getConfig().recordViewsKeepDays * 24 * HOUR_MS);
  writeTx((tx) => {
    noteRecordView(tx, { ...view, viewedAt: utcStamp(at) }, { notSince: utcStamp(at - HOUR_MS), isByPath });
    deleteRecordViewsBefore(tx, oldest);
  });
  if (shared.rotaRecordViews.size >= MOST_REMEMBERED) shared.rotaRecordViews.clear();
  shared.rotaRecordViews.add(key);
}

/** More than a year of a large branch has; a spreadsheet holds a million rows. */
const MOST_IN_A_FILE = 500_000;

/** All that are kept, for a file: of one patient, or of everybody where that is null. */
export const allRecordViews = (patientId: string | null) =>
  recordViews({ patientId, before: null, limit: MOST_IN_A_FILE }).record_views;

/** Who opened whose record, newest first; `*` stands for a list of everybody. */
export function recordViews(query: { patientId: string | null; before: number | null; limit: number }) {
  const roster = currentRoster();
  const views = read((db) => listRecordViews(db, query));
  return {
    record_views: views.map(({ id, actor, patientId, path, viewedAt }) => ({
      id,
      actor,
      patient_id: patientId,
      patient_name: roster.patient(patientId)?.name ?? null,
      path,
      viewed_at: viewedAt,
      viewed_at_local: localAt(instantOfStamp(viewedAt) ?? 0, getConfig().timeZone),
    })),
    before: views.length === query.limit ? (views.at(-1)?.id ?? null) : null,
  };
}
