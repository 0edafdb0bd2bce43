import { ArrowRight } from "lucide-react";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { visitsInWords } from "@/lib/domain/in-figures";
import { type CivilDate, formatDate } from "@/lib/domain/time";
import { type RotaQuery, rotaAddress } from "./rota-query";
import { packRows, type RotaRow } from "./rota-row";
import { countedOn } from "./rota-rows";
import { RotaTable } from "./rota-table";

const SHOWN_FIRST = { day: 100, week: 20 };

interface DaySectionProps {
  day: CivilDate;
  rows: RotaRow[];
  /** How many of the day lack a carer; they stand above. */
  unassigned: number;
  query: RotaQuery;
}

/** The visits of one day that have a carer, or that are cancelled where those are asked for. */
export function DaySection({ day, rows, unassigned, query }: DaySectionProps) {
  const title = formatDate(day);
  const isWeek = query.span === "week";
  return (
    <Section
      title={title}
      lead={leadOf(rows, unassigned)}
      aside={
        isWeek && (
          <TextLink href={rotaAddress({ ...query, span: "day", first: day })}>
            Open the day<span className="sr-only"> {title}</span>
            <ArrowRight aria-hidden className="size-4" />
          </TextLink>
        )
      }
    >
      {rows.length > 0 && (
        <RotaTable
          caption={`Visits on ${title}`}
          rows={packRows(rows)}
          shownFirst={SHOWN_FIRST[query.span]}
        />
      )}
    </Section>
  );
}

function leadOf(rows: RotaRow[], unassigned: number): string {
  const visits = countedOn(rows);
  const earlier = rows.length - visits;
  const listed = visits === 0 ? "No visit" : visitsInWords(visits);
  return [
    listed,
    ...(earlier === 0 ? [] : [`${earlier} from the day before`]),
    ...(unassigned === 0 ? [] : [`${unassigned} uncovered, above`]),
  ]
    .join(", and ")
    .concat(".");
}
