import { expect, it } from "vitest";
import { rememberChallenge, takeChallenge } from "./challenges";

it("gives a challenge back once, in time, and for what it was made", () => {
  const id = rememberChallenge({ for: "passkey", values: { challenge: "c" } }, 0);
  expect(takeChallenge(id, "passkey", 1000)).toEqual({ challenge: "c" });
  expect(takeChallenge(id, "passkey", 1000)).toBeNull();
  expect(takeChallenge(rememberChallenge({ for: "passkey", values: {} }, 0), "provider", 1)).toBeNull();
  expect(takeChallenge(rememberChallenge({ for: "passkey", values: {} }, 0), "passkey", 300_000)).toBeNull();
  expect(takeChallenge("nothing", "passkey", 0)).toBeNull();
});

it("forgets the oldest when strangers begin too many", () => {
  const first = rememberChallenge({ for: "passkey", values: {} }, 0);
  for (let turn = 0; turn < 10_000; turn++) rememberChallenge({ for: "passkey", values: {} }, 0);
  expect(takeChallenge(first, "passkey", 1)).toBeNull();
});
