import { Disclosure } from "@/app/_components/disclosure";
import { Person } from "@/app/_components/person";
import { RuleFindings } from "@/app/_components/rule-findings";
import { ScoreTerms } from "@/app/_components/score-terms";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { matchInWords } from "@/lib/domain/match-words";
import { GoodAndLessGood } from "./good-and-less-good";
import type { ShownCandidate } from "./shown-candidate";

interface CandidateRowProps {
  candidate: ShownCandidate;
  /** Whether the carer comes first of those who can be assigned. */
  isBest: boolean;
  /** Names the group of radio buttons. */
  name: string;
  /** Whether several can be chosen. */
  isMany: boolean;
  isChosen: boolean;
  onToggle: () => void;
}

/** One carer for one visit: whether they may go, how they score and why, how far away, what to know of. */
export function CandidateRow(props: CandidateRowProps) {
  const { candidate, isBest, name, isMany, isChosen, onToggle } = props;
  const mayGo = candidate.standing !== "may not";
  return (
    <li className={`my-1 rounded-control ${isChosen ? "bg-accent-soft" : ""}`}>
      {mayGo ? (
        <label className="relative flex min-h-touch cursor-pointer items-start gap-3 rounded-control px-2 py-1 hover:bg-sunken has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-offset-2">
          <input
            type={isMany ? "checkbox" : "radio"}
            name={name}
            checked={isChosen}
            onChange={onToggle}
            className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control outline-none"
          />
          <Mark isMany={isMany} isChosen={isChosen} />
          <Summary candidate={candidate} isBest={isBest} />
        </label>
      ) : (
        <div className="px-2 py-1">
          <Summary candidate={candidate} isBest={false} />
        </div>
      )}
      <div className={mayGo ? "pl-9" : "px-2"}>
        {mayGo && <GoodAndLessGood candidate={candidate} />}
        {candidate.findings.length > 0 && (
          <div className="py-1 text-small">
            <RuleFindings findings={candidate.findings} />
          </div>
        )}
        {candidate.terms.length > 0 && (
          <Disclosure
            summary={
              <span className="text-small">
                Why this match<span className="sr-only">: {candidate.employee_name}</span>
              </span>
            }
          >
            <ScoreTerms terms={candidate.terms} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

function Mark({ isMany, isChosen }: { isMany: boolean; isChosen: boolean }) {
  return (
    <span
      aria-hidden
      className={`mt-1 grid size-4 shrink-0 place-items-center border bg-surface ${isMany ? "" : "rounded-pill"} ${isChosen ? "border-accent" : "border-edge"}`}
    >
      {isChosen && <span className={`size-2 bg-accent ${isMany ? "" : "rounded-pill"}`} />}
    </span>
  );
}

function Summary({ candidate, isBest }: Pick<CandidateRowProps, "candidate" | "isBest">) {
  const { employee_id: id, employee_name: who, qualification, score, miss } = candidate;
  return (
    <span className="flex min-w-0 flex-1 items-baseline gap-3">
      <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <span className="font-medium">
          <Person id={id} name={who} />
        </span>
        <span className="text-muted text-small">{qualification || "qualification not recorded"}</span>
        <span className="text-small">{travelOf(candidate)}</span>
        {miss && <span className="font-medium text-accent text-small">{miss}</span>}
      </span>
      {score !== null && (
        <span className="shrink-0 font-medium text-small">{isBest ? "Best match" : matchInWords(score)}</span>
      )}
    </span>
  );
}

/** How far, from where, on what that rests, and what it adds to the day. */
function travelOf({ travel, extra_travel: extra, standing }: ShownCandidate): string {
  if (standing === "may not") return "";
  if (travel === null) return "travel time not known";
  return `${inWords(travel.minutes)} from ${travel.from} (${travel.source}${addsOf(extra)})`;
}

function addsOf(extra: number | null): string {
  if (extra === null) return "";
  return extra < 0 ? `, saves ${inWords(-extra)}` : `, adds ${inWords(extra)}`;
}

const inWords = (minutes: number) => hoursInWords(minutes, "0 min");
