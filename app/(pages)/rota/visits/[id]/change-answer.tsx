"use client";

import { Notice } from "@/app/_components/notice";
import { BothVersions } from "./both-versions";
import type { VisitChanging } from "./use-visit-change";

/** What came of a change: done, refused, or both versions where somebody else was faster. */
export function ChangeAnswer({ changing, onLoad }: { changing: VisitChanging; onLoad?: () => void }) {
  const { problem, message, isPassed } = changing;
  if (isPassed && problem) {
    return (
      <BothVersions
        problem={problem}
        onLoad={() => {
          changing.load();
          onLoad?.();
        }}
      />
    );
  }
  if (problem) return <Notice kind="problem">{problem.detail}</Notice>;
  return message ? <Notice kind="success">{message}</Notice> : null;
}
