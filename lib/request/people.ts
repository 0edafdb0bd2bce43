import { type Canvas, excludedAt, fill, note, take } from "./canvas";
import type { Named } from "./id-index";
import { IdFinder } from "./ids";
import { isInPassing } from "./in-passing";
import type { KnownPeople } from "./known-people";
import { AWAY, isLeftOutWithNext, isLeftOutWithPrevious, leavingOut, takeLeftOut } from "./left-out-carers";
import type { Content, PersonWords } from "./mentions";
import { findNames } from "./names";
import { relativeOf } from "./relatives";
import { wordsOf } from "./sentence-words";

type Role = "patient" | "employee";

const GOES =
  /^ ?(?:to (?:visit|see|do|go|give|help|cover|attend|provide|take|support|administer|call)|(?:should|can|could|must|will|to) (?:do|go|visit|give|see|cover|attend)|goes|does|visits|gives|covers|attends|please go)\b/i;
const NEEDS =
  /^'?s? ?(?:also |now |urgently |still )?(?:needs?|requires?|wants?|has to|must have|is (?:required|due|in need|to have)|would (?:like|love)|should have|is due|will need|could use|gets?|'s\b)/i;
const SENT =
  /\b(?:send|sending|book|use|ask|allocate|roster|get|by|via|carers?|nurse|employee|staff|have|put|schedule|assigned|only|prefer(?:ably)?) (?:nurse |carer |employee )?$/i;
const ASSIGN = /\b(?:assign|allocate|give|book|schedule) (?:nurse |carer |employee )?$/i;
const VISITED =
  /\b(?:for|to|visit|visiting|see|seeing|help|helping|patient|client|resident|user|of|at|with|cover|support)(?: the)?(?: patient| client| resident)? $/i;
const WITH = /\bwith (?:carer |nurse |employee )?$/i;
/** Whoever somebody else covers is not to go. */
const COVERED = /\b(?:cover(?:ing)?(?: for)?|in place of|to replace|replacing|without) $/i;
/** Nobody but a patient stands here. */
const FOR = /\b(?:for|visit|visiting|see|seeing)(?: the)?(?: patient| client| resident)? $/i;
const FOLLOWED_BY_TARGET = /^ ?(?:to|for|with|on)\b/i;

/** What the words around a person make of them; null when they say nothing. */
function roleByContext(canvas: Canvas, named: Named): Role | null {
  const before = canvas.free.slice(Math.max(0, named.start - 40), named.start);
  const after = canvas.free.slice(named.end, named.end + 40);
  if (GOES.test(after)) return "employee";
  if (NEEDS.test(after) || /^'s?(?= )/.test(after)) return "patient";
  if (ASSIGN.test(before)) return FOLLOWED_BY_TARGET.test(after) ? "employee" : "patient";
  if (SENT.test(before)) return "employee";
  return VISITED.test(before) ? "patient" : null;
}

const certain = (named: Named): Role | null =>
  named.patients.length > 0 && named.employees.length === 0
    ? "patient"
    : named.employees.length > 0 && named.patients.length === 0
      ? "employee"
      : null;

function isWith(canvas: Canvas, named: Named): boolean {
  return WITH.test(canvas.free.slice(Math.max(0, named.start - 20), named.start));
}

/** The role of somebody who could be of both lists, or of none. */
function roleOf(canvas: Canvas, named: Named, all: Named[], looksLikeEmployee: boolean): Role | null {
  const context = roleByContext(canvas, named);
  const fitting = named.patients.length + named.employees.length;
  if (fitting === 0 && named.by === "id") return looksLikeEmployee ? "employee" : "patient";
  const others = all.filter((other) => other !== named);
  const otherIs = (role: Role) =>
    others.some(
      (other) => (certain(other) ?? roleByContext(canvas, other)) === role && !isWith(canvas, other),
    );
  // "Exercise for P001 with Emma": somebody else is visited already.
  if (isWith(canvas, named) && otherIs("patient")) return "employee";
  if (context) return context;
  if (others.some((other) => certain(other) === "patient" && isAndBetween(canvas, named, other)))
    return "patient";
  if (named.by === "name" && hasClauseOfItsOwn(canvas, named, others)) return null;
  const onlyCarersNear = named.near.employees.length > 0 && named.near.patients.length === 0;
  if (fitting === 0 && onlyCarersNear && otherIs("patient")) return "employee";
  if (fitting === 0 || named.by === "id") return "patient";
  if (others.some((other) => certain(other) === "patient") || otherIs("patient")) return "employee";
  return otherIs("employee") ? "patient" : null;
}

/** `Mary and Helen` */
function isAndBetween({ free }: Canvas, one: Named, other: Named): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return /^,? (?:and|\+) $/i.test(free.slice(first.end, last.start));
}

/** `Mary 8am medication, Helen 9am wash`: Helen is visited as well as Mary, or visits her. */
function hasClauseOfItsOwn({ free }: Canvas, { start, end }: Named, others: Named[]): boolean {
  if (!/^ (?:at )?\d/.test(free.slice(end, end + 6))) return false;
  const from = Math.max(...[",", ";", "."].map((mark) => free.lastIndexOf(mark, start)));
  const to = free.slice(end).search(/[,;]|\.(?!\d)|$/) + end;
  return !others.some((other) => other.start > from && other.end <= to);
}

