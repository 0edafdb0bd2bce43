import { Button } from "@/app/_components/button";
import { Person } from "@/app/_components/person";
import { type Column, Table } from "@/app/_components/table";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { DraftResult } from "./use-draft";

type DraftCarer = DraftResult["carers"][number];
type DraftPatient = DraftResult["patients"][number];

/** Saves what the draft changes for one person; null when there is nothing left to save. */
type ApplyFor = ((id: string) => void) | null;

/** What each carer would work in the week, against the hours contracted or preferred. */
export function DraftCarers({ carers, onApply }: { carers: readonly DraftCarer[]; onApply: ApplyFor }) {
  const columns: Column<DraftCarer>[] = [
    {
      header: "Carer",
      isName: true,
      cell: ({ employee_id, employee_name }) => <Person id={employee_id} name={employee_name} />,
    },
    { header: "Visits", fit: "number", cell: ({ visits }) => visits },
    { header: "Patients", fit: "number", cell: ({ patients }) => patients },
    { header: "Hours of visits", fit: "number", cell: ({ visit_minutes }) => hoursInWords(visit_minutes) },
    {
      header: "Contract",
      fit: "number",
      cell: ({ contracted_hours, preferred_hours }) => {
        const hours = contracted_hours ?? preferred_hours;
        return hours === null ? "–" : hoursInWords(hours * 60, "0 h");
      },
    },
    { header: "Travel", fit: "number", cell: ({ travel_minutes }) => hoursInWords(travel_minutes) },
  ];
  return (
    <Table
      caption="Carers of the draft"
      columns={[...columns, ...saveColumn<DraftCarer>(onApply, ({ employee_id }) => employee_id)]}
      rows={carers}
      keyOf={({ employee_id }) => employee_id}
      isStacked
    />
  );
}

/** How many visits each patient would get, and from how many carers. */
export function DraftPatients({
  patients,
  onApply,
}: {
  patients: readonly DraftPatient[];
  onApply: ApplyFor;
}) {
  const columns: Column<DraftPatient>[] = [
    {
      header: "Patient",
      isName: true,
      cell: ({ patient_id, patient_name }) => <Person id={patient_id} name={patient_name} />,
    },
    { header: "Visits", fit: "number", cell: ({ visits }) => visits },
    { header: "Uncovered", fit: "number", cell: ({ uncovered }) => uncovered },
    { header: "Carers", fit: "number", cell: ({ carers }) => carers },
  ];
  return (
    <Table
      caption="Patients of the draft"
      columns={[...columns, ...saveColumn<DraftPatient>(onApply, ({ patient_id }) => patient_id)]}
      rows={patients}
      keyOf={({ patient_id }) => patient_id}
      isStacked
    />
  );
}

function saveColumn<Row>(onApply: ApplyFor, idOf: (row: Row) => string): Column<Row>[] {
  if (!onApply) return [];
  return [
    {
      header: "Save",
      fit: "tight",
      cell: (row) => (
        <Button onClick={() => onApply(idOf(row))}>
          Save only this <span className="sr-only">{idOf(row)}</span>
        </Button>
      ),
    },
  ];
}
