import { getConfig, now } from "@/lib/config";
import { listVerifiedBackups } from "@/lib/db/manifests";
import { type CivilDate, dateOf, localAt, plusMinutes, startOfWeek, utcStamp } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";
import { version } from "@/package.json";
import { openFindings } from "../people/contradictions";
import { unassignedVisits } from "../rota/unassigned-visits";
import { hoursOfWeek } from "../today/hours-of-week";

/** What a firm needs to know of one branch: counts and times, nothing of a person. */
export interface BranchStatus {
  /** As the branch names itself; null when nobody said. */
  branch: string | null;
  version: string;
  /** UTC stamp. */
  at: string;
  /** The Monday of the week. */
  week: CivilDate;
  visits: number;
  /** Of the carers' hours that the week needs, in per cent to one decimal; null where it has no visits. */
  coverage: number | null;
  /** Visits that lack a carer and start within 24 hours. */
  uncovered_next_day: number;
  /** Active carers whose certificate has run out. */
  certificates_lapsed: number;
  /** Contradictions in the records that nobody accepted. */
  records_to_check: number;
  /** `2026-11-23T08:00:00Z`; null without a backup. */
  last_backup: string | null;
}

const DAY = 24 * 60;

/** The status of this branch. */
export function branchStatus(): BranchStatus {
  const { timeZone, branchName, databasePath } = getConfig();
  const present = localAt(now(), timeZone);
  const today = dateOf(present);
  const tomorrow = plusMinutes(present, DAY, timeZone);
  const days = hoursOfWeek(today);
  const sum = (key: "visits" | "needed_minutes" | "covered_minutes") =>
    days.reduce((total, day) => total + day[key], 0);
  const needed = sum("needed_minutes");
  return {
    branch: branchName,
    version,
    at: utcStamp(now()),
    week: startOfWeek(today),
    visits: sum("visits"),
    coverage: needed === 0 ? null : Math.round((sum("covered_minutes") / needed) * 1000) / 10,
    uncovered_next_day: unassignedVisits().filter(({ startTime }) => startTime < tomorrow).length,
    certificates_lapsed: currentRoster().listed.employees.filter(
      ({ status, certificateExpiryDate: expires }) =>
        status === "Active" && expires !== null && expires < today,
    ).length,
    records_to_check: openFindings().length,
    last_backup: listVerifiedBackups(databasePath).at(-1)?.created_at ?? null,
  };
}
