"use client";

import { Pencil } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/app/_components/button";
import { Facts } from "@/app/_components/facts";
import { NotRecorded } from "@/app/_components/not-recorded";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { Time } from "@/app/_components/time";
import type { EditAnswer } from "@/lib/services/people/edit-person";
import type { PersonRecord } from "@/lib/services/people/person-record";
import { EditForm } from "./edit-form";
import { StatusButton } from "./status-button";

/** Every cell that is recorded, to be read or to be changed. */
export function PersonRecorded({ record }: { record: PersonRecord }) {
  const [isEditing, setEditing] = useState(false);
  const [done, setDone] = useState<EditAnswer | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  function end(answer: EditAnswer | null) {
    setEditing(false);
    setDone(answer);
    heading.current?.focus();
  }

  return (
    <Section title="What is recorded" headingRef={heading}>
      <div className="flex flex-col gap-5">
        {done && (
          <Notice kind="success">
            {done.message}
            {done.changed.length > 0 && ` Changed: ${done.changed.join(", ")}.`}
            {done.reopened_visits.length > 0 &&
              ` Visits without a carer now: ${done.reopened_visits.length}. They are on the overview.`}
          </Notice>
        )}
        {isEditing ? (
          <EditForm record={record} onDone={end} />
        ) : (
          <>
            <Facts
              facts={record.fields.map(({ field, value }) => [
                field,
                <Recorded key={field} field={field} value={value} per={record.hoursOfSupportPer} />,
              ])}
            />
            <div className="flex flex-wrap gap-3 print:hidden">
              <Button
                onClick={() => {
                  setDone(null);
                  setEditing(true);
                }}
              >
                <Pencil aria-hidden className="size-4" />
                Edit
              </Button>
              <StatusButton record={record} onDone={end} />
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

function Recorded({ field, value, per }: { field: string; value: string | null; per: string | null }) {
  if (value === null || value === "") return <NotRecorded />;
  if (field === "RequiredHoursOfSupport") return `${value} ${value === "1" ? "hour" : "hours"} per ${per}`;
  if (field === "CertificateExpiryDate") return <Time at={value} />;
  return <span className="whitespace-pre-wrap">{value}</span>;
}
