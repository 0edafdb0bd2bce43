import type { VisitEffects } from "@/lib/services/care-package/visit-effects";

/** What a change of a package does, or would do, to visits that are in the rota already; one phrase a kind. */
export function effectsInWords(effects: VisitEffects): string[] {
  const phrases = [
    counted(effects.visits_changed, "changes", "change"),
    counted(effects.visits_cancelled, "is cancelled", "are cancelled"),
    counted(effects.visits_restored, "is restored", "are restored"),
  ].filter((phrase) => phrase !== null);
  if (effects.visits_uncovered > 0) {
    phrases.push(
      effects.visits_uncovered === 1
        ? "1 visit then needs a carer"
        : `${effects.visits_uncovered} visits then need a carer`,
    );
  }
  return phrases;
}

const counted = (count: number, one: string, many: string): string | null =>
  count === 0 ? null : count === 1 ? `1 visit ${one}` : `${count} visits ${many}`;
