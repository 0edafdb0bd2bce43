import { z } from "zod";
import { ROLES } from "@/lib/auth/roles";

const name = z
  .string("must be text")
  .trim()
  .min(1, "must not be empty")
  .max(80, "must be 80 characters at the most")
  .refine((text) => !/\p{C}/u.test(text), "must not hold control characters");
const email = z
  .email("must be an e-mail address such as jo@example.org")
  .max(200, "must be 200 characters at the most");
const secret = z.string("must be text").min(1, "must not be empty").max(500, "is too long");
const role = z.enum(ROLES, `must be one of ${ROLES.join(", ")}`);
const employee = z.string("must be text").trim().max(100, "must be 100 characters at the most").nullish();

/** The body of `POST /sign-in-set-up`; the code is asked for unless the server listens on this computer alone. */
export const setUpBody = z.strictObject({ name, email, password: secret, code: secret.optional() });

/** The body of `POST /sessions`. */
export const signInBody = z.strictObject({
  email: z.string("must be text").trim().max(200),
  password: secret,
});

/** The body of `POST /sessions/second-step`, and of the first code of an authenticator app. */
export const codeBody = z.strictObject({ code: secret });

/** The body of `POST /password-codes`: the code, and the password that its holder chose. */
export const passwordCodeBody = z.strictObject({ code: secret, password: secret });

/** The body of `POST /account/password`. */
export const passwordBody = z.strictObject({ present: secret, password: secret });

/** The body of what asks for the present password again. */
export const presentBody = z.strictObject({ present: secret });

/** The body of `PUT /employees/{id}/email`; null removes the address. */
export const carerEmailBody = z.strictObject({ email: email.nullable() });

/** The body of `POST /passkeys/options`; empty for a person who has no password. */
export const passkeyOptionsBody = z.strictObject({ present: z.string("must be text").max(500) });

const fromBrowser = z.looseObject({ id: z.string().max(2000) }, "must be what the browser made");

/** The body of `POST /passkeys`. */
export const passkeyBody = z.strictObject({ name, response: fromBrowser });

/** The body of `POST /sessions/passkey`. */
export const passkeySignInBody = z.strictObject({ response: fromBrowser });

/** The body of `POST /sessions/provider`: where to go afterwards. */
export const providerBody = z.strictObject({ next: z.string().max(500).optional() });

/** The body of `POST /sign-in-requests/{id}`: the e-mail address only where the other service gave none. */
export const acceptBody = z
  .strictObject({ role, employee_id: employee, email: email.nullish() })
  .transform(({ employee_id, email: typed, ...rest }) => ({
    ...rest,
    email: typed ?? null,
    employeeId: employee_id || null,
  }));

/** The body of `POST /users`. */
export const userBody = z
  .strictObject({ name, email, role, employee_id: employee })
  .transform(({ employee_id, ...rest }) => ({ ...rest, employeeId: employee_id || null }));

/** The body of `PATCH /users/{id}`: what is left out stays. */
export const userEdit = z
  .strictObject({
    name: name.optional(),
    role: role.optional(),
    employee_id: employee,
    suspended: z.boolean("must be true or false").optional(),
    second_step: z.literal(false, "can only be turned off here").optional(),
  })
  .transform(({ employee_id, second_step, ...rest }) => ({
    ...rest,
    ...(employee_id === undefined ? {} : { employeeId: employee_id || null }),
    ...(second_step === undefined ? {} : { secondStep: second_step }),
  }));

/** The body of `POST /access-tokens`. */
export const tokenBody = z
  .strictObject({
    name,
    role: role.exclude(["carer"], "must be manager, coordinator, viewer or auditor"),
    acts_for_others: z.boolean("must be true or false").default(false),
    days: z
      .number("must be a number of days")
      .int("must be a whole number")
      .min(1, "must be 1 or more")
      .max(730, "must be 730 at the most")
      .default(365),
  })
  .transform(({ acts_for_others, ...rest }) => ({
    ...rest,
    kind: "program" as const,
    employeeId: null,
    actsForOthers: acts_for_others,
  }));

/** The body of `POST /employees/{id}/rota-links`. */
export const rotaLinkBody = z.strictObject({
  kind: z.enum(["link", "calendar"], "must be link or calendar"),
  days: z
    .number("must be a number of days")
    .int("must be a whole number")
    .min(1, "must be 1 or more")
    .max(365, "must be 365 at the most")
    .default(90),
});

/** `GET /record-views?patient=P001&before=120`. */
export const recordViewsQuery = z.object({
  patient: z.string().max(100).optional(),
  before: z
    .string()
    .regex(/^\d{1,15}$/, "must be the number of an entry")
    .transform(Number)
    .optional(),
  limit: z
    .string()
    .regex(/^\d{1,4}$/, "must be a number")
    .transform(Number)
    .pipe(z.number().min(1).max(1000))
    .default(100),
});
