import { type CivilDate, formatDate } from "@/lib/domain/time";
import { sumOf } from "./group";
import type { Rehearsal } from "./rehearsal";
import { lacksOthers, type WithoutCarer } from "./rehearse-leaver";

/** What lapsing certificates uncover: each carer's from the day after the last on which it is valid. */
export function rehearseCertificates(
  lapsing: readonly WithoutCarer[],
  { from, until }: { from: CivilDate; until: CivilDate },
): Rehearsal {
  const assigned = lapsing.flatMap((one) => one.assigned);
  const uncovered = assigned.filter(lacksOthers);
  const idsOf = (some: typeof assigned) => ({
    of: "visit" as const,
    ids: some.map(({ visitId }) => visitId),
  });
  return {
    rehearsal: "certificates",
    employee_id: null,
    title: "Certificates that lapse",
    about:
      "What is uncovered, from the first day without a valid certificate, if the certificates of active carers that run out in these days or have run out are not renewed.",
    from,
    until,
    figures: [
      {
        ...{ key: "carers", label: "Carers", value: lapsing.length, unit: "count" },
        how: "Active carers whose certificate is valid until a day before the end of these days, expired ones included.",
        ids: { of: "employee", ids: lapsing.map(({ employee }) => employee.employeeId) },
      },
      {
        ...{ key: "assigned", label: "Visits assigned", value: assigned.length, unit: "count" },
        how: "Visits in the rota, from today on, that these carers are assigned to on days without a valid certificate.",
        ids: idsOf(assigned),
      },
      {
        ...{ key: "uncovered", label: "No other carer", value: uncovered.length, unit: "count" },
        how: "Of these, visits that too few other carers can give beside the visits they have. Each visit is looked at by itself.",
        ids: idsOf(uncovered),
      },
      {
        ...{ key: "regular_visits", label: "Regular visits", unit: "count" },
        value: sumOf(lapsing, ({ regular }) => regular.length),
        how: "Regular visits of confirmed care packages that name these carers and take place in the four weeks from the first day without.",
      },
    ],
    chart: null,
    tables: [
      {
        key: "carers",
        title: "Carers by the day on which the certificate lapses",
        columns: [
          { key: "employee_name", label: "Carer", link: { of: "employee", id: "employee_id" } },
          {
            key: "valid_until",
            label: "Valid until",
            exact: { key: "certificate_expiry_date", kind: "date" },
          },
          { key: "without_from", label: "Uncovered from", exact: { key: "from", kind: "date" } },
          { key: "assigned", label: "Visits assigned", unit: "count" },
          { key: "uncovered", label: "No other carer", unit: "count" },
          { key: "regular_visits", label: "Regular visits", unit: "count" },
          { key: "regular_uncovered", label: "Regular, no other carer", unit: "count" },
        ],
        rows: lapsing.map((one) => ({
          employee_id: one.employee.employeeId,
          employee_name: one.employee.name,
          certificate_expiry_date: one.employee.certificateExpiryDate,
          valid_until: formatDate(one.employee.certificateExpiryDate ?? one.from),
          from: one.from,
          without_from: formatDate(one.from),
          assigned: one.assigned.length,
          uncovered: one.assigned.filter(lacksOthers).length,
          regular_visits: one.regular.length,
          regular_uncovered: one.regular.filter(lacksOthers).length,
        })),
      },
    ],
  };
}
