"use client";

import { useState } from "react";

/** What a list is narrowed to. It stands in the address too, so that the way back finds it again. */
export function useFilters<Name extends string>(initial: Record<Name, string>) {
  const [filters, setFilters] = useState(initial);
  function set(name: Name, value: string) {
    const next = { ...filters, [name]: value };
    setFilters(next);
    const query = new URLSearchParams();
    for (const [key, one] of Object.entries<string>(next)) if (one !== "") query.set(key, one);
    window.history.replaceState(null, "", query.size === 0 ? window.location.pathname : `?${query}`);
  }
  return { filters, set };
}
