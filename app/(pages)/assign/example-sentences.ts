/** Three ways of saying what is needed, about people who are on the list. */
export function exampleSentences(patients: readonly { id: string }[]): string[] {
  const id = (index: number) => patients[index % patients.length]?.id ?? "";
  return [
    `Medication for ${id(0)} tomorrow at 9:30`,
    `Personal care for ${id(1)} tomorrow between 10 and 12`,
    `Exercise with ${id(2)} on Friday at 2pm for 45 minutes`,
  ];
}
