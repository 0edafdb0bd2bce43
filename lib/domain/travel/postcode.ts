import { POSTCODE_AREAS } from "./postcode-areas";

/** A postcode as far as it was written: `NR2 1AB` has four parts, `NR2` two, `NR` one. */
export interface Postcode {
  /** `NR`: one of {@link POSTCODE_AREAS}. */
  area: string;
  /** `2`, `1A`; null when only the area is known. */
  district: string | null;
  /** `1` of `NR2 1AB`. */
  sector: string | null;
  /** `AB` of `NR2 1AB`. */
  unit: string | null;
}

// Area, district, then sector and unit together (the space is often lost) or the sector alone after a space.
const POSTCODE = /^([A-Z]{1,2})(?:(\d[A-Z\d]?)(?: ?(\d)([A-Z]{2})| (\d))?)?$/;

/** Reads a postcode in any case and spacing; null for other text and for areas that do not exist. */
export function parsePostcode(text: string | null): Postcode | null {
  const parts = POSTCODE.exec((text ?? "").trim().toUpperCase().replace(/\s+/g, " "));
  if (!parts) return null;
  const [, area = "", district, sector, unit, loneSector] = parts;
  if (!Object.hasOwn(POSTCODE_AREAS, area)) return null;
  return { area, district: district ?? null, sector: sector ?? loneSector ?? null, unit: unit ?? null };
}

/** A full postcode in capitals and without spaces, as tables of coordinates are keyed; null for a part of one. */
export function postcodeKey({ area, district, sector, unit }: Postcode): string | null {
  return district === null || sector === null || unit === null ? null : `${area}${district}${sector}${unit}`;
}
