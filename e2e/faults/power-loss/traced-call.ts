/** A descriptor as strace shows it: `21</tmp/x/rota.db>`. */
export interface TracedFile {
  descriptor: string;
  path: string;
  /** It has no name any more. */
  isGone: boolean;
}

/** One system call that came back without an error. */
export interface TracedCall {
  name: string;
  /** The descriptors among its arguments, in order. */
  files: TracedFile[];
  /** The strings among its arguments: paths, or what was written. */
  bytes: Buffer[];
  /** The same as text. */
  text: string[];
  /** `O_RDWR`, `O_CREAT` … */
  flags: string[];
  /** Plain numbers among its arguments. */
  numbers: string[];
  /** Numbers in brackets: offsets that a call reads and moves on. */
  places: string[];
  result: { value: string; file: TracedFile | null };
}

/** `25771 write(18<\x2f…>, "\x68…", 5) = 5`, also in two halves when another thread came in between. */
const LINE = /^(\d+) +(.*)$/;
const UNFINISHED = / <unfinished \.\.\.>$/;
const RESUMED = /^<\.\.\. (\w+) resumed>(.*)$/s;
const CALL = /^(\w+)\((.*)\) += (-?\d+)(<((?:\\x[0-9a-f]{2})*)>(\(deleted\))?)?(?: .*)?$/s;

/** The calls of all threads in the order in which they came back, without those that failed. */
export function finishedCalls(text: string): TracedCall[] {
  const begun = new Map<string, string>();
  return text.split("\n").flatMap((line) => {
    const [, thread = "", rest = ""] = LINE.exec(line) ?? [];
    if (UNFINISHED.test(rest)) {
      begun.set(thread, rest.replace(UNFINISHED, ""));
      return [];
    }
    const resumed = RESUMED.exec(rest);
    const whole = resumed ? `${begun.get(thread) ?? ""}${resumed[2]}` : rest;
    const match = CALL.exec(whole);
    if (!match) return [];
    const [, name = "", words = "", value = "", , path, gone] = match;
    if (Number(value) < 0) return [];
    const file =
      path === undefined ? null : { descriptor: value, path: decoded(path).toString(), isGone: !!gone };
    return [{ name, ...wordsOf(words), result: { value, file } }];
  });
}

/** A descriptor, a string, a flag, a bracketed number, a plain number; whatever else there is says nothing here. */
const WORD =
  /(\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2})*)>(\(deleted\))?|"((?:\\x[0-9a-f]{2})*)"|(O_[A-Z_]+)|\[(\d+)\]|\b(\d+)\b/g;

function wordsOf(words: string): Omit<TracedCall, "name" | "result"> {
  const call: Omit<TracedCall, "name" | "result"> = {
    files: [],
    bytes: [],
    text: [],
    flags: [],
    numbers: [],
    places: [],
  };
  for (const [, descriptor, path, gone, string, flag, place, number] of words.matchAll(WORD)) {
    if (descriptor !== undefined)
      call.files.push({ descriptor, path: decoded(path ?? "").toString(), isGone: !!gone });
    else if (string !== undefined) call.bytes.push(decoded(string));
    else if (flag !== undefined) call.flags.push(flag);
    else if (place !== undefined) call.places.push(place);
    else if (number !== undefined) call.numbers.push(number);
  }
  return { ...call, text: call.bytes.map((bytes) => bytes.toString("latin1")) };
}

/** `\x2f\x74` → the two bytes. */
const decoded = (escaped: string): Buffer => Buffer.from(escaped.replaceAll("\\x", ""), "hex");
