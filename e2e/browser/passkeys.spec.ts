import { MANAGER, PASSWORD } from "../api/support/signed-in";
import { expect, test } from "../fixtures";

test.use({ isServerNew: true });

test("a passkey is added, signs in without a password, and is removed", async ({ page, server }) => {
  // A passkey is for a host name, and 127.0.0.1 is none.
  const origin = server.url.replace("127.0.0.1", "localhost");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  const answer = await page.request.post(`${origin}/sign-in-set-up`, { data: MANAGER });
  expect(answer.status(), await answer.text()).toBe(200);

  await page.goto(`${origin}/account`);
  await page.getByLabel("Name of the passkey").fill("Work laptop");
  const form = page.getByRole("form", { name: "Add a passkey" });
  await form.getByLabel("Your password").fill(PASSWORD);
  await form.getByRole("button", { name: "Add passkey" }).click();
  await expect(page.getByRole("table", { name: "Passkeys" })).toContainText("Work laptop");

  await page.request.delete(`${origin}/sessions/current`);
  await page.goto(`${origin}/sign-in?next=/account`);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("table", { name: "Passkeys" })).toContainText("Work laptop");
  const { logs } = await (await page.request.get(`${origin}/database/logs`)).json();
  expect(logs[0]).toMatchObject({ operation_type: "signed_in", details: { by: "passkey" } });

  await page.getByRole("button", { name: "Remove Work laptop" }).click();
  await expect(page.getByText("The passkey is removed.")).toBeVisible();
  await page.request.delete(`${origin}/sessions/current`);
  await page.goto(`${origin}/sign-in`);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByText("That passkey could not be used.")).toBeVisible();
});
