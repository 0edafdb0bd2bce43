import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPLOYEE_FIELDS } from "./employee-fields";
import { PATIENT_FIELDS } from "./patient-fields";
import type { Reader } from "./reading";

const readers: [string, Reader<unknown>][] = [
  ...Object.entries(EMPLOYEE_FIELDS),
  ...Object.entries(PATIENT_FIELDS),
];
const anything = fc.oneof(fc.string({ unit: "grapheme" }), fc.double(), fc.constant(null));

test.each(readers)("%s: what was read and stored is read again as the same", (_, read) => {
  fc.assert(
    fc.property(anything, (written) => {
      const first = read(written);
      if ("problem" in first) return;
      const again = read(first.value as string | number | null);
      expect(again).toEqual({ value: first.value, repaired: false });
    }),
  );
});
