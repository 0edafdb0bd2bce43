import { Badge } from "@/app/_components/badge";
import { Notice } from "@/app/_components/notice";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { CarePackageForPrograms } from "@/lib/services/care-package/package-for-programs";

/** How the hours of the package compare with those recorded, and whether a coordinator has confirmed it. */
export function PackageSummary({ carePackage }: { carePackage: CarePackageForPrograms }) {
  const { hours_in_words, required_minutes_a_week: required, planned_minutes_a_week: planned } = carePackage;
  const differs = required !== null && required !== planned;
  return (
    <div className="flex flex-col gap-3">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Badge kind={carePackage.proposed ? "care" : "good"}>
          {carePackage.proposed ? "Proposed" : "Confirmed"}
        </Badge>
        <span>
          {hours_in_words === null
            ? "No hours of support are recorded"
            : `${hours_in_words} of support recorded${required === null ? "" : ` (${hoursInWords(required)} a week)`}`}
        </span>
        <span className="text-muted">
          This package gives {planned === 0 ? "no care yet" : `${hoursInWords(planned)} a week`}.
        </span>
      </p>
      {differs && !carePackage.proposed && (
        <Notice kind="warn" announced={false}>
          {planned < required
            ? `The package is ${hoursInWords(required - planned)} a week short of the hours recorded.`
            : `The package gives ${hoursInWords(planned - required)} a week more than the hours recorded.`}
        </Notice>
      )}
    </div>
  );
}
