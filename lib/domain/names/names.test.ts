import { describe, expect, it } from "vitest";
import { foldName } from "./fold-name";
import { nameWords } from "./name-words";
import { namesAgree } from "./names-agree";

it.each([
  ["Maeve O’Dowd", "maeve odowd"],
  ["O‘Dowd O´Dowd O`Dowd OʼDowd O'Dowd O′Dowd", "odowd odowd odowd odowd odowd odowd"],
  ["Hill-Moor Hill‐Moor Hill‑Moor Hill–Moor", "hill moor hill moor hill moor hill moor"],
  ["Łukasz Król", "lukasz krol"],
  ["ŁUKASZ KRÓL", "lukasz krol"],
  ["Søren Weiß", "soren weiss"],
  ["Þóra Æsa Đorđe Œuvrard Yıldız Ħ Guðrún", "thora aesa dorde oeuvrard yildiz h gudrun"],
  ["Siobha\u0301n  WALSH", "siobhan walsh"],
  ["Ｍａｒｙ\u00a0Ann\u200b", "mary ann"],
  ["Иван Петров", "ivan petrov"],
  ["Smith, Mary (Molly)", "smith mary molly"],
])("%s is compared as %s", (written, folded) => {
  expect(foldName(written)).toBe(folded);
});

it("leaves titles out of the words of a name", () => {
  expect(nameWords("Mrs. Bridget O’Brien")).toEqual(["bridget", "obrien"]);
});

describe("two spellings", () => {
  it.each([
    ["Mary Thompson", "THOMPSON, Mary"],
    ["Mrs Bridget O'Brien", "Bridget O’Brien"],
    ["Bridget O Brien", "Bridget O’Brien"],
    ["Rose Hill Moor", "Rose Hill–Moor"],
    ["Łukasz Król", "Lukasz Krol"],
  ])("%s and %s are one name", (a, b) => {
    expect(namesAgree(a, b)).toBe(true);
  });

  it.each([
    ["Rose Hill", "Rose Hill-Moor"],
    ["Bridget Shaw", "Bridget Okafor"],
    ["", ""],
    ["Mrs", "Mr"],
  ])("%s and %s are two", (a, b) => {
    expect(namesAgree(a, b)).toBe(false);
  });
});
