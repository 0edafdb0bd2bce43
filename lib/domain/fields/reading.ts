/** What stands in a cell or an input: text, a number where a spreadsheet keeps one, or nothing. */
export type Written = string | number | null;

/** How a workbook counts its days; hand-typed values have none. */
export interface ReadOptions {
  /** True when serial 0 is 1 January 1904 (old Macintosh workbooks), false for 1900. */
  date1904?: boolean;
  /** What a coordinator said an unknown word stands for: a choice, null for "not recorded", undefined when nobody was asked. */
  answerFor?: (word: string) => string | null | undefined;
}

/** A word that fits none of the choices, to be asked about. */
export interface UnknownWord {
  word: string;
  choices: readonly string[];
  /** The likeliest choice, or null for "not recorded". */
  suggestion: string | null;
}

/**
 * What a reader made of something written: a value to store, or one sentence that says what to do.
 * `repaired` tells that the stored form differs in more than outer spaces, letter case or the order of a list.
 */
export type Reading<T> = ReadValue<T> | { problem: string; unknown?: UnknownWord };

/** A value to store. */
export interface ReadValue<T> {
  value: T;
  repaired: boolean;
  /** What the same cell says of further facts: stored where nothing else is recorded of them. */
  also?: Readonly<Record<string, string | undefined>>;
  /** How the whole of what was read is shown, where the value is only a part of it. */
  shown?: string;
}

/** Reads one meaning. Total: it never throws, and it never fills in a default. */
export type Reader<T> = (written: Written, options?: ReadOptions) => Reading<T>;

/** A value that is stored as it was written. */
export function kept<T>(value: T): Reading<T> {
  return { value, repaired: false };
}

/** A value that is stored in another form than it was written in. */
export function repaired<T>(value: T): Reading<T> {
  return { value, repaired: true };
}

/** Nothing that could be stored; `problem` is one plain sentence. */
export function unreadable<T>(problem: string, unknown?: UnknownWord): Reading<T> {
  return unknown ? { problem, unknown } : { problem };
}

/** Whether a reading has a value. */
export function isReadable<T>(reading: Reading<T>): reading is ReadValue<T> {
  return !("problem" in reading);
}
