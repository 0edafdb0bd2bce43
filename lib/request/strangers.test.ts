import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Known } from "./mentions";
import { KNOWN, NOW } from "./properties.test-data";
import { understand } from "./understand";

// Properties read hundreds of sentences; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const lists = (patients: string[], employees: string[]): Known => ({
  patients: patients.map((name, i) => ({ patientId: `P0${11 + i}`, name })),
  employees: employees.map((name, i) => ({ employeeId: `E00${1 + i}`, name })),
});

const HILLS = lists(
  ["Rose Hill", "Rose Hill-Moor", "Ida Marsh", "Bridget Shaw"],
  ["Anna Bell", "Anna Bell-Price", "Emma Wilson"],
);
const [ROSE_HILL, ROSE_HILL_MOOR] = ["P011", "P012"];

const one = (sentence: string, known: Known) => understand(sentence, known, NOW)[0]!;

describe("a word beside a name is never dropped", () => {
  test.each([
    ["Shopping for Bridget Okafor tomorrow at 10", "Bridget Okafor", "P014 Bridget Shaw"],
    ["shopping for bridget okafor tomorrow at 10", "bridget okafor", "P014 Bridget Shaw"],
    ["SHOPPING FOR BRIDGET OKAFOR TOMORROW AT 10", "BRIDGET OKAFOR", "P014 Bridget Shaw"],
    ["Shopping for Bridget (Okafor) tomorrow at 10", "Bridget (Okafor", "P014 Bridget Shaw"],
    ["Shopping for Bridget Shaw (Okafor) tomorrow at 10", "Bridget Shaw (Okafor", "P014 Bridget Shaw"],
    ["Shopping for Bridget Shaw, Okafor, tomorrow at 10", "Bridget Shaw, Okafor", "P014 Bridget Shaw"],
    ["Shopping for Bridget Shaw Junior tomorrow at 10", "Bridget Shaw Junior", "P014 Bridget Shaw"],
    ["Shopping for Bridget Shaw, junior, tomorrow at 10", "Bridget Shaw, junior", "P014 Bridget Shaw"],
    ["Shopping for Bridget Shaw-Okafor tomorrow at 10", "Bridget Shaw-Okafor", "P014 Bridget Shaw"],
    ["Shopping for bridget shaw-okafor tomorrow at 10", "bridget shaw-okafor", "P014 Bridget Shaw"],
    ["Shopping for Zelda Bridget Shaw tomorrow at 10", "Zelda Bridget", "P014 Bridget Shaw"],
    ["Shopping for zelda bridget shaw tomorrow at 10", "zelda bridget shaw", "P014 Bridget Shaw"],
    ["Shopping for Mrs Bridget Okafor tomorrow at 10", "Mrs Bridget Okafor", "P014 Bridget Shaw"],
    ["Shopping for Ida Marsh Bell on 10 December at 10", "Ida Marsh Bell", "P013 Ida Marsh"],
    ["Shopping for ida marsh bell on 10 December at 10", "ida marsh bell", "P013 Ida Marsh"],
    ["Shopping for P014 Okafor tomorrow at 10", "P014 and Okafor", "P014 Bridget Shaw"],
    ["Shopping for P014 okafor tomorrow at 10", "P014 okafor", "P014 Bridget Shaw"],
    ["Shopping for P014, Okafor, tomorrow at 10", "Okafor", "P014 Bridget Shaw"],
    ["Shopping for P014 (Okafor) tomorrow at 10", "Okafor", "P014 Bridget Shaw"],
    ["Shopping for Okafor (P014) tomorrow at 10", "Okafor", "P014 Bridget Shaw"],
    ["P011 Rose Hill Moor shopping tomorrow at 10", "P011 and Rose Hill Moor", "P011 Rose Hill"],
  ])("%s is asked about", (sentence, said, choice) => {
    const { patientId, questions } = one(sentence, HILLS);
    expect(patientId).toBeNull();
    const question = questions.find(({ field }) => field === "patient_id");
    expect(question?.message).toContain(said);
    expect(question?.choices).toContain(choice);
  });

  test.each([
    ["Send Anna Bell Okafor to P014 for shopping tomorrow at 10", "E001 Anna Bell"],
    ["send anna bell okafor to P014 for shopping tomorrow at 10", "E001 Anna Bell"],
    ["Shopping for P014 tomorrow at 10 with Emma Bell", "E003 Emma Wilson"],
    ["Shopping for P014 tomorrow at 10 with E003 Okafor", "E003 Emma Wilson"],
    ["Shopping for P014 tomorrow at 10 with Emma Wilson junior", "E003 Emma Wilson"],
  ])("%s is asked about", (sentence, choice) => {
    const { employeeId, questions } = one(sentence, HILLS);
    expect(employeeId).toBeNull();
    expect(questions.find(({ field }) => field === "employee_id")?.choices).toContain(choice);
  });

  test.each([
    ["Shopping for Rose Hill Moor on 10 December at 10", ROSE_HILL_MOOR],
    ["shopping for rose hill-moor on 10 December at 10", ROSE_HILL_MOOR],
    ["Shopping for Mrs Hill–Moor on 10 December at 10", ROSE_HILL_MOOR],
    ["Shopping for Hill-Moor, Rose on 10 December at 10", ROSE_HILL_MOOR],
    ["Shopping for Rose Hill on 10 December at 10", ROSE_HILL],
    ["P011 Rose Hill shopping on 10 December at 10", ROSE_HILL],
  ])("%s is for that one", (sentence, patientId) => {
    const visit = one(sentence, HILLS);
    expect(visit).toMatchObject({ patientId, questions: [] });
  });

  test("the longer name is meant of two carers", () => {
    const { employeeId, questions } = one("Send Anna Bell Price to P014 for shopping tomorrow at 10", HILLS);
    expect({ employeeId, questions }).toEqual({ employeeId: "E002", questions: [] });
  });
});