function unsure(named: Named): Content {
  const choices = [...named.patients, ...named.employees].map(({ id, name }) => `${id} ${name}`);
  const message = `${named.said} is the name of a patient and of an employee. Say which one needs the visit.`;
  return { kind: "problem", question: { field: "patient_id", message, choices } };
}

function contentOf(named: Named, role: Role | null): Content {
  if (role === null) return unsure(named);
  const fitting = role === "patient" ? named.patients : named.employees;
  const near = role === "patient" ? named.near.patients : named.near.employees;
  const person: PersonWords = { said: named.said, fitting, near };
  return role === "patient" ? { kind: "patient", person } : { kind: "employee", person };
}

const SOMEBODY =
  /\b(?:someone|somebody|anyone|anybody)(?: else)?\b|\b(?:another|a different|a second|any other) (?=carer|nurse|employee|person|senior)/gi;

/** A carer where only a patient can stand, in a sentence that names no patient: `a walk for Mrs Jones`. */
function isNoPatient(canvas: Canvas, named: Named, found: Named[]): boolean {
  if (certain(named) !== "employee" || named.by !== "name") return false;
  if (found.some(({ patients }) => patients.length > 0)) return false;
  const after = canvas.free.slice(named.end, named.end + 40);
  const isNeedy = NEEDS.test(after) && !/^'/.test(after);
  return (
    !GOES.test(after) && (isNeedy || FOR.test(canvas.free.slice(Math.max(0, named.start - 40), named.start)))
  );
}

/** `Emma and another carer`, `Emma + 1` */
const AND_A_SECOND =
  /(?<=█),? ?(?:and|plus|\+|with) ?(?:(?:another|a second|one other|one more|1 other)(?: (?:carer|nurse|person|employee|member of staff))?\b(?! \p{L}*(?:visit|call|hour|day|time|service))|(?:someone|somebody|anyone) else\b|(?:one|1)(?= ?(?:$|[,.;!]|please\b)))/giu;

function noteAll(canvas: Canvas, all: Named[], { names }: KnownPeople, ids: IdFinder): void {
  const found = all.filter((named) => !isInPassing(canvas, named, all));
  const carers = found.filter((named) => certain(named) === "employee");
  let lastOut: Named | null = null;
  for (const named of found) {
    const covered =
      certain(named) === "employee"
        ? COVERED.exec(canvas.free.slice(Math.max(0, named.start - 40), named.start))
        : null;
    if (covered) fill(canvas, named.start - covered[0].length, named.start);
    const away =
      named.employees.length > 0 ? AWAY.exec(canvas.free.slice(named.end, named.end + 40))?.[0] : null;
    if (away) {
      fill(canvas, named.end, named.end + away.length);
      const { employees, start, end } = named;
      canvas.mentions.push({ kind: "away", employees, words: away.trim(), start, end });
    }
    const isCarer = certain(named) === "employee" && !away;
    const isOutWithOthers =
      isCarer &&
      (isLeftOutWithNext(canvas, named, carers) ||
        (lastOut !== null && isLeftOutWithPrevious(canvas, named, lastOut)));
    const out = (isCarer && takeLeftOut(canvas, named)) || isOutWithOthers;
    if (away || covered || out || excludedAt(canvas, named.start, "person")) {
      lastOut = away || covered ? null : named;
      const unlisted = named.patients.length + named.employees.length === 0;
      const carer = named.by === "name" || ids.looksLikeEmployee(named.said);
      if (named.employees.length > 0 || (unlisted && carer)) {
        const question = leavingOut(named.said);
        canvas.mentions.push({ kind: "problem", question, start: named.start, end: named.end });
      }
      continue;
    }
    const otherwise = named.patients.length > 0 ? relativeOf(canvas, named) : null;
    if (otherwise) {
      canvas.mentions.push({ ...otherwise, start: named.start, end: named.end });
      continue;
    }
    if (isNoPatient(canvas, named, found)) {
      const near = names.near(wordsOf(named.said).map(({ plain }) => plain));
      const patients = near.filter(({ list }) => list === "patients").map(({ person }) => person);
      const person: PersonWords = { said: named.said, fitting: [], near: patients };
      canvas.mentions.push({ kind: "patient", person, start: named.start, end: named.end });
      continue;
    }
    const role = certain(named) ?? roleOf(canvas, named, found, ids.looksLikeEmployee(named.said));
    canvas.mentions.push({ ...contentOf(named, role), start: named.start, end: named.end });
  }
}

/** Recognises patients and employees, ids first; names come after `beforeNames` has had its turn. */
export function findPeople(canvas: Canvas, people: KnownPeople, beforeNames: () => void): void {
  const ids = new IdFinder(people.patients, people.employees);
  const byId = ids.find(canvas);
  beforeNames();
  const byName = findNames(canvas, people.names, byId);
  noteAll(
    canvas,
    [...byId, ...byName].sort((a, b) => a.start - b.start),
    people,
    ids,
  );
  for (const { index, 0: said } of canvas.free.matchAll(AND_A_SECOND)) {
    if (canvas.mentions.some(({ kind, end }) => kind === "employee" && end === index))
      note(canvas, index, index + said.length, [{ kind: "carers", carers: 2 }]);
  }
  take(canvas, SOMEBODY, (match) =>
    /else|other|different|second/i.test(match[0]) ? [{ kind: "somebody" }] : null,
  );
}
