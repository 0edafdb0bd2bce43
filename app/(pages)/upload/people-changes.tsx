import { Facts } from "@/app/_components/facts";
import type { UploadAnswer } from "@/lib/services/import/upload-data";

const CHANGES: [keyof UploadAnswer["people"], string][] = [
  ["added", "New"],
  ["changed", "Changed"],
  ["unchanged", "Unchanged"],
  ["restored", "Back on the list"],
  ["archived", "Removed from the list, archived"],
];

/** What the workbook held, and what it did to the lists. */
export function PeopleChanges({ upload }: { upload: UploadAnswer }) {
  const changes = CHANGES.map(([key, name]): [string, number] => [name, upload.people[key]]);
  const ignored = upload.ignored_columns;
  return (
    <Facts
      facts={[
        ["File", upload.filename],
        ["Layout", upload.layout],
        ["Employees", upload.employees_count],
        ["Patients", upload.patients_count],
        ...changes,
        ["Columns kept and not used", ignored.length === 0 ? "None" : ignored.join(", ")],
      ]}
    />
  );
}
