import { weekAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { type CivilDate, formatDate } from "@/lib/domain/time";
import type { HoursOfDay } from "@/lib/services/today/hours-of-week";
import { Bar } from "./bar";

const CELL = "py-0.5 pr-3 text-left whitespace-nowrap";

/** Hours that the visits of this week need against those that are covered, a day a line; each opens its day. */
export function HoursOfTheWeek({ days, today }: { days: HoursOfDay[]; today: CivilDate }) {
  const most = Math.max(...days.map(({ needed_minutes: needed }) => needed), 1);
  const sum = (of: (day: HoursOfDay) => number) => days.reduce((total, day) => total + of(day), 0);
  const needed = sum((day) => day.needed_minutes);
  const covered = sum((day) => day.covered_minutes);
  const share = needed === 0 ? 100 : Math.floor((covered / needed) * 100);
  return (
    <Section
      title="Hours needed and covered this week"
      lead={
        needed === 0
          ? "No visit is planned this week."
          : `${hoursInWords(covered)} of ${hoursInWords(needed)} are covered (${share} %).`
      }
      aside={<TextLink href={weekAddress(days[0]?.day ?? today)}>Open the week</TextLink>}
    >
      <table className="w-full text-small">
        <caption className="sr-only">Hours needed and covered this week, by day</caption>
        <thead>
          <tr className="text-muted">
            <th scope="col" className={`${CELL} font-medium`}>
              Day
            </th>
            <td aria-hidden className="w-full" />
            <th scope="col" className={`${CELL} pl-3 text-right font-medium`}>
              Needed
            </th>
            <th scope="col" className={`${CELL} pr-0 text-right font-medium`}>
              Covered
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, needed_minutes: needs, covered_minutes: has }) => (
            <tr key={day} className={day === today ? "font-semibold" : ""}>
              <th scope="row" className={`${CELL} font-[inherit]`}>
                <RowLink href={`/rota?day=${day}`}>
                  {day === today ? "Today" : formatDate(day).slice(0, -5)}
                </RowLink>
              </th>
              <td aria-hidden className="w-full align-middle">
                <Bar covered={has} uncovered={needs - has} whole={most} />
              </td>
              <td className={`${CELL} pl-3 text-right`}>{hoursInWords(needs)}</td>
              <td className={`${CELL} pr-0 text-right ${has < needs ? "text-bad" : ""}`}>
                {hoursInWords(has)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
