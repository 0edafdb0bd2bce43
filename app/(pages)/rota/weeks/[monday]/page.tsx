import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { May } from "@/app/_client/rights";
import { PeriodLinks } from "@/app/_components/period-links";
import { weekAddress } from "@/app/_components/rota-addresses";
import { SpecialDays } from "@/app/_components/special-days";
import { TextLink } from "@/app/_components/text-link";
import { rotaAddress } from "@/app/(pages)/rota/_rota/rota-query";
import { addDays, dateOf, formatDate, isCivilDate, startOfWeek } from "@/lib/domain/time";
import { mayPlan } from "@/lib/http/access";
import { visitor } from "@/lib/http/visitor";
import { rotaMailsOf } from "@/lib/mail/rota-mails";
import { packageList } from "@/lib/services/care-package/package-list";
import { employeeChoices, patientChoices } from "@/lib/services/people/people-choices";
import { presentTime } from "@/lib/services/present-time";
import { rotaWeek } from "@/lib/services/publishing/rota-week";
import { specialDays } from "@/lib/services/rota/special-days";
import { listDraftStates } from "@/lib/services/rota-drafts/draft-services";
import { ChangesSince } from "./changes-since";
import { MailsOfWeek } from "./mails-of-week";
import { Publications } from "./publications";
import { WeekAbsences } from "./week-absences";
import { WeekFigures } from "./week-figures";
import { WeekPlanner } from "./week-planner";
import { WeekState } from "./week-state";

interface Parameters {
  params: Promise<{ monday: string }>;
}

export async function generateMetadata({ params }: Parameters): Promise<Metadata> {
  await connection();
  const { monday } = await params;
  return { title: isCivilDate(monday) ? `Week of ${formatDate(monday)}` : "Not found" };
}

export default async function WeekPage({ params }: Parameters) {
  await connection();
  const { monday } = await params;
  if (!isCivilDate(monday)) notFound();
  if (startOfWeek(monday) !== monday) redirect(weekAddress(startOfWeek(monday)));
  const today = dateOf(presentTime().local);
  const week = rotaWeek(monday);
  const mails = rotaMailsOf(monday);
  const draft = listDraftStates().drafts.find((one) => one.week === monday && one.state !== "failed") ?? null;
  const proposed = packageList().care_packages.filter((one) => one.proposed).length;
  return (
    <>
      <header className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-3">
        <h1 className="text-page">Week of {formatDate(monday)}</h1>
        <WeekState week={week} />
        <span className="flex flex-wrap items-center gap-x-5 gap-y-2 sm:ml-auto">
          <TextLink href={rotaAddress({ span: "week", first: monday })}>Show the visits</TextLink>
          <PeriodLinks
            span="week"
            previous={weekAddress(addDays(monday, -7))}
            present={weekAddress(startOfWeek(today))}
            next={weekAddress(addDays(monday, 7))}
          />
        </span>
      </header>
      <div className="flex flex-col gap-4">
        <SpecialDays days={specialDays(monday, 7)} />
        <WeekAbsences monday={monday} />
        <WeekFigures week={week} />
        <May act="POST /rota-drafts">
          <WeekPlanner
            week={week}
            draft={draft}
            isPast={addDays(monday, 7) <= today}
            hasBegun={monday <= today}
            proposedPackages={proposed}
            employees={employeeChoices({ withInactive: true })}
            patients={patientChoices()}
          />
        </May>
        <ChangesSince week={week} />
        {week.state === "published" && mails.is_on && (
          <MailsOfWeek week={monday} mails={mails.mails} maySend={mayPlan(await visitor())} />
        )}
        <Publications week={week} />
      </div>
    </>
  );
}
