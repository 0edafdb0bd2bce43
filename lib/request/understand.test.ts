import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { isCivilDate, isClockTime } from "@/lib/domain/time";
import { AT_OTHER_MOMENTS, DICTATED } from "./dictated.test-data";
import { KNOWN, NOW, readingOf } from "./properties.test-data";
import { SENTENCES } from "./sentences.test-data";
import { correctionOf } from "./spelling";
import { TYPED, TYPED_AT } from "./typed.test-data";
import { understand } from "./understand";

// Properties read hundreds of sentences; a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

const read = (sentence: string) => understand(sentence, KNOWN, NOW).map(readingOf);

describe("sentences of coordinators", () => {
  test.each(SENTENCES)("%s", (sentence, ...visits) => {
    expect(read(sentence)).toEqual(visits);
  });
});

describe("sentences as they are dictated", () => {
  test.each(DICTATED)("%s", (sentence, ...visits) => {
    expect(read(sentence)).toEqual(visits);
  });

  test.each(AT_OTHER_MOMENTS)("at %s: %s", (now, sentence, ...visits) => {
    expect(understand(sentence, KNOWN, now).map(readingOf)).toEqual(visits);
  });
});

test.each(TYPED)("typed or pasted: %s", (sentence, ...visits) => {
  expect(understand(sentence, KNOWN, TYPED_AT).map(readingOf)).toEqual(visits);
});

const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const TENS = ["twenty", "thirty", "forty", "fifty"];
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");

/** Minutes of the hour as they are said: `oh five`, `fifteen`, `forty-five`. */
function minutesInWords(minute: number): string {
  if (minute < 10) return `oh ${HOURS[minute - 1]}`;
  if (minute < 20) return TEENS[minute - 10]!;
  const ten = TENS[Math.floor(minute / 10) - 2]!;
  return minute % 10 === 0 ? ten : `${ten}-${HOURS[(minute % 10) - 1]}`;
}

describe("the same said otherwise is read the same", () => {
  test("a time in words is that time in digits, wherever it stands", () => {
    const minute = fc.integer({ min: 1, max: 59 });
    const half = fc.constantFrom("", " am", " pm", " in the morning", " in the evening", " tomorrow");
    const around = fc.constantFrom(
      (time: string) => `P001 exercise ${time}`,
      (time: string) => `at ${time} exercise for P001`,
      (time: string) => `P001 exercise on Thursday at ${time}, 45 minutes`,
      (time: string) => `exercise for Mary Thompson about ${time} please`,
      (time: string) => `P001 exercise before ${time}`,
      (time: string) => `P001 exercise at ${time} and meds for P003 at noon`,
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), minute, half, around, (hour, minutes, tail, sentence) => {
        const words = `${HOURS[hour - 1]} ${minutesInWords(minutes)}${tail}`;
        const digits = `${hour}:${String(minutes).padStart(2, "0")}${tail}`;
        expect(read(sentence(words)), words).toEqual(read(sentence(digits)));
        expect(read(sentence(words.replace("-", " "))), words).toEqual(read(sentence(digits)));
        expect(read(sentence(words))[0]?.startTime ?? read(sentence(words))[0]?.window).toBeDefined();
      }),
      { numRuns: 150 },
    );
  });

  test("a number in words is read as something, or asked about", () => {
    const number = fc.constantFrom(...HOURS.slice(1), ...TEENS.slice(3), ...TENS);
    const parts = ["P001", "exercise", "tomorrow at 9", "for 45 minutes", "with Emma"];
    const plain = JSON.stringify(read(parts.join(", ")));
    fc.assert(
      fc.property(number, fc.nat(parts.length), (word, place) => {
        const sentence = parts.toSpliced(place, 0, word).join(", ");
        expect(JSON.stringify(read(sentence)), sentence).not.toBe(plain);
      }),
    );
  });

  test("a day with a name is that day, or asked about, and never today", () => {
    const named = fc.constantFrom(
      ..."Easter Monday,bank holiday Monday,Good Friday,my birthday,her birthday,pay day,pension day,Mother's Day,Diwali,Eid,bin day,Pancake Day,the day of her scan,Halloween,weekdays,next week,the end of the month,the weekend,Monday to Friday,mon-fri,mornings,before Friday,until the 3rd,twice,for a week".split(
        ",",
      ),
    );
    const around = fc.constantFrom(
      (day: string) => `P001 exercise ${day} at 10`,
      (day: string) => `P001 exercise on ${day} at 10`,
      (day: string) => `${day} P001 exercise at 10`,
      (day: string) => `P001 exercise at 10, ${day}`,
    );
    fc.assert(
      fc.property(named, around, (day, sentence) => {
        expect(
          read(sentence(day)).some((visit) => (visit.asks ?? []).length > 0),
          sentence(day),
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("clauses in any order, with a time and a day in words", () => {
    const parts = ["Mrs Thompson", "washing and dressing", "Boxing Day", "nine thirty", "half an hour"];
    const expected = [
      {
        patientId: "P001",
        services: ["personal_care"],
        date: "2026-12-26",
        startTime: "09:30",
        duration: 30,
      },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (order) => {
        expect(read(order.join(", ")), order.join(", ")).toEqual(expected);
        expect(read(order.join(" - ")), order.join(" - ")).toEqual(expected);
      }),
    );
  });

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

  test("one typing error anywhere in a service", () => {
    const words =
      "medication medicine tablets injection insulin inhaler painkillers antibiotics exercise physiotherapy stretching companionship befriending conversation hygiene shower toileting grooming shaving breakfast supper sandwich cooking cleaning housework hoovering vacuuming dusting mopping tidying chores shopping groceries supermarket errands walking stroll laundry ironing".split(
        " ",
      );
    const error = fc.tuple(
      fc.constantFrom(...words),
      fc.nat(20),
      fc.constantFrom("drop", "double", "swap", "change"),
      fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
    );
    fc.assert(
      fc.property(error, ([word, place, kind, letter]) => {
        const i = place % word.length;
        const [a, b] = [word.slice(0, i), word.slice(i)];
        const mistyped = {
          drop: a + b.slice(1),
          double: a + b.charAt(0) + b,
          swap: a + b.charAt(1) + b.charAt(0) + b.slice(2),
          change: a + letter + b.slice(1),
        }[kind];
        const visits = read(`${mistyped} for P001 tomorrow at 10`);
        // Some errors make another word, or could be two: those are asked about.
        const asked = visits[0]?.asks?.includes("service_type") && correctionOf(mistyped) === null;
        if (!asked) expect(visits, mistyped).toEqual(read(`${word} for P001 tomorrow at 10`));
      }),
      { numRuns: 400 },
    );
  });

  test("nearly every typing error in a service is put right", () => {
    const word = "companionship";
    const mistyped = Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
    for (const each of mistyped) expect(correctionOf(each), each).not.toBeNull();
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
    "nine thirty ",
    "day of the ",
    "breakfast and ",
    "two visits ",
    "before her ",
    "Christmas ",
    "monday to ",
    "█ 9 ",
    "thompsons ",
    "early tomorrow ",
    "1. a ",
    "30/11/2026, 07:45 - a",
    "'s husband ",
    "at 9 no later than ",
    "1-2 to ",
  ])("two thousand letters of %j are read in a moment", (piece) => {
    const started = performance.now();
    understand(piece.repeat(2000 / piece.length), KNOWN, NOW);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
