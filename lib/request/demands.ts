import type { Qualification } from "@/lib/domain/employee";
import type { Question } from "@/lib/domain/request";
import { type Canvas, excludedAt, take } from "./canvas";
import { has } from "./groups";
import { askAboutCarers } from "./impossible-demands";
import type { Content } from "./mentions";

const TWO = "(?:two|2|both|a pair of|pair of)";
const PEOPLE =
  "(?:carers?|care (?:workers?|assistants?)|nurses?|employees?|people|persons?|staff(?: members)?|members of staff|support workers?|senior carers?|workers?|pairs of hands)";
const DOUBLE = new RegExp(
  `(?<!\\b(?:at|from|until|till|before|after|by) )\\b${TWO}[ -](?:(?:[a-z]+|[a-z]+-speaking) )?(?=${PEOPLE}\\b)|\\bdoubles?[ -]?(?:up|ups|handed|hander|handling|visit|call|crew|manned|carers?|staffed)\\b|\\b(?:2|two)[ -]?(?:person|carer|man|handed)\\b|\\b(?:DU|d\\/u)\\b|\\bdoubles\\b|\\bdouble(?= ?(?:$|[,.;]))|\\b2:1\\b|\\b2[ -]to[ -]1\\b|(?:\\bx ?2\\b(?! ?(?:a|per|tablets?|pills?|doses?|times|daily|day|drops?|puffs?)\\b)|\\b2 ?x\\b(?= ?(?:$|[,.;)]|${PEOPLE})))`,
  "gi",
);
const SINGLE =
  /\b(?:one|1|a single|single) (?=(?:carer|person|nurse|employee)\b)|\bsingle[ -](?:handed|up)\b|\bx ?1\b(?= ?(?:$|[,.;)]|carers?\b))/gi;
/** A word for two that counts nothing here: `double wash`. A double bed is a thing. */
const BARE_DOUBLE =
  /\b(?:double|dbl)\b(?![ -]?(?:beds?|rooms?|sheets?|duvets?|quilts?|mattress(?:es)?|sofa|doors?|gates?|garage|glazed|glazing|check\w*|lock\w*|knock|cream|decker|yellow|fronted|barrel\w*|booked|booking)\b)/gi;
const DOSES_BEFORE = /\b(?:tablets?|pills?|doses?|drops?|puffs?|mg|ml) $/i;

/** Recognises a double-up. A hoist alone is no word for one: whether it takes two is asked. */
export function findCarers(canvas: Canvas): void {
  const isBehindName = (start: number) =>
    canvas.mentions.some(({ kind, end }) => (kind === "patient" || kind === "employee") && end === start - 1);
  take(canvas, DOUBLE, (match) => {
    // In small letters it may be the surname of whoever is named before it.
    if (match[0] === "du" && isBehindName(match.index)) return null;
    if (DOSES_BEFORE.test(canvas.free.slice(0, match.index))) return [];
    return excludedAt(canvas, match.index) ? [] : [{ kind: "carers", carers: 2 }];
  });
  take(canvas, BARE_DOUBLE, ([said]) => {
    const message = `Does "${said}" mean that two carers are needed? Say how many.`;
    return [{ kind: "problem", question: { field: "carers", message, choices: ["1", "2"] } }];
  });
  let single = false;
  take(canvas, SINGLE, () => {
    single = true;
    return [];
  });
  askAboutCarers(canvas, single);
}

const NURSE = "(?:(?:registered|qualified|trained|staff|community) )?nurses?(?:'s)?";
const SENIOR =
  "(?:senior[ -](?:carers?|care[ -](?:workers?|assistants?)|employee|staff|support workers?)|seniors?(?! citizens?))";
const ROLE = `(?:${NURSE}|${SENIOR})`;
const DENIED_ROLE = new RegExp(
  `\\b(?:non-?|no |not (?:necessarily )?(?:a |an |the |any )?|without (?:a |any )?|(?:anyone|anybody|someone) (?:but|except|other than) (?:a )?|instead of (?:a )?|rather than (?:a )?|(?:doesn't|does not|don't|do not|needn't|need not|not|isn't|won't) (?:need |require |want |have to |need to |send |assign |book |use |get |give (?:me|us|her|him) )?(?:be |to be )?(?:a |an |the |any )?)${ROLE}(?: or (?:a )?${ROLE})*\\b`,
  "gi",
);
const UNNEEDED_ROLE = new RegExp(
  `\\b(?:a |the |any )?${ROLE} (?:(?:is|are) )?(?:not|isn't|aren't|unnecessary)(?: (?:needed|required|necessary))?\\b|\\b${ROLE} or not\\b`,
  "gi",
);
const EITHER_ROLE = new RegExp(
  `\\b${NURSE},? or (?:a )?${SENIOR}\\b|\\b${SENIOR},? or (?:a )?${NURSE}\\b`,
  "gi",
);
const OR_CARER = new RegExp(
  `\\b${ROLE},? or (?:a |any )?carers?\\b|\\b(?:a )?carer,? or (?:a )?${ROLE}\\b`,
  "gi",
);
const AND = "(?:and|plus|\\+) (?:a |an |one |another )?";
const CARER = "(?:carer|care assistant|support worker)";
/** Two people of two roles; a visit demands one role of all its carers. */
const AND_CARER = new RegExp(`\\b${ROLE} ${AND}(?:${CARER}|${ROLE})\\b|\\b${CARER} ${AND}${ROLE}\\b`, "gi");
const EXCLUDED_ROLE = new RegExp(
  `\\b(?:not (?:be |to be )?(?:by|with|from)|never(?: \\w+)?|(?:no ?one|nobody|anyone|anybody|someone|somebody) (?:but|except|other than)|no (?:more )?(?=${ROLE} (?:should|must|may|can|is to|visits?|to)\\b))(?: a| an| the| any)? ?${ROLE}\\b`,
  "gi",
);
const NOT_A_CARER =
  /\b(?:and |but )?not (?:just |only )?(?:a |an |any |the )?(?:ordinary |normal )?(?:carers?|care assistants?|care workers?|support workers?)\b/gi;
