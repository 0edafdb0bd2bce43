import { getConfig, now } from "@/lib/config";
import { findAssignments } from "@/lib/db/assignments";
import { foreignChangeMark } from "@/lib/db/change";
import type { Reader } from "@/lib/db/client";
import { isInTransaction, readTogether } from "@/lib/db/transaction";
import { findVisits } from "@/lib/db/visits";
import type { Assignment, StoredVisit } from "@/lib/domain/assignment";
import { type Instant, localAt } from "@/lib/domain/time";
import { LoadedPeople, type People } from "./people";
import { Rota } from "./rota";

/** What the file holds, ready to be asked. Nobody outside of this room changes it. */
export interface Roster extends People {
  /** Visits and assignments, by id, by whom they concern and by time. */
  readonly rota: Omit<Rota, "put" | "putMany" | "locate">;
  /** Those on the lists now: archived people and cancelled assignments are not counted. */
  readonly counts: Readonly<{ employees: number; patients: number; assignments: number }>;
}

class LoadedRoster extends LoadedPeople implements Roster {
  readonly rota: Rota;

  /** Without a rota that was read before, everything is read. */
  constructor(db: Reader, rota?: Rota) {
    super(db);
    const postcodes = new Map(
      this.patients.map(({ patientId, postcode }) => [patientId.toLowerCase(), postcode]),
    );
    const { timeZone } = getConfig();
    this.rota = rota ?? Rota.load(db, localAt(now(), timeZone), { postcodes, zone: timeZone });
    this.rota.locate(postcodes);
  }

  get counts() {
    return {
      employees: this.listed.employees.length,
      patients: this.listed.patients.length,
      assignments: this.rota.standingAssignments,
    };
  }
}

// One process holds several copies of this module: what is loaded lives here.
const shared = globalThis as typeof globalThis & { rotaRoster?: Loaded };

interface Loaded {
  roster: LoadedRoster;
  /** Of the file that it was read from. */
  mark: string;
  /** When that was: how far back the memory reaches depends on it. */
  at: Instant;
  /** Whether that was inside of a transaction, which may yet be rolled back. */
  isUnsure: boolean;
}

/**
 * The roster as the file holds it now. It is read again when another program changed or replaced the
 * file since; inside a write transaction nobody else can, so there it is the file's very state.
 */
export function currentRoster(): Roster {
  const mark = foreignChangeMark();
  const loaded = shared.rotaRoster;
  // A clock that was ahead and is mended leaves a memory that begins in the future.
  if (loaded && loaded.mark === mark && !loaded.isUnsure && now() >= loaded.at - CLOCK_MAY_DIFFER)
    return loaded.roster;
  const at = now();
  const isUnsure = isInTransaction();
  const roster = readTogether((db) => new LoadedRoster(db));
  shared.rotaRoster = { roster, mark, at, isUnsure };
  return roster;
}

/** Milliseconds that a clock may be set back without anything being read again. */
const CLOCK_MAY_DIFFER = 60 * 60 * 1000;

/** The mark of the file that the roster in memory was read from; null before it was. */
export const memoryMark = (): string | null => shared.rotaRoster?.mark ?? null;

/** Reads everything from the file again. */
export function reloadRoster(): Roster {
  shared.rotaRoster = undefined;
  return currentRoster();
}

/**
 * Reads the people, their absences and wishes, and the settings from the file again, and visits that were changed
 * with them; called after a commit that changed them. Weeks of visits that nobody changed stay as they are.
 */
export function reloadPeople(changedVisitIds: readonly number[] = []): void {
  const loaded = shared.rotaRoster;
  if (!loaded || loaded.mark !== foreignChangeMark()) return;
  // Whoever asks after a reading that failed reads everything.
  shared.rotaRoster = undefined;
  const { rota } = loaded.roster;
  const roster = readTogether((db) => {
    for (const id of new Set(changedVisitIds)) {
      rota.put(findVisits(db, { id }), findAssignments(db, { visitId: id }));
    }
    return new LoadedRoster(db, rota);
  });
  shared.rotaRoster = { ...loaded, roster };
}

/** Takes in what a transaction of ours has just committed, in the place of what it was. */
export function putInRoster(visits: readonly StoredVisit[], assignments: readonly Assignment[]): void {
  shared.rotaRoster?.roster.rota.put(visits, assignments);
}

/** The same of many visits at once. */
export function putManyInRoster(visits: readonly StoredVisit[], assignments: readonly Assignment[]): void {
  shared.rotaRoster?.roster.rota.putMany(visits, assignments);
}
