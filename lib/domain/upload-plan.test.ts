import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConflictChoice, planSheet, type UploadMode } from "./upload-plan";

interface Person {
  personId: string;
  name: string;
  phone: string | null;
  archivedAt: string | null;
}

const STAMP = "2026-11-23 08:00:00";
const person = (personId: string, changes: Partial<Person> = {}): Person => ({
  personId,
  name: `Person ${personId}`,
  phone: null,
  archivedAt: null,
  ...changes,
});

interface Choices {
  absent?: "phone"[];
  mode?: UploadMode;
  handEdited?: string[];
  choice?: ConflictChoice;
  /** Answers about unknown ids. */
  same?: Record<string, string | null>;
}

function plan(
  stored: Person[],
  written: Person[],
  { absent = [], mode = "replace", handEdited = [], choice = "hand", same = {} }: Choices = {},
) {
  const rows = written.map(({ archivedAt: _archivedAt, ...facts }: Person, index) => ({
    row: index + 2,
    facts,
  }));
  const sheet = {
    sheet: "People",
    layout: "current" as const,
    rows,
    absent,
    headersKey: "",
    usedColumns: [],
    ignoredColumns: [],
  };
  return planSheet<Person>(stored, sheet, "personId", {
    kind: "employee",
    idColumn: "EmployeeID",
    samePerson: (id) => same[id],
    mode,
    stamp: STAMP,
    isHandEdited: (id, fact) => handEdited.includes(`${id} ${fact}`),
    choiceFor: () => choice,
  });
}

describe("one person", () => {
  it("who is new is added", () => {
    expect(plan([], [person("A1")]).changes).toMatchObject([
      { change: "added", id: "A1", changes: person("A1"), person: person("A1") },
    ]);
  });

  it("who is the same is left alone, also under an id in other letters", () => {
    expect(plan([person("A1")], [person("a1", { name: "Person A1" })])).toEqual({
      changes: [],
      unchanged: 1,
      conflicts: [],
      problems: [],
      questions: [],
      storedIds: new Map(),
    });
  });

  it("who differs is changed in what differs, and keeps the id as first written", () => {
    const { changes } = plan([person("A1")], [person("a1", { name: "Person A1", phone: "07700 900001" })]);
    expect(changes).toMatchObject([
      {
        change: "changed",
        id: "A1",
        changes: { phone: "07700 900001" },
        person: person("A1", { phone: "07700 900001" }),
      },
    ]);
  });

  it("who is missing is archived, once", () => {
    expect(plan([person("A1")], []).changes).toMatchObject([
      {
        change: "archived",
        id: "A1",
        changes: { archivedAt: STAMP },
        person: person("A1", { archivedAt: STAMP }),
      },
    ]);
    expect(plan([person("A1", { archivedAt: "2026-01-01 00:00:00" })], []).changes).toEqual([]);
  });

  it("who comes back is restored", () => {
    const { changes } = plan([person("A1", { archivedAt: "2026-01-01 00:00:00" })], [person("A1")]);
    expect(changes).toMatchObject([
      { change: "restored", id: "A1", changes: { archivedAt: null }, person: person("A1") },
    ]);
  });

  it("keeps what the sheet has no column for", () => {
    const stored = person("A1", { phone: "07700 900001" });
    expect(plan([stored], [person("A1")], { absent: ["phone"] })).toEqual({
      changes: [],
      unchanged: 1,
      conflicts: [],
      problems: [],
      questions: [],
      storedIds: new Map(),
    });
    expect(plan([stored], [person("A1")]).changes[0]?.changes).toEqual({ phone: null });
  });

  it("whose id belongs to quite another name is a problem and no change, archived or not", () => {
    for (const archivedAt of [null, "2026-01-01 00:00:00"]) {
      const result = plan(
        [person("A1", { name: "Mary Thompson", archivedAt })],
        [person("A1", { name: "John Smith" })],
      );
      expect(result.changes).toEqual([]);
      expect(result.problems).toMatchObject([{ sheet: "People", row: 2, value: "A1" }]);
    }
  });
});

describe("what was changed by hand", () => {
  const stored = [person("A1", { phone: "07700 900009" })];
  const written = [person("A1", { phone: "07700 900001" })];
  const handEdited = ["A1 phone"];

  it("is not overwritten silently: the cell is a conflict, and the hand's word counts", () => {
    const result = plan(stored, written, { handEdited });
    expect([result.changes, result.unchanged]).toEqual([[], 1]);
    expect(result.conflicts).toEqual([
      { id: "A1", row: 2, fact: "phone", stored: "07700 900009", written: "07700 900001", choice: "hand" },
    ]);
  });

  it("is overwritten when somebody says so", () => {
    const result = plan(stored, written, { handEdited, choice: "workbook" });
    expect(result.changes).toMatchObject([
      { change: "changed", changes: { phone: "07700 900001" }, before: stored[0] },
    ]);
  });

  it("is no conflict when the workbook agrees", () => {
    expect(plan(stored, stored, { handEdited }).conflicts).toEqual([]);
  });
});

