import { describe, expect, it } from "vitest";
import { exampleMatch } from "./example-match";
import { medicationNurse } from "./medication-nurse";

describe("medication-nurse", () => {
  it.each(["Nurse"])("lets a %s give medication", (qualification) => {
    expect(medicationNurse(exampleMatch({ employee: { qualification } }))).toBeNull();
  });

  it.each(["Senior Carer", "Carer", null, "Not a nurse", "Nurse (student)"])(
    "keeps %s from it",
    (qualification) => {
      const finding = medicationNurse(exampleMatch({ employee: { qualification } }));
      expect(finding?.finding).toBe("not-a-nurse");
      expect(finding?.sentence).toContain("E001");
    },
  );

  it("looks at every service of the visit, medicine need not come first", () => {
    const match = exampleMatch({
      employee: { qualification: "Carer" },
      visit: { services: ["laundry", "medicine"] },
    });
    expect(medicationNurse(match)?.finding).toBe("not-a-nurse");
  });

  it("says nothing of a visit without medication, whatever the patient's row says", () => {
    expect(
      medicationNurse(
        exampleMatch({ employee: { qualification: "Carer" }, visit: { services: ["laundry"] } }),
      ),
    ).toBeNull();
  });

  it("lets a senior carer where the branch allows trained carers, and nobody below", () => {
    const settings = { trainedCarersMayAdminister: true };
    expect(
      medicationNurse(exampleMatch({ employee: { qualification: "Senior Carer" }, settings })),
    ).toBeNull();
    expect(medicationNurse(exampleMatch({ employee: { qualification: "Carer" }, settings }))).not.toBeNull();
  });
});
