import type { Canvas, Stretch } from "./canvas";
import type { Mention } from "./mentions";
import { NUMBER_WORD } from "./numbers";
import { isPlainWord } from "./plain-words";
import { wordsOf } from "./sentence-words";

/** What a sentence says beyond a request, and where it stands. */
export interface FreeNote extends Stretch {
  text: string;
  /** The words of it that nothing was made of. */
  words: string[];
}

const CLAUSE = /[^.;!?,]+(?:[.,](?=\d)[^.;!?,]+)*/g;
const LEADING =
  /^(?:'s\b|[\s"'():/+-]|(?:and|with|also|then|but|plus|for|to|at|on|by|from|please|so|that|as)\b)+/i;
const TRAILING =
  /(?:[\s"'():/+-]|\b(?:and|with|also|then|but|plus|for|to|at|on|by|from|the|an?|please|so|in))+$/i;
const AMOUNT = new RegExp(`^\\W*(?:\\d[\\w./]*|${NUMBER_WORD})(?: x| units?)? ?$`, "i");
/** No names, and yet something that the carer should be told. */
const TELLING = new Set(
  `gp doctor doctors hospital appointment pharmacy tesco asda sainsbury's aldi lidl morrisons boots covid dementia diabetes
  parkinson's parkinsons alzheimer's alzheimers daughter son husband wife sister brother`.split(/\s+/),
);
/** As many characters as the notes of a visit hold. */
const LONGEST = 1000;

/**
 * What is left of a sentence once everything is understood: clause by clause, in its own words. Words that
 * only hold a request together are left out.
 */
export function freeNotes({ text, free, mentions, remarks }: Canvas): FreeNote[] {
  const unused = wordsOf(free).filter(
    ({ plain }) => plain.length > 1 && (!isPlainWord(plain) || TELLING.has(plain)),
  );
  const isTold = ({ start, end }: Stretch) =>
    [...unused, ...remarks].some((said) => said.start < end && said.end > start);
  return Array.from(text.matchAll(CLAUSE), ({ index, 0: clause }) => ({
    start: index,
    end: index + clause.length,
  }))
    .flatMap((clause) => without(clause, mentions.filter(isUnderstood)))
    .filter(isTold)
    .map((piece) => withMeasured(piece, text, mentions))
    .map((piece) => ({
      ...piece,
      text: text.slice(piece.start, piece.end).replace(LEADING, "").replace(TRAILING, ""),
      words: unused
        .filter(({ start, end }) => start >= piece.start && end <= piece.end)
        .map((word) => word.text),
    }))
    .filter((note) => note.text !== "");
}

/** A hoist is asked about, and is still something to tell the carer. */
const isUnderstood = (mention: Mention) =>
  !(mention.kind === "problem" && mention.question.field === "carers");

/** An amount with what it is of: `2 tablets`. */
function withMeasured(piece: Stretch, text: string, mentions: readonly Mention[]): Stretch {
  if (!AMOUNT.test(text.slice(piece.start, piece.end))) return piece;
  const measured = mentions.find(({ kind, start }) => kind === "service" && start === piece.end);
  return measured ? { ...piece, end: measured.end } : piece;
}

/** The pieces of a clause between what is understood of it. */
function without(clause: Stretch, used: readonly Stretch[]): Stretch[] {
  let pieces = [clause];
  for (const { start, end } of used) {
    pieces = pieces.flatMap((piece) =>
      start < piece.end && end > piece.start && end > start
        ? [
            { start: piece.start, end: start },
            { start: end, end: piece.end },
          ].filter((rest) => rest.end > rest.start)
        : [piece],
    );
  }
  return pieces;
}

/** Free notes as the notes of one visit; null when there are none. */
export const notesText = (notes: readonly FreeNote[]): string | null =>
  notes
    .map(({ text }) => text)
    .join("; ")
    .slice(0, LONGEST) || null;
