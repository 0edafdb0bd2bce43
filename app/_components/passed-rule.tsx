import { ruleName } from "@/lib/domain/rules/descriptions";
import { Badge } from "./badge";

interface PassedRuleProps {
  /** Why a coordinator passed rules. */
  reason: string;
  /** The ids of the rules that were passed; empty where nobody kept them. */
  rules: readonly string[];
}

/** Stands wherever an assignment is shown for which a rule was passed: which one, and why. */
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
