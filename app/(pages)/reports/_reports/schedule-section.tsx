import { ExportLinks } from "@/app/_components/export-links";
import { Section } from "@/app/_components/section";
import type { CivilDate } from "@/lib/domain/time";

/** The schedule of visits as a file, for carers and for the inspectorate of Wales. */
export function ScheduleSection({ from, until }: { from: CivilDate; until: CivilDate }) {
  return (
    <Section
      title="Schedule of visits"
      lead="One row for each visit of each carer, with the minutes of care, of travel and of breaks apart, as providers in Wales must show them."
      aside={<ExportLinks path="/exports/schedule" what="Schedule of visits" query={{ from, until }} />}
    >
      <p className="text-muted text-small">
        Travel is estimated. A break is what is left between two visits after the travel.
      </p>
    </Section>
  );
}
