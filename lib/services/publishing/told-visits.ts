import { listToldRuns } from "@/lib/db/publications";
import { readTogether } from "@/lib/db/transaction";
import type { CivilDate } from "@/lib/domain/time";

/** The visits of a week that carers were told of. */
export function toldVisitIds(week: CivilDate): ReadonlySet<number> {
  const runs = readTogether((db) => listToldRuns(db, week));
  return new Set(runs.flatMap(({ visits }) => visits.map(({ visitId }) => visitId)));
}
