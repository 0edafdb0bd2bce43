import NextLink from "next/link";
import type { ComponentProps } from "react";

export { useLinkStatus } from "next/link";

/**
 * A way to another page, which is asked for when it is followed. Next would ask for every page that a link on the screen
 * leads to, twice each, whenever a page is opened or refreshed: see decision 52.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}
