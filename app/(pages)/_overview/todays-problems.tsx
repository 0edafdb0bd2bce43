import { CircleCheck } from "lucide-react";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import type { CivilDate } from "@/lib/domain/time";
import type { TodaysProblems as Problems } from "@/lib/services/rota/todays-problems";
import { AbsentCarers } from "./absent-carers";
import { DoubleBookings } from "./double-bookings";
import { LapsingCertificates } from "./lapsing-certificates";
import { OpenVisits } from "./open-visits";
import { PassedRules } from "./passed-rules";
import { PatientsWithoutVisits } from "./patients-without-visits";

/** What a coordinator has to look at today, what cannot wait first. */
export function TodaysProblems({ problems, today }: { problems: Problems; today: CivilDate }) {
  const { without_visits, unassigned, double_booked, certificates, absences, overridden } = problems;
  const isCalm = [without_visits, unassigned, double_booked, certificates, absences].every(
    ({ length }) => length === 0,
  );
  return (
    <>
      {isCalm && <AllIsWell />}
      <PatientsWithoutVisits patients={without_visits} today={today} />
      <OpenVisits visits={unassigned} />
      <DoubleBookings bookings={double_booked} />
      <AbsentCarers absences={absences} />
      <LapsingCertificates certificates={certificates} today={today} />
      <PassedRules assignments={overridden} />
    </>
  );
}

function AllIsWell() {
  return (
    <Section title="Today's problems" aside={<TextLink href="/rota">Today's rota</TextLink>}>
      <p className="flex gap-3">
        <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-good" />
        <span>
          None. Every coming visit has a carer. No carer is booked twice or has a visit while off, and no
          certificate expires within 30 days.
        </span>
      </p>
    </Section>
  );
}
