import { PrintButton } from "@/app/_client/print-button";
import { ExportLinks } from "@/app/_components/export-links";
import { PeriodLinks } from "@/app/_components/period-links";
import { weekAddress } from "@/app/_components/rota-addresses";
import { TextLink } from "@/app/_components/text-link";
import { addDays, type CivilDate, startOfWeek } from "@/lib/domain/time";
import { endOf, type RotaQuery, rotaAddress } from "./rota-query";

/** From day to day or week to week, from one of them to the other, and to paper. */
export function RotaBar({ query, today }: { query: RotaQuery; today: CivilDate }) {
  const { span, first } = query;
  const step = span === "week" ? 7 : 1;
  const to = (day: CivilDate) => rotaAddress({ ...query, first: day });
  // From this week one goes to today, from any other to its Monday.
  const dayOfWeek = startOfWeek(today) === first ? today : first;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
      <PeriodLinks
        span={span}
        previous={to(addDays(first, -step))}
        present={to(span === "week" ? startOfWeek(today) : today)}
        next={to(addDays(first, step))}
      />
      {span === "day" ? (
        <TextLink href={rotaAddress({ ...query, span: "week", first: startOfWeek(first) })}>
          Show the week
        </TextLink>
      ) : (
        <TextLink href={rotaAddress({ ...query, span: "day", first: dayOfWeek })}>Show one day</TextLink>
      )}
      <TextLink href={weekAddress(startOfWeek(first))}>Generate or publish the week</TextLink>
      <TextLink href="/rota/care-packages">Care packages</TextLink>
      <TextLink href="/rota/absences">Absences</TextLink>
      <ExportLinks path="/exports/rota" what="the visits shown" query={exportQuery(query)} />
      <div className="sm:ml-auto">
        <PrintButton />
      </div>
    </div>
  );
}

/** What is shown, as the export takes it. */
const exportQuery = ({ span, first, ...filter }: RotaQuery) => ({
  from: first,
  until: endOf({ span, first }),
  ...filter,
});
