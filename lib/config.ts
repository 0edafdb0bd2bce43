import { z } from "zod";
import { type Instant, instantOf, isLocalDateTime } from "./domain/time";
import { AppError } from "./errors";

const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((entry) => entry.trim().toLowerCase().replace(/\/$/, ""))
      .filter((entry) => entry !== ""),
  );

const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().min(minimum, `must be ${minimum} or more`).max(maximum, `must be ${maximum} or less`));

/** The level of the process log: each level includes those before it. */
const LOG_LEVELS = ["error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const branch = z.strictObject({
  name: z.string().min(1).max(80),
  url: z.string().refine(isServiceAddress),
  token: z.string().min(1).optional(),
});

const branches = z.string().transform((text, context) => {
  const read = z.array(branch).min(1).safeParse(parsedJson(text));
  if (read.success) return read.data;
  // Not what is in it: tokens are.
  const message =
    'must be a JSON list such as [{"name":"Leeds","url":"https://leeds.rota.example.org","token":"rota_…"}]';
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const settings = z
  .object({
    // 0 takes any free port.
    PORT: wholeNumber(0, 65_535).default(8000),
    HOST: z.string().min(1).default("127.0.0.1"),
    DATABASE_PATH: z.string().min(1, "must be the path of a file").default("data/rota_operations.db"),
    MIGRATIONS_PATH: z.string().min(1).default("drizzle/migrations"),
    JOURNAL_MODE: z
      .string()
      .toLowerCase()
      .pipe(z.enum(["delete", "wal"], "must be delete or wal"))
      .default("delete"),
    ALLOWED_ORIGINS: list.refine(
      (origins) => origins.every((origin) => /^https?:\/\/[^/]+$/.test(origin)),
      "must list origins such as http://localhost:3000, separated by commas",
    ),
    ALLOWED_HOSTS: list.refine(
      (hosts) => hosts.every((host) => /^[^/\s]+$/.test(host) && !host.includes("://")),
      "must list host names such as rota.example.org, separated by commas",
    ),
    MAX_UPLOAD_MB: wholeNumber(1, 200).default(10),
    WRITES_PER_SECOND: wholeNumber(0, 100_000).default(100),
    LOG_LEVEL: z
      .string()
      .toLowerCase()
      .pipe(z.enum(LOG_LEVELS, "must be error, warn, info or debug"))
      .default("info"),
    TIME_ZONE: z
      .string()
      .refine(isTimeZone, "must be a time zone such as Europe/London")
      .default("Europe/London"),
    OSRM_URL: z
      .string()
      .refine(isServiceAddress, "must be the address of a routing service such as http://localhost:5000")
      .optional(),
    TILES_URL: z
      .string()
      .refine(
        isTilesAddress,
        "must be the address of map tiles with {z}, {x} and {y} in it, such as https://tiles.example.org/{z}/{x}/{y}.png",
      )
      .optional(),
    TILES_ATTRIBUTION: z
      .string()
      .max(200, "must be at most 200 characters")
      .default("© OpenStreetMap contributors"),
    AUTO_BACKUP: z
      .string()
      .toLowerCase()
      .pipe(z.enum(["on", "off"], "must be on or off"))
      .default("on"),
    BACKUPS_KEEP_LAST: wholeNumber(1, 1000).default(10),
    BACKUPS_KEEP_DAYS: wholeNumber(0, 3660).default(30),
    BACKUPS_KEEP_MONTHS: wholeNumber(0, 1200).default(12),
    AUDIT_KEY: z.string().min(16, "must be a secret of 16 characters or more").optional(),
    AUTH: z
      .string()
      .toLowerCase()
      .pipe(z.enum(["auto", "on", "off"], "must be auto, on or off"))
      .default("auto"),
    TOKEN_IN_PATH: z
      .string()
      .toLowerCase()
      .pipe(z.enum(["on", "off"], "must be on or off"))
      .default("off"),
    RECORD_VIEWS_KEEP_DAYS: wholeNumber(1, 3660).default(365),
    PUBLIC_URL: z
      .string()
      .refine(isServiceAddress, "must be the address that people open, such as https://rota.example.org")
      .optional(),
    SMTP_URL: z
      .string()
      .refine(isMailServer, "must be a mail server such as smtps://name:password@mail.example.org")
      .optional(),
    MAIL_FROM: z.email("must be an e-mail address such as rota@example.org").optional(),
    OIDC_ISSUER: z
      .string()
      .refine(isServiceAddress, "must be the address of an OpenID provider such as https://login.example.org")
      .optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_NAME: z.string().max(40, "must be at most 40 characters").default("your organisation's account"),
    LLM_URL: z
      .string()
      .refine(
        isServiceAddress,
        "must be the address of an OpenAI-compatible server such as http://localhost:11434/v1",
      )
      .optional(),
    LLM_MODEL: z.string().min(1).max(200, "must be at most 200 characters").optional(),
    LLM_KEY: z.string().min(1).optional(),
    LLM_SECONDS: wholeNumber(1, 120).default(10),
    BRANCH_NAME: z.string().max(80, "must be at most 80 characters").optional(),
    BRANCHES: branches.optional(),
    ROTA_NOW: z.string().optional(),
  })
  .transform((env) => ({
    port: env.PORT,
    host: env.HOST,
    databasePath: env.DATABASE_PATH,
    migrationsPath: env.MIGRATIONS_PATH,
    journalMode: env.JOURNAL_MODE,
    allowedOrigins: env.ALLOWED_ORIGINS,
    allowedHosts: env.ALLOWED_HOSTS,
    maxUploadBytes: env.MAX_UPLOAD_MB * 1024 * 1024,
    maxUploadMegabytes: env.MAX_UPLOAD_MB,
    /** Of one address; 0 means no limit. */
    writesPerSecond: env.WRITES_PER_SECOND,
    logLevel: env.LOG_LEVEL,
    timeZone: env.TIME_ZONE,
    autoBackup: env.AUTO_BACKUP === "on",
    backupRule: {
      last: env.BACKUPS_KEEP_LAST,
      days: env.BACKUPS_KEEP_DAYS,
      months: env.BACKUPS_KEEP_MONTHS,
    },
    auditKey: env.AUDIT_KEY ?? null,
    /** Who must sign in: `auto` nobody on this computer alone until sign-in is set up, everybody otherwise. */
    auth: env.AUTH,
    tokenInPath: env.TOKEN_IN_PATH === "on",
    recordViewsKeepDays: env.RECORD_VIEWS_KEEP_DAYS,
    /** The branch as other systems name it; null when nobody said. */
    branchName: env.BRANCH_NAME ?? null,
    /** The address at which people open Rota, without a slash at its end; null when nobody said. */
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    /** How mail is sent; null when it is not. */
    mail: env.SMTP_URL === undefined ? null : { url: env.SMTP_URL, from: env.MAIL_FROM ?? "" },
    /** Another service that people may sign in with; null when there is none. */
    provider:
      env.OIDC_ISSUER === undefined
        ? null
        : {
            issuer: env.OIDC_ISSUER,
            clientId: env.OIDC_CLIENT_ID ?? "",
            clientSecret: env.OIDC_CLIENT_SECRET ?? "",
            name: env.OIDC_NAME,
          },
    /** The branches of the firm that the overview asks; none where it is one branch. */
    branches: (env.BRANCHES ?? []).map(({ name, url, token }) => ({
      name,
      url: url.replace(/\/+$/, ""),
      token: token ?? null,
    })),
    /** The language model that may be asked about a sentence; null when there is none. */
    languageModel:
      env.LLM_URL === undefined
        ? null
        : {
            url: env.LLM_URL.replace(/\/+$/, ""),
            model: env.LLM_MODEL ?? "",
            key: env.LLM_KEY ?? null,
            seconds: env.LLM_SECONDS,
          },
    routingUrl: env.OSRM_URL?.replace(/\/+$/, "") ?? null,
    /** Pictures below the map of a day; null draws it without any. */
    tilesUrl: env.TILES_URL ?? null,
    tilesAttribution: env.TILES_ATTRIBUTION,
    fixedNow: env.ROTA_NOW ? readFixedNow(env.ROTA_NOW, env.TIME_ZONE) : null,
  }));

export type Config = z.output<typeof settings>;
export type BranchSettings = Config["branches"][number];
export type MailSettings = NonNullable<Config["mail"]>;

/** Wall-clock text in the branch's zone, or an instant with its offset; NaN is refused below. */
function readFixedNow(text: string, zone: string): Instant {
  const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (!form) return Number.NaN;
  if (!isLocalDateTime(text.slice(0, 16))) return Number.NaN;
  return form[1] === undefined ? (instantOf(text.slice(0, 16), zone) ?? Number.NaN) : Date.parse(text);
}

/** A mail server, with the name and password that it asks for. */
function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(text);
  return /^smtps?:$/.test(protocol) && hostname !== "" && /^\/?$/.test(pathname) && `${search}${hash}` === "";
}

/** Whether a host is this computer alone. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

/** A web address without a name, a password, a query or a fragment in it. */
function isServiceAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "";
}

