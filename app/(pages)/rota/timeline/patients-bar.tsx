import { visitsInWords } from "@/app/_components/in-figures";
import type { PatientRow } from "@/lib/services/timeline/timeline-patients";
import type { PatientOrder, PatientView } from "./patient-rows";
import { NO_AREA } from "./rows";
import { Choice, SMALL } from "./small-control";

const ORDERS: Record<PatientOrder, string> = {
  name: "By name",
  uncovered: "Most uncovered first",
  carers: "Most carers first",
  area: "By area",
};

interface PatientsBarProps {
  view: PatientView;
  /** All of them, for what can be chosen; and those that are shown, for the figures. */
  patients: readonly PatientRow[];
  shown: readonly PatientRow[];
  setView: (change: Partial<PatientView>) => void;
}

/** Which patients there are and in which order, and what their week comes to. */
export function PatientsBar({ view, patients, shown, setView }: PatientsBarProps) {
  const areas = [...new Set(patients.map(({ area }) => area ?? NO_AREA))].sort();
  const uncovered = shown.reduce((sum, row) => sum + row.uncovered, 0);
  const seen = shown.filter(({ visits }) => visits > 0);
  const carers = seen.reduce((sum, row) => sum + row.carers, 0) / Math.max(1, seen.length);
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <input
        type="search"
        aria-label="Find a patient or carer"
        placeholder="Find a patient or carer"
        className={`${SMALL} w-48`}
        value={view.find}
        onChange={({ target }) => setView({ find: target.value })}
      />
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
      <p role="status" className="ml-auto text-muted text-small">
        {shown.length === 1 ? "1 patient" : `${shown.length} patients`}
        {seen.length > 0 && `, ${carers.toFixed(1)} carers each on average`}
        {uncovered > 0 && (
          <>
            , <strong className="text-care">{visitsInWords(uncovered)} uncovered</strong>
          </>
        )}
      </p>
    </div>
  );
}
