"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { fetchedWhenShown } from "@/app/_client/fetched-when-shown";
import { useIsPhone } from "@/app/_client/use-is-phone";
import { carersDayAddress, patientsWeekAddress, visitAddress } from "@/app/_components/rota-addresses";
import type { CivilDate } from "@/lib/domain/time";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { CarerRun } from "./carer-run";
import { PanelSkeleton, SidePanel } from "./side-panel";
import { type Changes, visitIn } from "./use-changes";
import type { OpenPanel, Panels } from "./use-open-panel";

// What is opened by a press is fetched then: the rows are there sooner.
const VisitPanel = fetchedWhenShown(() => import("./visit-panel").then((file) => file.default));
const CarerPanel = fetchedWhenShown(() => import("./carer-panel").then((file) => file.default));
const PatientPanel = fetchedWhenShown(() => import("./patient-panel").then((file) => file.default));

interface SidePanelsProps {
  panels: Panels;
  /** The day that is shown, or the first of the week. */
  date: CivilDate;
  /** The day that is shown, or of the visit that is; null while it is read. */
  day: TimelineDay | null;
  changes: Changes;
  /** Who else looks at the visit. */
  watchers: readonly string[];
  /** Opens the dialog for another carer or time of a visit; null adds a carer. */
  onMove: (visitId: number, assignmentId: number | null) => void;
  /** Shows a visit of the patient that is shown, which may be on another day. */
  onVisit: (visitId: number, date: CivilDate) => void;
  /** After a panel was closed: where the focus goes. */
  onClosed: () => void;
}

/** The visit, carer or patient that the address names: beside a day or a week, on a phone its page. */
export function SidePanels(props: SidePanelsProps) {
  const { panels, date, day, onVisit, onClosed } = props;
  const { shown, visitId } = panels;
  const onClose = () => {
    panels.close();
    onClosed();
  };
  const isPhone = useIsPhone();
  if (shown === null) return null;
  if (isPhone) return <ToItsPage href={pageOf(shown, date)} />;
  if (visitId !== null) return <PanelOfVisit {...props} visitId={visitId} onClose={onClose} />;
  if (shown.kind === "patient")
    return <PatientPanel patientId={shown.id} day={date} onVisit={onVisit} onClose={onClose} />;
  // Beside a week there is no day of all carers.
  if (shown.kind !== "carer" || day === null || day.carers.length === 0) return null;
  const run = <CarerRun day={day} carerId={shown.id} onVisit={(id) => onVisit(id, day.day)} />;
  const carer = day.carers.find(({ id }) => id === shown.id);
  return <CarerPanel carerId={shown.id} carer={carer} day={date} run={run} onClose={onClose} />;
}

/** On a phone nothing has room beside the rota: what would be there is shown by its page, in the place of this one. */
function ToItsPage({ href }: { href: string }) {
  const router = useRouter();
  useEffect(() => router.replace(href), [router, href]);
  return null;
}

function pageOf({ kind, id }: OpenPanel, date: CivilDate): string {
  if (kind === "visit") return visitAddress(Number(id));
  return kind === "carer" ? carersDayAddress(id, date) : patientsWeekAddress(id, date);
}

interface PanelOfVisitProps extends SidePanelsProps {
  visitId: number;
  onClose: () => void;
}

function PanelOfVisit({ panels, day, changes, watchers, onMove, visitId, onClose }: PanelOfVisitProps) {
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
