"use client";

import { useGet } from "@/app/_client/use-get";
import { AbsenceSpan } from "@/app/_components/absence-span";
import { Facts } from "@/app/_components/facts";
import { NotRecorded } from "@/app/_components/not-recorded";
import { personAddress } from "@/app/_components/person-link";
import { absenceAddress } from "@/app/_components/rota-addresses";
import { TextLink } from "@/app/_components/text-link";
import { ABSENCE_WORDS } from "@/lib/domain/absence";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { type CivilDate, formatDate, isCivilDate } from "@/lib/domain/time";
import type { AvailabilityForPrograms } from "@/lib/services/availability/availability-record";
import type { PersonRecord } from "@/lib/services/people/person-record";
import type { AbsenceForPrograms } from "@/lib/services/rota/absences";
import type { TimelineCarer } from "@/lib/services/timeline/timeline-day";
import { PanelPart, SidePanel, WhileRead } from "./side-panel";
import { travelOf, weekOf } from "./words";

interface CarerPanelProps {
  carerId: string;
  /** What the timeline has of the carer; undefined for one without a row. */
  carer: TimelineCarer | undefined;
  day: CivilDate;
  /** The visits of the day, by start. */
  run: React.ReactNode;
  onClose: () => void;
}

/** A carer beside the timeline: hours, the run of the day, when they can work, when they are off, and what lapses. */
export default function CarerPanel({ carerId, carer, day, run, onClose }: CarerPanelProps) {
  const path = `/employees/${encodeURIComponent(carerId)}`;
  const record = useGet<PersonRecord>(path);
  const availability = useGet<AvailabilityForPrograms>(`${path}/availability`);
  const absences = useGet<{ absences: AbsenceForPrograms[] }>("/absences");
  return (
    <SidePanel
      label="Carer"
      href={personAddress("employee", carerId)}
      subject={carerId}
      title={carer?.name ?? (record?.ok ? record.value.name : null)}
      onClose={onClose}
    >
      <WhileRead what="carer" answers={[record, availability]} />
      {record?.ok && availability?.ok && (
        <Facts
          facts={factsOf(record.value, availability.value, carer).map(([name, value]) => [
            name,
            value ?? <NotRecorded key={name} />,
          ])}
        />
      )}
      <PanelPart title={`Run of ${formatDate(day)}`}>{run}</PanelPart>
      {availability?.ok && <CanWork availability={availability.value} />}
      {absences?.ok && (
        <Off absences={absences.value.absences.filter((one) => one.employee_id === carerId)} />
      )}
    </SidePanel>
  );
}

/** Null for what is not recorded. */
function factsOf(
  { fields }: PersonRecord,
  { contracted_hours: contracted, most_hours: most }: AvailabilityForPrograms,
  carer: TimelineCarer | undefined,
): [string, string | null][] {
  const field = (name: string) => fields.find((one) => one.field === name)?.value || null;
  const expires = field("CertificateExpiryDate");
  return [
    ["Role", field("Qualification")],
    ["Contract", contracted === null ? null : `${hoursInWords(contracted * 60, "0 h")} a week`],
    ["Booked this week", carer ? weekOf(carer) : null],
    ["Most hours", `${hoursInWords((most ?? 48) * 60)} a week`],
    ["Travel on the day", carer ? hoursInWords(travelOf(carer), "None") : null],
    ["Certificate until", expires && isCivilDate(expires) ? formatDate(expires) : expires],
    ["Languages", field("LanguageSpoken")],
    ["Travels by", field("TransportMode")],
    ["Phone", field("ContactNumber")],
  ];
}

/** This week and the next, a line a day; days on which nothing is possible are said as well. */
function CanWork({ availability: { employee_id: id, days } }: { availability: AvailabilityForPrograms }) {
  return (
    <PanelPart title="Can work">
      <ul className="grid grid-flow-col grid-cols-2 grid-rows-7 gap-x-4 text-small">
        {days.map(({ date, spans }) => (
          <li key={date} className="flex justify-between gap-2">
            <span className="text-muted">{formatDate(date).slice(0, -5)}</span>
            <span className="tabular text-right">
              {spans === null
                ? "–"
                : spans.length === 0
                  ? "off"
                  : spans.map(({ from, to }) => `${from.slice(-5)}–${to.slice(-5)}`).join(", ")}
            </span>
          </li>
        ))}
      </ul>
      <TextLink href={`${personAddress("employee", id)}/availability`}>Availability</TextLink>
    </PanelPart>
  );
}

function Off({ absences }: { absences: AbsenceForPrograms[] }) {
  return (
    <PanelPart title="Absences ahead">
      {absences.length === 0 ? (
        <p className="text-muted">None</p>
      ) : (
        <ul>
          {absences.map(({ id, kind, from, until }) => (
            <li key={id}>
              <TextLink href={absenceAddress(id)}>
                <span>
                  {ABSENCE_WORDS[kind]}: <AbsenceSpan from={from} until={until} />
                </span>
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </PanelPart>
  );
}
