import type { Gender, Qualification } from "@/lib/domain/employee";
import type { Question, Urgency, Window } from "@/lib/domain/request";
import type { Service } from "@/lib/domain/service";
import type { CivilDate, LocalDateTime } from "@/lib/domain/time";
import type { Clock } from "./clock";

/** A person of one of the lists. */
export interface Person {
  id: string;
  name: string;
}

/** Who is on the lists, and the languages that are spoken there. */
export interface Known {
  patients: readonly { patientId: string; name: string }[];
  employees: readonly { employeeId: string; name: string }[];
  languages?: string[];
}

/** A person as somebody wrote them: one fits, none does, or several do and it must be asked. */
export interface PersonWords {
  said: string;
  fitting: Person[];
  /** Near misses, offered when nobody fits. */
  near: Person[];
  /** What to ask instead, where nobody fits for another reason than that no list has the name. */
  message?: string;
}

/** Which half of the clock an hour without am or pm lies on. */
export type Half = "am" | "pm" | "night" | "day";

/** A part of the day with a name: a window by itself, the half of the clock beside an hour. */
export interface DayPart {
  window: Window;
  half: Half;
}

/** How a clock time limits the visit. */
export type TimeWords =
  | { form: "at" | "before" | "after" | "end"; clock: Clock }
  | { form: "between" | "range"; clock: Clock; until: Clock };

/** A day; `ifPassed` is the day meant when the wished time of `date` is over. */
export interface DayWords {
  date: CivilDate;
  /** Said by the name of its weekday. */
  weekday?: true;
  ifPassed?: CivilDate;
}

export type Content =
  | { kind: "patient"; person: PersonWords }
  | { kind: "employee"; person: PersonWords }
  | { kind: "away"; employees: Person[]; words: string }
  | { kind: "somebody" }
  | { kind: "service"; service: Service }
  | { kind: "time"; time: TimeWords }
  | { kind: "moment"; at: LocalDateTime }
  | { kind: "span"; date: CivilDate; window: Window }
  | { kind: "part"; part: DayPart }
  | { kind: "meal"; half: Half; part?: DayPart }
  | { kind: "meal_visit" }
  | { kind: "date"; day: DayWords }
  | { kind: "duration"; minutes: number }
  | { kind: "role"; role: Qualification | null }
  | { kind: "gender"; gender: Gender }
  | { kind: "language"; language: string }
  | { kind: "vehicle"; vehicle: boolean }
  | { kind: "urgency"; urgency: Urgency }
  | { kind: "carers"; carers: 1 | 2 }
  | { kind: "problem"; question: Question };

/** Something recognised, and where it stands in the tidied sentence (`end` not included). */
export type Mention = Content & { start: number; end: number };
