import { getConfig, isLoopback } from "@/lib/config";
import { connectionGeneration, currentConnection } from "@/lib/db/client";
import { read } from "@/lib/db/transaction";
import { hasUsers } from "@/lib/db/users";

/** `open`: this computer only, or something in front does it. `set-up`: nobody can sign in yet. `closed`: everybody signs in. */
export type SignInMode = "open" | "set-up" | "closed";

// One process holds several copies of this module; what the file says of it is asked once a connection.
const shared = globalThis as typeof globalThis & { rotaSignIn?: { generation: number; hasUsers: boolean } };

/** How the server stands to people who have not signed in. In open mode it costs no look at the file. */
export function signInMode(): SignInMode {
  const { auth, host } = getConfig();
  if (auth === "off") return "open";
  const isOpenUntilSetUp = auth === "auto" && isLoopback(host);
  if (knownUsers(isOpenUntilSetUp)) return "closed";
  return isOpenUntilSetUp ? "open" : "set-up";
}

/** A file that cannot be read opens nothing that was closed before. */
function knownUsers(isOpenUntilSetUp: boolean): boolean {
  const isOpen = isOpenUntilSetUp && shared.rotaSignIn?.hasUsers === false;
  if (!isOpen) noticeReplacedFile();
  const generation = connectionGeneration();
  const known = shared.rotaSignIn;
  if (known?.generation === generation) return known.hasUsers;
  try {
    const found = read(hasUsers);
    shared.rotaSignIn = { generation: connectionGeneration(), hasUsers: found };
    return found;
  } catch {
    return known?.hasUsers ?? true;
  }
}

/** Whoever is kept out asks nothing of the file, and so would never notice that it is another one. */
function noticeReplacedFile(): void {
  try {
    currentConnection();
  } catch {
    // It is gone or damaged: what was known of it holds.
  }
}

/** Says that the first person was added. */
export function noteFirstUser(): void {
  shared.rotaSignIn = { generation: connectionGeneration(), hasUsers: true };
}
