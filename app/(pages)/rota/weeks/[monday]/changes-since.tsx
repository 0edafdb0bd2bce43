import { ExportLinks } from "@/app/_components/export-links";
import { grouped } from "@/app/_components/grouped";
import { PersonLink } from "@/app/_components/person-link";
import { Section } from "@/app/_components/section";
import type { RotaWeek } from "./week-state";

/** Who has to be told what, because it has changed since the week was published. */
export function ChangesSince({ week }: { week: RotaWeek }) {
  if (week.changes_since.length === 0) return null;
  const byCarer = grouped(week.changes_since, ({ employee_id }) => employee_id);
  return (
    <Section
      title="Changes since publishing"
      lead="Tell these carers."
      isUrgent
      aside={
        <ExportLinks
          path="/exports/publications"
          what="the changes since publishing"
          query={{ week: week.week, table: "changes" }}
        />
      }
    >
      <ul className="flex flex-col gap-4">
        {[...byCarer].map(([id, changes]) => (
          <li key={id}>
            <PersonLink kind="employee" id={id} name={changes[0]?.employee_name ?? id} />
            <ul className="list-disc pl-5">
              {changes.map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
