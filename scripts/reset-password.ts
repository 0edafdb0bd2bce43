/** `npm run reset-password -- jo@example.org`: a code with which a person chooses a password, for the day on which no manager can sign in. */
import { makePasswordCodeFor } from "@/lib/auth/users";
import { closeConnection, openConnection } from "@/lib/db/client";
import { requireDatabase, runCommand, say, UsageError } from "./lib/command";

const HELP = `npm run reset-password -- EMAIL
  Prints a code with which the person with this e-mail address chooses a new password on the page /new-password.
  The server may be running. Set DATABASE_PATH for another database.`;

await runCommand({
  help: HELP,
  async run({ words: [email] }, path) {
    if (email === undefined) throw new UsageError("Say for whom: npm run reset-password -- jo@example.org");
    requireDatabase(path);
    openConnection();
    try {
      say(`Code for ${email}: ${makePasswordCodeFor(email).code}`);
      say("It works once, for a week, on the page /new-password.");
    } finally {
      closeConnection();
    }
    return true;
  },
});
