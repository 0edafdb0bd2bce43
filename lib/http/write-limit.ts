/** How fast one address may write: as many as `burst` at once, and `perSecond` for as long as it likes. */
export interface WriteRate {
  perSecond: number;
  burst: number;
}

/** What is left to an address, in writes, and when that was so (milliseconds). */
export interface Bucket {
  left: number;
  at: number;
}

/** The result for a write: the bucket after it, and the seconds to wait if it was refused. */
export interface Taken {
  bucket: Bucket;
  waitSeconds: number | null;
}

/** Takes `cost` writes out of a bucket (a full one when the address is new) at the moment `now`, in milliseconds. */
export function takeWrite(bucket: Bucket | undefined, now: number, cost: number, rate: WriteRate): Taken {
  // A clock that was set back fills nothing and takes nothing away.
  const seconds = bucket ? Math.max(0, now - bucket.at) / 1000 : 0;
  const left = bucket ? Math.min(rate.burst, bucket.left + seconds * rate.perSecond) : rate.burst;
  if (left >= cost) return { bucket: { left: left - cost, at: now }, waitSeconds: null };
  return {
    bucket: { left, at: now },
    waitSeconds: Math.max(1, Math.ceil((cost - left) / rate.perSecond)),
  };
}
