"use client";

import { fetchedWhenShown } from "@/app/_client/fetched-when-shown";
import { visitAddress } from "@/app/_components/rota-addresses";
import { type CivilDate, startOfWeek } from "@/lib/domain/time";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { PanelSkeleton, SidePanel } from "./side-panel";
import { type Changes, visitIn } from "./use-changes";
import type { Panels } from "./use-open-panel";

// What is opened by a press is fetched then: the rows are there sooner.
const VisitPanel = fetchedWhenShown(() => import("./visit-panel").then((file) => file.default));
const PatientPanel = fetchedWhenShown(() => import("./patient-panel").then((file) => file.default));

interface WeekPanelsProps {
  panels: Panels;
  monday: CivilDate;
  /** Of the visit that is shown; null while it is read. */
  day: TimelineDay | null;
  changes: Changes;
  watchers: readonly string[];
  onMove: (visitId: number, assignmentId: number | null) => void;
  /** Opens a visit of another week on its day. */
  onElsewhere: (visitId: number, day: CivilDate) => void;
  onClosed: () => void;
}

/** The visit or patient that the address names, beside a week. */
export function WeekPanels(props: WeekPanelsProps) {
  const { panels, monday, day, changes, watchers, onMove, onElsewhere, onClosed } = props;
  const { shown, visitId } = panels;
  const onClose = () => {
    panels.close();
    onClosed();
  };
  if (shown?.kind === "patient")
    return (
      <PatientPanel
        patientId={shown.id}
        day={monday}
        onVisit={(id, date) =>
          startOfWeek(date) === monday
            ? panels.open({ kind: "visit", id: String(id) })
            : onElsewhere(id, date)
        }
        onClose={onClose}
      />
    );
  if (visitId === null) return null;
  if (day === null)
    return (
      <SidePanel label="Visit" href={visitAddress(visitId)} subject="" title={null} onClose={onClose}>
        <PanelSkeleton what="visit" />
      </SidePanel>
    );
  return (
    <VisitPanel
      visitId={visitId}
      version={visitIn(day, visitId)?.version ?? 0}
      changes={changes}
      watchers={watchers}
      onMove={(assignmentId) => onMove(visitId, assignmentId)}
      onPatient={(id) => panels.open({ kind: "patient", id })}
      onClose={onClose}
    />
  );
}
