import { ArrowRight } from "lucide-react";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import { UNNAMED } from "@/lib/http/actor";
import type { LogEntry } from "@/lib/services/read-log";

/** What was done last, as the audit log tells it. */
export function LatestOperations({ entries }: { entries: LogEntry[] }) {
  return (
    <Section
      title="What was done last"
      aside={
        <TextLink href="/audit-log">
          Open the log
          <ArrowRight aria-hidden className="size-4" />
        </TextLink>
      }
    >
      {entries.length === 0 ? (
        <p className="text-muted">Nothing yet.</p>
      ) : (
        <ol className="-my-2 divide-y divide-line">
          {entries.map(({ id, at, description, actor }) => (
            <li key={id} className="py-2">
              <span className="block text-muted text-small">
                <Time at={at} />
                {actor !== UNNAMED && ` by ${actor}`}
              </span>
              <span>{description}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
