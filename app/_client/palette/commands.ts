import { addDays, type CivilDate, startOfWeek } from "@/lib/domain/time";
import type { Act } from "@/lib/http/access";

/** Something that the palette leads to. */
export interface Command {
  name: string;
  /** Further words that find it. */
  words: string;
  href: string;
  /** The request that is sent there. */
  act?: Act;
}

/** What can be begun, and where; the weeks are those around today. */
export function actions(today: CivilDate): Command[] {
  const monday = startOfWeek(today);
  const next = addDays(monday, 7);
  return [
    { name: "Assign a visit", words: "book ask new", href: "/assign" },
    {
      name: "Record an absence",
      words: "off sick leave holiday training",
      href: "/rota/absences",
      act: "POST /absences",
    },
    { name: "Today's rota", words: "day", href: `/rota?day=${today}` },
    { name: "This week's rota", words: "week", href: `/rota?week=${monday}` },
    { name: "Next week's rota", words: "next week", href: `/rota?week=${next}` },
    {
      name: "Generate next week",
      words: "generate week plan optimise",
      href: `/rota/weeks/${next}`,
      act: "POST /rota-drafts",
    },
    {
      name: "Generate this week",
      words: "generate week plan optimise",
      href: `/rota/weeks/${monday}`,
      act: "POST /rota-drafts",
    },
    {
      name: "Publish this week",
      words: "publish tell carers",
      href: `/rota/weeks/${monday}`,
      act: "POST /rota-weeks/{monday}/publish",
    },
    {
      name: "Publish next week",
      words: "publish tell carers",
      href: `/rota/weeks/${next}`,
      act: "POST /rota-weeks/{monday}/publish",
    },
    { name: "Print the sheets of this week", words: "print carers", href: `/rota/weeks/${monday}/sheets` },
    { name: "Upload a workbook", words: "import spreadsheet excel", href: "/upload" },
    { name: "Add a carer", words: "new employee", href: "/people/employees/new" },
    { name: "Add a patient", words: "new client", href: "/people/patients/new" },
  ];
}

/** Pages, those below others too. */
export const PAGE_COMMANDS: Command[] = [
  { name: "Today", words: "home overview problems", href: "/" },
  { name: "Rota", words: "timeline visits", href: "/rota" },
  { name: "Rota as a list", words: "table print", href: "/rota/list" },
  { name: "Patients", words: "clients people", href: "/people/patients" },
  { name: "Carers", words: "employees staff people", href: "/people/employees" },
  { name: "Absences", words: "off sick leave", href: "/rota/absences" },
  { name: "Care packages", words: "regular visits", href: "/rota/care-packages" },
  { name: "Records to check", words: "contradictions missing", href: "/people/to-check" },
  { name: "Reports", words: "figures inspection", href: "/reports" },
  { name: "Log", words: "audit history", href: "/audit-log" },
  { name: "Settings", words: "options", href: "/settings" },
  { name: "Settings: rules", words: "strict block reason", href: "/settings/rules" },
  { name: "Settings: times", words: "meal shifts hours", href: "/settings/times" },
  { name: "Settings: travel", words: "speed postcode routing", href: "/settings/travel" },
  { name: "Settings: generating weeks", words: "aims hours of support nation", href: "/settings/weeks" },
  { name: "Settings: import answers", words: "remembered columns", href: "/settings/import" },
  { name: "Settings: backups", words: "restore", href: "/settings/backups" },
  { name: "Settings: data", words: "clear reload", href: "/settings/data" },
  { name: "Settings: this browser", words: "density comfortable keyboard", href: "/settings/display" },
  { name: "Settings: sign-in", words: "users people roles tokens passwords", href: "/settings/sign-in" },
  { name: "Your account", words: "password second step sign out sessions", href: "/account" },
  { name: "Help", words: "how to", href: "/help" },
];

const ABSENCE = /^(?:off\s+)?(sick|leave|holiday|training|off)\s+(\S.*)$/i;

/** The same with the name first, as it is said on the phone. "Ben Holiday" is a name, and "on holiday" is not. */
const ABSENCE_AFTER_NAME =
  /^(?!(?:take|off|on|in)\b)(\S+(?:\s+\S+){0,2}?)\s+(?:is\s+)?(?:(?:off\s+)?(sick)|(?:on\s+)?(leave)|on\s+(holiday)|in\s+(training)|(off))$/i;

/** `off sick Sarah` or `Sarah off sick`: what kind of absence, and whom to look for; null for other words. */
export function absenceIn(typed: string): { kind: string; who: string } | null {
  const [, word = "", who = ""] = ABSENCE.exec(typed.trim()) ?? nameFirst(typed.trim()) ?? [];
  if (who === "") return null;
  const kinds: Record<string, string> = { holiday: "leave", leave: "leave", training: "training" };
  return { kind: kinds[word.toLowerCase()] ?? "sick", who };
}

/** As the pattern with the name behind finds it: the whole, the word and the name. */
function nameFirst(typed: string): string[] | null {
  const found = ABSENCE_AFTER_NAME.exec(typed);
  if (!found) return null;
  const [whole, who = "", ...words] = found;
  return [whole, words.find(Boolean) ?? "", who];
}

/** Whether the words may be a sentence for a visit: several, and not a command. */
export const maybeSentence = (typed: string): boolean =>
  typed.trim().split(/\s+/).length >= 3 && absenceIn(typed) === null;
