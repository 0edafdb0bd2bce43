import { currentRoster } from "@/lib/memory/roster";
import { countProposedPackages } from "../care-package/package-list";

/** How far a branch is on the way from its list to its first rota. */
export interface BranchProgress {
  /** Patients whose care packages nobody has confirmed: of those that are in the rota, or while there is none, of all. */
  proposed: number;
  /** Whether any visit was ever stored. */
  hasVisits: boolean;
}

/** How far the branch is, as of now. */
export function branchProgress(): BranchProgress {
  const { hasVisits } = currentRoster().rota;
  return { proposed: countProposedPackages(hasVisits ? "stored" : "all"), hasVisits };
}
