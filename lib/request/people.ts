import { type Canvas, excludedAt, fill, take } from "./canvas";
import type { Named } from "./id-index";
import { IdFinder } from "./ids";
import type { KnownPeople } from "./known-people";
import type { Content, PersonWords } from "./mentions";
import { findNames } from "./names";

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

const AWAY =
  /^(?:'s| is| was| will be| has| has been| called in)? (?:(?:off|sick|ill|unwell|poorly|away|absent|unavailable|late)\b(?: sick| ill)?|(?:just |already )?(?:rung|rang|phoned|called|texted|emailed)(?: \w+)? (?:in )?(?:sick|ill|unwell|poorly)|(?:got )?(?:covid|flu|a cold|a bug)\b|on (?:leave|holiday|annual leave|sick leave)|not (?:available|working|in)\b|called in sick|left\b|(?:can't|cannot|can not|won't|will not|isn't|is not) (?:make|come|do|go|attend|available|working|in)\b)/i;

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
  const onlyCarersNear = named.near.employees.length > 0 && named.near.patients.length === 0;
  if (fitting === 0 && onlyCarersNear && otherIs("patient")) return "employee";
  if (fitting === 0 || named.by === "id") return "patient";
  if (others.some((other) => certain(other) === "patient") || otherIs("patient")) return "employee";
  return otherIs("employee") ? "patient" : null;
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

function noteAll(canvas: Canvas, found: Named[], ids: IdFinder): void {
  for (const named of found) {
    const away =
      named.employees.length > 0 ? AWAY.exec(canvas.free.slice(named.end, named.end + 40))?.[0] : null;
    if (away) {
      fill(canvas, named.end, named.end + away.length);
      const { employees, start, end } = named;
      canvas.mentions.push({ kind: "away", employees, words: away.trim(), start, end });
    }
    if (away || excludedAt(canvas, named.start, "person")) {
      // Whom to leave out cannot be carried on: asking is better than sending that very person.
      const unlisted = named.patients.length + named.employees.length === 0;
      const carer = named.by === "name" || ids.looksLikeEmployee(named.said);
      if (named.employees.length > 0 || (unlisted && carer)) {
        const message = `Name the carer who should go: a request cannot leave out ${named.said}.`;
        const question = { field: "employee_id" as const, message, choices: [] };
        canvas.mentions.push({ kind: "problem", question, start: named.start, end: named.end });
      }
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
    ids,
  );
  take(canvas, SOMEBODY, (match) =>
    /else|other|different|second/i.test(match[0]) ? [{ kind: "somebody" }] : null,
  );
}
