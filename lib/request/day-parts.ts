import type { MealName, MealTimes } from "@/lib/domain/meal-times";
import { addDays, dateOf, type LocalDateTime } from "@/lib/domain/time";
import { type Canvas, excludedAt, fill, fillRemark, note, take } from "./canvas";
import { has, ofKind } from "./groups";
import type { Content, DayPart, Half } from "./mentions";

const part = (from: string, to: string, half: Half): DayPart => ({ window: { from, to }, half });

const HALVES: Record<MealName, Half> = { breakfast: "am", lunch: "day", tea: "pm", bed: "night" };
const mealPart = (meals: MealTimes, name: MealName): DayPart => ({
  window: { ...meals[name] },
  half: HALVES[name],
});
const DINNER = part("17:00", "19:00", "pm");
const SUPPER = part("19:00", "21:00", "pm");

const MEAL_VISIT = "(?: ?-?times?| (?:call|visit|run|round|slot)s?)";

const NEXT = "(?:,|,? and|,? &| ?/|\\+)";
/** `breakfast, lunch and tea calls`: the word that makes visits of them comes after the last. */
const LISTED = `(?=(?:${NEXT} ?(?:breakfast|lunch|tea|dinner|supper|bed|morning|evening|night)){1,5} (?:call|visit)s?\\b)`;
const IS_MEAL = /breakfast|lunch|dinner|supper|\btea\b/i;
const IS_VISIT = /\b(?:call|visit|run|round|slot)s?$|(?:breakfast|lunch|dinner|supper|tea)$/i;

/** A meal as a time of day: `lunchtime`, `lunch call`, `at lunch`. Without one of those it is a meal. */
const meal = (words: string) =>
  `(?:${words})(?:${MEAL_VISIT}|${LISTED}|(?= (?:meds|medication|medicines?|tablets|insulin)\\b))|(?<=\\b(?:at|around|over|during|about|(?<!followed )by) )(?:${words})`;

/**
 * What coordinators call the parts of a day, narrower ones first. `before` and `after` a part are
 * read from its ends. The hours besides those of the meals are those that home-care rounds keep in the UK.
 */
const partsOf = (meals: MealTimes): [string, DayPart][] => [
  [
    "early(?: in the)? morning|early doors|early(?= (?:on )?(?:█|today|tomorrow))|(?<=(?:█|today|tomorrow) )early(?= ?(?:$|[,.;]|█|at\\b|for\\b|please))|first thing(?: in the morning)?",
    part("07:00", "09:00", "am"),
  ],
  ["mid-? ?morning", part("09:30", "11:00", "am")],
  ["late(?: in the)? morning", part("10:00", "12:00", "am")],
  ["early(?: in the)? afternoon", part("12:00", "14:00", "pm")],
  ["mid-? ?afternoon", part("14:00", "16:00", "pm")],
  ["late(?: in the)? afternoon", part("15:00", "17:00", "pm")],
  ["early(?: in the)? evening", part("17:00", "19:00", "pm")],
  ["late(?: in the)? evening|late tonight|late at night", part("20:00", "22:00", "night")],
  [meal("breakfast"), mealPart(meals, "breakfast")],
  [meal("lunch|dinner(?= ?lady)"), mealPart(meals, "lunch")],
  [meal("tea"), mealPart(meals, "tea")],
  [meal("dinner"), DINNER],
  [meal("supper"), SUPPER],
  [
    "tuck[ -]?in(?: (?:call|visit)s?)?|bed ?-?time|bed (?:call|visit)s?|(?:at|before) bed\\b",
    mealPart(meals, "bed"),
  ],
  ["last thing(?: at night)?", part("21:00", "22:30", "night")],
  ["morning", part("07:00", "12:00", "am")],
  ["afternoon", part("12:00", "17:00", "pm")],
  ["evening", part("17:00", "22:00", "pm")],
  ["tonight|(?:at |the )?night", part("17:00", "22:00", "night")],
  // "Tomorrow am"; "I am" is no morning.
  [
    "(?<=(?:█|day|today|tomorrow|\\d|\\d(?:st|nd|rd|th))[,)]? ?)am|(?<=in the )am|(?<!\\bi )am(?= ?(?:$|[,.;)]|(?:calls?|visits?|meds?|medic\\w+|personal|shower|wash|please|tomorrow|today)\\b))|am(?= (?:and|or|/) pm)",
    part("07:00", "12:00", "am"),
  ],
  ["pm", part("12:00", "17:00", "pm")],
];

const OWN = "(?:(?:her|his|their|the) )?";

const AROUND_MEALS: [string, DayPart][] = [
  ["between breakfast and lunch", part("09:00", "12:00", "am")],
  ["between lunch and (?:tea|dinner|supper)", part("14:00", "17:00", "pm")],
  ["elevenses", part("10:30", "11:30", "am")],
  [`before ${OWN}breakfast`, part("06:00", "08:00", "am")],
  [`after ${OWN}breakfast`, part("09:00", "12:00", "am")],
  [`before ${OWN}lunch`, part("10:00", "12:00", "am")],
  [`after ${OWN}lunch`, part("14:00", "17:00", "pm")],
  [`before ${OWN}(?:tea|dinner|supper)`, part("15:00", "17:00", "pm")],
  [`after ${OWN}(?:tea|dinner|supper)`, part("18:00", "21:00", "pm")],
];

const MEAL_OF_HERS =
  /\b(?:not (?:before|after) (?:(?:her|his|their|the) )?|(?:before|after) (?:(?:her|his|their|the) )?)(?:breakfast|lunch|tea|dinner|supper)\b/gi;

