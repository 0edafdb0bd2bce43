import type { CandidateForPrograms } from "@/lib/services/rota/candidate-list";

export type ShownCandidate = CandidateForPrograms;

/** The groups in which carers are shown. */
export const GROUPS: { standing: ShownCandidate["standing"]; title: string; none: string }[] = [
  { standing: "may", title: "Can be assigned", none: "No carer can be assigned without an override." },
  { standing: "override", title: "Needs a reason", none: "" },
  { standing: "may not", title: "Not allowed", none: "" },
];
