import { AppError } from "@/lib/errors";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The two containers in which workbooks come: .xlsx, .xlsb and .ods are archives, .xls is a compound file. */
export type Container = "archive" | "compound file";

const startsWith = (bytes: Uint8Array, magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte);

/** The container by its first bytes, never by a file name. Throws `not-a-workbook` for anything else. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) {
    throw new AppError("not-a-workbook", "This file is empty; choose the workbook that holds your data.");
  }
  if (startsWith(bytes, ZIP)) return "archive";
  if (startsWith(bytes, COMPOUND_FILE)) return "compound file";
  throw new AppError(
    "not-a-workbook",
    "This file is not an Excel workbook, whatever its name says; save it as .xlsx and upload that.",
  );
}
