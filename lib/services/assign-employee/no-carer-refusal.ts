import { getConfig } from "@/lib/config";
import { exclusionCounts, type Refused } from "@/lib/domain/candidates";
import { exclusionReasons } from "@/lib/domain/exclusion-reasons";
import { formatLocal, plusMinutes, timeOf } from "@/lib/domain/time";
import { findingForPrograms } from "../contract";
import type { DecidedVisit } from "./decide-visit";
import { RequestRefused } from "./refusal";

/** The refusal of a visit that too few carers may give: which rule keeps how many, and of one named carer, why. */
export function noCarerRefusal(decided: DecidedVisit, more: Record<string, unknown> = {}): RequestRefused {
  const { visit, decision, request } = decided;
  const named = request.employeeId === null ? undefined : decision.refused[0];
  const onlyBooked = named?.verdicts.every(({ rule }) => rule === "no-overlap") ?? false;
  const reasons = exclusionReasons(decision.refused);
  return new RequestRefused(
    onlyBooked ? "clash" : "nobody",
    sentenceOf(decided, named, reasons),
    { patient_id: visit.patientId, start_time: visit.startTime, excluded: exclusionCounts(decision.refused) },
    { reasons, refused_carers: decision.refused.map(refusedCarer), ...more },
  );
}

function sentenceOf(
  { visit, patient, decision, lacking, fixed }: DecidedVisit,
  named: Refused | undefined,
  reasons: { sentence: string }[],
): string {
  const end = timeOf(plusMinutes(visit.startTime, visit.duration, getConfig().timeZone));
  const when = `${formatLocal(visit.startTime)}–${end}`;
  const found = decision.candidates.length;
  const who = named
    ? `${named.employee.name} cannot give this visit`
    : found > 0
      ? `Only ${found} ${found === 1 ? "carer" : "carers"} of the ${lacking} needed can cover this visit`
      : "No carer can give this visit";
  const why = named
    ? named.verdicts.map(({ sentence }) => sentence).join(" ")
    : `${reasons.map(({ sentence }) => sentence).join("; ") || (found > 0 ? "name as many carers, or none" : "there are no carers on the list")}.`;
  const whenever = fixed ? `${patient.name}, ${when}` : `${patient.name}, from ${when} on`;
  return `${who} (${whenever}): ${why}`;
}

function refusedCarer({ employee, verdicts }: Refused) {
  return {
    employee_id: employee.employeeId,
    employee_name: employee.name,
    findings: verdicts.map(findingForPrograms),
  };
}
