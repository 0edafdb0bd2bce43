import { visitsInWords } from "@/lib/domain/in-figures";
import type { PatientRow } from "@/lib/services/timeline/timeline-patients";
import type { PatientOrder, PatientView } from "./patient-rows";
import { NO_AREA } from "./rows";
import { Choice, SearchBox } from "./small-control";

const ORDERS: Record<PatientOrder, string> = {
  name: "By name",
  uncovered: "Most uncovered first",
  carers: "Most carers first",
  area: "By area",
};

interface PatientFiltersProps {
  view: PatientView;
  /** All of them, for what can be chosen. */
  patients: readonly PatientRow[];
  setView: (change: Partial<PatientView>) => void;
}

/** Which patients there are and in which order. */
export function PatientFilters({ view, patients, setView }: PatientFiltersProps) {
  const areas = [...new Set(patients.map(({ area }) => area ?? NO_AREA))].sort();
  return (
    <>
      <SearchBox label="Find a patient or carer" value={view.find} onChange={(find) => setView({ find })} />
      <Choice label="Sort" value={view.order} options={ORDERS} onChange={(order) => setView({ order })} />
      <Choice
        label="Patients"
        value={view.isUncoveredOnly ? "uncovered" : "all"}
        options={{ all: "All patients", uncovered: "With uncovered visits" }}
        onChange={(which) => setView({ isUncoveredOnly: which === "uncovered" })}
      />
      <Choice
        label="Area"
        value={view.area ?? ""}
        options={{ "": "All areas", ...Object.fromEntries(areas.map((area) => [area, area])) }}
        onChange={(area) => setView({ area: area || null })}
      />
    </>
  );
}

/** What the week of the patients that are shown comes to. */
export function PatientsSummary({ shown }: { shown: readonly PatientRow[] }) {
  const uncovered = shown.reduce((sum, row) => sum + row.uncovered, 0);
  const seen = shown.filter(({ visits }) => visits > 0);
  const carers = seen.reduce((sum, row) => sum + row.carers, 0) / Math.max(1, seen.length);
  return (
    <p role="status" className="text-muted text-small md:ml-auto">
      {shown.length === 1 ? "1 patient" : `${shown.length} patients`}
      {seen.length > 0 && <span className="max-md:hidden">, {carers.toFixed(1)} carers each on average</span>}
      {uncovered > 0 && (
        <>
          , <strong className="text-care">{visitsInWords(uncovered)} uncovered</strong>
        </>
      )}
    </p>
  );
}
