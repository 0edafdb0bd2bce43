import Form from "next/form";
import { PrintButton } from "@/app/_client/print-button";
import { Button } from "@/app/_components/button";
import { DateInput } from "@/app/_components/date-input";
import { Field } from "@/app/_components/field";
import { TextLink } from "@/app/_components/text-link";
import { addDays, type CivilDate, startOfWeek } from "@/lib/domain/time";
import type { Report } from "@/lib/reports/report";
import { reportAddress } from "./report-query";

/** Chooses the days of a report; works without JavaScript. */
export function ReportBar({ report: { report, from, until }, today }: { report: Report; today: CivilDate }) {
  const monday = startOfWeek(today);
  const spans: [string, CivilDate, CivilDate][] = [
    ["Last week", addDays(monday, -7), monday],
    ["This week", monday, addDays(monday, 7)],
    ["Next week", addDays(monday, 7), addDays(monday, 14)],
    ["Last 4 weeks", addDays(monday, -28), monday],
  ];
  return (
    <div className="flex flex-col gap-3 print:hidden">
      <search>
        <Form
          action="/reports"
          key={`${report} ${from} ${until}`}
          className="flex flex-wrap items-end gap-x-4 gap-y-3"
        >
          <input type="hidden" name="report" value={report} />
          <div className="w-44 pointer-coarse:w-52">
            <Field id="from" label="From">
              <DateInput id="from" name="from" defaultValue={from} required />
            </Field>
          </div>
          <div className="w-44 pointer-coarse:w-52">
            <Field id="until" label="Until, not included">
              <DateInput id="until" name="until" defaultValue={until} required />
            </Field>
          </div>
          <Button type="submit">Show</Button>
          <div className="sm:ml-auto">
            <PrintButton />
          </div>
        </Form>
      </search>
      <nav aria-label="Periods" className="flex flex-wrap gap-x-5">
        {spans.map(([label, first, end]) => (
          <TextLink key={label} href={reportAddress(report, { from: first, until: end })}>
            {label}
          </TextLink>
        ))}
        <TextLink href={reportAddress(report)}>Usual period</TextLink>
      </nav>
    </div>
  );
}
