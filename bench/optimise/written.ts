/** A carer's route as Mankowska's and the unified format write it; "arrival" is the start of the service. */
export interface RouteWritten {
  readonly caregiver_id: string;
  readonly locations: LocationWritten[];
}

export interface LocationWritten {
  readonly patient: string;
  readonly service: string;
  readonly arrival_time: number;
  readonly departure_time: number;
}

/** What a checker says of a solution: its cost in the measure of the set, by part, and what is wrong with it. */
export interface Checked {
  readonly cost: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}
