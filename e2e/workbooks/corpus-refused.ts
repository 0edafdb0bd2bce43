import { strToU8, zipSync } from "fflate";
import { workbookBytes } from "./bytes";
import type { CorpusFile } from "./corpus";
import { bothKinds } from "./corpus-shapes";
import { csvText } from "./csv-text";
import { currentSheets } from "./current";

/** Files in which nothing can be listed. */
export const REFUSED_FILES: readonly CorpusFile[] = [
  {
    name: "CSV with a quote too many",
    bytes: () => strToU8(csvText(bothKinds()).replace("E002", '"E002')),
    expected: "workbook-refused",
  },
  { name: "nothing at all", bytes: () => new Uint8Array(), expected: "not-a-workbook" },
  {
    name: "a letter",
    bytes: () => strToU8("Dear all,\nthe list, the rota, the keys.\n"),
    expected: "not-a-workbook",
  },
  {
    name: "a picture",
    bytes: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    expected: "not-a-workbook",
  },
  {
    name: "a PDF",
    bytes: () => strToU8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n"),
    expected: "not-a-workbook",
  },
  {
    name: "a text document",
    bytes: () => zipSync({ "word/document.xml": strToU8("<w:document/>") }),
    expected: "not-a-workbook",
  },
  {
    name: "the first half of a workbook",
    bytes: () => workbookBytes(currentSheets()).slice(0, 6_000),
    expected: "workbook-refused",
  },
];
