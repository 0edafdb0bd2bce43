"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";

/** What a list is narrowed to. It stands in the address too, so that the way back finds it again. */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const address = useSearchParams();
  const [filters, setFilters] = useState(
    () => Object.fromEntries(names.map((name) => [name, address.get(name) ?? ""])) as Record<Name, string>,
  );
  function set(name: Name, value: string) {
    const next = { ...filters, [name]: value };
    setFilters(next);
    const query = new URLSearchParams();
    for (const [key, one] of Object.entries<string>(next)) if (one !== "") query.set(key, one);
    window.history.replaceState(null, "", query.size === 0 ? window.location.pathname : `?${query}`);
  }
  return { filters, set };
}
