import { getConfig, now } from "@/lib/config";
import type { Visit } from "@/lib/domain/assignment";
import { type Decision, decide, isWorthOffering, travelAdded } from "@/lib/domain/candidates";
import { blocks } from "@/lib/domain/check";
import type { Verdict } from "@/lib/domain/rules/rule";
import { formatLocal, instantOf, type LocalDateTime, localAt } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { clashOf } from "../rota/clash";
import { formerReason } from "../rota/rota-change";
import { WorkingFacts } from "../rota/working-facts";

/** Where a visit is thought of; what is left out stays as it is. */
export interface VerdictsQuestion {
  start?: LocalDateTime;
  /** Minutes. */
  duration?: number;
  /** The assignment that is to change its carer; null when a carer is to be added. */
  assignmentId: number | null;
}

/** Whether a carer may give the visit. */
export interface CarerVerdict {
  employee_id: string;
  /** As of the candidates: `override` needs a reason. */
  standing: "may" | "override" | "may not";
  /** The first thing against it, or to be noted; null when there is nothing. */
  first: string | null;
  /** How many more there are. */
  more: number;
  /** Minutes of travel that the visit adds to the carer's day; null when not known. */
  extra_travel: number | null;
}

export interface VerdictsAnswer {
  visit_id: number;
  start_time: LocalDateTime;
  duration: number;
  /** Why the visit cannot be at that time whoever gives it; null when it can. */
  refused: string | null;
  verdicts: CarerVerdict[];
}

/**
 * Every carer for a stored visit, at its own time or at another one, by the same rules as a change of it. Nothing is
 * stored. Throws `not-found` and, for a cancelled visit, `conflict`.
 */
export function visitVerdicts(visitId: number, question: VerdictsQuestion): VerdictsAnswer {
  const facts = new WorkingFacts();
  const state = facts.visitState(visitId);
  const patient = state && facts.patient(state.visit.patientId);
  if (!state || !patient) {
    throw new AppError("not-found", "There is no visit with that number. Choose one from the list.");
  }
  if (state.visit.cancelledAt !== null) {
    throw new AppError("conflict", "This visit is cancelled. Undo that first, or request it again.");
  }
  const visit = {
    ...state.visit,
    startTime: question.start ?? state.visit.startTime,
    duration: question.duration ?? state.visit.duration,
  };
  const isMoved = visit.startTime !== state.visit.startTime;
  const refused = refusalOf(visit, visitId, isMoved, facts);
  const decision = decide({ visit, patient, demands: visit.demands, own: visitId }, facts.employees, facts);
  const standing = state.assignments.filter(({ cancelledAt }) => cancelledAt === null);
  const others = standing.filter(({ id }) => id !== question.assignmentId);
  // Whoever else gives the visit goes along to its new time, and has to be able to.
  const isSame = !isMoved && visit.duration === state.visit.duration;
  const along = isSame ? [] : others.flatMap((one) => againstFormer(one, decision) ?? []);
  const there = new Map(others.map((one) => [one.employeeId, one.employeeName]));
  return {
    visit_id: visitId,
    start_time: visit.startTime,
    duration: visit.duration,
    refused,
    verdicts: verdictsOf(decision, facts, (employeeId) => {
      const name = there.get(employeeId);
      if (name !== undefined)
        return { standing: "may not", sentence: `${name} is already assigned to this visit.` };
      return along.find((one) => one.standing === "may not") ?? along[0] ?? null;
    }),
  };
}

interface Against {
  standing: "override" | "may not";
  sentence: string;
}

function refusalOf(
  visit: Visit & { id: number },
  visitId: number,
  isMoved: boolean,
  facts: WorkingFacts,
): string | null {
  const present = localAt(now(), getConfig().timeZone);
  if (isMoved && visit.startTime < present)
    return `${formatLocal(visit.startTime)} has passed. Choose a time that is still to come.`;
  if (instantOf(visit.startTime, facts.zone) === null)
    return `${formatLocal(visit.startTime)} does not exist: the clocks go forward then. Choose a time an hour later.`;
  return clashOf(visit, visitId, facts)?.sentence ?? null;
}

/** What keeps a carer who has the visit already from its new time; null when nothing does. */
function againstFormer(
  assignment: Parameters<typeof formerReason>[1],
  { refused }: Decision,
): Against | null {
  const kept = refused.find(({ employee }) => employee.employeeId === assignment.employeeId);
  if (!kept) return null;
  const isPassed = formerReason(kept, assignment, kept.employee) !== null;
  if (isPassed) return null;
  const sentence = gravest(kept.verdicts)[0]?.sentence ?? "";
  return { standing: isWorthOffering(kept) ? "override" : "may not", sentence };
}

function verdictsOf(
  decision: Decision,
  facts: WorkingFacts,
  besides: (employeeId: string) => Against | null,
): CarerVerdict[] {
  const free = decision.candidates.map(({ match, verdicts, facts: { extraTravel } }) => ({
    employeeId: match.employee.employeeId,
    standing: "may" as const,
    verdicts,
    extraTravel,
  }));
  const kept = decision.refused.map((refused) => ({
    employeeId: refused.employee.employeeId,
    standing: isWorthOffering(refused) ? ("override" as const) : ("may not" as const),
    verdicts: [...gravest(refused.verdicts), ...refused.warnings],
    extraTravel: travelAdded(refused.match, facts),
  }));
  return [...free, ...kept].map(({ employeeId, standing, verdicts, extraTravel }) => {
    const against = besides(employeeId);
    const isGraver = against !== null && rankOf(against.standing) >= rankOf(standing);
    return {
      employee_id: employeeId,
      standing: isGraver ? against.standing : standing,
      first: isGraver ? against.sentence : (verdicts[0]?.sentence ?? null),
      more: Math.max(0, verdicts.length - (isGraver ? 0 : 1)),
      extra_travel: extraTravel,
    };
  });
}

const rankOf = (standing: CarerVerdict["standing"]): number =>
  ["may", "override", "may not"].indexOf(standing);

/** What blocks comes before what a reason would pass. */
const gravest = (verdicts: readonly Verdict[]): Verdict[] =>
  [...verdicts].sort((a, b) => Number(blocks(b)) - Number(blocks(a)));
