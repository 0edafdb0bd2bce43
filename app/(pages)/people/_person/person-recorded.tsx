"use client";

import { Pencil } from "lucide-react";
import { useRef, useState } from "react";
import { takeFocus } from "@/app/_client/take-focus";
import { Button } from "@/app/_components/button";
import { Facts } from "@/app/_components/facts";
import { NotRecorded } from "@/app/_components/not-recorded";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { Time } from "@/app/_components/time";
import type { HoursPeriod } from "@/lib/domain/care-package/hours-of-support";
import { columnLabel, factInWords } from "@/lib/domain/fact-labels";
import type { ArchiveAnswer } from "@/lib/services/people/archive-person";
import type { EditAnswer } from "@/lib/services/people/edit-person";
import type { PersonRecord } from "@/lib/services/people/person-record";
import { ArchiveButton } from "./archive-button";
import { EditForm } from "./edit-form";
import { NotGivenBack } from "./not-given-back";
import { StatusButton } from "./status-button";

/** Every cell that is recorded, to be read or to be changed. */
export function PersonRecorded({ record }: { record: PersonRecord }) {
  const [isEditing, setEditing] = useState(false);
  const [done, setDone] = useState<EditAnswer | ArchiveAnswer | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  function end(answer: EditAnswer | ArchiveAnswer | null) {
    setEditing(false);
    setDone(answer);
    takeFocus(heading);
  }

  return (
    <Section title="What is recorded" headingRef={heading}>
      <div className="flex flex-col gap-5">
        {done && (
          <Notice kind="success">
            {done.message}
            {done.changed.length > 0 && ` Changed: ${done.changed.map(columnLabel).join(", ")}.`}
            {done.reopened_visits.length > 0 &&
              ` Visits that need a carer now: ${done.reopened_visits.length}. They are listed under Today.`}
          </Notice>
        )}
        {done && "visits_not_given_back" in done && <NotGivenBack visits={done.visits_not_given_back} />}
        {isEditing ? (
          <EditForm record={record} onDone={end} />
        ) : (
          <>
            <Facts
              isWide
              facts={record.fields.map(({ field, value }) => [
                columnLabel(field),
                <Recorded key={field} field={field} value={value} per={record.hoursOfSupportPer} />,
              ])}
            />
            <div className="flex flex-wrap gap-3 empty:hidden print:hidden">
              <Button
                act={record.kind === "employee" ? "PATCH /employees/{id}" : "PATCH /patients/{id}"}
                onClick={() => {
                  setDone(null);
                  setEditing(true);
                }}
              >
                <Pencil aria-hidden className="size-4" />
                Edit
              </Button>
              {record.archivedAt === null && <StatusButton record={record} onDone={end} />}
              <ArchiveButton record={record} onDone={end} />
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

function Recorded({ field, value, per }: { field: string; value: string | null; per: HoursPeriod | null }) {
  if (value === null || value === "") return <NotRecorded />;
  if (field === "CertificateExpiryDate") return <Time at={value} />;
  return <span className="whitespace-pre-wrap">{factInWords(field, value, per ?? undefined)}</span>;
}
