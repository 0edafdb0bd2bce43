/**
 * Loaded into the server before anything else (`--require`): its wall clock is off by the milliseconds that the
 * file CLOCK_OFFSET_FILE holds, from one moment to the next when that changes, as a machine's clock that is set.
 * What counts elapsed time (timers, performance.now) goes on as it does there. The ten minutes between two looks
 * whether a backup is due pass in a moment, and each look is a line of CLOCK_LOOKS_FILE.
 */
const { appendFileSync, readFileSync } = require("node:fs");

const RealDate = Date;
const now = () => RealDate.now() + Number(readFileSync(process.env.CLOCK_OFFSET_FILE, "utf8"));

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key, receiver) => (key === "now" ? now : Reflect.get(target, key, receiver)),
});

const TEN_MINUTES = 10 * 60 * 1000;
const { setInterval: realSetInterval } = globalThis;
globalThis.setInterval = (work, milliseconds, ...args) => {
  if (milliseconds !== TEN_MINUTES) return realSetInterval(work, milliseconds, ...args);
  return realSetInterval(() => {
    work(...args);
    appendFileSync(process.env.CLOCK_LOOKS_FILE, "look\n");
  }, 50);
};
