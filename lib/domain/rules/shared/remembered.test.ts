import { expect, it } from "vitest";
import { remembered } from "./remembered";

it("asks once for each key", () => {
  const asked: string[] = [];
  const lengthOf = remembered(5, (text: string) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf("ab"), lengthOf(""), lengthOf("ab"), lengthOf("")]).toEqual([2, 0, 2, 0]);
  expect(asked).toEqual(["ab", ""]);
});

it("keeps as many answers as it may, and starts anew with the next", () => {
  const asked: number[] = [];
  const same = remembered(2, (number: number) => {
    asked.push(number);
    return number;
  });
  for (const number of [1, 2, 1, 2]) same(number);
  expect(asked).toEqual([1, 2]);
  for (const number of [3, 3, 1]) same(number);
  expect(asked).toEqual([1, 2, 3, 1]);
});
