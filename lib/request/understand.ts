import { DEFAULT_MEAL_TIMES, type MealTimes } from "@/lib/domain/meal-times";
import type { UnderstoodVisit } from "@/lib/domain/request";
import type { LocalDateTime } from "@/lib/domain/time";
import { absenceIn } from "./absence-intent";
import { askAboutWashing } from "./ambiguous-washing";
import { findBareHours } from "./bare-hours";
import { type Canvas, canvasOf } from "./canvas";
import { fillContactDetails } from "./contact-details";
import { askAboutCountedVisits } from "./counted-visits";
import { askAboutCouples } from "./couples";
import { findDates } from "./dates";
import { findDayParts } from "./day-parts";
import { findCountedDays, findDays } from "./days";
import { askAboutDeadlineDays } from "./deadline-days";
import { findCarers, findRole, findUrgency, findVehicle } from "./demands";
import { leaveOutDenied } from "./denied-visits";
import { findDurations } from "./durations";
import { askForWhatIsLeftOut } from "./exclusions";
import { findGender } from "./gender-demand";
import { fillHarmlessDenials } from "./harmless-denials";
import { askAboutImpossibleDemands } from "./impossible-demands";
import { knownPeople } from "./known-people";
import { findLanguage } from "./languages";
import { askAboutCarersInPassing } from "./left-out-carers";
import { joinMealVisits } from "./meal-visits";
import type { Known } from "./mentions";
import { askAboutOldMessages, fillFormLabels, fillMessageHeads, fillSignOffs } from "./message-heads";
import { takeMissedVisits } from "./missed-visits";
import { askAboutDaysInMind, findNamedDays } from "./named-days";
import { takeOtherEvents } from "./other-events";
import { notANewVisit, otherIntentIn, TELLS_OF_ABSENCE } from "./other-intents";
import { fillPastRemarks } from "./past-remarks";
import { findPeople } from "./people";
import { withApostrophes } from "./possessives";
import { findRelativeTimes } from "./relative-times";
import { findServices } from "./services";
import { correctHours, correctSpelling } from "./spelling";
import { askAboutFours, hideFours } from "./texted-words";
import { tidy } from "./tidy";
import { findTimes } from "./times";
import { askAboutTimesOfOthers, askAboutUnread, fillQuantities } from "./unresolved-words";
import { visitIntentIn } from "./visit-intent";
import { noVisit, visitsOf } from "./visits";
import { wordedDatesInDigits } from "./worded-dates";
import { wordedTimesInDigits } from "./worded-times";
import {
  askAboutStrangersGoing,
  askAboutStrangersSent,
  askAboutWordsBesideNames,
} from "./words-beside-names";

/** A sentence with its people found, and their languages and addresses filled: the first of all steps. */
export function canvasWithPeople(sentence: string, known: Known, mealTimes: MealTimes): Canvas {
  const people = knownPeople(known);
  const isName = (word: string) => people.names.isName(word);
  const spelt = withApostrophes(correctHours(correctSpelling(tidy(sentence), isName), isName), isName);
  const canvas = canvasOf(wordedTimesInDigits(wordedDatesInDigits(spelt)), mealTimes);
  fillMessageHeads(canvas);
  findPeople(canvas, people, () => {
    fillContactDetails(canvas);
    findLanguage(canvas, known);
  });
  return canvas;
}

/** Everything recognised in a sentence, surest first: each step sees only what the earlier ones left. */
function recognise(sentence: string, known: Known, now: LocalDateTime, mealTimes: MealTimes): Canvas {
  const { names } = knownPeople(known);
  const isName = (word: string) => names.isName(word);
  const canvas = canvasWithPeople(sentence, known, mealTimes);
  askAboutCouples(canvas, names);
  fillSignOffs(canvas);
  fillFormLabels(canvas);
  const fours = hideFours(canvas);
  askAboutOldMessages(canvas, now);
  fillHarmlessDenials(canvas);
  fillPastRemarks(canvas);
  findGender(canvas);
  askAboutImpossibleDemands(canvas);
  findCarers(canvas);
  askAboutTimesOfOthers(canvas);
  findRelativeTimes(canvas, now);
  findNamedDays(canvas, now);
  findDates(canvas, now);
  findDurations(canvas);
  findTimes(canvas);
  findDays(canvas, now);
  findDayParts(canvas, now);
  findCountedDays(canvas, now);
  askAboutDeadlineDays(canvas);
  findUrgency(canvas);
  findRole(canvas);
  findVehicle(canvas);
  fillQuantities(canvas);
  findServices(canvas);
  takeOtherEvents(canvas);
  takeMissedVisits(canvas);
  askAboutFours(canvas, fours);
  leaveOutDenied(canvas);
  findBareHours(canvas);
  if (otherIntentIn(withoutAside(canvas)) === null) askAboutCarersInPassing(canvas);
  askAboutCountedVisits(canvas);
  joinMealVisits(canvas);
  askAboutWashing(canvas);
  askAboutDaysInMind(canvas);
  askAboutUnread(canvas);
  askForWhatIsLeftOut(canvas);
  askAboutWordsBesideNames(canvas, isName);
  askAboutStrangersSent(canvas, isName);
  askAboutStrangersGoing(canvas);
  canvas.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  return canvas;
}

/** The sentence without who must not go, where a service is asked for in a clause of its own. */
function withoutAside({ text, aside, mentions }: Canvas): string {
  return aside.reduce((said, { start, end }) => {
    const asks = mentions.some(
      (one) =>
        (one.kind === "service" || one.kind === "meal_visit") &&
        (one.end <= start || /[.,;]/.test(text.slice(end, one.start))),
    );
    return asks ? said.slice(0, start) + " ".repeat(end - start) + said.slice(end) : said;
  }, text);
}

/**
 * What a sentence asks for: one entry per visit, at least one, each with what still has to be asked.
 * A sentence that denies, cancels, moves or asks something is one question and no visit.
 * Nothing is guessed: an unknown patient, an impossible day or a missing service is a question.
 * A time without a day leaves `date` null. `now` is the wall-clock time that "tomorrow" counts from.
 * `mealTimes` are the times that "at lunch" and "bed call" mean.
 * Days that are past are returned as they are. Never throws, whatever the text.
 * Give the same `known` again for as long as the lists are the same: what is looked up in it is kept with it.
 */
export function understand(
  sentence: string,
  known: Known,
  now: LocalDateTime,
  mealTimes: MealTimes = DEFAULT_MEAL_TIMES,
): UnderstoodVisit[] {
  const read = (text: string) => recognise(text, known, now, mealTimes);
  const canvas = read(sentence);
  const absence = absenceIn(canvas, read);
  if (absence) return [noVisit(canvas.mentions, TELLS_OF_ABSENCE, absence)];
  const words = otherIntentIn(withoutAside(canvas));
  if (words === null) return visitsOf(canvas, now);
  const intent = visitIntentIn(canvas, read, now);
  return [noVisit(canvas.mentions, notANewVisit(words), intent ?? undefined)];
}
