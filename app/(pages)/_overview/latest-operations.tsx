import { ArrowRight } from "lucide-react";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import type { LogEntry } from "@/lib/services/read-log";

/** What was done last, as the audit log tells it. */
export function LatestOperations({ entries }: { entries: LogEntry[] }) {
  return (
    <Section
      title="What was done last"
      aside={
        <TextLink href="/audit-log">
          Audit log
          <ArrowRight aria-hidden className="size-4" />
        </TextLink>
      }
    >
      {entries.length === 0 ? (
        <p className="text-muted">Nothing yet.</p>
      ) : (
        <ol className="-my-cell divide-y divide-line">
          {entries.map(({ id, at, description, actor }) => (
            <li
              key={id}
              className="grid gap-x-6 py-2.5 sm:grid-cols-[12rem_minmax(0,1fr)] lg:grid-cols-[12rem_minmax(0,1fr)_10rem]"
            >
              <span className="text-muted text-small sm:pt-0.5">
                <Time at={at} />
              </span>
              <span>{description}</span>
              <span className="text-muted text-small sm:col-start-2 lg:col-start-3 lg:pt-0.5">{actor}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
