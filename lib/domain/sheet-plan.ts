import type { ImportQuestion, PersonKind, Problem } from "./workbook";

/** What all people have in common, as far as an upload cares. */
export interface Listed {
  name: string;
  archivedAt: string | null;
}

/** replace: the workbook is the list; merge: it adds and changes, and nobody leaves. */
export type UploadMode = "replace" | "merge";

/** What a workbook was taken as. */
export const UPLOAD_MODE_WORDS: Record<UploadMode, string> = {
  replace: "The whole list",
  merge: "An addition",
};

/** What storing a sheet does to one person. */
export interface PersonChange<Person> {
  change: "added" | "changed" | "restored" | "archived";
  id: string;
  /** The row of the sheet, as the spreadsheet numbers it; null for somebody who is not in it. */
  row: number | null;
  /** Keys to store; for an added person all of them. */
  changes: Partial<Person>;
  /** The person before the change; null for somebody new. */
  before: Person | null;
  /** The person as the change leaves them. */
  person: Person;
}

/** A cell that differs from what was changed by hand since the last upload: never overwritten silently. */
export interface Conflict {
  id: string;
  row: number;
  fact: string;
  /** As it was changed by hand. */
  stored: unknown;
  /** As the workbook has it. */
  written: unknown;
  choice: ConflictChoice;
}

/** Whose word counts; the hand's unless somebody says otherwise. */
export type ConflictChoice = "hand" | "workbook";

export interface SheetPlan<Person> {
  changes: PersonChange<Person>[];
  unchanged: number;
  conflicts: Conflict[];
  /** Ids that the workbook gives to quite another name, and open questions: they refuse the whole workbook. */
  problems: Problem[];
  /** Whether somebody under a new id is one of those who are stored; each is among the problems too. */
  questions: ImportQuestion[];
  /** The stored id of those whom the sheet has under another one, by that in lower case. */
  storedIds: Map<string, string>;
}

/** How a sheet is to be stored, beyond what it says. */
export interface PlanOptions {
  mode: UploadMode;
  /** UTC stamp at which those who are missing leave the list. */
  stamp: string;
  /** Whether a fact was changed by hand, and no upload has agreed to it since. */
  isHandEdited(id: string, fact: string): boolean;
  choiceFor(id: string, fact: string): ConflictChoice;
  kind: PersonKind;
  /** What the column of the ids is called. */
  idColumn: string;
  /** The stored id that a coordinator said an unknown one stands for; null for somebody new, undefined when nobody was asked. */
  samePerson(id: string): string | null | undefined;
}
