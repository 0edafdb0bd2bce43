import { type Canvas, takeRemarks } from "./canvas";

const STREET =
  "(?:road|rd|street|st|avenue|ave|lane|close|drive|grove|way|court|crescent|place|terrace|gardens|square|hill|view|row|mews|green)";

/** What holds digits and words that are not of the request: addresses, telephone numbers, flats. */
const NOISE: RegExp[] = [
  // Ten digits: what follows them is of the request.
  /[([]?\bNHS(?: (?:no\.?|number|num|#))?[:#. ]*\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)[)\]]?/gi,
  new RegExp(`(?:\\bat )?\\b\\d{1,4}[a-z]? (?:[A-Z][a-z']+ ){1,3}${STREET}\\b`, "gi"),
  /(?:\+44|\b0)[\d ]{9,13}\d\b|\b\d{9,}\b/g,
  /\b(?:flat|room|floor|apartment|unit|house|bay|ward|bed) (?:no\.? |number )?\d{1,4}[a-z]?\b(?!:| ?(?:am|pm)\b)/gi,
  /\b(?:(?:key|lock)[ -]?(?:safe|box)|(?:door|entry|gate|alarm|access|safe)(?= (?:code|number|pin)))(?: (?:code|number|no\.?|pin|is))*[ :#]+[a-z]?\d{3,6}[a-z]?\b|\b(?:code|pin)(?: (?:number|no\.?|is))*[ :#]+\d{4,6}\b/gi,
  /[([]?\b(?:d\.? ?o\.? ?b\.?|date of birth|born(?: on)?)[: ]*(?:\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9},? \d{4}|\d{4}\b)[)\]]?/gi,
  /\bhttps?:\/\/\S+|\b[\w.]+@[\w.]+/gi,
];

/** Fills what only looks like a time, a date or a service. */
export function fillContactDetails(canvas: Canvas): void {
  for (const pattern of NOISE) {
    // "10 exercise for" has no capitals; a street has.
    takeRemarks(
      canvas,
      pattern,
      (said) => !/^(?:at )?\d{1,4}[a-z]? /i.test(said) || /\d[a-z]? [A-Z]/.test(said),
    );
  }
}
