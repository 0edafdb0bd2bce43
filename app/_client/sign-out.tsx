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
      className="min-h-touch rounded-control px-2 underline underline-offset-4 hover:bg-sunken"
    >
      Sign out
    </button>
  );
}