const GIVEN =
  /^(?:[█ ]|today\b|tomorrow\b)*(?:(?:(?:to|must|should) )?(?:be )?(?:given|taken|had|administered) )?$/i;

const SAYS_START = new Set(["at", "range", "between"]);
/** `Before breakfast, 8am` */
const AT_ONCE = /^(?:,? |, )█* ?$/;

/** `Meds at 9am, before her breakfast`: beside a time it is no other time, and something to tell the carer. */
function fillMealsBesideTimes(canvas: Canvas): void {
  const times = ofKind(canvas.mentions, "time").filter(({ time }) => SAYS_START.has(time.form));
  for (const { index, 0: said } of canvas.free.matchAll(MEAL_OF_HERS)) {
    const end = index + said.length;
    const ends = /^ ?(?:please ?)?(?:$|[.;)!?]|, ?█+ ?(?:$|[.;,]))/.test(canvas.free.slice(end));
    const isAside = ends && /[,;(.-] ?$/.test(canvas.free.slice(0, index));
    const besideTime = times.some((time) =>
      time.end <= index
        ? isAside || GIVEN.test(canvas.free.slice(time.end, index))
        : AT_ONCE.test(canvas.free.slice(end, time.start)),
    );
    if (besideTime) fillRemark(canvas, index, end);
  }
}

const GREETING =
  /^(?:hi |hello |hey |dear )?(?:good )?(?:morning|afternoon|evening)(?= ?[,!.;]| (?:all|team|everyone|there|can|could|please)\b)|\bgood (?:morning|afternoon|evening|night)\b/gi;
const ANY_TIME = /\b(?:any ?time|whenever|at some point|(?:sometime )?during the day)\b/gi;

function takePart(canvas: Canvas, words: string, what: DayPart, now: LocalDateTime): void {
  const today = dateOf(now);
  const pattern = new RegExp(
    `\\b(?:(?:in|during|by|for|on|at) )?(?:(this|that|tomorrow|the) )?\\b(?:${words})(?:'s)?\\b`,
    "gi",
  );
  take(canvas, pattern, (match) => {
    if (excludedAt(canvas, match.index, "when")) return [];
    const contents: Content[] = [{ kind: "part", part: what }];
    const said = match[0].toLowerCase();
    const time = /\b(?:at|around|over|during|about|by|before|after) \S+$/.test(
      canvas.free.slice(0, match.index + match[0].length),
    );
    if (IS_MEAL.test(said) && IS_VISIT.test(said) && !time) contents.push({ kind: "meal_visit" });
    if (/\btomorrow\b/.test(said)) contents.push({ kind: "date", day: { date: addDays(today, 1) } });
    else if (/\b(?:this|tonight)\b/.test(said)) contents.push({ kind: "date", day: { date: today } });
    return contents;
  });
}

const MEAL_WORD = "(?:breakfasts?|lunch(?:es)?|tea|dinner|supper)";
const MEAL_LIST = new RegExp(
  `\\b${MEAL_WORD}(?:(?:${NEXT} ?| )${MEAL_WORD})+(?:(?:${NEXT} ?| )bed)?\\b(?: (?:calls?|visits?))?`,
  "gi",
);
const mealParts = (meals: MealTimes): [RegExp, DayPart][] => [
  [/breakfasts?/i, mealPart(meals, "breakfast")],
  [/lunch(?:es)?/i, mealPart(meals, "lunch")],
  [/(?<!cup of )\btea/i, mealPart(meals, "tea")],
  [/dinner/i, DINNER],
  [/supper/i, SUPPER],
  [/\bbed/i, mealPart(meals, "bed")],
];

/** The time of day of a meal that is said as what is to be done: `make lunch`, `to bed`; null for no meal. */
export const partOfMeal = (words: string, meals: MealTimes): DayPart | null =>
  /\bout of bed|cup of tea/i.test(words)
    ? null
    : (mealParts(meals).find(([word]) => word.test(words))?.[1] ?? null);

/** `Breakfast, lunch and tea` are as many visits, each at its own time of day, where no other time is said. */
function takeMealList(canvas: Canvas): void {
  if (has(canvas.mentions, "time")) return;
  for (const list of canvas.free.matchAll(MEAL_LIST)) {
    for (const [word, what] of mealParts(canvas.mealTimes)) {
      const at = list[0].search(word);
      if (at < 0) continue;
      const contents: Content[] = [{ kind: "part", part: what }];
      if (what.half !== "night") contents.push({ kind: "meal_visit" });
      const start = list.index + at;
      note(canvas, start, start + (word.exec(list[0])?.[0].length ?? 0), contents);
    }
    const rest = list.index + list[0].length - (/ (?:calls?|visits?)$/i.exec(list[0])?.[0].length ?? 0);
    fill(canvas, rest, list.index + list[0].length);
  }
}

/** Recognises the named parts of the day; greetings are no time, and `this` and `tomorrow` name the day. */
export function findDayParts(canvas: Canvas, now: LocalDateTime): void {
  take(canvas, GREETING, () => []);
  take(canvas, ANY_TIME, (match) => (/whenever/i.test(match[0]) ? null : []));
  fillMealsBesideTimes(canvas);
  for (const [words, what] of AROUND_MEALS) takePart(canvas, words, what, now);
  takeMealList(canvas);
  for (const [words, what] of partsOf(canvas.mealTimes)) takePart(canvas, words, what, now);
}
