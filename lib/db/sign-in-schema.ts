import { sql } from "drizzle-orm";
import {
  check,
  customType,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

/** E-mail addresses are unique without regard to case. */
const nocaseText = customType<{ data: string }>({ dataType: () => "text COLLATE NOCASE" });
/** Milliseconds since 1970, as better-auth reads and writes them. */
const moment = () => integer({ mode: "timestamp_ms" });
const ROLES = sql.raw(`"role" IN ('manager', 'coordinator', 'viewer', 'auditor', 'carer')`);

/** People who sign in. The keys of this and the next four tables are those of better-auth. */
export const users = sqliteTable(
  "users",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    email: nocaseText().notNull().unique("users_email"),
    emailVerified: integer({ mode: "boolean" }).notNull().default(false),
    image: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    twoFactorEnabled: integer({ mode: "boolean" }).default(false),
    role: text().notNull(),
    /** The employee whose own rota a carer sees. */
    employeeId: nocaseText(),
    suspendedAt: moment(),
  },
  () => [check("users_role", ROLES)],
);

export const sessions = sqliteTable(
  "sessions",
  {
    id: text().primaryKey(),
    token: text().notNull().unique("sessions_token"),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    userId: text()
      .notNull()
      .references(() => users.id),
  },
  (table) => [index("sessions_user").on(table.userId)],
);

/** The password of a user (argon2id), or what another service calls them. */
export const accounts = sqliteTable(
  "accounts",
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    issuer: text(),
    userId: text()
      .notNull()
      .references(() => users.id),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index("accounts_user").on(table.userId)],
);

/** What a sign-in has to remember between its first and its second step. */
export const verifications = sqliteTable(
  "verifications",
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index("verifications_identifier").on(table.identifier)],
);

/** The authenticator app of a user; the secret is encrypted with that of {@link signInSecrets}. */
export const twoFactors = sqliteTable(
  "two_factors",
  {
    id: text().primaryKey(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    verified: integer({ mode: "boolean" }).default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: moment(),
  },
  (table) => [index("two_factors_user").on(table.userId)],
);

/** Codes of an authenticator app that counted a moment ago: each counts once. */
export const usedCodes = sqliteTable(
  "used_codes",
  {
    userId: text()
      .notNull()
      .references(() => users.id),
    /** Hex SHA-256. */
    codeHash: text().notNull(),
    usedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.codeHash] })],
);

/** Until when signing in under an e-mail address waits after wrong passwords. */
export const signInPauses = sqliteTable("sign_in_pauses", {
  /** Hex SHA-256 of the address, whether anybody has it or not. */
  keyHash: text().primaryKey(),
  failures: integer().notNull(),
  pausedUntil: moment().notNull(),
});

/** A code by which a person chooses a password, once. */
export const passwordCodes = sqliteTable("password_codes", {
  id: integer().primaryKey({ autoIncrement: true }),
  userId: text()
    .notNull()
    .references(() => users.id),
  /** Hex SHA-256. */
  codeHash: text().notNull().unique("password_codes_hash"),
  createdAt: text().notNull(),
  expiresAt: text().notNull(),
});

/** What programs, personal links and calendars prove themselves with. Shown once, stored as a hash. */
export const accessTokens = sqliteTable(
  "access_tokens",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ["program", "link", "calendar"] }).notNull(),
    name: text().notNull(),
    role: text().notNull(),
    employeeId: nocaseText(),
    /** Whether it may name somebody else in `X-Actor`. */
    actsForOthers: integer({ mode: "boolean" }).notNull().default(false),
    /** Hex SHA-256. */
    secretHash: text().notNull().unique("access_tokens_hash"),
    createdAt: text().notNull(),
    createdBy: text().notNull(),
    expiresAt: text().notNull(),
    lastUsedAt: text(),
    endedAt: text(),
  },
  () => [check("access_tokens_role", ROLES)],
);

/** Random keys of this file: the one that cookies are signed with. */
export const signInSecrets = sqliteTable("sign_in_secrets", {
  name: text().primaryKey(),
  value: text().notNull(),
});

/** Who opened whose record, once an hour and person. */
export const recordViews = sqliteTable(
  "record_views",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    actor: text().notNull(),
    /** User, or token; null in open mode. */
    actorId: text(),
    patientId: nocaseText().notNull(),
    /** The path without ids. */
    path: text().notNull(),
    viewedAt: text().notNull(),
  },
  (table) => [
    index("record_views_patient").on(table.patientId, table.id),
    index("record_views_actor").on(table.actorId, table.patientId, table.id),
  ],
);

/** That a carer has seen what was published. */
export const publicationsSeen = sqliteTable(
  "publications_seen",
  {
    publicationId: integer().notNull(),
    employeeId: nocaseText().notNull(),
    seenAt: text().notNull(),
    logId: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.publicationId, table.employeeId] })],
);

/** What became of the mail that tells a carer of a publication. */
export const rotaMails = sqliteTable(
  "rota_mails",
  {
    publicationId: integer().notNull(),
    employeeId: nocaseText().notNull(),
    state: text({ enum: ["sent", "failed"] }).notNull(),
    /** Why it failed. */
    problem: text(),
    updatedAt: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.publicationId, table.employeeId] })],
);

/** Where a carer is told of a published week, where that was typed in. */
export const carerEmails = sqliteTable("carer_emails", {
  employeeId: nocaseText().primaryKey(),
  email: text().notNull(),
});

/** What a browser proves itself with in place of a password. The id and the key are base64url. */
export const passkeys = sqliteTable(
  "passkeys",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    name: text().notNull(),
    publicKey: text().notNull(),
    counter: integer().notNull(),
    createdAt: text().notNull(),
    lastUsedAt: text(),
  },
  (table) => [index("passkeys_user").on(table.userId)],
);

/** Who has signed in at another service, and has no role here until a manager gives one. */
export const signInRequests = sqliteTable(
  "sign_in_requests",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    issuer: text().notNull(),
    subject: text().notNull(),
    /** Only one that the service says is the person's own. */
    email: nocaseText(),
    name: text().notNull(),
    createdAt: text().notNull(),
  },
  (table) => [uniqueIndex("sign_in_requests_who").on(table.issuer, table.subject)],
);
