"use client";

import { Printer } from "lucide-react";
import { Button } from "../_components/button";

/** Opens the browser's print dialog. */
export function PrintButton() {
  return (
    <Button onClick={() => window.print()}>
      <Printer aria-hidden className="size-4" />
      Print
    </Button>
  );
}
