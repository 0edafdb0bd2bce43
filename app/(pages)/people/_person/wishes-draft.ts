import type { Gender } from "@/lib/domain/employee";
import type { Strength } from "@/lib/domain/preference";
import type { WishesForPrograms } from "@/lib/services/people/patient-wishes";

/** A carer whom a wish names; nobody yet while the id is empty. */
export interface DraftCarer {
  /** Tells the lines of a list apart. */
  key: number;
  employeeId: string;
  strength: Strength;
}

/** Wishes as they are typed in. */
export interface WishesDraft {
  gender: Gender | "";
  genderStrength: Strength;
  preferred: DraftCarer[];
  avoid: DraftCarer[];
  shortVisitsAgreed: boolean;
}

/** How strong a wish may be, in plain words. */
export const STRENGTHS: [Strength, string][] = [
  ["prefer", "Prefer: who goes first"],
  ["must", "Must: only these carers"],
];

/** The recorded wishes, to be changed. */
export function draftOf(wishes: WishesForPrograms): WishesDraft {
  const carers = (listed: WishesForPrograms["preferred"]): DraftCarer[] =>
    listed.map(({ employee_id: employeeId, strength }, key) => ({
      key,
      employeeId,
      strength: strength as Strength,
    }));
  return {
    gender: wishes.gender?.value ?? "",
    genderStrength: wishes.gender?.strength ?? "prefer",
    preferred: carers(wishes.preferred),
    avoid: carers(wishes.avoid),
    shortVisitsAgreed: wishes.short_visits_agreed,
  };
}

/** The draft as programs send it; lines that name nobody are left out. */
export function bodyOf({ gender, genderStrength, preferred, avoid, shortVisitsAgreed }: WishesDraft) {
  const carers = (listed: readonly DraftCarer[]) =>
    listed
      .filter(({ employeeId }) => employeeId !== "")
      .map(({ employeeId, strength }) => ({ employee_id: employeeId, strength }));
  return {
    gender: gender === "" ? null : { value: gender, strength: genderStrength },
    preferred: carers(preferred),
    avoid: carers(avoid),
    short_visits_agreed: shortVisitsAgreed,
  };
}
