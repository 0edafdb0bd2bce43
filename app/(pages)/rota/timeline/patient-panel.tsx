"use client";

import { useGet } from "@/app/_client/use-get";
import { Facts } from "@/app/_components/facts";
import { NotRecorded } from "@/app/_components/not-recorded";
import { personAddress } from "@/app/_components/person-link";
import { carePackageAddress, patientsWeekAddress } from "@/app/_components/rota-addresses";
import { TextLink } from "@/app/_components/text-link";
import { addDays, type CivilDate, startOfWeek } from "@/lib/domain/time";
import type { CarePackageForPrograms } from "@/lib/services/care-package/package-for-programs";
import type { PersonRecord } from "@/lib/services/people/person-record";
import type { RotaEntry } from "@/lib/services/rota/rota-list";
import { PackageAtAGlance, WeekOfVisits } from "./patient-parts";
import { PanelPart, SidePanel, WhileRead } from "./side-panel";

interface PatientPanelProps {
  patientId: string;
  day: CivilDate;
  onVisit: (visitId: number, day: CivilDate) => void;
  onClose: () => void;
}

/** A patient beside the timeline: what is needed, who comes this week, and how many different carers that is. */
export default function PatientPanel({ patientId, day, onVisit, onClose }: PatientPanelProps) {
  const path = `/patients/${encodeURIComponent(patientId)}`;
  const monday = startOfWeek(day);
  const record = useGet<PersonRecord>(path);
  const carePackage = useGet<CarePackageForPrograms>(`${path}/care-package`);
  const week = new URLSearchParams({ patient: patientId, from: monday, until: addDays(monday, 7) });
  const visits = useGet<{ visits: RotaEntry[] }>(`/visits?${week}`);
  return (
    <SidePanel
      label="Patient"
      href={personAddress("patient", patientId)}
      subject={patientId}
      title={record?.ok ? record.value.name : null}
      onClose={onClose}
    >
      <WhileRead what="patient" answers={[record, carePackage, visits]} />
      {record?.ok && carePackage?.ok && <Facts facts={factsOf(record.value, carePackage.value)} />}
      {visits?.ok && (
        <PanelPart title="Visits this week">
          <WeekOfVisits entries={visits.value.visits} onVisit={onVisit} />
          <TextLink href={patientsWeekAddress(patientId, monday)}>The week as a page</TextLink>
        </PanelPart>
      )}
      {carePackage?.ok && (
        <PanelPart title="Care package">
          <PackageAtAGlance carePackage={carePackage.value} />
          <TextLink href={carePackageAddress(patientId)}>Care package</TextLink>
        </PanelPart>
      )}
    </SidePanel>
  );
}

/** Health and notes are empty for those who may not see them: what is empty is left out. */
function factsOf({ fields }: PersonRecord, carePackage: CarePackageForPrograms): [string, React.ReactNode][] {
  const field = (name: string) => fields.find((one) => one.field === name)?.value || null;
  const facts: [string, React.ReactNode | null][] = [
    ["Hours of support", carePackage.hours_in_words ?? <NotRecorded />],
    ["Needs medication", field("RequiresMedication") === "Y" ? "Yes" : "No"],
    ["Requirements", field("AdditionalRequirements")],
    ["Illness", field("Illness")],
    ["Languages", field("LanguagePreference")],
    ["Phone", field("ContactNumber")],
    [
      "Emergency contact",
      [field("EmergencyContact"), field("EmergencyRelation")].filter(Boolean).join(", ") || null,
    ],
    ["Notes", field("Notes")],
  ];
  return facts.filter(([, value]) => value !== null);
}
