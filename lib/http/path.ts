import { AppError } from "@/lib/errors";

/** The last part of the requested path, decoded. */
export function lastSegment(request: Request): string {
  return segments(request).at(-1) ?? "";
}

/** The part of the path `fromEnd` parts before its last, decoded. */
export function segmentInPath(request: Request, fromEnd: number): string {
  return segments(request).at(-1 - fromEnd) ?? "";
}

/** The number in the path, `fromEnd` parts before its last. Throws `not-found` when it is not a number. */
export function numberInPath(request: Request, fromEnd = 0): number {
  const text = segments(request).at(-1 - fromEnd) ?? "";
  if (!/^[1-9]\d{0,14}$/.test(text))
    throw new AppError("not-found", "There is nothing at this path. Check the spelling.");
  return Number(text);
}

function segments(request: Request): string[] {
  const { pathname } = new URL(request.url);
  return pathname.replace(/\/$/, "").split("/").map(decodeURIComponent);
}
