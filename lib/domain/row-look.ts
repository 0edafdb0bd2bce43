import { oneLine } from "./fields/text";
import { nameWords } from "./names/name-words";

/** What a row of a list looks like that lists no person. */
export type RowLook =
  | "several people"
  | "total"
  | "vacancy"
  | "broken cell"
  | "page line"
  | "heading"
  | "column headings";

/** What a row says, as far as it tells people from other rows. */
export interface RowTexts {
  id: string;
  name: string;
  /** Every cell with something in it, id and name among them. */
  all: readonly string[];
  /** The headers over those cells, in the same order. */
  headers: readonly string[];
}

const VACANCY =
  /^\W*(?:vacan(?:t|cy|cies)\b.*|t\.?b\.?[acd]\.?\b.*|to be (?:confirmed|announced|appointed|advised|recruited|arranged|decided)\b.*|n\.?\/?a\.?|none|nil|null|unknown|not known|not recorded|unnamed|no name|unfilled|unallocated|unassigned|spare|blank|empty|deleted|cancelled|pending|placeholder|dummy|example|new starter|required|mandatory|optional|free ?text|text|\([^()]*\)|<[^<>]*>|xx+|\?+|[-–—._=*~]+)\W*$/i;
const TOTAL =
  /^\W*(?:(?:grand|sub|over-?all|sheet|page)?[- ]?totals?\b.*|(?:sum|count|average|mean|headcount|head count)(?:\W.*\d.*|\W*| of .*)|(?:number|no\.?|nr\.?) of .*|\d+ (?:employees?|carers?|patients?|clients?|staff|people|persons?|records?|rows?|service users?)\b.*)$/i;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/i;
const PAGE_LINE =
  /\bpage \d+(?: ?(?:of|\/) ?\d+)?\b|^\W*(?:printed|generated|exported|produced|downloaded|created|last updated|updated|report run|run date|as at|as of)\b.*\d|^\W*(?:end of (?:list|report|file|document|sheet)|continued|confidential|strictly confidential|private and confidential)\b/i;
const GROUP =
  /\b(?:teams?|shifts?|groups?|branch|areas?|zones?|rounds?|nights?|days?|carers?|nurses?|staff|bank|agency|clients?|patients?|inactive|leavers?|starters?)\b|[:]$/i;
const TITLE = "(?:mr|mrs|ms|miss|mx|dr|sir|lady|rev)";
const JOINED = "(?: ?[&+/] ?| and )";
/** `Mr & Mrs Shaw` */
const COUPLE = new RegExp(`\\b${TITLE}\\.?\\b.*?${JOINED}(?:${TITLE})\\b`, "iu");
/** What stands between names; single letters around a stroke (`c/o`, `a/l`) are no names. */
const BETWEEN_NAMES = /\s*[&+]\s*|\s+and\s+|(?<=\p{L}{2}\s?)\/(?=\s?\p{L}{2})/iu;
/** `Tom`, `Bell, Tom`, `Tom Bell` */
const NAME_ALONE = /^\p{L}[\p{L}'’.-]+(?:,? [\p{L}'’.-]+){0,4}$/u;
/** `P001, P002`, `P001 or P002` */
const IDS = /^([a-z]{1,4})[-_]?\d+(?:\s*[,;/&+]\s*|\s+(?:(?:and|or)\s+)?)\1[-_]?\d+/i;
/** `001, 002`; `2-254`, `12/345`, `1,234` and `943 476 5919` are one id each. */
const BARE_IDS = /^(?:\d+(?:\s*[;&+]\s*|,\s+|\s+(?:and|or)\s+)|0\d*,)\d+\b/i;
const LONGEST = 300;

/**
 * What a row looks like when it seems to list no person: a total, a vacancy, a broken formula, a line that a printer or
 * an export added, a heading of a team, or the headers again; or that lists several people in the cells of one. Null for a row of a person. Nothing is decided by it: it
 * is asked.
 */
export function rowLook(texts: RowTexts): RowLook | null {
  const id = oneLine(texts.id).slice(0, LONGEST);
  const name = oneLine(texts.name).slice(0, LONGEST);
  if (isHeaders(texts)) return "column headings";
  if (ERROR.test(id) || ERROR.test(name)) return "broken cell";
  if (listsSeveral(id, name) || isListOfNames(texts.name.slice(0, LONGEST))) return "several people";
  const isIncomplete = id === "" || name === "";
  const lines = isIncomplete ? texts.all.map((text) => oneLine(text).slice(0, LONGEST)) : [id, name];
  if (lines.some((line) => PAGE_LINE.test(line))) return "page line";
  if (TOTAL.test(id) || TOTAL.test(name) || isFigure(name)) return "total";
  if (
    id === "" &&
    name === "" &&
    (lines.some((line) => TOTAL.test(line)) || (lines.length > 0 && lines.every(isFigure)))
  ) {
    return "total";
  }
  if ((name !== "" && VACANCY.test(name)) || (id !== "" && VACANCY.test(id))) return "vacancy";
  return isIncomplete && isHeading(id, name, texts.all) ? "heading" : null;
}

/** Several ids, or names that something joins: `Tom and Ann Loddon`, `Tom Bell / Ann Bell`, `Bell, Tom & Ann`. */
function listsSeveral(id: string, name: string): boolean {
  const names = name.split(BETWEEN_NAMES).map((part) => part.trim());
  const areNames = names.length > 1 && names.every((part) => NAME_ALONE.test(part));
  return IDS.test(id) || BARE_IDS.test(id) || COUPLE.test(name) || areNames;
}

/** Full names on lines of their own. */
function isListOfNames(name: string): boolean {
  const lines = name.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => nameWords(line).length > 1);
}

/** Three or more cells that say what stands over them. */
function isHeaders({ all, headers }: RowTexts): boolean {
  const key = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, "");
  const same = all.filter((text, index) => text !== "" && key(text) === key(headers[index] ?? "")).length;
  return same >= 3 || (same > 0 && same === all.length);
}

/** A figure in the place of a name, or alone in its row: what a count or a sum leaves. */
const isFigure = (name: string) => name !== "" && !/\p{L}/u.test(name) && /\d/.test(name);

/** One text alone in its row that is neither an id nor the name of a person. */
function isHeading(id: string, name: string, all: readonly string[]): boolean {
  const [text, ...others] = [...new Set(all.map(oneLine))].filter((part) => part !== "");
  if (text === undefined || others.length > 0) return false;
  if (text === id) return !/^\S*\d\S*$/.test(text);
  return text === name && (GROUP.test(text) || nameWords(text).length === 1);
}
