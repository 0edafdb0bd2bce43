import { CalendarCheck, CircleCheck, ClipboardCheck, FileSpreadsheet, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "@/app/_components/link-button";
import { weekAddress } from "@/app/_components/rota-addresses";
import { countInWords, inFigures } from "@/lib/domain/in-figures";
import { addDays, type CivilDate } from "@/lib/domain/time";
import { SampleBranch } from "./sample-branch";

interface FirstStepsProps {
  /** The Monday of this week. */
  week: CivilDate;
  /** Null before anything is uploaded. */
  people: null | {
    carers: number;
    patients: number;
    /** Patients whose care packages are proposed and wait to be confirmed. */
    proposed: number;
  };
}

/** The way to a first rota, for a branch that has no visits yet: three steps, and a sample to try. */
export function FirstSteps({ week, people }: FirstStepsProps) {
  return (
    <div className="mb-4 flex max-w-page flex-col gap-4">
      <ol aria-label="First steps" className="grid gap-4 md:grid-cols-3">
        <Step icon={FileSpreadsheet} number={1} title="Upload your spreadsheet" isDone={people !== null}>
          {people ? (
            <p className="text-muted">
              {countInWords(people.carers, "carer")} and {countInWords(people.patients, "patient")} are saved.
            </p>
          ) : (
            <>
              <p className="text-muted">
                Rota reads your carers and patients from the workbook that you already have. You see
                everything before it is saved, and nothing is guessed.
              </p>
              <LinkButton href="/upload" kind="primary">
                Upload a workbook
              </LinkButton>
            </>
          )}
        </Step>
        <Step
          icon={ClipboardCheck}
          number={2}
          title="Check what each patient needs"
          isDone={people?.proposed === 0}
        >
          <CheckPackages proposed={people?.proposed ?? null} />
        </Step>
        <Step icon={CalendarCheck} number={3} title="Generate and publish the week" isDone={false}>
          <p className="text-muted">
            Rota assigns carers by the same rules as you do, and shows what no carer can cover, and why.
          </p>
          {people && (
            <div className="flex flex-wrap gap-2">
              <LinkButton href={weekAddress(week)} kind={people.proposed === 0 ? "primary" : "quiet"}>
                This week
              </LinkButton>
              <LinkButton href={weekAddress(addDays(week, 7))}>Next week</LinkButton>
            </div>
          )}
        </Step>
      </ol>
      {people === null && <SampleBranch week={week} />}
    </div>
  );
}

function CheckPackages({ proposed }: { proposed: number | null }) {
  if (proposed === 0) return <p className="text-muted">No proposal waits to be confirmed.</p>;
  return (
    <>
      <p className="text-muted">
        {proposed === null
          ? "Regular visits are proposed from the workbook: days, times, length and services. Confirm or change them."
          : `Regular visits are proposed for ${proposed === 1 ? "1 patient" : `${inFigures(proposed)} patients`}, from the hours and the support in the workbook. Confirm or change them.`}
      </p>
      {proposed !== null && (
        <LinkButton href="/rota/care-packages" kind="primary">
          Check the care packages
        </LinkButton>
      )}
    </>
  );
}

interface StepProps {
  icon: LucideIcon;
  number: number;
  title: string;
  isDone: boolean;
  children: ReactNode;
}

function Step({ icon, number, title, isDone, children }: StepProps) {
  const Icon = isDone ? CircleCheck : icon;
  return (
    <li className="flex flex-col items-start gap-3 rounded-card border border-line bg-surface p-card shadow-raised">
      <span
        className={`rounded-card p-2 ${isDone ? "bg-good-soft text-good" : "bg-accent-soft text-accent"}`}
      >
        <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      </span>
      <h2 className="text-title">
        <span className="text-muted">{number}.</span> {title}
        {isDone && <span className="text-good">, done</span>}
      </h2>
      {children}
    </li>
  );
}
