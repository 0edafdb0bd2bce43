"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { useFoldName } from "@/app/_client/use-fold-name";
import { useWhenFocusIsLost } from "@/app/_client/use-when-focus-is-lost";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { type CivilDate, startOfWeek } from "@/lib/domain/time";
import type { PatientsTimeline } from "@/lib/services/timeline/timeline-patients";
import { ChangeDialogs, movingOf } from "./change-dialogs";
import { SidePanels } from "./panels";
import { PatientFilters, PatientsSummary } from "./patient-filters";
import { patientRows } from "./patient-rows";
import { PatientsGrid } from "./patients-grid";
import { PeriodBar } from "./period-bar";
import type { RowVisit } from "./rows";
import { StatusBar } from "./status-bar";
import { useChanges } from "./use-changes";
import { dayOfVisit, useDayOfVisit } from "./use-day-of-visit";
import { useLiveChanges } from "./use-live-changes";
import { useOpenPanel } from "./use-open-panel";
import { usePatientView } from "./use-patient-view";
import { useWeekKeys } from "./use-week-keys";

interface PatientsWeekProps {
  week: PatientsTimeline;
  today: CivilDate;
}

/** A week of all patients: who comes when, what is uncovered, and from how many carers each has care. */
export function PatientsWeek({ week, today }: PatientsWeekProps) {
  const router = useRouter();
  const { view, setView } = usePatientView();
  const panels = useOpenPanel();
  const watchers = useLiveChanges(week.logEntry, () => router.refresh(), undefined, panels.visitId);
  const names = useMemo(() => namesIn(week), [week]);
  const fold = useFoldName(names, view.find);
  const rows = useMemo(
    () => patientRows(week.patients, view, (name, id) => isFoundBy({ name, id }, view.find, fold)),
    [week, view, fold],
  );
  const inSight = useDayOfVisit(week, dayOfVisit(week, panels.visitId));
  const changes = useChanges(inSight);
  const [moving, setMoving] = useState<readonly RowVisit[] | null>(null);
  const keys = useWeekKeys(rows, {
    onPatient: (id) => panels.open({ kind: "patient", id }),
    onVisit: (id) => panels.open({ kind: "visit", id: String(id) }),
  });
  useWhenFocusIsLost(changes.outcome?.serial, keys.refocus);
  return (
    <>
      <PeriodBar
        period={{ span: "week", rows: "patients", first: week.monday, today, service: null }}
        filters={<PatientFilters view={view} patients={week.patients} setView={setView} />}
        isNarrowed={view.find !== "" || view.isUncoveredOnly || view.area !== null}
        summary={<PatientsSummary shown={rows} />}
      />
      <div className="flex min-h-0 flex-1 gap-3">
        <PatientsGrid rows={rows} monday={week.monday} today={today} keys={keys} opened={panels.visitId} />
        <SidePanels
          panels={panels}
          date={week.monday}
          day={inSight.isLoading ? null : inSight.day}
          changes={changes}
          watchers={watchers}
          onMove={(id, assignmentId) => setMoving(movingOf(inSight.day, id, assignmentId))}
          onVisit={(id, date) =>
            startOfWeek(date) === week.monday
              ? panels.open({ kind: "visit", id: String(id) })
              : router.push(`/rota?day=${date}&visit=${id}`)
          }
          onClosed={keys.refocus}
        />
      </div>
      <StatusBar outcome={changes.outcome} undo={changes.undo}>
        Arrows move · Enter opens
      </StatusBar>
      <ChangeDialogs day={inSight.day} changes={changes} moving={moving} onMoved={() => setMoving(null)} />
    </>
  );
}

const namesIn = ({ patients }: PatientsTimeline): string[] => [
  ...new Set(
    patients.flatMap(({ name, days }) => [
      name,
      ...days.flatMap((day) => day.flatMap(({ carers }) => carers.map((one) => one.name))),
    ]),
  ),
];
