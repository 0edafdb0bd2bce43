import type { Gender } from "./employee";

/** `must` decides who may go, `prefer` who goes first. */
export type Strength = "must" | "prefer";

/** What is recorded of a patient's wishes about carers. */
export interface PatientPreferences {
  gender: { value: Gender; strength: Strength } | null;
  /** Employee ids. */
  preferred: readonly { employeeId: string; strength: Strength }[];
  avoid: readonly { employeeId: string; strength: Strength }[];
  /** Whether visits of under 30 minutes are agreed (NICE NG21). */
  shortVisitsAgreed: boolean;
}

/** Of a patient of whom nothing is recorded. */
export const NO_PREFERENCES: PatientPreferences = {
  gender: null,
  preferred: [],
  avoid: [],
  shortVisitsAgreed: false,
};
