"use client";

import { type ComponentType, lazy, Suspense } from "react";

/**
 * A component whose script is fetched when it is first shown. Until it is there nothing is in its place, and all else
 * stays as it is: without a boundary of its own (`next/dynamic` makes none) React would hide the whole page meanwhile,
 * and the focus with it.
 */
export function fetchedWhenShown<Props extends object>(
  fetchIt: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Fetched = lazy(async () => ({ default: await fetchIt() }));
  return function FetchedWhenShown(props: Props) {
    return (
      <Suspense fallback={null}>
        <Fetched {...props} />
      </Suspense>
    );
  };
}
