import type { Employee } from "@/lib/domain/employee";
import { addDays, type CivilDate, dateOf, formatDate } from "@/lib/domain/time";
import { daysIn, type Facts, type FiguresVisit } from "./facts";
import { groupBy } from "./group";
import type { Report, ReportRow } from "./report";

const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const SOON = 60;

/** Which certificates expire when, and what they uncover. Usually asked of a year ahead. */
export function certificatesReport(facts: Facts): Report {
  const carers = facts.employees.filter((one) => one.archivedAt === null && one.status === "Active");
  const dated = carers.filter((one) => one.certificateExpiryDate !== null);
  const expiring = dated.filter((one) => expiryOf(one) >= facts.from && expiryOf(one) < facts.until);
  const expired = dated.filter((one) => expiryOf(one) < facts.from);
  const soon = dated.filter(
    (one) => expiryOf(one) >= facts.today && expiryOf(one) < addDays(facts.today, SOON),
  );
  const missing = carers.filter((one) => one.certificateExpiryDate === null);
  const after = visitsAfterExpiry(facts);
  const idsOf = (some: readonly Employee[]) => ({
    of: "employee" as const,
    ids: some.map(({ employeeId }) => employeeId),
  });
  return {
    report: "certificates",
    title: "Certificates",
    about: "When the certificates of active carers expire, and which assigned visits lie after that day.",
    from: facts.from,
    until: facts.until,
    figures: [
      {
        key: "expiring",
        label: "Expire in the period",
        value: expiring.length,
        unit: "count",
        how: "Active carers whose certificate is valid until a day of the period.",
        ids: idsOf(expiring),
      },
      {
        key: "soon",
        label: "Within 60 days from today",
        value: soon.length,
        unit: "count",
        how: "Active carers whose certificate is valid until one of the next 60 days.",
        ids: idsOf(soon),
      },
      {
        key: "expired",
        label: "Expired before",
        value: expired.length,
        unit: "count",
        how: "Active carers whose certificate was valid until a day before the period.",
        ids: idsOf(expired),
      },
      {
        key: "missing",
        label: "Not recorded",
        value: missing.length,
        unit: "count",
        how: "Active carers without a date of expiry.",
        ids: idsOf(missing),
      },
      {
        key: "visits_after",
        label: "Visits assigned after expiry",
        value: after.length,
        unit: "count",
        how: "Visits of the period that are not cancelled, assigned to a carer whose certificate is not valid on that day.",
        ids: { of: "visit", ids: after.map(({ id }) => id) },
      },
    ],
    chart: chartOf(facts, expiring),
    tables: [
      {
        key: "carers",
        title: "Certificates by day of expiry",
        columns: [
          { key: "employee_name", label: "Carer", link: { of: "employee", id: "employee_id" } },
          { key: "qualification", label: "Qualification" },
          {
            key: "valid_until",
            label: "Valid until",
            exact: { key: "certificate_expiry_date", kind: "date" },
          },
          { key: "state", label: "State" },
          { key: "visits_after", label: "Visits assigned after", unit: "count" },
        ],
        rows: [...missing, ...[...expired, ...expiring].sort(byExpiry)].map((one) =>
          rowOf(one, facts, after),
        ),
      },
    ],
  };
}

const expiryOf = ({ certificateExpiryDate }: Employee): CivilDate => certificateExpiryDate ?? "";
const byExpiry = (a: Employee, b: Employee) => expiryOf(a).localeCompare(expiryOf(b));

function visitsAfterExpiry({ employees, visits, from, until }: Facts): FiguresVisit[] {
  const expiries = new Map(
    employees.map((one) => [one.employeeId.toLowerCase(), one.certificateExpiryDate] as const),
  );
  return visits
    .filter(({ startTime }) => startTime >= `${from}T00:00` && startTime < `${until}T00:00`)
    .filter(({ startTime, assignments }) =>
      assignments.some(({ employeeId }) => {
        const expiry = expiries.get(employeeId.toLowerCase());
        return Boolean(expiry) && String(expiry) < dateOf(startTime);
      }),
    );
}

function rowOf(one: Employee, { from, today }: Facts, after: readonly FiguresVisit[]): ReportRow {
  const expiry = one.certificateExpiryDate;
  const id = one.employeeId.toLowerCase();
  return {
    employee_id: one.employeeId,
    employee_name: one.name,
    qualification: one.qualification,
    valid_until: expiry === null ? null : formatDate(expiry),
    certificate_expiry_date: expiry,
    state: expiry === null ? "Not recorded" : expiry < today ? "Expired" : expiry < from ? "Before" : "Valid",
    visits_after: after.filter(({ assignments }) =>
      assignments.some(({ employeeId }) => employeeId.toLowerCase() === id),
    ).length,
  };
}

function chartOf(facts: Facts, expiring: readonly Employee[]): Report["chart"] {
  const months = [...new Set(daysIn(facts).map((day) => day.slice(0, 7)))];
  const byMonth = groupBy(expiring, (one) => expiryOf(one).slice(0, 7));
  return {
    title: "Certificates that expire, by month",
    by: "Month",
    unit: "count",
    series: [{ key: "expiring", label: "Certificates", tone: "care" }],
    bars: months.map((month) => ({
      date: `${month}-01`,
      label: `${MONTH_NAMES[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
      values: { expiring: byMonth.get(month)?.length ?? 0 },
    })),
  };
}
