import { ruleName } from "@/lib/domain/rules/descriptions";
import { Badge } from "./badge";

interface PassedRuleProps {
  /** Why a coordinator overrode rules. */
  reason: string;
  /** The ids of the overridden rules; empty where they were not recorded. */
  rules: readonly string[];
}

/** Shown wherever an assignment with an override is shown: which rule, and why. */
export function PassedRule({ reason, rules }: PassedRuleProps) {
  const names = [...new Set(rules)].map(ruleName).join(", ");
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
      <Badge kind="care">Override</Badge>
      <span className="min-w-0 text-small [overflow-wrap:anywhere]">
        {names !== "" && <span className="text-muted">{names}: </span>}
        {reason}
      </span>
    </span>
  );
}
