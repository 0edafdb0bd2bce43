import { headers } from "next/headers";
import { actorOf, UNNAMED } from "@/lib/http/actor";
import { ActorName } from "../_client/actor-name";

/** Who uses this browser, at the foot of the bar; on a phone at the top. */
export async function SignedIn() {
  const actor = actorOf(await headers());
  return (
    <div className="min-w-0 md:border-line md:border-t md:pt-2">
      <ActorName name={actor === UNNAMED ? "" : actor} />
    </div>
  );
}
