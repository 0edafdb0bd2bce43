import { type Bucket, takeWrite, type WriteRate } from "./write-limit";

/** Seconds to wait before a write of this address is taken, or null when it is taken now. */
export type WriteLimiter = (address: string, cost: number) => number | null;

/** A burst is what the setting lets through in so many seconds: a branch at one address, or a program that catches up. */
const BURST_SECONDS = 20;
const MOST_ADDRESSES = 10_000;

/** Remembers what each address wrote of late. `perSecond` 0 lets everything through. */
export function createWriteLimiter(
  perSecond: number,
  clock: () => number = () => performance.now(),
): WriteLimiter {
  if (perSecond === 0) return () => null;
  const rate: WriteRate = { perSecond, burst: perSecond * BURST_SECONDS };
  const buckets = new Map<string, Bucket>();
  return (address, cost) => {
    const now = clock();
    const { bucket, waitSeconds } = takeWrite(buckets.get(address), now, cost, rate);
    // The address that wrote longest ago comes first and is dropped first: its bucket is the fullest.
    buckets.delete(address);
    buckets.set(address, bucket);
    if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value ?? "");
    return waitSeconds;
  };
}
