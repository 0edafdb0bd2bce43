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
  await expect(page.getByRole("heading", { name: /^(Review of|Nothing was stored$)/ })).toBeVisible();
}

/** Confirms the review, and waits until it is stored. */
export async function store(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Store these changes" }).click();
  await expect(page.getByRole("heading", { name: "Stored", exact: true })).toBeVisible();
}

/** Puts a workbook in the file box. */
export async function chooseWorkbook(page: Page, workbook: Uint8Array, name = "branch.xlsx"): Promise<void> {
  const buffer = Buffer.from(workbook);
  await page.getByLabel("Workbook", { exact: true }).setInputFiles({ name, mimeType: "", buffer });
}

/** Sends a sentence on the assign page, and waits for the answer. */
export async function ask(page: Page, sentence: string): Promise<void> {
  await page.getByLabel("What is needed?").fill(sentence);
  await send(page);
}

/** Sends the sentence that stands in the box. */
export async function send(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/assign-employee"));
  await page.getByRole("button", { name: "Find a carer" }).click();
  await answered;
}
