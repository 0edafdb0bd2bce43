export interface SettingsSection {
  path: string;
  name: string;
  about: string;
}

/** The sections of the settings, each at an address of its own. */
export const SETTINGS_SECTIONS: readonly SettingsSection[] = [
  {
    path: "/settings/rules",
    name: "Rules",
    about: "How strict each rule is: block, ask for a reason, warn or off.",
  },
  {
    path: "/settings/times",
    name: "Times",
    about: "Meal times, shift hours, and how far from home a carer may be.",
  },
  {
    path: "/settings/weeks",
    name: "Generating weeks",
    about: "What counts when a week is generated, what the workbook's hours mean, and bank holidays.",
  },
  {
    path: "/settings/travel",
    name: "Travel",
    about: "Speeds, postcode locations and the routing service.",
  },
  {
    path: "/settings/import",
    name: "Import answers",
    about: "What your answers to the questions of an upload mean from then on.",
  },
  {
    path: "/settings/sign-in",
    name: "Sign-in",
    about: "Who signs in, with which role, and access tokens for programs.",
  },
  { path: "/settings/backups", name: "Backups", about: "Take a backup, and restore one." },
  { path: "/settings/data", name: "Data", about: "Reload or clear everything on this machine." },
  {
    path: "/settings/display",
    name: "This browser",
    about: "Size of text and rows, and keyboard shortcuts.",
  },
];
