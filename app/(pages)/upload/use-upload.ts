"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refused, send } from "@/app/_client/api";
import type { ProblemBody } from "@/lib/http/problem";
import type { Review } from "@/lib/services/import/review";
import type { UploadAnswer } from "@/lib/services/import/upload-data";
import { type Chosen, heldInMemory, NOTHING_SAID, type Said, saying, uploadBody } from "./upload-body";
import { useProgress } from "./use-progress";

/** Where the conversation about a workbook stands. */
export type Stage =
  | { at: "start" }
  | { at: "cancelled" }
  | { at: "refused"; problem: ProblemBody }
  /** `notice` says why a review is shown again. */
  | { at: "review"; review: Review; notice: string | null }
  | { at: "stored"; answer: UploadAnswer };

const UNREADABLE =
  "The file could not be read from this computer. It may have been moved or changed since: choose it again.";

/** The conversation about a workbook: chosen, reviewed, answered, confirmed. */
export function useUpload(maxMegabytes: number) {
  const router = useRouter();
  const { running, follow, cancel } = useProgress();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  /** Everything that was ever answered about this workbook: what is asked again is asked with it. */
  const [everSaid, setEverSaid] = useState<Said>(NOTHING_SAID);
  const [{ stage, serial }, setLast] = useState<{ stage: Stage; serial: number }>({
    stage: { at: "start" },
    serial: 0,
  });
  const go = (next: Stage) => setLast((last) => ({ stage: next, serial: last.serial + 1 }));
  const refuse = (answer: { ok: false; problem: ProblemBody }) =>
    go({ at: "refused", problem: answer.problem });

  async function review(of: Chosen, with_: Said, notice: string | null = null) {
    const answer = await follow<Review>(false, (progress, signal) =>
      send("POST", "/upload-data?dry_run=true", { body: uploadBody(of, with_, { progress }), signal }),
    );
    // Whoever breaks off a second look keeps the first.
    if (answer === "cancelled") return stage.at === "review" ? undefined : go({ at: "cancelled" });
    setSaid(with_);
    if (answer.ok) go({ at: "review", review: answer.value, notice });
    else refuse(answer as { ok: false; problem: ProblemBody });
  }

  async function choose(files: readonly File[], how: Omit<Chosen, "files">) {
    const size = files.reduce((sum, file) => sum + file.size, 0);
    // The server says the same, but a browser that is still sending may not hear it.
    if (size > maxMegabytes * 1024 * 1024) return refuse(asRefusal(413, tooLarge(maxMegabytes)));
    const held = await heldInMemory(files);
    if (!held) return refuse(asRefusal(0, UNREADABLE));
    const of = { files: held, ...how };
    setChosen(of);
    setEverSaid(NOTHING_SAID);
    await review(of, NOTHING_SAID);
  }

  async function answer(now: Said) {
    if (!chosen) return;
    setEverSaid(saying(everSaid, now));
    await review(chosen, saying(said, now));
  }

  async function confirm(reviewed: Review) {
    if (!chosen) return;
    const answer = await follow<UploadAnswer>(true, (progress) =>
      send("POST", "/upload-data", {
        body: uploadBody(chosen, said, { progress, review: reviewed.review }),
      }),
    );
    router.refresh();
    if (answer === "cancelled")
      return go({ at: "review", review: reviewed, notice: "Cancelled. Nothing was saved." });
    if (answer.ok) return go({ at: "stored", answer: answer.value });
    const { problem } = answer;
    if (problem.new_review)
      return go({ at: "review", review: problem.new_review as Review, notice: problem.detail });
    // Something that was answered before is asked again: the answer was forgotten meanwhile.
    if (problem.status === 422) return review(chosen, said, problem.detail);
    return refuse(answer);
  }

  return {
    chosen,
    said,
    everSaid,
    stage,
    serial,
    running,
    refuse,
    choose,
    answer,
    askAgain: () => chosen && review(chosen, NOTHING_SAID),
    confirm,
    cancel,
    startOver: () => go({ at: "start" }),
  };
}

export type Upload = ReturnType<typeof useUpload>;

const asRefusal = (status: number, detail: string) =>
  refused(status, detail) as { ok: false; problem: ProblemBody };

const tooLarge = (megabytes: number) =>
  `The file is larger than ${megabytes} MB. Remove what is not needed from it and upload it again.`;
