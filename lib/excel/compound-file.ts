import { AppError } from "@/lib/errors";

/** Names of streams stand in the file as UTF-16, little end first. */
const holds = (bytes: Uint8Array, name: string) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, "utf16le"));

/** The refusal of an encrypted workbook. */
export function lockedWorkbook(): AppError {
  return new AppError(
    "workbook-refused",
    "This workbook is protected by a password; remove the password in Excel, save it and upload it again.",
  );
}

/**
 * Checks a compound file (.xls, or an encrypted .xlsx) before it is read. Throws `workbook-refused`
 * for an encrypted one and `not-a-workbook` for one that holds a document of another kind.
 */
export function checkCompoundFile(bytes: Uint8Array): void {
  if (holds(bytes, "EncryptedPackage") || holds(bytes, "EncryptionInfo")) {
    throw lockedWorkbook();
  }
  if (!holds(bytes, "Workbook") && !holds(bytes, "Book")) {
    throw new AppError(
      "not-a-workbook",
      "This file is an Office document but not a workbook; save your data as .xlsx and upload that.",
    );
  }
}
