import type { ClockTime } from "@/lib/domain/time";
import type { Canvas } from "./canvas";
import { clockText, minutesOf } from "./clock";
import { has, maybeSame, ofKind, saysWhen } from "./groups";
import type { Mention } from "./mentions";

type Kind = Mention["kind"];

const WHEN: Kind[] = ["time", "part", "moment", "span"];
const OF_THE_CARER: Kind[] = ["employee", "somebody", "role", "gender", "vehicle", "carers"];

const only = (group: Mention[], kinds: Kind[]) => group.filter((mention) => kinds.includes(mention.kind));

/** The nearest earlier visit that has one of these kinds, else the nearest later one. */
function donorOf(groups: Mention[][], i: number, kinds: Kind[]): Mention[] {
  const earlier = groups.slice(0, i).toReversed();
  const later = groups.slice(i + 1);
  return [...earlier, ...later].find((group) => has(group, ...kinds)) ?? [];
}

/**
 * The time of a visit that names none: the one meant for all; that of the list that it heads ("P001,
 * P002 at 10"); for a visit that names no service either, the nearest one.
 */
function timeFor(groups: Mention[][], i: number, forAll: Mention[]): Mention[] {
  if (forAll.length > 0) return forAll;
  const next = groups.slice(i + 1).find((group) => saysWhen(group) || has(group, "service"));
  if (next && saysWhen(next) && !has(next, "service")) return only(next, WHEN);
  return has(groups[i] ?? [], "service") ? [] : only(donorOf(groups, i, WHEN), WHEN);
}

/** The services of a visit that names none, each meal with its time; a `lunch call` is one of its own beside another patient's. */
function servicesFor(groups: Mention[][], i: number): Mention[] {
  const group = groups[i] ?? [];
  // A bed call beside a lunch call is not for the lunch.
  const donor = saysWhen(group)
    ? donorOf(groups, i, ["service"])
    : donorOf(groups, i, ["service", "meal_visit"]);
  const [patients, others] = [ofKind(group, "patient"), ofKind(donor, "patient")];
  const elsewhere =
    patients.length > 0 &&
    others.length > 0 &&
    !others.some((a) => patients.some((b) => maybeSame(a.person, b.person)));
  if (has(group, "meal_visit") && elsewhere) return [];
  const shared = only(donor, ["service", "meal", "meal_visit"]);
  return isOtherMeal(group, shared) ? [] : shared;
}

/** Whether a visit is at another time than that of the one meal that it would be for: a call at eight is not for the lunch. */
function isOtherMeal(group: Mention[], shared: Mention[]): boolean {
  const meals = ofKind(shared, "meal").flatMap(({ part }) => part ?? []);
  const services = ofKind(shared, "service");
  if (meals.length !== 1 || services.length !== 1 || services[0]!.service !== "meal_prep") return false;
  const { from, to } = meals[0]!.window;
  return ofKind(group, "time").some(({ time }) => {
    const at = clockText(minutesOf(time.clock, null));
    return time.form === "at" && (at < hoursBefore(from) || at > hoursBefore(to, -2));
  });
}

/** A time some hours before another one of the same day. */
const hoursBefore = (time: ClockTime, hours = 2): string =>
  String(Math.max(0, Number(time.slice(0, 2)) - hours)).padStart(2, "0") + time.slice(2);

/** The one time of a sentence that stands before or after everything else is meant for all its visits. */
function sharedTime(groups: Mention[][]): Mention[] {
  const timed = groups.filter(saysWhen);
  if (timed.length !== 1) return [];
  const times = only(timed[0]!, WHEN);
  const core = groups.flat().filter((mention) => mention.kind === "patient" || mention.kind === "service");
  const leading = core.every((mention) => mention.start >= times[0]!.start);
  const trailing = core.every((mention) => mention.start <= times[0]!.start);
  return leading || trailing ? times : [];
}

/** Who is to go, said before the first service, goes for the later ones too. */
function carriedDemands(group: Mention[], previous: Mention[]): Mention[] {
  if (has(group, ...OF_THE_CARER)) return [];
  const service = previous.find((mention) => mention.kind === "service");
  const bare = !has(group, "service");
  const demands = only(previous, OF_THE_CARER);
  return bare ? demands : demands.filter((demand) => !service || demand.start < service.start);
}

/** What is said after the last of a list of times or patients (who goes, how long) goes for the earlier ones too. */
function trailing(groups: Mention[][], i: number, kinds: Kind[]): Mention[] {
  const [group, last] = [groups[i] ?? [], groups.at(-1) ?? []];
  if (i === groups.length - 1 || has(group, ...kinds)) return [];
  const listed = groups
    .slice(i + 1)
    .every((next) => !has(next, "service") && !(has(next, "patient") && saysWhen(group)));
  const listEnds = only(last, [...WHEN, "patient"]).map(({ end }) => end);
  return listed ? only(last, kinds).filter(({ start }) => start >= Math.max(...listEnds)) : [];
}

function languageFor(groups: Mention[][], group: Mention[]): Mention[] {
  const patients = ofKind(group, "patient");
  const sameHome = groups.filter((other) =>
    ofKind(other, "patient").some((a) => patients.some((b) => maybeSame(a.person, b.person))),
  );
  return only(sameHome.find((other) => has(other, "language")) ?? [], ["language"]);
}

/**
 * Gives each visit what its sentence says once for several: patient, day and services from the nearest
 * visit that names them; a time only where the sentence leaves no doubt.
 */
export function shareBetweenVisits(canvas: Canvas, groups: Mention[][]): Mention[][] {
  if (groups.length === 1) return groups;
  const forAll = sharedTime(groups);
  const each = /\beach\b|\bboth\b|\ball of\b/i.test(canvas.free);
  const filled: Mention[][] = [];
  for (const [i, group] of groups.entries()) {
    const bare = !has(group, "service");
    const more: Mention[] = [];
    if (!has(group, "patient")) more.push(...only(donorOf(groups, i, ["patient"]), ["patient"]));
    if (!has(group, "date")) more.push(...only(donorOf(groups, i, ["date"]), ["date"]));
    if (bare) more.push(...servicesFor(groups, i));
    if (!saysWhen(group)) more.push(...timeFor(groups, i, forAll));
    const length = donorOf(groups, i, ["duration"]);
    if (!has(group, "duration"))
      more.push(...(bare || each ? only(length, ["duration"]) : trailing(groups, i, ["duration"])));
    if (!has(group, "urgency")) more.push(...only(donorOf(groups, i, ["urgency"]), ["urgency"]));
    const carried = carriedDemands(group, filled[i - 1] ?? []);
    more.push(...(carried.length > 0 ? carried : trailing(groups, i, OF_THE_CARER)));
    filled.push([...group, ...more]);
  }
  return filled.map((group) => (has(group, "language") ? group : [...group, ...languageFor(filled, group)]));
}
