"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { fetchFile, post } from "@/app/_client/api";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";

const SAMPLE = "/rota-sample.xlsx";

type State = { at: "idle" | "loading" | "generating" } | { at: "refused"; detail: string };

const LABELS: Record<State["at"], string> = {
  idle: "Load the sample branch",
  refused: "Load the sample branch",
  loading: "Loading the people…",
  generating: "Generating this week, about 10 seconds…",
};

/** Fills an empty system with a made-up branch, by the upload that every workbook takes. `week` is the Monday that is generated. */
export function SampleBranch({ week }: { week: string }) {
  const router = useRouter();
  const [state, setState] = useState<State>({ at: "idle" });
  const isBusy = state.at === "loading" || state.at === "generating";

  async function load() {
    setState({ at: "loading" });
    const sample = await fetchFile("GET", SAMPLE);
    if (!sample.ok) return setState({ at: "refused", detail: sample.problem.detail });
    const body = new FormData();
    body.append("file", sample.value);
    const stored = await post("/upload-data", body);
    if (!stored.ok) return setState({ at: "refused", detail: stored.problem.detail });
    setState({ at: "generating" });
    const generated = await post("/generate-weekly-rota", { week });
    if (!generated.ok) setState({ at: "refused", detail: generated.problem.detail });
    router.refresh();
  }

  return (
    <Section
      title="Or look around first"
      lead="A made-up branch of 40 carers and 60 patients, with a care package for each and this week generated. Remove it again under Settings, Data."
    >
      <div className="flex flex-col items-start gap-3">
        <Button act="POST /upload-data" onClick={load} isBusy={isBusy}>
          {LABELS[state.at]}
        </Button>
        {state.at === "refused" && <Notice kind="problem">{state.detail}</Notice>}
      </div>
    </Section>
  );
}
