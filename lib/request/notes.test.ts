import { expect, test } from "vitest";
import { KNOWN, NOW } from "./properties.test-data";
import { understand } from "./understand";

test.each([
  ["shopping for P001 tomorrow at 10, he likes wholemeal bread", "he likes wholemeal bread"],
  [
    "shopping for P001 tomorrow at 10. Ring the bell first; the dog bites",
    "Ring the bell first; the dog bites",
  ],
  ["exercise for P001 at 10, key safe 4521", "key safe 4521"],
  ["exercise for P001 tomorrow at 10, to the GP", "the GP"],
  ["exercise for P001 tomorrow at 10, NR1 2AB", "NR1 2AB"],
  ["exercise for P001 tomorrow at 10, her daughter will be there", "her daughter will be there"],
  ["shopping for P001 tomorrow at 2, has a hospital appointment at 4", "has a hospital appointment at 4"],
  ["meds for P001 tomorrow at 8 as her daughter can give lunch", "her daughter can give lunch"],
  ["P001 has already had her tablets, just a chat at 8", "has already had her tablets"],
  ["give P001 2 tablets at 8", "2 tablets"],
  ["P001 exercise at 10, her two daughters will be there", "her two daughters will be there"],
  ["P003 wash her hair at 2", "her hair"],
  ["medication for P001 tomorrow at 9 and make her tea afterwards", "afterwards"],
  ["medication for P001 tomorrow at 9, just to check she has taken them", "just to check she has taken them"],
  ["personal care for P001 tomorrow at 9, ring bell twice", "ring bell twice"],
  ["P001 soup and sandwich for lunch tomorrow", "soup and sandwich"],
  ["companionship for P001 10-2 tomorrow while daughter shops", "while daughter shops"],
  ["P001 goes to bed at 9, meds at 8 tonight", "goes to bed at 9"],
  ["companionship for P001 tomorrow 9, last call", "last call"],
  ["lunch for P001 tomorrow at 12, she eats at 1", "she eats at 1"],
  ["personal care for P001 tomorrow at 10, he needs hoisting", "he needs hoisting"],
  ["personal care for P001 tomorrow at 10, he needs hoisting, two carers", "he needs hoisting"],
  ["shopping for P001 tomorrow at 10; phone her daughter first", "phone her daughter first"],
  ["shopping for P001 tomorrow at 10\nmobile phone left at house", "mobile phone left at house"],
  ["shopping for P001 tomorrow at 10\nTel 01603 123456", "Tel 01603 123456"],
  ["shopping for P001 tomorrow at 10\nKind regards\nJan\nTel 01603 123456", null],
  [
    "exercise for P001 tomorrow at 10, Sarah must not go to that house again",
    "must not go to that house again",
  ],
  ["exercise for P001 tomorrow at 10, Sarah must not do her meds", "must not do her meds"],
  ["medication for P001 tomorrow at 9, before her breakfast", "before her breakfast"],
  ["medication for P001 tomorrow at 9, not after her lunch", "not after her lunch"],
  [
    "medication for P001 tomorrow at 9 must be given before her breakfast",
    "must be given before her breakfast",
  ],
  ["Name: P001\nDate: 1/12/2026\nTask: exercise\nTime: 10:00", null],
  ["Dr Patel has asked for exercise for P001 tomorrow at 10", "Dr Patel has asked"],
  ["exercise for P001 tomorrow at 10, her sister Dorothy has the key", "her sister Dorothy has the key"],
  ["medication for P001 tomorrow at 9, before breakfast", "before breakfast"],
  ["medication for P001 9am tomorrow before breakfast", "before breakfast"],
  ["medication for P001 tomorrow at 9, after lunch", "after lunch"],
  ["medication for P001 tomorrow before breakfast, 8am", "before breakfast"],
  ["medication for P001 tomorrow at 9 before food", "before food"],
  ["nobody has been to P001, exercise tomorrow at 10", "nobody has been"],
  ["please can you book exercise for P001 tomorrow at 10 for 45 minutes", null],
  ["Good morning, a nurse who drives for P001's injection tomorrow at 9", null],
])("what %j says beyond the request: %j", (sentence, notes) => {
  expect(understand(sentence, KNOWN, NOW)[0]!.notes).toBe(notes);
});

test.each([
  ["medication for P001 tomorrow at 9, after lunch", 1],
  ["medication for P001 tomorrow at 9, exercise after lunch", 2],
  ["medication for P001 tomorrow 8am, before lunch and after tea", 3],
])("a meal beside a time is no further visit: %s", (sentence, count) => {
  expect(understand(sentence, KNOWN, NOW)).toHaveLength(count);
});

test("a note goes to the visit that it is said of", () => {
  const visits = understand(
    "medication for P001 tomorrow at 8, mind the step, and shopping for P002 tomorrow at 10, wholemeal bread",
    KNOWN,
    NOW,
  );
  expect(visits.map(({ notes }) => notes)).toEqual(["mind the step", "wholemeal bread"]);
});

test("the words that nothing was made of are listed", () => {
  const [visit] = understand("shopping for P001 tomorrow at 10, wholemeal bread", KNOWN, NOW);
  expect(visit!.unusedWords).toEqual(["wholemeal", "bread"]);
});

test.each([
  ["female carer for P001 shopping tomorrow at 10", { gender: "Female" }],
  ["shopping for P001 tomorrow at 10 by a lady", { gender: "Female" }],
  ["a male nurse for P001 medication tomorrow at 10", { gender: "Male", requiredRole: "Nurse" }],
  ["a nurse who drives for P001 medication tomorrow at 10", { requiredRole: "Nurse", vehicle: true }],
])("%j demands it of the carer", (sentence, demands) => {
  expect(understand(sentence, KNOWN, NOW)[0]).toMatchObject({ ...demands, questions: [] });
});

test.each(["no male carers for P001, shopping tomorrow at 10", "P001 shopping at 10, not a man"])(
  "%j is asked about",
  (sentence) => {
    const [visit] = understand(sentence, KNOWN, NOW);
    expect(visit!.gender ?? null).toBeNull();
    expect(visit!.questions.length).toBeGreaterThan(0);
  },
);

test.each([
  ["next Thursday lunch with Emma Wilson for P003, meal", { from: "12:00", to: "14:00" }],
  ["P001 breakfast tomorrow", { from: "07:00", to: "10:00" }],
  ["P001 tea tomorrow", { from: "16:00", to: "18:00" }],
  ["put P001 to bed tomorrow", { from: "19:30", to: "22:00" }],
  ["bed call for P001 tomorrow, personal care", { from: "19:30", to: "22:00" }],
  ["a cup of tea for P001 tomorrow", null],
])("%j is within the time of the meal", (sentence, window) => {
  expect(understand(sentence, KNOWN, NOW)[0]!.window).toEqual(window);
});

test("an operator's meal times are those that are meant", () => {
  const meals = {
    breakfast: { from: "06:30", to: "09:00" },
    lunch: { from: "11:30", to: "13:00" },
    tea: { from: "16:30", to: "17:30" },
    bed: { from: "20:00", to: "21:00" },
  };
  expect(understand("lunch call for P001 tomorrow", KNOWN, NOW, meals)[0]!.window).toEqual(meals.lunch);
});
