"use client";

import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useRef, useState } from "react";
import { send } from "@/app/_client/api";
import { takeFocus } from "@/app/_client/take-focus";
import { Badge } from "@/app/_components/badge";
import { Button } from "@/app/_components/button";
import { Facts } from "@/app/_components/facts";
import { NotRecorded } from "@/app/_components/not-recorded";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { formatDate } from "@/lib/domain/time";
import type { AvailabilityForPrograms } from "@/lib/services/availability/availability-record";
import { AvailabilityForm } from "./availability-form";
import { TwoWeeks } from "./two-weeks";

interface AvailabilityEditorProps {
  record: AvailabilityForPrograms;
  today: string;
}

/** When a carer can work and for how many hours, to be read or changed. */
export function AvailabilityEditor({ record, today }: AvailabilityEditorProps) {
  const router = useRouter();
  const [isEditing, setEditing] = useState(false);
  const [message, setMessage] = useState<{ kind: "success" | "problem"; text: string } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  async function undo() {
    const answer = await send(
      "POST",
      `/employees/${encodeURIComponent(record.employee_id)}/availability/undo`,
      {
        headers: { "if-match": `"${record.version}"` },
      },
    );
    setMessage(
      answer.ok
        ? { kind: "success", text: "The last change is undone." }
        : { kind: "problem", text: answer.problem.detail },
    );
    router.refresh();
  }

  function end(isSaved: boolean) {
    setEditing(false);
    setMessage(
      isSaved ? { kind: "success", text: "The availability is saved. It counts from now on." } : null,
    );
    takeFocus(heading);
  }

  return (
    <>
      {message && <Notice kind={message.kind}>{message.text}</Notice>}
      <Section
        title={isEditing ? "Change availability" : "This week and next"}
        headingRef={heading}
        isDesk={isEditing}
        aside={
          isEditing ? undefined : (
            <Badge kind={record.source === "not-recorded" ? "care" : "plain"}>{record.source_in_words}</Badge>
          )
        }
      >
        {isEditing ? (
          <AvailabilityForm record={record} today={today} onDone={end} />
        ) : (
          <div className="flex flex-col gap-5">
            <TwoWeeks days={record.days} today={today} />
            <Facts facts={factsOf(record)} />
            <div className="flex flex-wrap gap-3 empty:hidden print:hidden">
              <Button
                act="PUT /employees/{id}/availability"
                onClick={() => {
                  setMessage(null);
                  setEditing(true);
                }}
              >
                <Pencil aria-hidden className="size-4" />
                Change availability
              </Button>
              {record.can_undo && (
                <Button act="POST /employees/{id}/availability/undo" onClick={undo}>
                  Undo last change
                </Button>
              )}
            </div>
          </div>
        )}
      </Section>
    </>
  );
}

const factsOf = (record: AvailabilityForPrograms): [string, ReactNode][] => [
  ["Contracted hours a week", <Hours key="contracted" value={record.contracted_hours} />],
  ["Preferred hours a week", <Hours key="preferred" value={record.preferred_hours} />],
  ["Most hours a week", mostInWords(record)],
  ["Single days", <Exceptions key="exceptions" exceptions={record.exceptions} />],
];

function Hours({ value }: { value: number | null }) {
  return value === null ? <NotRecorded /> : hoursInWords(value * 60, "0 h");
}

function mostInWords({ most_hours, opted_out_of_48_hours }: AvailabilityForPrograms): string {
  if (most_hours !== null)
    return `${most_hours} h${opted_out_of_48_hours ? ", opted out of the 48-hour week" : ""}`;
  return opted_out_of_48_hours ? "Opted out of the 48-hour week" : "48 h (Working Time Regulations)";
}

function Exceptions({ exceptions }: Pick<AvailabilityForPrograms, "exceptions">) {
  if (exceptions.length === 0) return "None";
  return (
    <ul>
      {exceptions.map(({ date, windows, notes }) => (
        <li key={date}>
          {formatDate(date)}:{" "}
          {windows.length === 0 ? "not available" : windows.map(({ from, to }) => `${from}–${to}`).join(", ")}
          {notes && <span className="text-muted"> ({notes})</span>}
        </li>
      ))}
    </ul>
  );
}
