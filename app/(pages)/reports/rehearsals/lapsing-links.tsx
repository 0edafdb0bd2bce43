import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import type { Rehearsal } from "@/lib/reports/rehearsal";
import { rehearsalAddress } from "./rehearsal-query";

/** From the carers whose certificates lapse to the visits of each. */
export function LapsingLinks({ rehearsal: { tables } }: { rehearsal: Rehearsal }) {
  const rows = tables[0]?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Section
      title="The visits of one carer"
      lead="From the first day without a valid certificate: which visits, and who else could."
    >
      <ul className="flex flex-wrap gap-x-6">
        {rows.map((row) => (
          <li key={row.employee_id}>
            <TextLink
              href={rehearsalAddress("leaver", {
                employeeId: String(row.employee_id),
                from: String(row.from),
              })}
            >
              {row.employee_name}, from {row.without_from}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
