import { AppError } from "@/lib/errors";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** Bytes at the beginning of a file that tell whether it may be text. */
const SNIFFED = 4_096;
/** A web page, or XML: however it is named, no list with separators begins so. */
const MARKUP = /^(?:\xef\xbb\xbf)?\s*</;

/**
 * What lists of people come in: .xlsx, .xlsb and .ods are archives, .xls is a compound file, .csv is text
 * (which is a list of people only when its headers say so).
 */
export type Container = "archive" | "compound file" | "text";

const startsWith = (bytes: Uint8Array, magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte);

/** The refusal of a file of another kind. */
export function notAWorkbook(): AppError {
  return new AppError(
    "not-a-workbook",
    "This file is not an Excel workbook, whatever its name says; save it as .xlsx and upload that.",
  );
}

/** The container by its first bytes, never by a file name. Throws `not-a-workbook` for anything else. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) {
    throw new AppError("not-a-workbook", "This file is empty; choose the workbook that holds your data.");
  }
  if (startsWith(bytes, ZIP)) return "archive";
  if (startsWith(bytes, COMPOUND_FILE)) return "compound file";
  if (mayBeText(bytes.subarray(0, SNIFFED))) return "text";
  throw notAWorkbook();
}

function mayBeText(head: Uint8Array): boolean {
  if (UTF16.some((mark) => startsWith(head, mark))) return true;
  return !head.includes(0) && !MARKUP.test(Buffer.from(head).toString("latin1"));
}
