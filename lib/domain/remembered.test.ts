import { expect, it } from "vitest";
import { remembered } from "./remembered";

it("asks once for each key", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text: string) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf("ab"), lengthOf(""), lengthOf("ab"), lengthOf("")]).toEqual([2, 0, 2, 0]);
  expect(asked).toEqual(["ab", ""]);
});

it("keeps ten thousand answers, and starts anew with the next", () => {
  let asked = 0;
  const same = remembered((number: number) => {
    asked++;
    return number;
  });
  for (let number = 1; number <= 10_000; number++) same(number);
  same(1);
  expect(asked).toBe(10_000);
  same(10_001);
  same(10_001);
  expect(asked).toBe(10_001);
  same(1);
  expect(asked).toBe(10_002);
});
