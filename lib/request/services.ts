import type { MealTimes } from "@/lib/domain/meal-times";
import type { Service } from "@/lib/domain/service";
import { type Canvas, fill, fillRemark, note } from "./canvas";
import { partOfMeal } from "./day-parts";
import { CLINICAL, denialLength, verdictOn } from "./medicine";
import type { Content, Half } from "./mentions";
import { type Medicine, noteMedicines } from "./note-medicines";
import { SERVICE_WORDS } from "./service-words";

const PATTERNS = SERVICE_WORDS.map(([service, words]) => ({
  service,
  // What only looks like a service is told apart by capitals too: the city of Bath.
  pattern: new RegExp(`\\b(?:${words})(?![\\w])`, service === null ? "g" : "gi"),
}));

const NEGATION =
  /\b(?:no|not|without|never|don't|doesn't|won't|isn't|aren't|wasn't|needn't|can't|cannot|shouldn't|instead of|rather than|except|excluding|other than|apart from|skip|refus(?:es|ed|ing)|already (?:had|has|taken|took|done|given))\b([^█.,;:!?]*)$/i;
const STILL_WANTED = /\b(?:forget|miss|only|just|late|delay|sure)\b/i;
const CLAUSE_TURN = /\b(?:but|so|because|please|needs?|and|then)\b/i;
/** Words between a negator and what it denies; farther away it denies something else. */
const REACH = 6;
/** Letters as far back as a negator is looked for. */
const BACK = 80;
const OR = /^,? ?(?:or|nor) (?:any |the |her |his |help with )?$/i;
const NOT_NEEDED =
  /^ (?:(?:is|are|was) not|isn't|aren't|not) (?:needed|required|necessary|wanted|due)\b|^ (?:(?:has|have) (?:already )?been|already) (?:given|done|taken)/i;

interface Found {
  service: Service | null | "clinical";
  start: number;
  end: number;
}

/** Every service word of the free text in order of place; what an earlier pattern took, no later one sees. */
function serviceWords(text: string): Found[] {
  const found: Found[] = [];
  let left = text;
  const find = (service: Found["service"], pattern: RegExp) => {
    for (const match of left.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      found.push({ service, start, end });
      left = left.slice(0, start) + "█".repeat(end - start) + left.slice(end);
    }
  };
  const sure = PATTERNS.filter(({ service }) => service === null || service === "medicine");
  for (const { service, pattern } of sure) find(service, pattern);
  find("clinical", CLINICAL);
  for (const { service, pattern } of PATTERNS) if (service !== null) find(service, pattern);
  return found.sort((a, b) => a.start - b.start);
}

/** Where the denial of the word at `start` begins; null when it is not denied. */
function deniedFrom(text: string, from: number, start: number): number | null {
  const back = Math.max(from, start - BACK);
  const match = NEGATION.exec(text.slice(back, start));
  if (!match) return null;
  // "Does not need tablets" denies them; "cannot walk so needs tablets" does not.
  const between = (match[1] ?? "").trim().replace(/^(?:need|needs|require|want|have|be)\b/i, "");
  const denied =
    !CLAUSE_TURN.test(between) && !STILL_WANTED.test(between) && between.split(" ").length <= REACH;
  return denied ? back + match.index : null;
}

/** A meal tells when its visit is, and which half of the clock its hour lies on: breakfast at 6, supper at 7. */
function contentsOf(service: Service, words: string, meals: MealTimes): Content[] {
  const wanted: Content = { kind: "service", service };
  if (service === "personal_care" && /\b(?:up|out of bed)$/i.test(words))
    return [wanted, { kind: "meal", half: "am" }];
  const isMeal = /(?:breakfasts?|lunch(?:es)?|dinners?|suppers?|\btea|evening meal|\bbed)$/i.test(words);
  // A bed is made in the morning as well.
  if (!isMeal || service === "laundry" || service === "cleaning" || /cup of/i.test(words)) return [wanted];
  const half: Half | null = /breakfasts?$/i.test(words) ? "am" : /lunch(?:es)?$/i.test(words) ? null : "pm";
  const part = partOfMeal(words, meals) ?? undefined;
  if (half === null) return part ? [wanted, { kind: "meal", half: "day", part }] : [wanted];
  return [wanted, { kind: "meal", half, part }];
}

/**
 * Recognises the services that are wanted. A service that is denied (`no cleaning`, `do not give
 * tablets or insulin`, `cleaning is not needed`) is filled and means nothing; a medicine is dropped only
 * where that is clear, else asked about.
 */
export function findServices(canvas: Canvas): void {
  const text = canvas.free;
  const medicines: Medicine[] = [];
  let last: { end: number; denied: boolean } = { end: 0, denied: false };
  for (const { service, start, end } of serviceWords(text)) {
    const joined = last.denied && OR.test(text.slice(last.end, start));
    if (service === "medicine" || service === "clinical") {
      const before = text.slice(Math.max(last.end, start - BACK), start);
      const verdict = joined ? "dropped" : verdictOn(before, text.slice(end));
      medicines.push({ service, start, end, verdict });
      const from = joined ? last.end : start - denialLength(before);
      const after = verdict === "dropped" ? (NOT_NEEDED.exec(text.slice(end))?.[0].length ?? 0) : 0;
      fill(canvas, from, start);
      fill(canvas, end, end + after);
      last = { end, denied: verdict === "dropped" };
      continue;
    }
    const from = joined ? last.end : deniedFrom(text, last.end, start);
    const notNeeded = NOT_NEEDED.exec(text.slice(end))?.[0].length ?? 0;
    const denied = from !== null || notNeeded > 0;
    if (from !== null) fill(canvas, from, start);
    fill(canvas, end, end + notNeeded);
    if (denied) fillRemark(canvas, from ?? start, end + notNeeded);
    else if (service === null) fillRemark(canvas, start, end);
    else note(canvas, start, end, contentsOf(service, text.slice(start, end), canvas.mealTimes));
    last = { end, denied };
  }
  noteMedicines(canvas, medicines);
}
