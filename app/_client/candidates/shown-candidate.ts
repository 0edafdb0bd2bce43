import type { CandidateForPrograms } from "@/lib/services/rota/candidate-list";

export type ShownCandidate = CandidateForPrograms;

/** The groups in which carers are shown. */
export const GROUPS: { standing: ShownCandidate["standing"]; title: string; none: string }[] = [
  { standing: "may", title: "May go", none: "Nobody may go as it is." },
  { standing: "override", title: "May go with a reason", none: "" },
  { standing: "may not", title: "May not go", none: "" },
];
