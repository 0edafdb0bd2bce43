import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { AbsenceSpan } from "@/app/_components/absence-span";
import { carersDayAddress } from "@/app/_components/rota-addresses";
import { TextLink } from "@/app/_components/text-link";
import { ABSENCE_WORDS } from "@/lib/domain/absence";
import { dateOf } from "@/lib/domain/time";
import { isAppError } from "@/lib/errors";
import { type AbsenceAnswer, absenceAnswer } from "@/lib/services/rota/absences";
import { Replacements } from "../replacements";

interface Parameters {
  params: Promise<{ id: string }>;
}

export const metadata: Metadata = { title: "An absence" };

export default async function AbsencePage({ params }: Parameters) {
  await connection();
  const answer = answerTo((await params).id);
  if (!answer) notFound();
  const { absence } = answer;
  return (
    <>
      <TextLink href="/rota/absences">
        <ArrowLeft aria-hidden className="size-4" />
        Absences
      </TextLink>
      <header className="mt-2 mb-6">
        <h1 className="text-page [overflow-wrap:anywhere]">{absence.employee_name} is off</h1>
        <p className="mt-1 text-muted">
          {absence.employee_id}, {ABSENCE_WORDS[absence.kind]}:{" "}
          <AbsenceSpan from={absence.from} until={absence.until} />
        </p>
        <TextLink href={carersDayAddress(absence.employee_id, dateOf(absence.from))}>
          The carer's day
        </TextLink>
      </header>
      <Replacements first={answer} />
    </>
  );
}

/** Null where no absence has the number. */
function answerTo(id: string): AbsenceAnswer | null {
  if (!/^[1-9]\d{0,14}$/.test(id)) return null;
  try {
    return absenceAnswer(Number(id));
  } catch (error) {
    if (isAppError(error) && error.code === "not-found") return null;
    throw error;
  }
}