test.each([
  "Mr and Mrs Shaw need shopping tomorrow at 10",
  "Shopping for Mrs Shaw and Mr Shaw tomorrow at 10",
])("%s is two visits, and each is asked about", (sentence) => {
  const visits = understand(sentence, lists(["Bridget Shaw", "Arthur Shaw"], ["Emma Wilson"]), NOW);
  expect(visits.map(({ patientId }) => patientId)).toEqual([null, null]);
  for (const { questions } of visits)
    expect(questions[0]?.choices).toEqual(["P011 Bridget Shaw", "P012 Arthur Shaw"]);
});

test("a couple that is written with a first name bears its last name, and the other one is asked about", () => {
  const georges = lists(["George Williams", "George Evans"], ["Emma Wilson"]);
  const visits = understand("Mr & Mrs George Williams shopping tomorrow at 10", georges, NOW);
  expect(visits).toMatchObject([
    { patientId: "P011", questions: [] },
    { patientId: null, questions: [{ field: "patient_id" }] },
  ]);
});

const COUPLES = lists(["Arthur Evans", "Bridget Shaw", "Arthur Shaw"], ["Emma Wilson"]);
const [EVANS, BRIDGET] = ["P011", "P012"];

test.each([
  ["Mr and Mrs Evans shopping tomorrow at 10", [EVANS, null]],
  ["Mr & Mrs Evans shopping tomorrow at 10", [EVANS, null]],
  ["Mr Evans and his wife need shopping tomorrow at 10", [EVANS, null]],
  ["shopping for Mr Evans & wife tomorrow at 10", [EVANS, null]],
  ["the Evanses shopping tomorrow at 10", [null]],
  ["both Evanses shopping tomorrow at 10", [null]],
  ["husband and wife Evans shopping tomorrow at 10", [null]],
  ["Evans family shopping tomorrow at 10", [null]],
  ["the Shaws shopping tomorrow at 10", [null]],
  ["Mr Shaw and Bridget Shaw shopping tomorrow at 10", [null, BRIDGET]],
  ["shopping for Bridget Shaw and Mr Shaw tomorrow at 10", [BRIDGET, null]],
  ["Bridget and Mr Shaw shopping tomorrow at 10", [BRIDGET, null]],
  ["Arthur and Mr Shaw shopping tomorrow at 10", [null, null]],
])("%s is asked about where the list has one of them", (sentence, patients) => {
  const visits = understand(sentence, COUPLES, NOW);
  expect(visits.map(({ patientId }) => patientId)).toEqual(patients);
  for (const { patientId, questions } of visits)
    expect(questions.map(({ field }) => field)).toEqual(patientId === null ? ["patient_id"] : []);
});

test.each([
  "Mr Evans shopping tomorrow at 10, his wife will be in",
  "Shopping for Mr Evans tomorrow at 10 and his wife has the key",
  "Mr Evans and his wife will be in, shopping tomorrow at 10",
])("%s is one visit", (sentence) => {
  expect(understand(sentence, COUPLES, NOW)).toMatchObject([{ patientId: EVANS, questions: [] }]);
});

const LETTERS = lists(
  ["Bridget O’Brien", "Łukasz Król", "Søren Weiß", "Siobhán Walsh", "Mary Mac Donald", "Zoë Ó Briain"],
  ["Maeve O’Dowd", "D’Arcy Lane", "Liam O'Shea", "Đorđe Œuvrard"],
);

