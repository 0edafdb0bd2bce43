"use client";

import { useRef } from "react";

/**
 * A key for each request, the same one until it was answered: a repeated click and a lost answer book
 * once, and what was refused can be asked again later.
 */
export function useIdempotencyKeys() {
  const keys = useRef(new Map<string, string>());
  return {
    keyFor(body: object): string {
      const said = JSON.stringify(body);
      const known = keys.current.get(said) ?? newKey();
      keys.current.set(said, known);
      return known;
    },
    isAnswered(body: object): void {
      keys.current.delete(JSON.stringify(body));
    },
  };
}

/** Browsers have randomUUID on https and on localhost alone. */
const newKey = (): string =>
  typeof crypto.randomUUID === "function"
    ? crypto.randomUUID()
    : Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join("-");
