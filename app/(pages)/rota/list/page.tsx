import { CalendarDays } from "lucide-react";
import type { Metadata } from "next";
import { connection } from "next/server";
import { EmptyState } from "@/app/_components/empty-state";
import { LinkButton } from "@/app/_components/link-button";
import { PageHeader } from "@/app/_components/page-header";
import { SpecialDays } from "@/app/_components/special-days";
import { addDays, dateOf, daysBetween } from "@/lib/domain/time";
import { employeeChoices, patientChoices } from "@/lib/services/people/people-choices";
import { presentTime } from "@/lib/services/present-time";
import { assignmentsWithoutDay } from "@/lib/services/rota/rota-list";
import { specialDays } from "@/lib/services/rota/special-days";
import { DaySection } from "../_rota/day-section";
import { FilterWords } from "../_rota/filter-words";
import { RotaBar } from "../_rota/rota-bar";
import { RotaFilters } from "../_rota/rota-filters";
import { endOf, type RotaParameters, readRotaQuery, spanInWords } from "../_rota/rota-query";
import { byDay, countedOn, rotaRows } from "../_rota/rota-rows";
import { UnassignedSection } from "../_rota/unassigned-section";
import { WeekCounts } from "../_rota/week-counts";
import { WithoutDay } from "../_rota/without-day";

export const metadata: Metadata = { title: "Rota as a list" };

export default async function RotaPage({ searchParams }: { searchParams: Promise<RotaParameters> }) {
  await connection();
  const today = dateOf(presentTime().local);
  const query = readRotaQuery(await searchParams, today);
  const employees = employeeChoices({ withInactive: true });
  const patients = patientChoices();
  const { unassigned, others } = rotaRows(query);
  const visits = { open: byDay(unassigned), others: byDay(others) };
  const days = Array.from({ length: daysBetween(query.first, endOf(query)) }, (_, index) =>
    addDays(query.first, index),
  ).map((day) => ({
    day,
    rows: visits.others.get(day) ?? [],
    unassigned: countedOn(visits.open.get(day) ?? []),
  }));
  return (
    <>
      <PageHeader title={`Rota for ${spanInWords(query)}`} isWide>
        {query.first === today && query.span === "day" ? "Today. " : ""}
        <span className="print:hidden">
          Uncovered visits come first. Open a time to see the visit, a name to see the carer's day or the
          patient's week.
        </span>
      </PageHeader>
      <div className="flex flex-col gap-4">
        <RotaBar query={query} today={today} />
        <SpecialDays days={specialDays(query.first, days.length)} />
        <RotaFilters query={query} employees={employees} patients={patients} />
        <FilterWords query={query} employees={employees} patients={patients} />
        {query.span === "week" && (
          <WeekCounts
            query={query}
            days={days.map(({ day, rows, unassigned: open }) => ({
              day,
              visits: countedOn(rows) + open,
              unassigned: open,
            }))}
          />
        )}
        <UnassignedSection rows={unassigned} query={query} />
        {unassigned.length + others.length === 0 ? (
          <EmptyState
            icon={CalendarDays}
            title="No visit is here"
            action={<LinkButton href="/assign">Assign a visit</LinkButton>}
          >
            <p>Choose another day, narrow the list less, or say which visit is needed.</p>
          </EmptyState>
        ) : (
          days
            .filter(({ rows, unassigned: open }) => query.span === "day" || rows.length + open > 0)
            .map((day) => <DaySection key={day.day} {...day} query={query} />)
        )}
        <WithoutDay assignments={assignmentsWithoutDay()} />
      </div>
    </>
  );
}
