import { Section } from "@/app/_components/section";
import { SeverityBadge } from "@/app/_components/severity-badge";
import type { PersonRecord } from "@/lib/services/people/person-record";

/** What contradicts itself or is missing in this record. */
export function PersonFindings({ findings }: Pick<PersonRecord, "findings">) {
  if (findings.length === 0) return null;
  return (
    <Section title="Check this record">
      <ul className="-my-3 divide-y divide-line">
        {findings.map(({ finding, severity, sentence, proposal }) => (
          <li
            key={`${finding} ${sentence}`}
            className="grid gap-x-4 gap-y-1 py-3 sm:grid-cols-[6rem_minmax(0,1fr)]"
          >
            <span>
              <SeverityBadge severity={severity} />
            </span>
            <div>
              <p>{sentence}</p>
              <p className="text-muted">{proposal}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
