import { describe, expect, it } from "vitest";
import { NATIONS } from "./care-package/nation";
import { shortVisitRuleOf, sourceLabelOf } from "./short-visit-rule";

describe("the rule of short visits", () => {
  it.each(NATIONS)("says of %s what it is, where it is from and what is counted", (nation) => {
    const rule = shortVisitRuleOf(nation);
    expect(rule.nation).toBe(nation);
    expect(rule.says).toContain("30 minutes");
    expect(rule.counted).toContain("counts as agreed");
  });

  it("is guidance in England, law in Wales, and a convention where there is neither", () => {
    expect(shortVisitRuleOf("England").source).toMatch(/NG21.*QS123/);
    expect(shortVisitRuleOf("Wales").source).toContain("(Wales) Act 2016, section 8");
    expect(NATIONS.map((nation) => sourceLabelOf(shortVisitRuleOf(nation)))).toEqual([
      "Guidance",
      "Law",
      "No rule",
      "No rule",
    ]);
    for (const nation of ["Scotland", "Northern Ireland"] as const)
      expect(shortVisitRuleOf(nation).source).toMatch(/^No law or national standard/);
  });
});
