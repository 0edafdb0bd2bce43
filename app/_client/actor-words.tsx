import { UserRound } from "lucide-react";

/** The classes of the button that shows the name. */
export const ACTOR_TRIGGER =
  "flex min-h-touch min-w-0 md:w-full max-w-52 items-center gap-2 rounded-control px-2 text-left text-small hover:bg-sunken md:max-rail:flex-col md:max-rail:justify-center md:max-rail:gap-0.5 md:max-rail:px-0.5 md:max-rail:text-center md:max-rail:text-tiny";

/** The name, or that there is none yet. */
export function ActorWords({ name }: { name: string }) {
  return (
    <>
      <UserRound aria-hidden className="size-4 shrink-0 text-accent" />
      {name === "" ? (
        <span className="underline underline-offset-4">Your name</span>
      ) : (
        <>
          <span className="min-w-0 max-w-full truncate">
            <span className="sr-only">Signed in as </span>
            <strong>{name}</strong>
          </span>
          <span className="sr-only">(change)</span>
        </>
      )}
    </>
  );
}