it("merging archives nobody", () => {
  expect(plan([person("A1")], [person("A2")], { mode: "merge" }).changes).toMatchObject([
    { change: "added", id: "A2" },
  ]);
});

it("carrying a plan out leaves exactly the workbook's people on the list, and nobody is lost", () => {
  const id = fc.constantFrom("A1", "A2", "A3", "A4", "A5");
  const phone = fc.constantFrom(null, "07700 900001", "07700 900002");
  const stored = fc.uniqueArray(
    fc.record({ personId: id, phone, archivedAt: fc.constantFrom(null, "2026-01-01 00:00:00") }),
    { selector: (one) => one.personId },
  );
  const written = fc.uniqueArray(fc.record({ personId: id, phone }), { selector: (one) => one.personId });
  fc.assert(
    fc.property(stored, written, (before, workbook) => {
      const people = before.map((one) => person(one.personId, one));
      const wanted = workbook.map((one) => person(one.personId, one));
      const after = new Map(people.map((one) => [one.personId, one]));
      for (const change of plan(people, wanted).changes) after.set(change.id, change.person);
      const listed = [...after.values()].filter((one) => one.archivedAt === null);
      const byId = (a: Person, b: Person) => a.personId.localeCompare(b.personId);
      expect(listed.sort(byId)).toEqual([...wanted].sort(byId));
      expect([...after.keys()]).toEqual(expect.arrayContaining(people.map((one) => one.personId)));
    }),
  );
});

describe("somebody under an id that is not known", () => {
  const REPEATED: [string, string][] = [
    ["001", "1"],
    ["E013", "E-013"],
    ["E013", "E 13"],
    ["2-254", "2 254"],
    ["E001", "staff-7"],
  ];
  const ann = (personId: string, changes: object = {}) =>
    person(personId, { name: "Ann Bell", postcode: "NR1 1AA", ...changes } as Partial<Person>);

  it.each(REPEATED)(
    "stored as %s and now %s, with the same name and postcode, is asked about",
    (stored, now) => {
      for (const mode of ["replace", "merge"] as const) {
        const { questions, problems, changes } = plan([ann(stored)], [ann(now)], { mode });
        expect(questions).toMatchObject([{ word: now, choices: [stored], suggestion: stored, rows: [2] }]);
        expect(problems).toMatchObject([{ row: 2, value: now, choices: [stored] }]);
        expect(changes.filter(({ change }) => change === "added")).toEqual([]);
      }
    },
  );

  it.each(REPEATED)("stored as %s and now %s, keeps the id when they are one", (stored, now) => {
    const { problems, changes, storedIds } = plan([ann(stored)], [ann(now, { phone: "07700 900001" })], {
      same: { [now]: stored },
    });
    expect([problems, [...storedIds]]).toEqual([[], [[now.toLowerCase(), stored]]]);
    expect(changes).toMatchObject([{ change: "changed", id: stored, changes: { phone: "07700 900001" } }]);
  });

  it("is added when they are two", () => {
    const { changes, problems } = plan([ann("001")], [ann("1")], { same: { 1: null }, mode: "merge" });
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([{ change: "added", id: "1" }]);
  });

  it("is asked about under a name in other letters, and with a title", () => {
    const stored = ann("E1", { name: "Łukasz O’Brien" });
    const { questions } = plan([stored], [ann("X9", { name: "Mr Lukasz O'BRIEN", postcode: "nr11aa" })]);
    expect(questions).toHaveLength(1);
  });

  it("is asked about who was archived, who moved under a respelt id, and who has no postcode there", () => {
    const asked = (stored: object, written: object) =>
      plan([ann("E001", stored)], [ann("E-1", written)]).questions.length;
    expect(asked({ archivedAt: STAMP }, {})).toBe(1);
    expect(asked({}, { postcode: "NR9 9ZZ" })).toBe(1);
    expect(asked({ postcode: null }, { postcode: null })).toBe(1);
    expect(asked({}, { name: "Ann Price" })).toBe(1);
  });

  it.each<[string, object]>([
    ["E-1", { name: "Joyce Hall" }],
    ["E002", { postcode: "NR9 9ZZ" }],
    ["E002", { postcode: null }],
    ["E002", { name: "Anna Bell" }],
  ])("%s %j is nobody who is stored", (id, changes) => {
    expect(plan([ann("E001")], [ann(id, changes)]).questions).toEqual([]);
  });

  it("is not asked about when the other one is in the list too", () => {
    expect(plan([ann("E001")], [ann("E001"), ann("E-001")]).questions).toEqual([]);
  });

  it("cannot be the same as another row", () => {
    const same = { "E-1": "E001", "E 1": "E001" };
    expect(plan([ann("E001")], [ann("E-1"), ann("E 1")], { same }).problems).toMatchObject([{ row: 3 }]);
  });

  it("is asked about when an answer names somebody with another name by now", () => {
    const stored = [ann("E001"), person("E009", { name: "Joyce Hall" })];
    expect(plan(stored, [ann("E-1")], { same: { "E-1": "E009" } }).questions).toHaveLength(1);
  });
});