describe("names are compared without case, accents and typographic signs", () => {
  test.each([
    ["Bridget O'Brien", "P011"],
    ["Bridget O’Brien", "P011"],
    ["Bridget O‘Brien", "P011"],
    ["Bridget O´Brien", "P011"],
    ["Bridget O`Brien", "P011"],
    ["Bridget OʼBrien", "P011"],
    ["Bridget OBrien", "P011"],
    ["bridget o brien", "P011"],
    ["Mrs O'Brien", "P011"],
    ["Mrs O’Brien", "P011"],
    ["O’Brien", "P011"],
    ["o'brien", "P011"],
    ["Lukasz Krol", "P012"],
    ["Krol", "P012"],
    ["Łukasz Król", "P012"],
    ["LUKASZ KROL", "P012"],
    ["Soren Weiss", "P013"],
    ["Weiß", "P013"],
    ["Siobhan Walsh", "P014"],
    ["Siobha\u0301n", "P014"],
    ["Mary MacDonald", "P015"],
    ["Zoe O Briain", "P016"],
  ])("for %s", (said, patientId) => {
    expect(one(`Shopping for ${said} tomorrow at 10`, LETTERS)).toMatchObject({ patientId, questions: [] });
  });

  test.each([
    ["Maeve O'Dowd", "E001"],
    ["maeve o’dowd", "E001"],
    ["Maeve ODowd", "E001"],
    ["O'Dowd", "E001"],
    ["D'Arcy Lane", "E002"],
    ["D’Arcy", "E002"],
    ["Darcy Lane", "E002"],
    ["Liam O’Shea", "E003"],
    ["Dorde Oeuvrard", "E004"],
  ])("with %s", (said, employeeId) => {
    const visit = one(`Shopping for P011 tomorrow at 10 with ${said}`, LETTERS);
    expect(visit).toMatchObject({ employeeId, questions: [] });
  });

  const SEVERAL_WORDS = lists(["Maria da Silva", "Nguyen Thi Hoa", "Ana Garcia Lopez"], ["Emma Wilson"]);

  test.each([
    ["Mrs da Silva", "P011"],
    ["Mrs DaSilva", "P011"],
    ["Thi Hoa", "P012"],
    ["Mrs Garcia Lopez", "P013"],
  ])("for %s", (said, patientId) => {
    const visit = one(`Shopping for ${said} this Friday at 10`, SEVERAL_WORDS);
    // "This" is no "Thi's".
    expect(visit).toMatchObject({ patientId, date: "2026-11-27", notes: null, questions: [] });
  });
});

const FOREIGN =
  "Okafor Zelda Nguyen Siddiqui Kowalczyk Björnsdóttir Okonkwo Papadopoulos Fitzgibbon Wójcik Ramanathan Oyelaran Håkansson Çelik Ivanović Adeyemi Mbeki Tshabalala Quezada Yamamoto Featherstonehaugh Gwenllian Caoimhe Zbigniew Anastasiya Oluwaseun Priyanka Thandiwe".split(
    " ",
  );

const wordsOf = (names: string[]) => [...new Set(names.flatMap((name) => name.split(" ")))];
const names = [...KNOWN.patients, ...KNOWN.employees].map(({ name }) => name);
const firstNames = wordsOf(names.map((name) => name.split(" ")[0]!)).concat(FOREIGN);
const surnames = wordsOf(names.map((name) => name.split(" ").at(-1)!)).concat(FOREIGN);

/** Somebody who is on neither list, in either order of the names. */
const stranger = fc
  .tuple(fc.constantFrom(...firstNames), fc.constantFrom(...surnames))
  .filter(([first, last]) => first !== last && !names.some((name) => isSame(name, first, last)));
const isSame = (name: string, first: string, last: string) =>
  name.split(" ").sort().join() === [first, last].sort().join();

const written = fc.constantFrom<(first: string, last: string) => string>(
  (first, last) => `${first} ${last}`,
  (first, last) => `${first} ${last}`.toLowerCase(),
  (first, last) => `Mrs ${first} ${last}`,
  (first, last) => `${first}-${last}`,
);

describe("a stranger is never answered with somebody", () => {
  const forPatient = fc.constantFrom<(who: string) => string>(
    (who) => `Shopping for ${who} tomorrow at 10`,
    (who) => `Please could ${who} have shopping tomorrow at 10`,
    (who) => `${who} needs shopping tomorrow at 10`,
    (who) => `Visit ${who} at 10 tomorrow, shopping`,
    (who) => `shopping tomorrow at 10 for ${who}`,
  );

  test("for whom a visit is", () => {
    fc.assert(
      fc.property(stranger, written, forPatient, ([first, last], write, sentence) => {
        const said = sentence(write(first, last));
        const visits = understand(said, KNOWN, NOW);
        expect(
          visits.map(({ patientId }) => patientId),
          said,
        ).toEqual(visits.map(() => null));
      }),
      { numRuns: 800 },
    );
  });

  test("who is to give it", () => {
    const forCarer = fc.constantFrom<(who: string) => string>(
      (who) => `Send ${who} to P001 for shopping tomorrow at 10`,
      (who) => `Shopping for P001 tomorrow at 10 with ${who}`,
      (who) => `P001 shopping tomorrow at 10, by ${who}`,
    );
    fc.assert(
      fc.property(stranger, written, forCarer, ([first, last], write, sentence) => {
        const said = sentence(write(first, last));
        const visits = understand(said, KNOWN, NOW);
        expect(
          visits.map(({ employeeId }) => employeeId),
          said,
        ).toEqual(visits.map(() => null));
        expect(
          visits.flatMap(({ questions }) => questions),
          said,
        ).not.toEqual([]);
      }),
      { numRuns: 800 },
    );
  });
});
