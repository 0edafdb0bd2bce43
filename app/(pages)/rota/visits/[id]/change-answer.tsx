"use client";

import { fetchedWhenShown } from "@/app/_client/fetched-when-shown";
import { Notice } from "@/app/_components/notice";
import type { VisitChanging } from "./use-visit-change";

// Fetched when it is needed: two people seldom change one visit at the same time.
const BothVersions = fetchedWhenShown(() => import("./both-versions").then((file) => file.BothVersions));

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
