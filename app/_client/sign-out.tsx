"use client";

import { useState } from "react";
import { send } from "./api";

/** Ends the session of this browser. */
export function SignOut() {
  const [isBusy, setBusy] = useState(false);
  return (
    <button
      type="button"
      aria-disabled={isBusy}
      onClick={async () => {
        if (isBusy) return;
        setBusy(true);
        await send("DELETE", "/sessions/current");
        window.location.assign("/sign-in");
      }}
      className="flex min-h-touch items-center rounded-control px-2 text-muted text-small underline underline-offset-4 hover:bg-sunken hover:text-ink md:max-rail:justify-center md:max-rail:px-0.5 md:max-rail:text-tiny"
    >
      Sign out
    </button>
  );
}
