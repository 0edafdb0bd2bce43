"use client";

import { useGet } from "@/app/_client/use-get";
import { Notice } from "@/app/_components/notice";
import { TextLink } from "@/app/_components/text-link";
import { UnassignedWhy } from "@/app/_components/unassigned-why";
import type { ProblemBody } from "@/lib/http/problem";
import type { VisitRecord } from "@/lib/services/rota/visit-record";

/** Visits that nobody may give, kept so that they are not forgotten: why, what would help, and the way to their pages. */
export function KeptVisit({ problem, visitIds }: { problem: ProblemBody; visitIds: number[] }) {
  return (
    <div className="flex flex-col gap-4">
      <Notice kind="warn">
        {visitIds.length === 1
          ? "No carer can be assigned to this visit. It is saved as an uncovered visit, so that it is not forgotten. "
          : `Not all of these visits can be covered. All ${visitIds.length} are saved as uncovered visits. `}
        {problem.detail}
      </Notice>
      {visitIds.map((id) => (
        <KeptOne key={id} id={id} />
      ))}
    </div>
  );
}

function KeptOne({ id }: { id: number }) {
  const record = useGet<VisitRecord>(`/visits/${id}`);
  const help = record?.ok ? record.value.help : [];
  return (
    <div className="flex flex-col gap-2">
      {record?.ok && record.value.reasons.length > 0 && (
        <UnassignedWhy reasons={record.value.reasons} candidates={record.value.candidates}>
          {help.length > 0 && (
            <>
              <h3 className="font-semibold">What would help</h3>
              <ul aria-label="What would help" className="list-disc pl-5">
                {help.map(({ sentence }) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
        </UnassignedWhy>
      )}
      <TextLink href={`/rota/visits/${id}`}>Open visit {id} and cover it there</TextLink>
    </div>
  );
}
