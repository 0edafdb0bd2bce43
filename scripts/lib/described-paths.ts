import { describePaths } from "@/lib/http/describe-paths";
import { answersOf } from "./answer-schemas";
import { checkedPaths, ROUTE_FILES, VERBS } from "./checked-paths";

/** The description of the JSON side, as the code is now. */
export const describedPaths = async () => describePaths(await checkedPaths(), answersOf(ROUTE_FILES, VERBS));
