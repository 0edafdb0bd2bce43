"use client";

import type { ReactNode } from "react";
import { May } from "@/app/_client/rights";
import { Link } from "@/app/_components/link";
import { weekAddress } from "@/app/_components/rota-addresses";
import { formatDate, startOfWeek } from "@/lib/domain/time";
import { type Period, PeriodKinds, PeriodSteps } from "./period";
import { RotaMenu } from "./rota-menu";
import { SMALL } from "./small-control";
import { ViewMenu } from "./view-menu";

interface PeriodBarProps {
  period: Period;
  /** What narrows and sorts the rows. */
  filters: ReactNode;
  /** Whether they leave rows or visits out. */
  isNarrowed: boolean;
  /** At the end of the line: what is done to the rows. */
  children?: ReactNode;
  /** Beside the filters: what is shown comes to. */
  summary?: ReactNode;
}

/**
 * Above the rows: from day to day, from the day to its week, to the other pages of the rota, and which rows there are. Where
 * there is little room one line is left of it, the day and a button for the rest.
 */
export function PeriodBar({ period, filters, isNarrowed, summary, children }: PeriodBarProps) {
  const { span, first } = period;
  const when = `for ${span === "week" ? "the week from " : ""}${formatDate(first)}`;
  return (
    <>
      <p className="hidden text-page print:block">Rota {when}</p>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <h1 className="mr-1 text-page max-md:sr-only">
          Rota
          <span className="sr-only"> {when}</span>
        </h1>
        <PeriodSteps period={period} />
        <span className="md:hidden">
          <ViewMenu period={period} filters={filters} isNarrowed={isNarrowed} />
        </span>
        <span className="flex gap-2 max-md:hidden">
          <PeriodKinds period={period} />
          <nav aria-label="More about the rota" className="flex gap-1">
            <Link href={weekAddress(startOfWeek(first))} className={SMALL}>
              <May act="POST /rota-drafts" instead="Week and publishing">
                Generate or publish
              </May>
            </Link>
            <RotaMenu {...period} />
          </nav>
        </span>
        {children}
      </div>
      <div className={`flex flex-wrap items-center gap-2 print:hidden ${summary ? "" : "max-md:hidden"}`}>
        <div className="contents max-md:hidden">{filters}</div>
        {summary}
      </div>
    </>
  );
}
