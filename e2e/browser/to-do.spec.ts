import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { upload } from "./support/desk";

test("contradictions stay under Today until somebody mends them or lets them stand", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.goto("/");
  const line = page.getByRole("region", { name: "Records to check" });
  await expect(line).toContainText("25 things contradict themselves or are missing");
  await line.getByRole("link", { name: "Check them" }).click();
  const toDo = page.getByRole("region", { name: "Contradictions and gaps" });
  await expect(toDo).toContainText("25 things");
  const items = toDo.getByRole("button", { name: /^Accept as it is/ });
  await expect(items).toHaveCount(10);
  await toDo.getByRole("button", { name: "Show all 25" }).click();
  await expect(items).toHaveCount(25);
  await items.first().click();
  await expect(toDo.getByRole("status")).toContainText("accepted as it is");
  await expect(items).toHaveCount(24);
  await expect(toDo).toContainText("24 things");
  await expect(page.getByRole("heading", { name: "Contradictions and gaps" })).toBeFocused();
  await page.reload();
  await expect(toDo).toContainText("24 things");
  await toDo.getByRole("listitem").first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Check this record" })).toBeVisible();
});
