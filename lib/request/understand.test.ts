import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { isCivilDate, isClockTime } from "@/lib/domain/time";
import { KNOWN, NOW, readingOf } from "./properties.test-data";
import { SENTENCES } from "./sentences.test-data";
import { correctionOf } from "./spelling";
import { understand } from "./understand";

// Properties read hundreds of sentences; a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

const read = (sentence: string) => understand(sentence, KNOWN, NOW).map(readingOf);

describe("sentences of coordinators", () => {
  test.each(SENTENCES)("%s", (sentence, ...visits) => {
    expect(read(sentence)).toEqual(visits);
  });
});

describe("the same said otherwise is read the same", () => {
  const clauses = ["for P001", "exercise", "tomorrow", "at 11", "with a car", "by a nurse", "for 45 minutes"];

  test("clauses in any order", () => {
    const expected = read(clauses.join(", "));
    expect(expected).toHaveLength(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(clauses, { minLength: clauses.length }), (order) => {
        expect(read(order.join(", "))).toEqual(expected);
        expect(read(`Please: ${order.join(" ")}`)).toEqual(expected);
      }),
    );
  });

  test("every way of writing a time", () => {
    const ways = [
      "at 2",
      "at 2pm",
      "at 14:00",
      "at 1400",
      "at 2 o'clock",
      "at 2 in the afternoon",
      "2 p.m.",
      "14.00",
    ];
    for (const way of ways)
      expect(read(`exercise for P001 ${way}`), way).toEqual(read(`exercise for P001 at 14:00`));
  });

  test("ids in other capitals and without zeros", () => {
    const ids = KNOWN.patients.filter(({ patientId }) => patientId.startsWith("P"));
    for (const { patientId } of ids) {
      const short = patientId.replace(/0+(?=\d)/, "");
      for (const way of [
        patientId,
        patientId.toLowerCase(),
        short,
        short.toLowerCase(),
        `P-${patientId.slice(1)}`,
      ]) {
        expect(read(`exercise for ${way} at 10`), way).toEqual([
          { patientId, services: ["exercise"], startTime: "10:00" },
        ]);
      }
    }
  });

  test("full names, with and without a title, in any case", () => {
    for (const { patientId, name } of KNOWN.patients.filter((each) => each.name.includes(" "))) {
      for (const way of [name, name.toLowerCase(), name.toUpperCase(), `Mrs ${name}`, `Dr. ${name}'s`]) {
        expect(read(`exercise for ${way} at 10`)[0]?.patientId, way).toBe(patientId);
      }
    }
  });

  test("one typing error in a service", () => {
    const words = [
      "medication",
      "exercise",
      "companionship",
      "cleaning",
      "shopping",
      "walking",
      "laundry",
      "shower",
    ];
    const error = fc.tuple(
      fc.constantFrom(...words),
      fc.nat(12),
      fc.constantFrom("drop", "double", "swap", "change"),
      fc.constantFrom(..."aeiorstlnz"),
    );
    fc.assert(
      fc.property(error, ([word, place, kind, letter]) => {
        const i = 1 + (place % (word.length - 2));
        const [a, b] = [word.slice(0, i), word.slice(i)];
        const mistyped = {
          drop: a + b.slice(1),
          double: a + a.at(-1) + b,
          swap: a + (b[1] ?? "") + b[0] + b.slice(2),
          change: a + letter + b.slice(1),
        }[kind];
        // Some errors make another word; those are not put right.
        fc.pre(mistyped === word || correctionOf(mistyped) !== null);
        expect(read(`${mistyped} for P001 at 10`)).toEqual(read(`${word} for P001 at 10`));
      }),
    );
  });
});

describe("whatever is typed", () => {
  const word = fc.constantFrom(
    ..."medicine exercise P001 P999 E004 2-254 Mary George Wilson at 8 10 25:00 2-4 and or , . not no from to between until for with tomorrow Monday 31 February 3/12 half past nine hour every next week nurse two carers Polish-speaking now".split(
      " ",
    ),
  );
  const noise = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
  );

  test("there is a visit, and what it says is well formed", () => {
    fc.assert(
      fc.property(noise, (sentence) => {
        const visits = understand(sentence, KNOWN, NOW);
        expect(visits.length).toBeGreaterThan(0);
        for (const visit of visits) {
          if (visit.date !== null) expect(isCivilDate(visit.date)).toBe(true);
          if (visit.startTime !== null) expect(isClockTime(visit.startTime)).toBe(true);
          if (visit.window) expect(visit.window.from < visit.window.to).toBe(true);
          if (visit.duration !== null) expect(visit.duration > 0 && visit.duration <= 1440).toBe(true);
          const asked = visit.questions.map((question) => question.field);
          expect(visit.patientId !== null || asked.includes("patient_id")).toBe(true);
          expect(visit.services.length > 0 || asked.includes("service_type")).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    "a ",
    "at 1 ",
    "1-",
    "and ",
    "not ",
    "half past ",
    "P001 or ",
    "the the ",
    "12 ",
    "Mrs ",
    "x'",
    "0.",
    "one hour and ",
  ])("two thousand letters of %j are read in a moment", (piece) => {
    const started = performance.now();
    understand(piece.repeat(2000 / piece.length), KNOWN, NOW);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