const NOT_OURS =
  /\b(?:district nurses?|nursing home|senior citizens?|the nurse (?:said|says|thinks|asked))\b/gi;

function leavingOut(said: string): Question {
  const message = `A request cannot say "${said}". Name the carer who should go, or leave it out.`;
  return { field: "required_role", message, choices: [] };
}

function twoRoles(said: string): Content {
  const message = `All the carers of a visit need the same qualification. How many carers does "${said}" mean?`;
  return { kind: "problem", question: { field: "carers", message, choices: ["1", "2"] } };
}

/** Recognises the qualification that is demanded as a minimum; "carer" and "someone" demand nothing. */
export function findRole(canvas: Canvas): void {
  const role = (qualification: Qualification | null) => () => [
    { kind: "role" as const, role: qualification },
  ];
  take(canvas, NOT_OURS, () => []);
  take(canvas, EXCLUDED_ROLE, ([said]) => [{ kind: "problem", question: leavingOut(said) }]);
  take(canvas, DENIED_ROLE, role(null));
  take(canvas, UNNEEDED_ROLE, role(null));
  take(canvas, AND_CARER, ([said]) => [
    ...(has(canvas.mentions, "carers") ? [] : [twoRoles(said)]),
    ...(/nurse/i.test(said) ? role("Nurse")() : role("Senior Carer")()),
  ]);
  take(canvas, OR_CARER, role(null));
  take(canvas, EITHER_ROLE, role("Senior Carer"));
  take(canvas, new RegExp(`\\b(?:${SENIOR}|senior)\\b`, "gi"), role("Senior Carer"));
  take(canvas, new RegExp(`\\b(?:${NURSE}|nursing staff|RGN|RMN|RN)\\b`, "gi"), role("Nurse"));
  take(canvas, NOT_A_CARER, ([said]) =>
    has(canvas.mentions, "role") ? [] : [{ kind: "problem", question: leavingOut(said) }],
  );
  take(
    canvas,
    /\b(?:a|any|one|another|available|the) (?:carer|care assistant|support worker|care worker)\b/gi,
    role(null),
  );
}

const CAR =
  "(?:with|has|having|have|owns?|needs?|by|in|via) (?:a |an |their |his |her |own |the )*(?:own )?(?:car|vehicle)\\b|(?:own )?(?:car|vehicle) (?:driver|owner|needed|required|essential)|(?:non-?)?drivers?\\b|(?:who |can |that |able to |to )*(?:drives?|driving)\\b|access to a (?:car|vehicle)|(?:car|vehicle)\\b";
const NO_CAR = new RegExp(
  `\\b(?:no|not|without|doesn't need|does not need|don't need|needn't have|no need for|doesn't have to|needn't|non-?)[ -](?:a |an |by |to )*(?:${CAR})(?: (?:needed|required|necessary))?|\\b(?:a )?(?:car|vehicle) (?:is )?(?:not|isn't) (?:needed|required|necessary)`,
  "gi",
);

/** Recognises that the carer must come by car. */
export function findVehicle(canvas: Canvas): void {
  take(canvas, NO_CAR, () => [{ kind: "vehicle", vehicle: false }]);
  take(canvas, new RegExp(`\\b(?:${CAR})`, "gi"), (match) =>
    /^non/i.test(match[0]) ? [] : [{ kind: "vehicle", vehicle: true }],
  );
}

const CALM =
  /\b(?:(?:is |it's |its |isn't |it isn't |is not |nothing )?(?:not|non|isn't|n't|no)[ -](?:an? |in a |very |that |so |at all |too )*(?:urgent|urgency|emergency|hurry|rush|immediate|priority)|nothing urgent|low(?:er)? (?:priority|urgency)|when(?:ever)? (?:you (?:can|get a chance|have time|are able)|possible|convenient|suits)|at your (?:leisure|convenience)|in your own time|no hurry|no rush|isn't (?:urgent|an emergency))\b/gi;
const PRESSING =
  /\b(?:urgent(?:ly)?|urgency|asap|a\.s\.a\.p|(?:as )?soon as (?:you can|possible)|emergency(?! (?:contact|number|plan))|immediate(?:ly)?|right (?:away|now)|straight ?away|at once|without delay|(?:high|top)(?:est)? (?:priority|urgency)|critical(?:ly)?|quick(?:ly)? as possible|without fail|(?<!(?:from|by|until|till|up to|for|just|handed|single|double) )now(?= ?(?:$|[.,;!?]|please|for|to|with)))(?![\w])/gi;

/** Recognises how pressing it is. */
export function findUrgency(canvas: Canvas): void {
  take(canvas, CALM, () => [{ kind: "urgency", urgency: "low" }]);
  take(canvas, PRESSING, (match) =>
    excludedAt(canvas, match.index)
      ? [{ kind: "urgency", urgency: "low" }]
      : [{ kind: "urgency", urgency: "high" }],
  );
}
