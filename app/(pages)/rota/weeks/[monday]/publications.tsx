import { ExportLinks } from "@/app/_components/export-links";
import { weekAddress } from "@/app/_components/rota-addresses";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import { localOfStamp } from "@/lib/services/local-of-stamp";
import { SeenOfWeek } from "./seen-of-week";
import type { RotaWeek } from "./week-state";

/** When the week was published, by whom, and how many carers were told. */
export function Publications({ week }: { week: RotaWeek }) {
  if (week.publications.length === 0) return null;
  return (
    <Section
      title="Published"
      lead="Newest first."
      aside={
        <div className="flex flex-wrap items-center gap-x-4">
          <TextLink href={`${weekAddress(week.week)}/sheets`}>Print the sheets</TextLink>
          <ExportLinks
            path="/exports/publications"
            what="the publications of the week"
            query={{ week: week.week }}
          />
        </div>
      }
    >
      <ol className="flex flex-col">
        {week.publications.map(({ publication_id, published_at, actor, checks }) => (
          <li
            key={publication_id}
            className="grid gap-x-6 border-line border-b py-2 last:border-b-0 sm:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <span className="text-muted text-small">
              <Time at={localOfStamp(published_at)} />
            </span>
            <span>
              {checks.carers_told} {checks.carers_told === 1 ? "carer" : "carers"} told, {checks.visits}{" "}
              visits, {checks.uncovered} uncovered <span className="text-muted">by {actor ?? "unnamed"}</span>
            </span>
          </li>
        ))}
      </ol>
      <SeenOfWeek week={week.week} />
    </Section>
  );
}
