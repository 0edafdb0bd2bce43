import type { PackageRequest } from "@/lib/services/care-package/change-package";
import { ifMatch } from "./if-match";
import { segmentInPath } from "./path";
import type { Asked } from "./route";

/** Who changes whose package, from a request under `/patients/{id}/…`: the id stands `fromEnd` parts before the last. */
export const packageRequest = (
  { request, query, actor }: Asked<unknown, { dryRun: boolean }>,
  fromEnd: number,
): PackageRequest => ({
  patientId: segmentInPath(request, fromEnd),
  version: ifMatch(request.headers),
  dryRun: query.dryRun,
  actor,
});
