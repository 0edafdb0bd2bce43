import type { Page } from "@playwright/test";
import { expect } from "../../fixtures";

/** Uploads a workbook on the upload page, confirms its review, and waits until it is stored. */
export async function upload(page: Page, workbook: Uint8Array, name = "branch.xlsx"): Promise<void> {
  await review(page, workbook, name);
  await store(page);
}

/** Chooses a workbook on the upload page, and waits for what is said of it. */
export async function review(page: Page, workbook: Uint8Array, name = "branch.xlsx"): Promise<void> {
  await page.goto("/upload");
  await chooseWorkbook(page, workbook, name);
  await page.getByRole("button", { name: "Review the workbook" }).click();
  await expect(page.getByRole("heading", { name: /^(Review of|Nothing was saved$)/ })).toBeVisible();
}

/** Confirms the review, and waits until it is stored. */
export async function store(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save these changes" }).click();
  await expect(page.getByRole("heading", { name: "Saved", exact: true })).toBeVisible();
}

/** Puts a workbook in the file box. */
export async function chooseWorkbook(page: Page, workbook: Uint8Array, name = "branch.xlsx"): Promise<void> {
  const buffer = Buffer.from(workbook);
  await page.getByLabel("Workbook", { exact: true }).setInputFiles({ name, mimeType: "", buffer });
}

/** Stores a workbook without the pages. */
export async function stored(page: Page, workbook: Uint8Array): Promise<void> {
  const file = { name: "branch.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(workbook) };
  const answer = await page.request.post("/upload-data", { multipart: { file } });
  expect(answer.status()).toBe(200);
}

/** Has a sentence looked at on the assign page, and waits for what was understood. Nothing is booked. */
export async function ask(page: Page, sentence: string): Promise<void> {
  await page.getByLabel("What is needed?").fill(sentence);
  const answered = page.waitForResponse((response) => response.url().includes("/assign-employee?dry_run"));
  await page.getByRole("button", { name: "Find a carer" }).click();
  await answered;
  await expect(page.getByRole("heading", { name: /^What was understood/ })).toBeVisible();
}

/** The button that books what is seen, whatever that is. */
export const bookButton = (page: Page) =>
  page.getByRole("region", { name: "Book", exact: true }).getByRole("button", { name: /^(Book|Save) / });

/** Asks for a visit in a sentence on the assign page, and books what was understood. */
export async function book(page: Page, sentence: string): Promise<void> {
  await ask(page, sentence);
  await bookButton(page).click();
  await expect(page.getByRole("heading", { name: "Booked", exact: true })).toBeVisible();
}

/** Books a visit without the pages, and returns its number. */
export async function bookedVisit(page: Page, fields: object): Promise<number> {
  const answer = await page.request.post("/assign-employee", { data: fields });
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { assignment: { visit_id: number } }).assignment.visit_id;
}
