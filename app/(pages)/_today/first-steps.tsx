import { CalendarCheck, ClipboardCheck, FileSpreadsheet, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "@/app/_components/link-button";
import type { CivilDate } from "@/lib/domain/time";
import { SampleBranch } from "./sample-branch";

/** The welcome to a branch that has not uploaded anything yet: three steps, and a sample to try. */
export function FirstSteps({ week }: { week: CivilDate }) {
  return (
    <div className="flex max-w-page flex-col gap-4">
      <ol className="grid gap-4 md:grid-cols-3">
        <Step icon={FileSpreadsheet} number={1} title="Upload your spreadsheet">
          <p className="text-muted">
            Rota reads your carers and patients from the workbook that you already have. You see everything
            before it is saved, and nothing is guessed.
          </p>
          <LinkButton href="/upload" kind="primary">
            Upload a workbook
          </LinkButton>
        </Step>
        <Step icon={ClipboardCheck} number={2} title="Check what each patient needs">
          <p className="text-muted">
            Regular visits are proposed from the workbook: days, times, length and services. Confirm or change
            them.
          </p>
        </Step>
        <Step icon={CalendarCheck} number={3} title="Generate and publish the week">
          <p className="text-muted">
            Rota assigns carers by the same rules as you do, and shows what no carer can cover, and why.
          </p>
        </Step>
      </ol>
      <SampleBranch week={week} />
    </div>
  );
}

interface StepProps {
  icon: LucideIcon;
  number: number;
  title: string;
  children: ReactNode;
}

function Step({ icon: Icon, number, title, children }: StepProps) {
  return (
    <li className="flex flex-col items-start gap-3 rounded-card border border-line bg-surface p-card shadow-raised">
      <span className="rounded-card bg-accent-soft p-2 text-accent">
        <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      </span>
      <h2 className="text-title">
        <span className="text-muted">{number}.</span> {title}
      </h2>
      {children}
    </li>
  );
}
