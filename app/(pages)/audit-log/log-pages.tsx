import { TextLink } from "@/app/_components/text-link";
import type { LogQuery } from "@/lib/services/read-log";
import { logAddress } from "./log-query";

/** On to the older entries, and back to the newest. */
export function LogPages({ query, before }: { query: LogQuery; before: number | null }) {
  if (before === null && query.before === undefined) return null;
  return (
    <nav aria-label="Pages of the log" className="flex flex-wrap justify-between gap-4 print:hidden">
      {query.before === undefined ? (
        <span />
      ) : (
        <TextLink href={logAddress({ ...query, before: undefined })}>Newest</TextLink>
      )}
      {before !== null && <TextLink href={logAddress({ ...query, before })}>Older</TextLink>}
    </nav>
  );
}
