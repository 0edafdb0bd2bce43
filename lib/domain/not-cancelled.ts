/** Those that were not cancelled. */
export const notCancelled = <Item extends { cancelledAt: string | null }>(items: readonly Item[]): Item[] =>
  items.filter((item) => item.cancelledAt === null);
