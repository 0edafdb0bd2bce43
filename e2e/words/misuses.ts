/**
 * What coordinators must not be shown, in sentences and on pages: names that only programs use, and terms that
 * the product has another one for. Plain British English, one term for one thing.
 */
interface Misuse {
  found: RegExp;
  /** What to write instead. */
  instead: string;
}

/** Names that only programs and spreadsheets use. Settings of the server, in capitals, are for operators. */
const NAMES: Misuse[] = [
  { found: /\b[A-Z][a-z]+(?:[A-Z][a-z]+|[A-Z]{2,})+\b/, instead: "words, not the workbook's column" },
  { found: /\b(?=\w*[a-z])[A-Za-z]+(?:_[A-Za-z0-9]+)+\b/, instead: "words, not a name with underscores" },
  { found: /\b\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?\b/, instead: "a date as in Mon 23 Nov 2026" },
];

/** What must not be said, and what to say. Each is looked for as whole words, in any case. */
const PHRASES: [phrase: string, instead: string][] = [
  ["appointments?|bookings?|calls", "visit"],
  ["demand(?:s|ed|ing)?", "assigned to, asks for"],
  ["sent|send (?:them|somebody|another|E\\d+)", "assign, assigned to"],
  ["tak(?:e|en|es|ing) off|took off|take \\w+ off", "remove from the visit"],
  ["without a carer|lack(?:s|ed|ing)?|nobody may give", "uncovered visit, needs a carer"],
  ["plans? of care", "care package"],
  ["ladders?", "run"],
  ["may come", "availability, working hours"],
  ["doubles?(?!-up)", "double-up"],
  ["knows", "continuity, regular carer"],
  ["may go with a reason|(?<!has |have )passed|passing", "needs a reason, override"],
  ["^never$", "not allowed"],
  ["to know", "note, check"],
  ["weigh(?:s|ed|t|ts|ing)?", "how strict"],
  ["match cards?", "why this match"],
  ["may harm|to look at in the records", "check this record: high, medium, low"],
  ["let(?:s|ting)? (?:\\w+ ){0,3}?stand", "accept as it is"],
  ["safe reading", "until then we assume"],
  ["leav(?:e|es|ing) the list|left the list", "removed from the list, archived"],
  ["roll(?:s|ed|ing)? (?:\\w+ ){0,3}?back", "undo this upload"],
  ["(?:tak(?:e|es|en|ing)|took) (?!and)(?:\\w+ ){0,6}?back|off after all", "undo"],
  ["who is working here", "your name, signed in as"],
  ["put(?:s|ting)? on record|kept (?:visit|as)|keep (?:it |this )?as", "save, saved"],
  ["read(?:s|ing)? the file again", "reload data"],
  ["shipped|at first", "default"],
  ["besides the ride", "extra minutes per trip"],
  ["postcodes? lies?|lies? inside", "postcode locations, during"],
  ["reckon(?:s|ed|ing)?", "work out, estimated"],
  ["very minute", "must start on time"],
  ["the ways?|ways? (?:from|to|between|home)", "travel, travel time"],
  ["present is backed up", "a backup is taken first"],
  ["somebody|nobody|anybody|everybody", "the role that is meant: no carer is free"],
  ["has it|speaks? (?:for|against)|stands", "what happened, in plain words"],
];

const MISUSES: Misuse[] = [
  ...NAMES,
  ...PHRASES.map(([phrase, instead]) => ({
    found: new RegExp(phrase.startsWith("^") ? phrase : `\\b(?:${phrase})\\b`, "im"),
    instead,
  })),
];

/** What is quoted is the reader's own or a name for programs: a workbook's cell, a key of JSON, a file. */
const QUOTED = /“[^”]*”|"[^"]*"|`[^`]*`|[\w./-]*rota_operations[\w.-]*|\bbackups\/\S+/g;

/** Every misuse in a text that people read: `what was found (what to write)`, and the clause that it is in. */
export function misusesIn(text: string): string[] {
  const clauses = text.replaceAll(QUOTED, "…").split(/(?<=[;:.!?])\s+|\n+/);
  return clauses.flatMap((clause) =>
    MISUSES.flatMap(({ found, instead }) => {
      const match = found.exec(clause);
      return match ? [`${match[0]} (${instead}) in: ${clause.trim()}`] : [];
    }),
  );
}
