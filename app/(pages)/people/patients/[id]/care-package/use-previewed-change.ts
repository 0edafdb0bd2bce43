"use client";

import { useState } from "react";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import { effectsInWords } from "./effects-in-words";
import type { PackageChanging, PackageRequest } from "./use-package-change";

/**
 * A change that is looked at first: when it touches visits in the rota, or `always`, what it does is kept as the
 * preview and the next press saves it. `forget` drops the preview, because what would be saved is another change.
 */
export function usePreviewedChange(
  changing: PackageChanging,
  onDone: (answer: PackageAnswer) => void,
  { always = false } = {},
) {
  const [preview, setPreview] = useState<PackageAnswer | null>(null);

  async function send(request: PackageRequest) {
    if (preview === null) {
      const looked = await changing.ask(request, true);
      if (!looked.ok) return;
      if (always || effectsInWords(looked.value.effects).length > 0) return setPreview(looked.value);
    }
    const answer = await changing.ask(request, false);
    if (answer.ok) onDone(answer.value);
  }

  return { changing, preview, send, forget: () => setPreview(null) };
}

export type PreviewedChange = ReturnType<typeof usePreviewedChange>;
