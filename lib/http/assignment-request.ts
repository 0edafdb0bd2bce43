import { z } from "zod";

const text = z.string("must be text").trim().max(100, "must be at most 100 characters");
const time = z.string('must be text such as "09:30"');

/** The types alone: what the values mean, and whether they will do, is the service's to say. */
const fields = z.object({
  patient_id: text.nullish(),
  service_type: text.nullish(),
  service_types: z.array(text, "must be a list of services").nullish(),
  date: text.nullish(),
  start_time: time.nullish(),
  window: z.object({ from: time, to: time }, "must be an object with from and to").nullish(),
  duration: z.number("must be a number of minutes").nullish(),
  employee_id: text.nullish(),
  employee_ids: z.array(text, "must be a list of ids").max(2, "must be at most two ids").nullish(),
  asked_by_name: z.array(text, "must be a list of ids").max(2, "must be at most two ids").nullish(),
  required_role: text.nullish(),
  gender: text.nullish(),
  language: text.nullish(),
  vehicle: z.boolean("must be true or false").nullish(),
  carers: z.number("must be 1 or 2").nullish(),
  urgency: text.nullish(),
  time_critical: z.boolean("must be true or false").nullish(),
  notes: z.string("must be text").trim().max(1000, "must be at most 1000 characters").nullish(),
});

/** Why a rule is overridden; allowed with a sentence as well as with fields. */
const overrideReason = z
  .string("must be text")
  .trim()
  .max(500, "must be at most 500 characters")
  .nullish()
  .transform((reason) => reason || null);

/** `?dry_run=true` only looks. */
export const assignmentQuery = z.object({
  dry_run: z
    .enum(["true", "false"], "must be true or false")
    .default("false")
    .transform((value) => value === "true"),
});

const prompt = z.string("must be text").trim().max(2000, "must be at most 2000 characters");

/** A sentence alone. */
export const sentencePrompt = z.object({ prompt: prompt.min(1, "must not be empty") });

const sentence = z.object({
  prompt,
  context: z.record(z.string(), z.unknown(), "must be a JSON object").nullish(),
});

/** The body of an assignment request: a sentence under `prompt`, or the fields of API.md. */
export const assignmentRequest = z
  .record(z.string(), z.unknown(), "must be a JSON object")
  .refine((body) => "prompt" in body || Object.keys(body).some((key) => key in fields.shape), {
    path: ["prompt"],
    message:
      'describe the visit in a sentence under "prompt", or use the fields "patient_id", "service_type" …',
  })
  .refine((body) => !("prompt" in body) || !Object.keys(body).some((key) => key in fields.shape), {
    path: ["prompt"],
    message: "use either a sentence or fields, not both",
  })
  .transform((body, context) => {
    const result = "prompt" in body ? sentence.safeParse(body) : fields.safeParse(body);
    if (!result.success) {
      for (const { path, message } of result.error.issues)
        context.addIssue({ code: "custom", path, message });
      return z.NEVER;
    }
    const reason = overrideReason.safeParse(body.override_reason);
    if (!reason.success) {
      for (const { message } of reason.error.issues)
        context.addIssue({ code: "custom", path: ["override_reason"], message });
      return z.NEVER;
    }
    const request = "prompt" in result.data ? { prompt: result.data.prompt } : { fields: result.data };
    return { request, overrideReason: reason.data };
  });
