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
  const changes = CHANGES.map(([key, name]): [string, number] => [name, upload.people[key]]).filter(
    ([, people]) => people > 0,
  );
  const ignored = upload.ignored_columns;
  return (
    <Facts
      facts={[
        ["File", upload.filename],
        ["Carers", upload.employees_count],
        ["Patients", upload.patients_count],
        ...changes,
        ...needsIn(upload.needs),
        ...(ignored.length === 0
          ? []
          : [["Columns kept and not used", ignored.join(", ")] as [string, string]]),
      ]}
    />
  );
}

/** Only what the sheets beside those of people changed. */
function needsIn({ care_packages_changed, availability_changed, visits_added }: UploadAnswer["needs"]) {
  const all: [string, number][] = [
    ["Care packages changed", care_packages_changed],
    ["Availability changed", availability_changed],
    ["Visits added", visits_added],
  ];
  return all.filter(([, count]) => count > 0);
}
