import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { workbookBytes } from "./bytes";
import { currentSheets } from "./current";
import { withPart } from "./hostile";
import { withParts } from "./hostile-parts";

/** Links to other files and programs: none is followed. */
export function externalLink(): Uint8Array {
  const target =
    '<Relationships><Relationship Id="rId1" TargetMode="External" Target="http://127.0.0.1:9/other.xlsx"/></Relationships>';
  return withParts({
    "xl/externalLinks/externalLink1.xml":
      '<externalLink><externalBook r:id="rId1"><sheetNames><sheetName val="x"/></sheetNames></externalBook></externalLink>',
    "xl/externalLinks/_rels/externalLink1.xml.rels": target,
  });
}
export function ddeLink(): Uint8Array {
  return withParts({
    "xl/externalLinks/externalLink1.xml":
      '<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"><ddeItems><ddeItem name="A0" advise="1"/></ddeItems></ddeLink></externalLink>',
  });
}

/** Formulas that would start a program, with the results that were saved. */
export function formulaCells(): Uint8Array {
  return withPart((xml) =>
    xml
      .replace(
        /<c r="B(\d+)"[^>]*>.*?<\/c>/g,
        `<c r="B$1" t="str"><f>cmd|' /C calc'!A0</f><v>Somebody $1</v></c>`,
      )
      .replace("Somebody 1<", "Name<"),
  );
}

/** Names that would reach into the language, were they keys of objects. */
export function pollution(): Uint8Array {
  const sheets = currentSheets();
  const [header] = sheets.EmployeeDetails ?? [];
  header?.push("__proto__", "constructor", "prototype");
  for (const row of sheets.EmployeeDetails?.slice(1) ?? []) row.push('{"polluted":true}', "polluted", "x");
  const bytes = workbookBytes({ ...sheets, ["__proto__"]: [["polluted"]], constructor: [["polluted"]] });
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const names =
    '<definedNames><definedName name="__proto__">EmployeeDetails!$A$1</definedName></definedNames>';
  parts["xl/workbook.xml"] = strToU8(
    workbook.replace("</sheets>", `</sheets>${names}`).replace('name="constructor"', 'name="__proto__"'),
  );
  return zipSync(parts);
}
