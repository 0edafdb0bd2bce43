"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { usePost } from "@/app/_client/use-post";
import { Section } from "@/app/_components/section";
import type { AssignmentAnswer } from "@/lib/services/assign-employee/assignment-answer";
import { Assigned } from "./assigned";
import { NotAssigned } from "./not-assigned";
import type { Offer } from "./offer";
import { OfferedVisit } from "./offered-visit";
import { SentenceForm } from "./sentence-form";

/** Where a visit is asked for, in words or by an open one, and where the answer is read. */
export function AssignDesk({ examples, offer }: { examples: string[]; offer: Offer }) {
  const router = useRouter();
  const box = useRef<HTMLTextAreaElement>(null);
  const [sentence, setSentence] = useState("");
  const { answer, serial, isBusy, send } = usePost<AssignmentAnswer>("/assign-employee");

  function fill(words: string) {
    setSentence(words);
    box.current?.focus();
  }

  async function ask(body: object) {
    const came = await send(body);
    if (!came.ok) return;
    setSentence("");
    // The address still names the visit that has just been covered.
    if (offer !== null) router.replace("/assign", { scroll: false });
  }

  return (
    <>
      {offer !== null && <OfferedVisit offer={offer} isBusy={isBusy} onCover={ask} />}
      <Section isDesk title="Ask for a visit">
        <SentenceForm
          box={box}
          sentence={sentence}
          onChange={setSentence}
          onFill={fill}
          onSubmit={() => ask({ prompt: sentence })}
          examples={examples}
          isBusy={isBusy}
        />
      </Section>
      {answer?.ok && <Assigned key={serial} answer={answer.value} />}
      {answer && !answer.ok && (
        <NotAssigned key={serial} problem={answer.problem} sentence={sentence} onAnswer={fill} />
      )}
    </>
  );
}
