import type { Nation } from "./care-package/nation";

/** Minutes under which a visit counts as short in every nation. */
export const SHORTEST_MINUTES = 30;

/** What holds for visits of under half an hour in a nation, and what of it is counted here. */
export interface ShortVisitRule {
  nation: Nation;
  /** `law` binds, `guidance` is what an inspector expects, `convention` is our own measure where there is neither. */
  kind: "law" | "guidance" | "convention";
  /** By name and number; what stands in its place where no nation's text is followed. */
  source: string;
  /** What it says, in a sentence or two. */
  says: string;
  /** What is counted as agreed and as known, and what cannot be seen from the rota. */
  counted: string;
}

const RECORDED =
  "A visit counts as agreed when “Visits under 30 minutes are agreed” is ticked in the patient's preferences today.";
const KNOWN = "A carer counts as known if they visited the patient in the 28 days before.";

const convention = (nation: Nation, aside: string): ShortVisitRule => ({
  nation,
  kind: "convention",
  source: `No law or national standard known to us sets a minimum length of a visit in ${nation}`,
  says: `Visits are measured against 30 minutes as a convention, so that short ones can be seen and explained. ${aside}`,
  counted: `${RECORDED} ${KNOWN}`,
});

const RULES: Record<Nation, ShortVisitRule> = {
  England: {
    nation: "England",
    kind: "guidance",
    source: "NICE guideline NG21 and quality standard QS123, statement 4",
    says: "Visits last at least 30 minutes, except when short visits for specific tasks or checks were agreed as part of a wider package of support. The carer of a short visit is known to the person, and the time is enough for the task.",
    counted: `${RECORDED} ${KNOWN} Whether the time was enough for the task cannot be seen from the rota.`,
  },
  Wales: {
    nation: "Wales",
    kind: "law",
    source: "Regulation and Inspection of Social Care (Wales) Act 2016, section 8",
    says: "The provider undertakes not to make visits shorter than 30 minutes unless a condition of section 8 is met. Where a local authority arranges the care: the carer has visited before under the present plan, and the visit is only to check that the person is safe and well, or its tasks can be completed properly in the time. Other care: the arrangement with the person allows it, or the visit is such a check, or its tasks can be completed properly. A further condition is in section 8(7).",
    counted: `${RECORDED} The tick records what section 8(5)(a) asks of a private arrangement; care arranged by a local authority needs more than the tick. ${KNOWN} That is the question of section 8(3)(a), which looks back over the whole plan, so a carer shown as new may still meet it. Who arranged the care, whether the tasks were completed, and the condition of section 8(7) cannot be seen from the rota and are not counted.`,
  },
  Scotland: convention("Scotland", "The contract with the council may set its own."),
  "Northern Ireland": convention(
    "Northern Ireland",
    "The contract with the Health and Social Care Trust may set its own.",
  ),
};

/** The rule of short visits that the branch's nation has. */
export const shortVisitRuleOf = (nation: Nation): ShortVisitRule => RULES[nation];

const LABELS: Record<ShortVisitRule["kind"], string> = {
  law: "Law",
  guidance: "Guidance",
  convention: "No rule",
};

/** A word or two before the source. */
export const sourceLabelOf = ({ kind }: ShortVisitRule): string => LABELS[kind];
