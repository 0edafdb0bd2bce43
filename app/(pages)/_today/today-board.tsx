import { SpecialDays } from "@/app/_components/special-days";
import { addDays, type CivilDate, dateOf } from "@/lib/domain/time";
import { seesPay } from "@/lib/http/access";
import { visitor } from "@/lib/http/visitor";
import { openFindings } from "@/lib/services/people/contradictions";
import { readLog } from "@/lib/services/read-log";
import { specialDays } from "@/lib/services/rota/special-days";
import { todaysProblems } from "@/lib/services/rota/todays-problems";
import { changesToTell } from "@/lib/services/today/changes-to-tell";
import { dayByHour } from "@/lib/services/today/day-by-hour";
import { hoursOfWeek } from "@/lib/services/today/hours-of-week";
import { visitsAtRisk } from "@/lib/services/today/visits-at-risk";
import { AbsentCarers } from "./absent-carers";
import { AtRisk } from "./at-risk";
import { BarStripes } from "./bar";
import { DoubleBookings } from "./double-bookings";
import { HoursOfTheWeek } from "./hours-of-the-week";
import { LapsingCertificates } from "./lapsing-certificates";
import { LatestOperations } from "./latest-operations";
import { NeedsNow } from "./need-now";
import { NothingToDo } from "./nothing-to-do";
import { OpenVisits } from "./open-visits";
import { PassedRules } from "./passed-rules";
import { PatientsWithoutVisits } from "./patients-without-visits";
import { ProposalsLine } from "./proposals-line";
import { RecordsLine } from "./records-line";
import { ToTell } from "./to-tell";
import { TodayByHour } from "./today-by-hour";

const OPERATIONS_SHOWN = 6;

/** Two weeks, this day among them: a week that is planned before it begins is in sight. */
const SPECIAL_DAYS_AHEAD = 14;

interface TodayBoardProps {
  today: CivilDate;
  /** Patients whose care packages are proposed and not confirmed. */
  proposed: number;
  /** Whether there is any visit: without one, no figure can say that all is well. */
  hasVisits: boolean;
}

/** The day of a branch at work: what needs a person on the left, how the day and the week look on the right. */
export async function TodayBoard({ today, proposed, hasVisits }: TodayBoardProps) {
  const problems = todaysProblems();
  const { without_visits, unassigned, double_booked, certificates, absences, overridden } = problems;
  const isPayShown = seesPay(await visitor());
  const atRisk = await visitsAtRisk();
  const toTell = changesToTell(today);
  const soon = unassigned.filter(({ startTime }) => dateOf(startTime) <= addDays(today, 1)).length;
  const inside = absences.reduce((sum, one) => sum + one.assignments_inside, 0);
  const isCalm = [without_visits, unassigned, double_booked, certificates, absences, atRisk, toTell].every(
    ({ length }) => length === 0,
  );
  return (
    <div className="flex flex-col gap-4">
      <BarStripes />
      <SpecialDays days={specialDays(today, SPECIAL_DAYS_AHEAD)} />
      <NeedsNow
        needs={[
          {
            name: "Uncovered visits",
            value: unassigned.length,
            note: uncoveredInWords(unassigned.length, soon, hasVisits),
            href: "#uncovered",
            isBad: true,
          },
          {
            name: "At risk",
            value: atRisk.length,
            note: "visits today and tomorrow",
            href: "#at-risk",
            isBad: true,
          },
          {
            name: "Off with visits booked",
            value: absences.length,
            note:
              inside === 0
                ? "no carer"
                : `${inside === 1 ? "1 visit needs" : `${inside} visits need`} another carer`,
            href: "#off",
            isBad: true,
          },
          {
            name: "Changed since publishing",
            value: toTell.length,
            note: toTell.length === 1 ? "carer to tell" : "carers to tell",
            href: "#to-tell",
          },
        ]}
      />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(22rem,2fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          {isCalm && hasVisits && <NothingToDo />}
          <OpenVisits visits={unassigned} today={today} />
          <AtRisk visits={atRisk} />
          <DoubleBookings bookings={double_booked} />
          <AbsentCarers absences={absences} />
          <ToTell carers={toTell} />
          <PatientsWithoutVisits patients={without_visits} today={today} />
          <LapsingCertificates certificates={certificates} today={today} />
          <PassedRules assignments={overridden} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <TodayByHour hours={dayByHour(today)} today={today} />
          <HoursOfTheWeek days={hoursOfWeek(today)} today={today} />
          {hasVisits && <ProposalsLine patients={proposed} />}
          <RecordsLine findings={openFindings()} />
          <LatestOperations entries={readLog({}, OPERATIONS_SHOWN, isPayShown).entries} />
        </div>
      </div>
    </div>
  );
}

function uncoveredInWords(uncovered: number, soon: number, hasVisits: boolean): string {
  if (uncovered > 0) return `${soon} today and tomorrow`;
  return hasVisits ? "every coming visit has a carer" : "no visit is planned yet";
}
