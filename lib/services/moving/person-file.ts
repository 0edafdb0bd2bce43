import { createHash } from "node:crypto";
import { getConfig, now } from "@/lib/config";
import { listNeedVersions } from "@/lib/db/need-versions";
import { listLogEntriesOf } from "@/lib/db/operations-log";
import { listPersonVersions } from "@/lib/db/person-versions";
import { readTogether } from "@/lib/db/transaction";
import type { RecordedAvailability } from "@/lib/domain/availability/availability";
import type { Suspension } from "@/lib/domain/care-package/care-package";
import type { RegularVisit } from "@/lib/domain/care-package/regular-visit";
import { factName, factsInOrder } from "@/lib/domain/fact-names";
import type { PatientPreferences } from "@/lib/domain/preference";
import { utcStamp } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { currentRoster } from "@/lib/memory/roster";

/** What one change did, in the words of the branch that made it. */
export interface HistoryEntry {
  /** UTC stamp. */
  at: string;
  actor: string | null;
  sentence: string;
  before: unknown;
  after: unknown;
}

/** All that belongs to a person, as it goes from branch to branch. Ids of carers are those of the branch it comes from. */
export interface PersonFile {
  format: "rota-person";
  format_version: 1;
  kind: PersonKind;
  id: string;
  name: string;
  branch: string;
  /** UTC stamp. */
  moved_at: string;
  /** By the workbooks' column names. */
  record: Record<string, string | number | null>;
  /** Of a patient with a stored package; else null. */
  care_package: { regularVisits: RegularVisit[]; suspensions: Suspension[] } | null;
  wishes: PatientPreferences | null;
  /** Of a carer of whom it is recorded by hand; else null. */
  availability: Omit<RecordedAvailability, "employeeId" | "version"> | null;
  /** The names of the carers whom the package and the wishes name, by id. */
  carers: Record<string, string>;
  /** Newest first. */
  history: HistoryEntry[];
  /** Hex SHA-256 of all the others. */
  digest: string;
}

/** The file of a person who is on the lists, as they are now. */
export function personFile(kind: PersonKind, id: string): PersonFile {
  const roster = currentRoster();
  const person = kind === "employee" ? roster.employee(id) : roster.patient(id);
  if (!person) throw new Error("only of somebody who is stored");
  const facts = person as unknown as Record<string, string | number | null>;
  const carePackage = kind === "patient" ? roster.carePackageOf(id) : null;
  const wishes = kind === "patient" ? roster.preferencesOf(id) : null;
  const named = [
    ...(carePackage?.regularVisits ?? []).flatMap(({ regularCarers }) => regularCarers),
    ...[...(wishes?.preferred ?? []), ...(wishes?.avoid ?? [])].map(({ employeeId }) => employeeId),
  ];
  const content = {
    format: "rota-person" as const,
    format_version: 1 as const,
    kind,
    id,
    name: person.name,
    branch: getConfig().branchName ?? "another branch",
    moved_at: utcStamp(now()),
    record: Object.fromEntries(factsInOrder(kind).map((fact) => [factName(kind, fact), facts[fact] ?? null])),
    care_package: carePackage && {
      regularVisits: [...carePackage.regularVisits],
      suspensions: [...carePackage.suspensions],
    },
    wishes,
    availability: kind === "employee" ? availabilityIn(id) : null,
    carers: Object.fromEntries([...new Set(named)].map((one) => [one, roster.employee(one)?.name ?? one])),
    history: historyOf(kind, id),
  };
  return { ...content, digest: digestOf(content) };
}

/** The digest of a file without its own digest. */
export const digestOf = (content: object): string => {
  const { digest: _digest, ...others } = content as { digest?: string };
  return createHash("sha256").update(JSON.stringify(others)).digest("hex");
};

function availabilityIn(id: string): PersonFile["availability"] {
  const recorded = currentRoster().recordedAvailabilityOf(id);
  if (!recorded) return null;
  const { employeeId: _employeeId, version: _version, ...others } = recorded;
  return others;
}

function historyOf(kind: PersonKind, id: string): HistoryEntry[] {
  return readTogether((db) => {
    const record = listPersonVersions(db, kind, id).map(({ facts, ...version }) => ({
      ...version,
      after: facts,
    }));
    const need = listNeedVersions<object>(db, kind === "employee" ? "availability" : "care-package", id);
    const versions = [...record, ...need].sort(
      (a, b) => b.createdAt.localeCompare(a.createdAt) || b.logId - a.logId,
    );
    const sentences = listLogEntriesOf(
      db,
      versions.map(({ logId }) => logId),
    );
    return versions.map(({ createdAt, actor, logId, before, after }) => ({
      at: createdAt,
      actor,
      sentence: sentences.get(logId) ?? "",
      before,
      after,
    }));
  });
}
