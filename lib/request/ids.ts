import { type Canvas, fill, fillRemark } from "./canvas";
import type { IdIndex, Named } from "./id-index";

const WORD = /[\p{L}\d]+(?:[-_./#][\p{L}\d]+)*/gu;
const APART = /\b([A-Za-z]{1,4}) (\d{1,6})\b(?!:| ?(?:am|pm|-|o'clock|minutes?|mins?|hours?|hrs?))/g;
const NUMBERED =
  /\b(patient|client|resident|service user|customer|pt|employee|emp|carer|staff)((?: (?:number|no\.?|id))?[ #:]+)(\d{1,6})(?![\w:]|[-.]\d| ?(?:am|pm|o'clock|carers?(?! ?\d)|minutes?|hours?)\b)/gi;
const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}\b/gi;
const TIME_BEFORE = /\b(?:at|from|by|before|after|until|till|between|and|around|about|to|or) $/i;
const UNIT_AFTER = /^ ?(?:am|pm|hrs|hours?|mins?|minutes?|mg|ml|tablets?|units?)\b/i;

const NOBODY = { patients: [], employees: [] };

/** Recognises the ids of both lists, before anything else is read, and words that are built like ids. */
export class IdFinder {
  private readonly found: Named[] = [];

  constructor(
    private readonly patients: IdIndex,
    private readonly employees: IdIndex,
  ) {}

  /** Fills the ids on the canvas and tells where they stood. */
  find(canvas: Canvas): Named[] {
    this.takeUnusual(canvas);
    for (const match of canvas.free.matchAll(POSTCODE)) {
      const twoIds = this.isId(match[1]!) || /(?:am|pm)$/i.test(match[0]);
      if (!twoIds) fillRemark(canvas, match.index, match.index + match[0].length);
    }
    for (const match of canvas.free.matchAll(WORD)) this.takeWord(canvas, match[0], match.index);
    for (const match of canvas.free.matchAll(APART)) {
      const [text, letters = "", digits = ""] = match;
      const known = this.isId(letters + digits);
      if (known && (this.patients.hasPrefix(letters) || this.employees.hasPrefix(letters))) {
        this.note(canvas, match.index, text, letters + digits);
      }
    }
    for (const match of canvas.free.matchAll(NUMBERED)) this.takeNumbered(canvas, match);
    return this.found;
  }

  private isId(text: string): boolean {
    return this.patients.find(text).length + this.employees.find(text).length > 0;
  }

  private takeUnusual(canvas: Canvas): void {
    for (const id of new Set([...this.patients.unusual(), ...this.employees.unusual()])) {
      const at = canvas.free.toLowerCase().indexOf(id);
      const free =
        at >= 0 && !/[\p{L}\d]/u.test(`${canvas.free[at - 1] ?? ""}${canvas.free[at + id.length] ?? ""}`);
      if (free) this.note(canvas, at, canvas.free.slice(at, at + id.length), id);
    }
  }

  private takeWord(canvas: Canvas, word: string, start: number): void {
    if (!/\d/.test(word) && !this.isId(word)) return;
    if (this.isId(word)) {
      const number = /^\d+$/.test(word);
      const before = canvas.free.slice(0, start);
      const looksLikeTime =
        number &&
        (word.length < 3 ||
          TIME_BEFORE.test(before) ||
          UNIT_AFTER.test(canvas.free.slice(start + word.length)));
      if (!looksLikeTime) this.note(canvas, start, word, word);
    } else if (/[/.]/.test(word)) {
      let at = start;
      for (const piece of word.split(/[/.]/)) {
        this.takeWord(canvas, piece, at);
        at += piece.length + 1;
      }
    } else if (this.patients.looksLikeOne(word) || this.employees.looksLikeOne(word)) {
      this.note(canvas, start, word, word);
    }
  }

  private takeNumbered(canvas: Canvas, match: RegExpExecArray): void {
    const [text, list = "", number = "", digits = ""] = match;
    const index = /^(?:employee|emp|carer|staff)$/i.test(list) ? this.employees : this.patients;
    const people = index.byNumber(digits);
    if (people.length === 0 && !/number|no\b|id|#/i.test(text) && digits.length < 3) return;
    const start = match.index + text.length - digits.length;
    fill(canvas, start - number.length, start + digits.length);
    const [patients, employees] = index === this.patients ? [people, []] : [[], people];
    this.found.push({
      start,
      end: start + digits.length,
      said: digits,
      patients,
      employees,
      near: NOBODY,
      by: "id",
    });
  }

  private note(canvas: Canvas, start: number, said: string, id: string): void {
    const end = start + said.length;
    const patients = this.patients.find(id);
    const employees = this.employees.find(id);
    fill(canvas, start, end);
    this.found.push({ start, end, said, patients, employees, near: NOBODY, by: "id" });
  }

  /** Whether a word is built like an id of the employees and not like one of the patients. */
  looksLikeEmployee(text: string): boolean {
    return this.employees.looksLikeOne(text) && !this.patients.looksLikeOne(text);
  }
}
