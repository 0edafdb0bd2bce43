/** What a password has to be, beside every field for a new one. */
export const PASSWORD_HINT =
  "At least 12 characters. Four words that do not belong together are easy to remember.";
