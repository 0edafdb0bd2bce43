import { cache } from "react";
import type { PersonKind } from "@/lib/domain/workbook";
import { personRecord } from "@/lib/services/people/person-record";
import { idIn, type PersonParameters } from "./id-in";

/** The record of the person that an address names. Read once per request: the title and the page both ask for it. */
export const recordIn = async (kind: PersonKind, params: PersonParameters["params"]) =>
  readOnce(kind, await idIn(params));

const readOnce = cache((kind: PersonKind, id: string) => personRecord(kind, id));
