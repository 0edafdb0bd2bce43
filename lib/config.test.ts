import { expect, test } from "vitest";
import { readConfig } from "./config";
import { isAppError } from "./errors";

const BAD: [setting: string, value: string][] = [
  ["PORT", "eight"],
  ["PORT", "70000"],
  ["PORT", "-1"],
  ["PORT", "80.5"],
  ["JOURNAL_MODE", "truncate"],
  ["JOURNAL_MODE", "off"],
  ["TIME_ZONE", "Mars/Base"],
  ["MAX_UPLOAD_MB", "0"],
  ["MAX_UPLOAD_MB", "ten"],
  ["MAX_UPLOAD_MB", "100000"],
  ["WRITES_PER_SECOND", "many"],
  ["WRITES_PER_SECOND", "-1"],
  ["LOG_LEVEL", "loud"],
  ["ROTA_NOW", "tomorrow"],
  ["ROTA_NOW", "2026-13-45T99:00"],
  ["ROTA_NOW", "2026-02-31T09:00"],
  ["ROTA_NOW", "2027-03-28T01:30"],
  ["BRANCHES", '[{"name":"Leeds","token":"rota_x"}]'],
  ["LLM_URL", "localhost:11434"],
  ["LLM_URL", "http://localhost:11434/v1"],
  ["OSRM_URL", "localhost:5000"],
  ["OSRM_URL", "ftp://osrm.example.org"],
  ["OSRM_URL", "http://name:word@osrm.example.org"],
  ["SMTP_URL", "mail.example.org"],
  ["SMTP_URL", "https://mail.example.org"],
  ["SMTP_URL", "smtp://mail.example.org"],
  ["MAIL_FROM", "rota"],
  ["PUBLIC_URL", "rota.example.org"],
  ["OIDC_ISSUER", "login.example.org"],
  ["OIDC_ISSUER", "https://login.example.org"],
  ["ALLOWED_ORIGINS", "localhost:3000"],
  ["ALLOWED_ORIGINS", "*"],
  ["ALLOWED_HOSTS", "http://rota.example.org"],
];
test.each(BAD)("%s=%s is refused with a sentence that names it", (setting, value) => {
  let refusal: unknown;
  try {
    readConfig({ [setting]: value });
  } catch (error) {
    refusal = error;
  }
  if (!isAppError(refusal)) throw new Error("It was taken.");
  expect(refusal.code).toBe("misconfigured");
  expect(refusal.message).toMatch(new RegExp(`^The setting ${setting} .*\\.$`));
});

test("a setting that is empty counts as not set", () => {
  expect(readConfig({ PORT: "", JOURNAL_MODE: "", ROTA_NOW: "" })).toEqual(readConfig({}));
});
