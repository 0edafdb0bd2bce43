import { RULE_IDS } from "@/lib/domain/rules/rule";
import type { AssignmentRecord } from "@/lib/services/rota/visit-record";

type Card = AssignmentRecord["match_cards"][number]["card"];

/** Why this carer, in three lines: how they were chosen, what counted most, and what the rules found. */
export function matchInThreeLines(card: Card): string[] {
  const strongest = [...card.terms]
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 2)
    .map(({ sentence }) => sentence);
  return [placeOf(card), capital(strongest.join("; ")), foundOf(card)].filter((line) => line !== "");
}

function placeOf({ place, candidates, withWeek }: Card): string {
  if (withWeek) return "Chosen together with the whole week";
  if (place === null) return `Assigned with a reason; ${candidates} others could be assigned`;
  return candidates === 1
    ? "The only carer who can be assigned"
    : `Number ${place} of ${candidates} who can be assigned`;
}

/** Eighteen rules that are content are one tick. */
function foundOf({ rules }: Card): string {
  const found = rules.flatMap(({ findings }) => findings);
  const first = found[0];
  if (!first) return `✓ Nothing against it: ${rules.length || RULE_IDS.length} rules are met`;
  return found.length === 1 ? first.sentence : `${first.sentence} And ${found.length - 1} more.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
