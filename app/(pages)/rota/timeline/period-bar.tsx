"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { May } from "@/app/_client/rights";
import { DateInput } from "@/app/_components/date-input";
import { Link } from "@/app/_components/link";
import { weekAddress } from "@/app/_components/rota-addresses";
import type { Service } from "@/lib/domain/service";
import { addDays, type CivilDate, formatDate, isCivilDate, startOfWeek } from "@/lib/domain/time";
import { RotaMenu } from "./rota-menu";
import { SMALL } from "./small-control";

interface PeriodBarProps {
  span: "day" | "week";
  /** Whose rows a week has. */
  rows?: "carers" | "patients";
  first: CivilDate;
  today: CivilDate;
  /** What the visits are narrowed to. */
  service?: Service | null;
  /** At the end of the line: what is done to the rows. */
  children?: ReactNode;
}

/** From day to day, from the day to its week, and to the other pages of the rota. */
export function PeriodBar({ span, rows = "carers", first, today, service = null, children }: PeriodBarProps) {
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <h1 className="mr-1 text-page">
        Rota
        <span className="sr-only">
          {" "}
          for {span === "week" && "the week from "}
          {formatDate(first)}
        </span>
      </h1>
      <Steps span={span} first={first} today={today} addressOf={(day) => addressOf(span, rows, day)} />
      <nav aria-label="Day or week" className="flex gap-1">
        {VIEWS.map((view) => (
          <Link
            key={view.name}
            href={addressOf(view.span, view.rows, first)}
            className={SMALL}
            aria-current={view.span === span && view.rows === rows ? "true" : undefined}
          >
            {view.name}
          </Link>
        ))}
      </nav>
      <nav aria-label="More about the rota" className="flex gap-1">
        <Link href={weekAddress(startOfWeek(first))} className={`${SMALL} max-sm:hidden`}>
          <May act="POST /rota-drafts" instead="Week and publishing">
            Generate or publish
          </May>
        </Link>
        <RotaMenu span={span} first={first} service={service} />
      </nav>
      {children}
    </div>
  );
}

interface StepsProps {
  span: "day" | "week";
  first: CivilDate;
  today: CivilDate;
  addressOf: (day: CivilDate) => string;
}

/** The period before and after, the present one, and any other. */
function Steps({ span, first, today, addressOf: to }: StepsProps) {
  const router = useRouter();
  const step = span === "week" ? 7 : 1;
  return (
    <>
      <nav aria-label={span === "week" ? "Weeks" : "Days"} className="flex gap-1">
        <Link href={to(addDays(first, -step))} className={SMALL} aria-label={`Previous ${span}`}>
          <ChevronLeft aria-hidden className="size-4" />
        </Link>
        <Link href={to(today)} className={SMALL}>
          {span === "week" ? "This week" : "Today"}
        </Link>
        <Link href={to(addDays(first, step))} className={SMALL} aria-label={`Next ${span}`}>
          <ChevronRight aria-hidden className="size-4" />
        </Link>
      </nav>
      <div className="w-44 pointer-coarse:w-52">
        <DateInput
          id="timeline-day"
          aria-label={span === "week" ? "Week of" : "Day"}
          key={first}
          defaultValue={first}
          onChange={(value) => isCivilDate(value) && router.push(to(value))}
        />
      </div>
    </>
  );
}

const VIEWS = [
  { name: "Day", span: "day", rows: "carers" },
  { name: "Week", span: "week", rows: "carers" },
  { name: "Patients", span: "week", rows: "patients" },
] as const;

function addressOf(span: "day" | "week", rows: "carers" | "patients", day: CivilDate): string {
  if (span === "day") return `/rota?day=${day}`;
  return `/rota?week=${startOfWeek(day)}${rows === "patients" ? "&rows=patients" : ""}`;
}
