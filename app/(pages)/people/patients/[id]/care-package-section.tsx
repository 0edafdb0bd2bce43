import { LinkButton } from "@/app/_components/link-button";
import { carePackageAddress } from "@/app/_components/rota-addresses";
import { Section } from "@/app/_components/section";
import { packageRecord } from "@/lib/services/care-package/package-record";
import { PackageSummary } from "./care-package/package-summary";
import { PackageWeek } from "./care-package/package-week";

/** The regular visits of a patient at a glance, and the way to change them. */
export function CarePackageSection({ patientId }: { patientId: string }) {
  const record = packageRecord(patientId);
  return (
    <Section title="Care package">
      <div className="flex flex-col items-start gap-4">
        <PackageSummary carePackage={record} />
        {record.regular_visits.length > 0 ? (
          <div className="w-full">
            <PackageWeek regularVisits={record.regular_visits} />
          </div>
        ) : (
          <p className="text-muted">{record.proposal ?? "No regular visits are recorded."}</p>
        )}
        <LinkButton href={carePackageAddress(patientId)}>Open the care package</LinkButton>
      </div>
    </Section>
  );
}
