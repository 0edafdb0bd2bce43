import { Facts } from "@/app/_components/facts";
import { NotRecorded } from "@/app/_components/not-recorded";
import { Section } from "@/app/_components/section";
import { Time } from "@/app/_components/time";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { CarersDay } from "@/lib/services/rota/carers-day";

const MOST_A_WEEK = 48 * 60;

/** How much work the day and its week are. */
export function DaySums({ day }: { day: CarersDay }) {
  const { carer, visits, visitTime, travelTime, unknownWays, longestBreak, week } = day;
  const total = week.visitTime + week.travelTime;
  const left = MOST_A_WEEK - total;
  return (
    <Section title="The day in figures">
      <Facts
        facts={[
          ["Visits", visits.length === 0 ? "None" : `${visits.length}, ${hoursInWords(visitTime)}`],
          ["Travel between visits", <TravelSum key="travel" minutes={travelTime} unknown={unknownWays} />],
          ["Longest break", hoursInWords(longestBreak, "None")],
          [
            "Week",
            <span key="week">
              {hoursInWords(total, "0 h")} of 48 h in the week from <Time at={week.monday} />
              {left < 0 ? (
                <strong className="text-bad">, {hoursInWords(-left)} too much</strong>
              ) : (
                <span className="text-muted">, {hoursInWords(left, "none")} left</span>
              )}
            </span>,
          ],
          ["Works", worksOf(carer) || <NotRecorded key="works" />],
          ["Travels by", carer.transportMode ?? <NotRecorded key="mode" />],
          ["Qualification", carer.qualification ?? <NotRecorded key="qualification" />],
        ]}
      />
    </Section>
  );
}

const worksOf = ({ hours, weekdays, shifts }: CarersDay["carer"]) =>
  [hours, weekdays, shifts].filter((each) => each !== null && each !== "").join(", ");

function TravelSum({ minutes, unknown }: { minutes: number; unknown: number }) {
  return (
    <>
      {hoursInWords(minutes, "None")}
      {unknown > 0 && (
        <span className="text-care">
          , and {unknown === 1 ? "1 trip that is" : `${unknown} trips that are`} not known
        </span>
      )}
    </>
  );
}
