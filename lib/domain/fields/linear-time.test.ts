import { expect, test, vi } from "vitest";
import { nameWords } from "../names/name-words";
import { isQuiteAnotherName } from "../person-name";
import { rowLook } from "../row-look";
import { EMPLOYEE_FIELDS } from "./employee-fields";
import { growth, HOSTILE_PIECES } from "./linear-time.test-data";
import { PATIENT_FIELDS } from "./patient-fields";
import type { Reader } from "./reading";
import { TEXT_LENGTH } from "./text";

vi.setConfig({ testTimeout: 120_000 });

/** A cell of a spreadsheet has 32,767 characters at the most; one of a CSV table may have more. */
const LENGTH = 40_000;

const READERS: [name: string, read: (text: string) => unknown][] = [
  ...Object.entries({ ...EMPLOYEE_FIELDS, ...PATIENT_FIELDS } as Record<string, Reader<unknown>>).map(
    ([name, reader]): [string, (text: string) => unknown] => [
      name,
      (text) => reader(text, { date1904: false } as Parameters<typeof reader>[1]),
    ],
  ),
  ["nameWords", nameWords],
  ["rowLook", (text) => rowLook({ id: text, name: text, all: [text], headers: [] })],
];

test("there are readers to be tried", () => {
  expect(READERS.length).toBeGreaterThan(25);
});

test.each(READERS)("%s reads twice the text in no more than about twice the time", (_, read) => {
  const slow = HOSTILE_PIECES.map((piece) => [piece, growth(read, piece, LENGTH)] as const).filter(
    ([, times]) => times > 3,
  );
  expect(slow).toEqual([]);
});

test("two names as long as a name may be are compared at once", () => {
  for (const piece of HOSTILE_PIECES) {
    const name = piece.repeat(TEXT_LENGTH).slice(0, TEXT_LENGTH);
    const started = performance.now();
    isQuiteAnotherName(name, `x${name.slice(1)}`);
    expect(performance.now() - started, piece).toBeLessThan(100);
  }
});
