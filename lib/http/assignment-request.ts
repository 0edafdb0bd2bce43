import { z } from "zod";

const text = z.string("must be text").trim().max(100, "must be 100 characters at the most");
const time = z.string("must be text such as 09:30");

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
  required_role: text.nullish(),
  language: text.nullish(),
  vehicle: z.boolean("must be true or false").nullish(),
  carers: z.number("must be 1 or 2").nullish(),
  urgency: text.nullish(),
});

const sentence = z.object({
  prompt: z.string("must be text").trim().max(2000, "must be 2000 characters at the most"),
  context: z.record(z.string(), z.unknown(), "must be a JSON object").nullish(),
});

/** The body of an assignment request: a sentence under `prompt`, or the fields of API.md. */
export const assignmentRequest = z
  .record(z.string(), z.unknown(), "must be a JSON object")
  .refine((body) => "prompt" in body || Object.keys(body).some((key) => key in fields.shape), {
    path: ["prompt"],
    message: "say what is needed in a sentence under prompt, or use the fields patient_id, service_type …",
  })
  .refine((body) => !("prompt" in body) || !Object.keys(body).some((key) => key in fields.shape), {
    path: ["prompt"],
    message: "say it in a sentence or in fields, not in both",
  })
  .transform((body, context) => {
    const result = "prompt" in body ? sentence.safeParse(body) : fields.safeParse(body);
    if (!result.success) {
      for (const { path, message } of result.error.issues)
        context.addIssue({ code: "custom", path, message });
      return z.NEVER;
    }
    return "prompt" in result.data ? { prompt: result.data.prompt } : { fields: result.data };
  });
