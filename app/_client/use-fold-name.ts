import { useEffect, useMemo, useState } from "react";
import { foldCommon } from "@/lib/domain/names/fold-common";

type Fold = (text: string) => string;

/**
 * Folds names as they are compared everywhere. The table of letters that do not decompose is fetched only when
 * one of the names, or what is typed, has such a letter.
 */
export function useFoldName(names: readonly string[], typed: string): Fold {
  const [full, setFull] = useState<{ fold: Fold } | null>(null);
  const isOwnNeeded = useMemo(() => names.some((name) => foldCommon(name) === null), [names]);
  const isNeeded = isOwnNeeded || foldCommon(typed) === null;
  useEffect(() => {
    if (!isNeeded) return;
    let isGone = false;
    void import("@/lib/domain/names/fold-name").then(({ foldName }) => {
      if (!isGone) setFull({ fold: foldName });
    });
    return () => {
      isGone = true;
    };
  }, [isNeeded]);
  return full?.fold ?? foldOrLower;
}

const foldOrLower: Fold = (text) => foldCommon(text) ?? text.toLowerCase();
