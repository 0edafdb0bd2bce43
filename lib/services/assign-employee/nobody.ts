import { getConfig } from "@/lib/config";
import { exclusionCounts, type Refused } from "@/lib/domain/candidates";
import type { VisitRequest } from "@/lib/domain/request";
import { RULE_IDS, type RuleId } from "@/lib/domain/rules/rule";
import { formatLocal, plusMinutes, timeOf } from "@/lib/domain/time";
import type { DecidedVisit } from "./decide-visit";
import { RequestRefused } from "./refusal";

/** One rule's part in why nobody may give a visit. */
interface Reason {
  rule: RuleId;
  /** How many carers it keeps from the visit. */
  count: number;
  sentence: string;
}

const REASONS: Record<RuleId, (carers: string) => string> = {
  inactive: (carers) => `${carers}: inactive, or the patient is`,
  "required-role": (carers) => `${carers}: below the role that was asked for`,
  "medication-nurse": (carers) => `${carers}: not a nurse, and the visit involves medication`,
  "certificate-valid": (carers) => `${carers}: certificate out of date on that day`,
  language: (carers) => `${carers}: language that was asked for not spoken`,
  vehicle: (carers) => `${carers}: without a car`,
  "no-overlap": (carers) => `${carers}: already booked at that time`,
  "within-hours": (carers) => `${carers}: outside of working hours`,
};

const carers = (count: number) => `${count} ${count === 1 ? "carer" : "carers"}`;

/** The refusal of a visit that too few carers may give: which rule keeps how many, and of one named carer, why. */
export function nobody(decided: DecidedVisit, request: VisitRequest, fixed: boolean): RequestRefused {
  const { visit, decision, lacking } = decided;
  const reasons = reasonsOf(decision.refused);
  const named = request.employeeId !== null ? decision.refused[0] : undefined;
  const end = timeOf(plusMinutes(visit.startTime, visit.duration, getConfig().timeZone));
  const when = `${formatLocal(visit.startTime)}–${end}`;
  const found = decision.candidates.length;
  const who = named
    ? `${named.employee.employeeId} cannot give this visit`
    : found > 0
      ? `Only ${carers(found)} of the ${lacking} needed can give this visit`
      : "Nobody can give this visit";
  const why = named
    ? named.verdicts.map(({ sentence }) => sentence).join(" ")
    : `${reasons.map(({ sentence }) => sentence).join("; ") || "there are no employees"}.`;
  const whenever = fixed ? `${visit.patientId}, ${when}` : `${visit.patientId}, looked for from ${when} on`;
  const onlyBooked = named?.verdicts.every(({ rule }) => rule === "no-overlap") ?? false;
  return new RequestRefused(
    onlyBooked ? "clash" : "nobody",
    `${who} (${whenever}): ${why}`,
    { patient_id: visit.patientId, start_time: visit.startTime, excluded: exclusionCounts(decision.refused) },
    { reasons, refused_carers: decision.refused.map(refusedCarer) },
  );
}

function reasonsOf(refused: readonly Refused[]): Reason[] {
  const counts = exclusionCounts(refused);
  return RULE_IDS.flatMap((rule) => {
    const count = counts[rule];
    return count === undefined ? [] : [{ rule, count, sentence: REASONS[rule](carers(count)) }];
  });
}

function refusedCarer({ employee, verdicts }: Refused) {
  return {
    employee_id: employee.employeeId,
    employee_name: employee.name,
    findings: verdicts.map(({ rule, severity, sentence }) => ({ rule, severity, sentence })),
  };
}
