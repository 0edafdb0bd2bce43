import { Lock } from "lucide-react";
import { Badge } from "@/app/_components/badge";
import { Select } from "@/app/_components/select";
import { type Column, Table } from "@/app/_components/table";
import { RULE_DESCRIPTIONS, type RuleDescription } from "@/lib/domain/rules/descriptions";
import { SEVERITY_NAMES, type Severity } from "@/lib/domain/rules/rule";
import type { FindingSetting, RuleSettingsForPrograms } from "@/lib/services/rota/rule-settings-edit";
import { keyOf } from "./rules-draft";

interface RulesTableProps {
  settings: RuleSettingsForPrograms;
  /** What was chosen and is not stored yet. */
  chosen: Record<string, Severity>;
  onChoose: (key: string, severity: Severity) => void;
}

const NAMES: Record<Severity, string> = {
  block: "Block",
  override: "Ask for a reason",
  warn: "Warn",
  off: "Off",
};

/** One line for each finding: what it says, and how strict it is. */
export function RulesTable({ settings, chosen, onChoose }: RulesTableProps) {
  const columns: Column<FindingSetting>[] = [
    { header: "Rule", fit: "tight", isName: true, cell: ({ rule }) => describe(rule).name },
    { header: "What it finds", fit: "wide", cell: sentenceOf },
    {
      header: "How strict",
      fit: "tight",
      cell: (setting) => (
        <Strictness
          setting={setting}
          chosen={chosen[keyOf(setting)] ?? setting.severity}
          onChoose={(severity) => onChoose(keyOf(setting), severity)}
        />
      ),
    },
    { header: "Default", fit: "tight", cell: ({ shipped }) => NAMES[shipped] },
  ];
  return <Table caption="Rules" columns={columns} rows={settings.severities} keyOf={keyOf} isStacked />;
}

const describe = (rule: FindingSetting["rule"]): RuleDescription => RULE_DESCRIPTIONS[rule];

const sentenceOf = ({ rule, finding }: FindingSetting): string => describe(rule).findings[finding] ?? finding;

interface StrictnessProps {
  setting: FindingSetting;
  chosen: Severity;
  onChoose: (severity: Severity) => void;
}

function Strictness({ setting, chosen, onChoose }: StrictnessProps) {
  if (setting.fixed) {
    return (
      <div className="max-w-64 whitespace-normal">
        <span className="flex items-center gap-1.5 font-medium">
          <Lock aria-hidden className="size-4 text-muted" />
          {NAMES[setting.severity]}, fixed
        </span>
        <span className="text-muted text-small">{describe(setting.rule).whyFixed}</span>
      </div>
    );
  }
  return (
    <div className="flex w-44 flex-wrap items-center gap-2">
      <Select
        aria-label={`How strict: ${sentenceOf(setting)}`}
        value={chosen}
        onChange={({ target }) => onChoose(target.value as Severity)}
      >
        {SEVERITY_NAMES.map((severity) => (
          <option key={severity} value={severity}>
            {NAMES[severity]}
          </option>
        ))}
      </Select>
      {chosen !== setting.severity && <Badge kind="care">Not saved yet</Badge>}
      {chosen === setting.severity && chosen !== setting.shipped && <Badge>Changed here</Badge>}
    </div>
  );
}
