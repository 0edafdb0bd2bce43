import { getConfig, isLoopback } from "@/lib/config";
import { signInMode } from "./mode";
import { digestOf, newCode, plainCode } from "./secrets";

// One process holds several copies of this module: the code of this start lives here.
const shared = globalThis as typeof globalThis & { rotaSetUpCode?: string };

/** The code of this start, for the terminal; null when sign-in is set up or not asked for. */
export function setUpCode(): string | null {
  if (signInMode() !== "set-up") return null;
  shared.rotaSetUpCode ??= newCode();
  return shared.rotaSetUpCode;
}

/** On this computer alone nobody is kept out yet, so no code is asked for. */
export const needsSetUpCode = (): boolean => signInMode() === "set-up";

/** Whether a typed code is that of the terminal. Compared as digests, so that time tells nothing. */
export const isSetUpCode = (typed: string): boolean =>
  shared.rotaSetUpCode !== undefined &&
  digestOf(plainCode(typed)) === digestOf(plainCode(shared.rotaSetUpCode));

/** Whether the server listens on this computer alone, in words for the frame. */
export const isThisComputerOnly = (): boolean => isLoopback(getConfig().host) && signInMode() === "open";
