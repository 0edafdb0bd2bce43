import { now } from "@/lib/config";
import { putSetting } from "@/lib/db/settings";
import { writeTx } from "@/lib/db/transaction";
import type { ValueChanges } from "@/lib/domain/audit";
import { utcStamp } from "@/lib/domain/time";
import {
  AIM_WORDS,
  USUAL_WEIGHTS,
  WEEK_AIMS,
  WEIGHT_NAMES,
  type WeekWeights,
  weightKey,
  weightsFrom,
} from "@/lib/domain/week/week-weights";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";

/** What a generated rota aims at, the most important first, and how much each aim counts. */
export function readWeights() {
  const weights = weightsFrom(currentRoster().settings);
  return {
    weights: WEEK_AIMS.map((aim) => ({
      aim,
      ...AIM_WORDS[aim],
      weight: weights[aim],
      default: USUAL_WEIGHTS[aim],
      choices: WEIGHT_NAMES,
    })),
  };
}

/** Changes how much aims count; what is left out stays. */
export function changeWeights(edit: Partial<WeekWeights>, actor: string) {
  writeTx((tx) => {
    const present = weightsFrom(currentRoster().settings);
    const changes: ValueChanges = {};
    for (const aim of WEEK_AIMS) {
      const wanted = edit[aim];
      if (wanted === undefined || wanted === present[aim]) continue;
      changes[aim] = [present[aim], wanted];
      putSetting(tx, weightKey(aim), wanted, actor, utcStamp(now()));
    }
    if (Object.keys(changes).length > 0)
      recordOperation(tx, { type: "rota_weights_changed", details: { changes } }, actor);
  });
  reloadPeople();
  return readWeights();
}
