import { z } from "zod";

/** A name that Kubernetes takes for a Service, with room for what is put before it. */
const name = z
  .string()
  .regex(
    /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
    "must be lower-case letters, digits and hyphens, beginning with a letter",
  )
  .max(40, "must be at most 40 characters");
const quantity = z.string().regex(/^\d+(\.\d+)?(m|Ki|Mi|Gi|Ti)?$/, "must be a quantity such as 500m or 5Gi");
const host = z
  .string()
  .regex(/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/, "must be a host name such as leeds.rota.example.org");
const cidr = z.string().regex(/^[\d.]+\/\d+$|^[\da-f:]+\/\d+$/i, "must be a range such as 203.0.113.0/24");

const amounts = z.strictObject({ cpu: quantity, memory: quantity });
const resources = z.strictObject({ requests: amounts, limits: amounts });
const volume = z.strictObject({ size: quantity, storageClassName: z.string().optional() });

/** Settings that the manifests decide themselves. */
const DECIDED = [
  "DATABASE_PATH",
  "JOURNAL_MODE",
  "HOST",
  "PORT",
  "ALLOWED_HOSTS",
  "AUDIT_KEY",
  "BRANCHES",
  "ROTA_NOW",
];

const branch = z.strictObject({
  name,
  /** As exports and the inspection pack name it. */
  title: z.string().min(1).max(80),
  host,
  /** Further settings of the branch, as the README lists them. */
  env: z
    .record(z.string(), z.string("must be a text: put it in quotation marks"))
    .refine((env) => Object.keys(env).every((key) => !DECIDED.includes(key)), {
      message: `must not set ${DECIDED.join(", ")}: the manifests do`,
    })
    .default({}),
  /** Whether its page Branches shows all of them; who they are and their tokens is in its Secret. */
  overview: z.boolean().default(false),
  volume: volume.optional(),
  resources: resources.optional(),
});

/** The one file that says what a firm runs. */
export const valuesSchema = z
  .strictObject({
    namespace: name,
    image: z.string().min(1),
    litestreamImage: z.string().min(1).default("litestream/litestream:0.3.13"),
    timeZone: z.string().default("Europe/London"),
    storage: z.strictObject({
      bucket: z.string().min(1),
      region: z.string().optional(),
      endpoint: z.url().optional(),
      /** A Secret with `access-key-id` and `secret-access-key`. */
      secretName: name,
      cidrs: z.array(cidr).min(1),
    }),
    ingress: z.strictObject({
      className: z.string().min(1),
      namespace: name,
      annotations: z.record(z.string(), z.string()).default({}),
    }),
    volume,
    resources,
    branches: z.array(branch).min(1, "must have at least one branch"),
  })
  .superRefine(({ branches }, context) => {
    for (const key of ["name", "host"] as const) {
      const seen = new Set<string>();
      branches.forEach((one, index) => {
        if (seen.has(one[key])) {
          context.addIssue({
            code: "custom",
            path: ["branches", index, key],
            message: `"${one[key]}" is given twice: two branches would share one file`,
          });
        }
        seen.add(one[key]);
      });
    }
  });

export type Values = z.output<typeof valuesSchema>;
export type Branch = Values["branches"][number];
