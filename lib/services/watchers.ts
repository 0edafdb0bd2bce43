/** Somebody who looks at a visit, for as long as their connection stands. */
interface Watcher {
  visitId: number;
  name: string;
  /** Is told the names of the others whenever they change. */
  tell: (others: string[]) => void;
}

// One process holds several copies of this module: who looks at what is kept here, and nowhere else.
const shared = globalThis as typeof globalThis & { rotaWatchers?: Set<Watcher> };

function watchers(): Set<Watcher> {
  shared.rotaWatchers ??= new Set();
  return shared.rotaWatchers;
}

/**
 * Notes that somebody looks at a visit, and tells all who do about each other. In memory alone: looking is no entry of the
 * log. Returns what ends it. The same name in another window is no other person.
 */
export function watchVisit(visitId: number, name: string, tell: Watcher["tell"]): () => void {
  const own: Watcher = { visitId, name, tell };
  watchers().add(own);
  tellAll(visitId);
  return () => {
    if (watchers().delete(own)) tellAll(visitId);
  };
}

function tellAll(visitId: number): void {
  const here = [...watchers()].filter((one) => one.visitId === visitId);
  for (const one of here)
    one.tell([...new Set(here.map(({ name }) => name))].filter((name) => name !== one.name).sort());
}
