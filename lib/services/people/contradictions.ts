import { createHash } from "node:crypto";
import { getConfig, now } from "@/lib/config";
import { listSettledFindings, putSettledFinding } from "@/lib/db/findings-settled";
import { read, writeTx } from "@/lib/db/transaction";
import { findContradictions, type PersonFinding } from "@/lib/domain/findings";
import { type ShiftHours, shiftHoursFrom } from "@/lib/domain/shift-hours";
import { type CivilDate, dateOf, localAt } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";

/** Something to be looked at, with the name of the person. */
export interface OpenFinding extends PersonFinding {
  name: string;
  /** Names the compared values: send it back to let just these stand. */
  valuesKey: string;
}

/** Everything in the records of those on the lists that contradicts itself or is missing, and that nobody let stand. */
export function openFindings(): OpenFinding[] {
  const settled = new Set(
    read(listSettledFindings).map(({ kind, personId, finding, valuesKey }) =>
      [kind, personId, finding, valuesKey].join("\n"),
    ),
  );
  return allFindings().filter(
    ({ kind, personId, finding, valuesKey }) => !settled.has([kind, personId, finding, valuesKey].join("\n")),
  );
}

type Listed = Roster["listed"];

/** Looking through everybody takes some ten milliseconds, and several pages ask: once for these people and this day is enough. */
const found = new WeakMap<Listed, { today: CivilDate; findings: readonly OpenFinding[] }>();

function allFindings(): readonly OpenFinding[] {
  const { listed, settings } = currentRoster();
  const today = dateOf(localAt(now(), getConfig().timeZone));
  const known = found.get(listed);
  if (known?.today === today) return known.findings;
  const findings = findingsOf(listed, shiftHoursFrom(settings), today);
  found.set(listed, { today, findings });
  return findings;
}

function findingsOf(listed: Listed, shiftHours: ShiftHours, today: CivilDate): OpenFinding[] {
  const names = new Map<string, string>([
    ...listed.employees.map(({ employeeId, name }): [string, string] => [`employee ${employeeId}`, name]),
    ...listed.patients.map(({ patientId, name }): [string, string] => [`patient ${patientId}`, name]),
  ]);
  return findContradictions({ ...listed, shiftHours, today }).map((finding) => ({
    ...finding,
    name: names.get(`${finding.kind} ${finding.personId}`) ?? "",
    valuesKey: digest(finding.values),
  }));
}

const digest = (values: unknown): string =>
  createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, 16);

/** Which contradiction is to stand. */
export interface FindingToSettle {
  kind: PersonKind;
  id: string;
  finding: string;
  valuesKey: string;
}

/**
 * Lets a contradiction stand, for as long as its values stay the same. Throws `not-found` when there is no
 * such finding any more: somebody mended the record, or its values changed.
 */
export function settleFinding(
  { kind, id, finding, valuesKey }: FindingToSettle,
  actor: string,
): { message: string } {
  writeTx((tx) => {
    const open = openFindings().find(
      (one) =>
        one.kind === kind && one.personId === id && one.finding === finding && one.valuesKey === valuesKey,
    );
    if (!open) throw new AppError("not-found", "There is no such finding any more. Look at the list again.");
    const logId = recordOperation(
      tx,
      { type: "finding_settled", details: { kind, person_id: open.personId, finding } },
      actor,
    );
    putSettledFinding(tx, { kind, personId: open.personId, finding, valuesKey }, logId);
  });
  return { message: `${id}: accepted as it is, until the record changes.` };
}
