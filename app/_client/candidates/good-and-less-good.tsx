import { Check, Minus } from "lucide-react";
import type { ShownCandidate } from "./shown-candidate";

/** What every carer who can be assigned meets anyway, and travel, which is on the line above. */
const TAKEN_AS_READ = ["hours", "language", "certificate", "travel"];
const GOOD_FROM = 0.6;
const LESS_GOOD_BELOW = 0.3;
const SHOWN = 3;

/** What is good about a match and what is less good, in words: the parts of its score that count most. */
export function GoodAndLessGood({ candidate }: { candidate: ShownCandidate }) {
  const said = candidate.terms.filter(({ name, of }) => of > 0 && !TAKEN_AS_READ.includes(name));
  const good = said.filter(({ points, of }) => points / of >= GOOD_FROM).slice(0, SHOWN);
  const lessGood = said.filter(({ points, of }) => points / of < LESS_GOOD_BELOW).slice(0, SHOWN);
  const isClear = candidate.findings.length === 0;
  return (
    <ul className="flex flex-col text-small">
      {(isClear || good.length > 0) && (
        <li className="flex gap-1.5">
          <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
          <span>
            <span className="sr-only">Good: </span>
            {[...(isClear ? ["meets every rule"] : []), ...good.map(({ sentence }) => sentence)].join("; ")}
          </span>
        </li>
      )}
      {lessGood.length > 0 && (
        <li className="flex gap-1.5 text-muted">
          <Minus aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>
            <span className="sr-only">Less good: </span>
            {lessGood.map(({ sentence }) => sentence).join("; ")}
          </span>
        </li>
      )}
    </ul>
  );
}
