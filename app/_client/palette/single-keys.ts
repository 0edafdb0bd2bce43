const KEY = "rota.single-keys";

/** Whether keys without Ctrl or ⌘ do something in this browser (WCAG 2.1.4: they can be turned off). */
export const hasSingleKeys = (): boolean => localStorage.getItem(KEY) !== "off";

/** Turns the keys without Ctrl or ⌘ on or off in this browser. */
export function setSingleKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, "off");
}
