"use client";

import { fetchedWhenShown } from "@/app/_client/fetched-when-shown";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { CarerRun } from "./carer-run";
import { type Changes, visitIn } from "./use-changes";
import type { Panels } from "./use-open-panel";

// What is opened by a press is fetched then: the rows are there sooner.
const VisitPanel = fetchedWhenShown(() => import("./visit-panel").then((file) => file.default));
const CarerPanel = fetchedWhenShown(() => import("./carer-panel").then((file) => file.default));
const PatientPanel = fetchedWhenShown(() => import("./patient-panel").then((file) => file.default));

interface SidePanelsProps {
  panels: Panels;
  day: TimelineDay;
  changes: Changes;
  /** Who else looks at the visit. */
  watchers: readonly string[];
  /** Opens the dialog for another carer or time of a visit; null adds a carer. */
  onMove: (visitId: number, assignmentId: number | null) => void;
  /** After a panel was closed: where the focus goes. */
  onClosed: () => void;
}

/** The visit, carer or patient that the address names, beside a day. */
export function SidePanels({ panels, day, changes, watchers, onMove, onClosed }: SidePanelsProps) {
  const { shown, visitId } = panels;
  const onVisit = (id: number) => panels.open({ kind: "visit", id: String(id) });
  const onClose = () => {
    panels.close();
    onClosed();
  };
  if (visitId !== null)
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
  if (shown?.kind === "carer")
    return (
      <CarerPanel
        carerId={shown.id}
        carer={day.carers.find(({ id }) => id === shown.id)}
        day={day.day}
        run={<CarerRun day={day} carerId={shown.id} onVisit={onVisit} />}
        onClose={onClose}
      />
    );
  if (shown?.kind === "patient")
    return <PatientPanel patientId={shown.id} day={day.day} onVisit={onVisit} onClose={onClose} />;
  return null;
}
