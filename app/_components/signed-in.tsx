import { LockOpen, LogIn, UserRound } from "lucide-react";
import { headers } from "next/headers";
import { isThisComputerOnly } from "@/lib/auth/set-up-code";
import { actorOf, UNNAMED } from "@/lib/http/actor";
import { visitor } from "@/lib/http/visitor";
import { ActorName } from "../_client/actor-name";
import { SignOut } from "../_client/sign-out";
import { Link } from "./link";

/** Who uses this browser, at the foot of the bar; on a phone at the top. Where nobody signs in, it says that. */
export async function SignedIn() {
  const { kind, name } = await visitor();
  const actor = kind === "open" ? actorOf(await headers()) : "";
  return (
    <div className="flex min-w-0 items-center md:flex-col md:items-stretch md:border-line md:border-t md:pt-2">
      {kind === "stranger" && (
        <Line href="/sign-in" icon={<LogIn aria-hidden className={ICON} />} text="Sign in" />
      )}
      {kind === "open" && isThisComputerOnly() && (
        <Line
          href="/set-up"
          icon={<LockOpen aria-hidden className={ICON} />}
          text="This computer only"
          more="turn sign-in on"
          isIconOnPhones
        />
      )}
      {kind === "open" && <ActorName name={actor === UNNAMED ? "" : actor} />}
      {kind === "person" && (
        <Line
          href="/account"
          icon={<UserRound aria-hidden className={ICON} />}
          before="Signed in as "
          text={name}
          isStrong
        />
      )}
      {kind === "person" && <SignOut />}
    </div>
  );
}

const ICON = "size-4 shrink-0 text-accent";

interface LineProps {
  href: string;
  icon: React.ReactNode;
  text: string;
  /** Read out before and after the text, where there is no space for it. */
  before?: string;
  more?: string;
  isStrong?: boolean;
  /** Whether a phone has only the picture: the name beside it needs the room. */
  isIconOnPhones?: boolean;
}

function Line({ href, icon, text, before, more, isStrong = false, isIconOnPhones = false }: LineProps) {
  return (
    <Link
      href={href}
      className="flex min-h-touch min-w-touch max-w-52 items-center gap-2 max-md:justify-center rounded-control px-2 text-small hover:bg-sunken md:max-rail:flex-col md:max-rail:justify-center md:max-rail:gap-0.5 md:max-rail:px-0.5 md:max-rail:text-center md:max-rail:text-tiny"
    >
      {icon}
      <span className={`min-w-0 max-w-full max-md:truncate ${isIconOnPhones ? "max-sm:sr-only" : ""}`}>
        {before && <span className="sr-only">{before}</span>}
        <span className={isStrong ? "font-semibold" : ""}>{text}</span>
        {more && <span className="sr-only">: {more}</span>}
      </span>
    </Link>
  );
}
