import type { Gender } from "./employee";

/** `must` decides who may go, `prefer` who goes first. */
export type Strength = "must" | "prefer";

/** A wish about one carer. */
export interface CarerWish {
  employeeId: string;
  strength: Strength;
  /** The carer's name, where the carers are known. */
  name?: string;
}

/** What is recorded of a patient's wishes about carers. */
export interface PatientPreferences {
  gender: { value: Gender; strength: Strength } | null;
  preferred: readonly CarerWish[];
  avoid: readonly CarerWish[];
  /** Whether visits of under 30 minutes are agreed; what that has to mean is said in `short-visit-rule.ts`. */
  shortVisitsAgreed: boolean;
}

/** Of a patient of whom nothing is recorded. */
export const NO_PREFERENCES: PatientPreferences = {
  gender: null,
  preferred: [],
  avoid: [],
  shortVisitsAgreed: false,
};
