import { z } from "zod";
import { BANK_HOLIDAY_BEHAVIOURS, SUSPENSION_REASONS } from "@/lib/domain/care-package/regular-visit";
import { GENDERS, QUALIFICATIONS } from "@/lib/domain/employee";
import { CARERS_NEEDED } from "@/lib/domain/request";
import { SERVICES } from "@/lib/domain/service";
import { isCivilDate, isClockTime, isLocalDateTime, WEEKDAYS } from "@/lib/domain/time";
import { AppError, isAppError } from "@/lib/errors";
import { digestOf, type PersonFile } from "@/lib/services/moving/person-file";
import type { MovedPersonRequest } from "@/lib/services/moving/take-in-person";
import { readUploadForm } from "./multipart";
import { checked } from "./read-body";

/** Whether the file is only to be looked at. */
export const movedPersonQuery = z.object({
  dry_run: z.enum(["true", "false"], "must be true or false").default("false"),
});

/** The body of `POST /employees/{id}/move`: the branch, as the log quotes it. */
export const moveBody = z.strictObject({
  to: z
    .string("must be the name of a branch")
    .trim()
    .min(1, "must be the name of a branch")
    .max(80, "must be at most 80 characters"),
});

const text = (most: number) => z.string().max(most);
const date = z.string().refine(isCivilDate);
const clock = z.string().refine(isClockTime);
const local = z.string().refine(isLocalDateTime);
const whole = z.number().int();
const stamp = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/);
const demands = z.strictObject({
  requiredRole: z.enum(QUALIFICATIONS).nullable(),
  language: text(100).nullable(),
  gender: z.enum(GENDERS).nullable(),
  vehicle: z.boolean(),
});
const timed = {
  services: z.array(z.enum(SERVICES)).min(1).max(SERVICES.length),
  earliestStart: clock,
  wishedStart: clock,
  latestStart: clock,
  duration: whole.min(1).max(1440),
  carersNeeded: z.literal(CARERS_NEEDED),
  timeCritical: z.boolean(),
  demands,
  notes: text(1000).nullable(),
};
const exception = z.union([
  z.strictObject({ date, cancelled: z.literal(true) }),
  z.strictObject({ date, cancelled: z.literal(false), changes: z.strictObject(timed).partial() }),
]);
const line = z.strictObject({
  ...timed,
  id: whole,
  patientId: text(50),
  status: z.enum(["proposed", "confirmed"]),
  name: text(60),
  weekdays: z.array(z.enum(WEEKDAYS)).min(1).max(7),
  everyWeeks: whole.min(1).max(8),
  weeksFrom: date.nullable(),
  regularCarers: z.array(text(50)).max(50),
  from: date.nullable(),
  until: date.nullable(),
  bankHolidays: z.enum(BANK_HOLIDAY_BEHAVIOURS),
  exceptions: z.array(exception).max(1000),
});
const suspension = z.strictObject({
  id: whole,
  patientId: text(50),
  reason: z.enum(SUSPENSION_REASONS),
  from: local,
  until: local.nullable(),
  cancelledAt: stamp.nullable(),
});
const wish = z.object({ employeeId: text(50), strength: z.enum(["must", "prefer"]) });
const span = z.strictObject({ from: clock, until: clock });
const hours = z.number().min(0).max(168).nullable();

const personFile = z.strictObject({
  format: z.literal("rota-person"),
  format_version: z.literal(1),
  kind: z.enum(["employee", "patient"]),
  id: text(50).min(1),
  name: text(300).min(1),
  branch: text(80).min(1),
  moved_at: stamp,
  record: z.record(text(60), z.union([text(2000), z.number(), z.null()])),
  care_package: z
    .strictObject({ regularVisits: z.array(line).max(60), suspensions: z.array(suspension).max(200) })
    .nullable(),
  wishes: z
    .strictObject({
      gender: z.strictObject({ value: z.enum(GENDERS), strength: z.enum(["must", "prefer"]) }).nullable(),
      preferred: z.array(wish).max(50),
      avoid: z.array(wish).max(50),
      shortVisitsAgreed: z.boolean(),
    })
    .nullable(),
  availability: z
    .strictObject({
      windows: z
        .array(
          z.strictObject({
            ...span.shape,
            weekday: z.enum(WEEKDAYS),
            everyWeeks: whole.min(1).max(8),
            weeksFrom: date.nullable(),
            validFrom: date.nullable(),
            validUntil: date.nullable(),
          }),
        )
        .max(200)
        .nullable(),
      exceptions: z
        .array(z.strictObject({ date, windows: z.array(span).max(10), notes: text(500).nullable() }))
        .max(1000),
      contractedHours: hours,
      preferredHours: hours,
      mostHours: hours,
      optedOutOf48Hours: z.boolean(),
    })
    .nullable(),
  carers: z.record(text(50), text(300)),
  history: z
    .array(
      z.strictObject({
        at: text(40),
        actor: text(200).nullable(),
        sentence: text(2000),
        before: z.unknown(),
        after: z.unknown(),
      }),
    )
    .max(10_000),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

const fields = z.object({
  id: z.string().trim().min(1, "must not be empty").max(50, "must be at most 50 characters").optional(),
  another_person: z.enum(["true", "false"], "must be true or false").default("false"),
  review: z.string().max(64, "must be the review that you looked at").optional(),
});

/** A person's file from another branch. Throws `bad-request`, `too-large`, and `request-refused` for one that was changed. */
export async function readMovedPersonForm(request: Request): Promise<MovedPersonRequest> {
  const form = await readUploadForm(request).catch((error: unknown) => {
    throw isAppError(error) && error.code === "bad-request" ? notOneFile() : error;
  });
  const [file] = form.files;
  if (!file || form.files.length > 1) throw notOneFile();
  const { id, another_person, review } = checked(form.fields, fields, "body");
  const content = Buffer.from(file.bytes).toString("utf8");
  return {
    file: readFile(content),
    text: content,
    id: id ?? null,
    isAnother: another_person === "true",
    review: review ?? null,
  };
}

function readFile(content: string): PersonFile {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw notAPerson();
  }
  const read = personFile.safeParse(json);
  if (!read.success) throw notAPerson();
  // Of the text as it came: what the schema reads may be in another order.
  if (digestOf(json as object) !== read.data.digest)
    throw new AppError(
      "request-refused",
      "This file was changed after it was saved, so it is not certain whose record it is. Fetch it again from the other branch.",
    );
  return read.data as PersonFile;
}

const notAPerson = () =>
  new AppError(
    "request-refused",
    "This is not the file of a person from another branch. Save it there with Move to another branch, and choose it unchanged.",
  );
const notOneFile = () =>
  new AppError(
    "bad-request",
    "Send the person's file as a multipart form with the one JSON file, in the part named file.",
  );
