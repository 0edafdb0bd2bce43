import { Section } from "@/app/_components/section";
import { Time } from "@/app/_components/time";
import { WithNames } from "@/app/_components/with-names";
import type { VisitRecord } from "@/lib/services/rota/visit-record";

/** Who changed what, and when. */
export function VisitHistory({ record }: { record: VisitRecord }) {
  const { history } = record;
  const people = peopleOf(record);
  return (
    <Section title="History" lead="Newest first.">
      {history.length === 0 ? (
        <p className="text-muted">No changes recorded.</p>
      ) : (
        <ol className="-my-3 divide-y divide-line">
          {history.map((entry, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a page stand in one order.
              key={index}
              className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[14rem_minmax(0,1fr)]"
            >
              <p className="text-muted text-small md:pt-0.5">
                <Time at={entry.at_local} />
              </p>
              <p>
                <WithNames text={entry.sentence || entry.change} people={people} />{" "}
                <span className="text-muted text-small">by</span> {entry.actor ?? "unnamed"}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** The log names people by their ids. */
const peopleOf = ({ visit, patient_name, assignments }: VisitRecord) => [
  { id: visit.patient_id, name: patient_name },
  ...assignments.map(({ employee_id: id, employee_name: name }) => ({ id, name })),
];
