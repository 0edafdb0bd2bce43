import type { Page } from "@playwright/test";

/** Everything that a page shows or tells a screen reader, a line for each, and what is folded away in it. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const folded = [...document.querySelectorAll("details")].filter(({ open }) => !open);
    for (const details of folded) details.open = true;
    const attributes = ["aria-label", "title", "placeholder", "alt"];
    const named = [...document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")].flatMap(
      (element) => attributes.map((attribute) => element.getAttribute(attribute) ?? ""),
    );
    // Names for programs are set apart from the words of a sentence.
    const names = [...document.querySelectorAll<HTMLElement>("code, kbd, samp, pre")];
    for (const name of names) name.style.visibility = "hidden";
    const shown = document.body.innerText;
    for (const name of names) name.style.visibility = "";
    for (const details of folded) details.open = false;
    return [document.title, shown, ...new Set(named)].join("\n");
  });
}

/** Dialogs in which the way out says "Cancel" beside a button that cancels something. */
export async function twoCancels(page: Page): Promise<string[]> {
  const dialogs = await page.getByRole("alertdialog").or(page.getByRole("dialog")).all();
  const found: string[] = [];
  for (const dialog of dialogs) {
    const buttons = await dialog.getByRole("button", { name: /^Cancel/ }).allInnerTexts();
    if (buttons.length > 1) found.push(`two buttons that say Cancel: ${buttons.join(", ")}`);
  }
  return found;
}
