import { expect, it } from "vitest";
import { hasPay, withoutPay } from "./pay-in-log";

it("only entries about pay settings hold figures of pay", () => {
  expect(["pay_settings_changed", "need_settings_changed", "startup", null].map(hasPay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it("keeps which settings changed, and none of the figures", () => {
  const said = withoutPay({
    details: { changes: { visit_rate: [null, 12.95], minimum_wage: [["£12.21 from Tue 1 Apr 2025"], null] } },
  });
  expect(said).toEqual({
    description:
      "Changed the pay settings: visit rate, minimum wage (managers and auditors are shown the figures)",
    details: {
      changes: { visit_rate: ["not shown", "not shown"], minimum_wage: ["not shown", "not shown"] },
    },
  });
});

it("says nothing of details that cannot be read", () => {
  for (const details of [null, "text of another program", 12.95])
    expect(JSON.stringify(withoutPay({ details }))).not.toMatch(/12|text/);
});
