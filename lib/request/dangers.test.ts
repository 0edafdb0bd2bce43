import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { DEMANDS, DIGITS, LISTS, MEDICINES, NOT_NEW_VISITS, REQUESTS_THAT_ASK } from "./dangers.test-data";
import { KNOWN, NOW, readingOf } from "./properties.test-data";
import { understand } from "./understand";

// Properties read hundreds of sentences; a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

const visitsOf = (sentence: string) => understand(sentence, KNOWN, NOW);
const asks = (sentence: string) => visitsOf(sentence).some(({ questions }) => questions.length > 0);

describe.each([
  ["no new visit", NOT_NEW_VISITS],
  ["a request put as a question", REQUESTS_THAT_ASK],
  ["medicines", MEDICINES],
  ["demands", DEMANDS],
  ["digits", DIGITS],
  ["lists", LISTS],
])("what would be dangerous to misread: %s", (_, sentences) => {
  test.each(sentences)("%s", (sentence, ...visits) => {
    expect(visitsOf(sentence).map(readingOf)).toEqual(visits);
  });
});

const WORDS = "P001 exercise tomorrow at 9 for 45 minutes with Emma".split(" ");
const between = (place: number, words: string) =>
  WORDS.toSpliced(place % (WORDS.length + 1), 0, words).join(" ");
/** The parts of the request in some order, with something before or after each. */
const PARTS = ["P001", "exercise", "tomorrow at 9", "for 45 minutes", "with Emma"];

describe("nothing that matters is passed over", () => {
  test("a group of digits that means nothing here is asked about, and quoted", () => {
    const letters = fc.constantFrom("XY", "Q", "ref", "ZZ", "no");
    const number = fc.integer({ min: 100, max: 99_999 });
    fc.assert(
      fc.property(letters, number, fc.nat(PARTS.length), (word, digits, place) => {
        const said = `${word}${digits}`;
        const visits = visitsOf(PARTS.toSpliced(place, 0, said).join(", "));
        const messages = visits.flatMap(({ questions }) => questions.map(({ message }) => message));
        expect(messages.join(" ")).toContain(said);
      }),
    );
  });

  test("a number anywhere is read as something, or asked about", () => {
    const plain = JSON.stringify(visitsOf(WORDS.join(" ")));
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(WORDS.length), (number, place) => {
        const sentence = between(place, String(number));
        expect(asks(sentence) || JSON.stringify(visitsOf(sentence)) !== plain, sentence).toBe(true);
      }),
    );
  });

  test("a four-digit clock time is that time wherever it stands after a day", () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const day = fc.constantFrom("tomorrow", "on 24/11/26", "on 24/11", "on Tuesday", "on 2026-11-24");
    fc.assert(
      fc.property(minutes, day, (at, when) => {
        const [hour, minute] = [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, "0"));
        for (const time of [`${hour}${minute}`, `${hour}${minute}hrs`, `at ${hour}${minute}`]) {
          const [visit, ...more] = visitsOf(`P001 exercise ${when} ${time}`);
          expect(more).toEqual([]);
          expect(visit?.questions, time).toEqual([]);
          expect(visit?.startTime, time).toBe(`${hour}:${minute}`);
          expect(visit?.date, time).toBe("2026-11-24");
        }
      }),
    );
  });

  test("a sentence that denies the visit is a question", () => {
    const denial = fc.constantFrom(
      "don't send anyone",
      "do not send a carer",
      "dont visit",
      "never visit",
      "nobody should go",
      "no one is to come",
      "no-one should visit",
      "no visit needed",
      "no longer needed",
      "not needed any more",
      "cannot be visited",
      "must not be seen",
      "won't be in",
      "isn't at home",
      "refuses all visits",
      "declined",
      "not this time",
      "none please",
      "cancelled",
      "please cancel",
      "called off",
      "postponed",
    );
    fc.assert(
      fc.property(
        denial,
        fc.nat(PARTS.length),
        fc.constantFrom(", ", "; ", ". ", " - "),
        (words, place, join) => {
          const sentence = PARTS.toSpliced(place, 0, words).join(join);
          expect(asks(sentence), sentence).toBe(true);
        },
      ),
    );
  });

  test("a bare word of denial anywhere is a question, or takes away what it stands before", () => {
    const plain = JSON.stringify(visitsOf(WORDS.join(" ")));
    const denial = fc.constantFrom(
      "not",
      "no",
      "never",
      "without",
      "don't",
      "can't",
      "nobody",
      "except",
      "unless",
    );
    fc.assert(
      fc.property(denial, fc.nat(WORDS.length), (word, place) => {
        const sentence = between(place, word);
        expect(asks(sentence) || JSON.stringify(visitsOf(sentence)) !== plain, sentence).toBe(true);
      }),
    );
  });

  test("a medicine or a treatment beside another service is included or asked about", () => {
    const treatment = fc.constantFrom(
      ..."patch,cream,ointment,lotion,injection,morphine,opioid,fentanyl,warfarin,paracetamol,antibiotic,antibiotics,steroid,drops,eye drops,inhaler,nebuliser,oxygen,PEG feed,feed tube,catheter,stoma,wound dressing,insulin,tablets,meds".split(
        ",",
      ),
    );
    const around = fc.constantFrom(
      (word: string) => `P001 personal care and ${word} tomorrow at 9`,
      (word: string) => `P001 personal care tomorrow at 9, apply her ${word}`,
      (word: string) => `${word}, then personal care for P001 tomorrow at 9`,
      (word: string) => `P001 can't manage her ${word}, personal care tomorrow at 9`,
      (word: string) => `P001 has not had her ${word}, personal care tomorrow at 9`,
      (word: string) => `P001 refuses ${word}; personal care tomorrow at 9`,
      (word: string) => `P001 won't take the ${word} herself and needs personal care tomorrow at 9`,
    );
    fc.assert(
      fc.property(treatment, around, (word, sentenceWith) => {
        const sentence = sentenceWith(word);
        const included = visitsOf(sentence).some(({ services }) => services.includes("medicine"));
        expect(included || asks(sentence), sentence).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    "hi please ",
    "no one is ",
    "put it ",
    "who that is ",
    "has had ",
    "not to be ",
    "can't take her ",
    "a b the wound ",
    "12h30 ",
    "she was, ",
    "the same carer as ",
    "if ",
    "she is out at ",
    "nobody came ",
    ", gp at ",
    "Mike to ",
    "at 9 can it be ",
    "his wife and ",
  ])("two thousand letters of %j are read in a moment", (piece) => {
    const started = performance.now();
    visitsOf(piece.repeat(2000 / piece.length));
    visitsOf(`P001 ${piece.repeat(1900 / piece.length)}?`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
