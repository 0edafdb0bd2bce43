import { findDistrictMiddle, findPostcodePlace } from "@/lib/db/postcode-places";
import { type Located, locate } from "@/lib/domain/map/locate";
import { addDays, at, type CivilDate, type LocalDateTime } from "@/lib/domain/time";
import { standingIn } from "@/lib/domain/visit-state";
import { currentRoster } from "@/lib/memory/roster";
import { groupBy } from "@/lib/reports/group";

/** A visit that starts on the day. */
export interface MapVisit {
  id: number;
  startTime: LocalDateTime;
  patientId: string;
  patientName: string;
  /** Null when the patient has no postcode that is known. */
  place: Located | null;
  isUncovered: boolean;
}

/** A carer's visits of the day in order. */
export interface MapRun {
  employeeId: string;
  name: string;
  home: Located | null;
  visits: MapVisit[];
}

/** A day as it lies on the map. */
export interface DayMap {
  day: CivilDate;
  /** By name. */
  runs: MapRun[];
  /** Visits that need a carer, by start. */
  uncovered: MapVisit[];
}

const MOST_VISITS = 20_000;

/** The visits that start on a day, where they are, and the runs of those who give them. */
export function dayMap(day: CivilDate): DayMap {
  const roster = currentRoster();
  const place = rememberedPlaces();
  const visits = roster.rota
    .visitsBetween(at(day, "00:00"), at(addDays(day, 1), "00:00"), MOST_VISITS)
    .filter(({ cancelledAt }) => cancelledAt === null);
  const assignments = roster.rota.assignmentsByVisit(visits);
  const given = visits
    .map((visit) => {
      const carers = standingIn({ visit, assignments: assignments.get(visit.id) ?? [] });
      const patient = roster.patient(visit.patientId);
      const mapped: MapVisit = {
        id: visit.id,
        startTime: visit.startTime,
        patientId: visit.patientId,
        patientName: patient?.name ?? visit.patientId,
        place: place(patient?.postcode ?? null),
        isUncovered: carers.length < visit.carersNeeded,
      };
      return { mapped, carers };
    })
    .sort((a, b) => a.mapped.startTime.localeCompare(b.mapped.startTime));
  const pairs = given.flatMap(({ mapped, carers }) =>
    carers.map(({ employeeId, employeeName }) => ({ employeeId, employeeName, mapped })),
  );
  const runs = [...groupBy(pairs, ({ employeeId }) => employeeId.toLowerCase()).values()].map(
    (own): MapRun => {
      const { employeeId, employeeName } = own[0] as (typeof pairs)[number];
      const employee = roster.employee(employeeId);
      return {
        employeeId,
        name: employee?.name ?? employeeName,
        home: place(employee?.postcode ?? null),
        visits: own.map(({ mapped }) => mapped),
      };
    },
  );
  return {
    day,
    runs: runs.sort((a, b) => a.name.localeCompare(b.name)),
    uncovered: given.map(({ mapped }) => mapped).filter(({ isUncovered }) => isUncovered),
  };
}

/** The same postcodes come again and again. */
function rememberedPlaces(): (postcode: string | null) => Located | null {
  const known = new Map<string | null, Located | null>();
  const places = { postcode: findPostcodePlace, district: findDistrictMiddle };
  return (postcode) => {
    if (!known.has(postcode)) known.set(postcode, locate(postcode, places));
    return known.get(postcode) ?? null;
  };
}
