import { describe, expect, it } from "vitest";
import { RULE_DESCRIPTIONS, type RuleDescription, ruleName } from "./descriptions";
import { RULE_IDS } from "./rule";
import { isFixed, SEVERITIES } from "./severities";

const descriptionOf = (id: (typeof RULE_IDS)[number]): RuleDescription => RULE_DESCRIPTIONS[id];

it("the rules are described in the order in which the pages list them", () => {
  expect(Object.keys(RULE_DESCRIPTIONS)).toEqual([...RULE_IDS]);
});

describe.each(RULE_IDS)("%s", (id) => {
  const { name, findings, whyFixed } = descriptionOf(id);

  it("has a name and a sentence for each of its findings, and for no other", () => {
    expect(name).toMatch(/^[A-Z]/);
    expect(Object.keys(findings)).toEqual(Object.keys(SEVERITIES[id]));
    for (const sentence of Object.values(findings)) expect(sentence).toMatch(/^[A-Z].{15,}\.$/);
  });

  it("says it in plain words, without the names that programs use", () => {
    const words = [name, ...Object.values(findings)].join(" ");
    for (const word of [id, ...Object.keys(findings)].filter((text) => text.includes("-"))) {
      expect(words).not.toContain(word);
    }
  });

  it("says why its weight is fixed exactly when it is", () => {
    const fixed = Object.keys(findings).some((finding) => isFixed(id, finding));
    expect(whyFixed !== undefined).toBe(fixed);
  });
});

it("no two findings read the same", () => {
  const sentences = RULE_IDS.flatMap((id) => Object.values(descriptionOf(id).findings));
  expect(new Set(sentences).size).toBe(sentences.length);
});

it("a rule that is gone is called by its id", () => {
  expect(ruleName("travel-fits")).toBe("Travel fits");
  expect(ruleName("of-old")).toBe("of-old");
});
