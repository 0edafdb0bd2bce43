/** What a person or a program may do; `lib/http/access.ts` says what that is for every path and page. */
export const ROLES = ["manager", "coordinator", "viewer", "auditor", "carer"] as const;
export type Role = (typeof ROLES)[number];

/** The roles in words, each with what it may do. */
export const ROLE_WORDS: Record<Role, { name: string; may: string }> = {
  manager: { name: "Manager", may: "Everything, with people who sign in, settings, clearing and restoring" },
  coordinator: { name: "Coordinator", may: "The rota, the people on it and uploads" },
  viewer: { name: "Viewer", may: "Reads the rota and the people, without health notes" },
  auditor: { name: "Auditor", may: "Reads everything with the audit log, changes nothing" },
  carer: { name: "Carer", may: "Sees the own published rota" },
};

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);