/** The address of tiles: that of a service, but for its three placeholders. */
function isTilesAddress(text: string): boolean {
  const isComplete = ["{z}", "{x}", "{y}"].every((part) => text.includes(part));
  return isComplete && isServiceAddress(text.replaceAll(/\{[xyz]\}/g, "0"));
}

/** Reads settings from an environment. Throws `misconfigured` with one sentence that names the setting. */
export function readConfig(env: Record<string, string | undefined>): Config {
  // An empty variable means "not set": compose files and shells leave such ones behind.
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = settings.safeParse(present);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new AppError("misconfigured", `The setting ${issue?.path.join(".")} ${issue?.message}.`);
  }
  if (Number.isNaN(result.data.fixedNow)) {
    throw new AppError("misconfigured", "The setting ROTA_NOW must be a time such as 2026-11-23T09:30.");
  }
  const { mail, provider, publicUrl, languageModel } = result.data;
  if (languageModel?.model === "")
    throw new AppError("misconfigured", "The setting LLM_URL needs LLM_MODEL, the name of the model.");
  if (mail && (mail.from === "" || publicUrl === null)) {
    const missing =
      mail.from === "" ? "MAIL_FROM, the address that mail comes from" : "PUBLIC_URL, the address in it";
    throw new AppError("misconfigured", `The setting SMTP_URL needs ${missing}.`);
  }
  if (provider && (provider.clientId === "" || provider.clientSecret === "" || publicUrl === null))
    throw new AppError(
      "misconfigured",
      "The setting OIDC_ISSUER needs OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL.",
    );
  return result.data;
}

let config: Config | undefined;

/** The settings of this process, read once. */
export function getConfig(): Config {
  config ??= readConfig(process.env);
  return config;
}

/** The current instant: the clock, or the fixed one that `ROTA_NOW` sets for tests and demonstrations. */
export function now(): Instant {
  return getConfig().fixedNow ?? Date.now();
}
