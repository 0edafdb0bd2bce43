import {
  Building2,
  CalendarDays,
  CalendarOff,
  ChartNoAxesColumn,
  CircleQuestionMark,
  HeartHandshake,
  House,
  type LucideIcon,
  ScrollText,
  Settings,
  Upload,
  UserRoundPlus,
  UsersRound,
} from "lucide-react";

export interface NavItem {
  path: string;
  name: string;
  icon: LucideIcon;
}

/** The pages that people work on, in the order of a day. */
export const MAIN_PAGES: readonly NavItem[] = [
  { path: "/", name: "Today", icon: House },
  { path: "/rota", name: "Rota", icon: CalendarDays },
  { path: "/people/patients", name: "Patients", icon: UsersRound },
  { path: "/people/employees", name: "Carers", icon: HeartHandshake },
  { path: "/rota/absences", name: "Absences", icon: CalendarOff },
  { path: "/reports", name: "Reports", icon: ChartNoAxesColumn },
  { path: "/audit-log", name: "Log", icon: ScrollText },
  { path: "/settings", name: "Settings", icon: Settings },
  { path: "/overview", name: "Branches", icon: Building2 },
];

/** What starts something, above the pages. */
export const ASSIGN_PAGE: NavItem = { path: "/assign", name: "Assign", icon: UserRoundPlus };

/** At the foot of the bar. */
export const FOOT_PAGES: readonly NavItem[] = [
  { path: "/upload", name: "Upload", icon: Upload },
  { path: "/help", name: "Help", icon: CircleQuestionMark },
];

/** What fits the bar of a phone; the others are behind "More". */
export const PHONE_PAGES: readonly NavItem[] = [
  ...MAIN_PAGES.slice(0, 2),
  ASSIGN_PAGE,
  MAIN_PAGES[3] as NavItem,
];
/** All of them. */
export const ALL: readonly NavItem[] = [...MAIN_PAGES, ASSIGN_PAGE, ...FOOT_PAGES];

/** The pages behind "More". */
export const MORE_PAGES: readonly NavItem[] = ALL.filter((item) => !PHONE_PAGES.includes(item));

const isWithin = (path: string, current: string) =>
  path === current || (path !== "/" && current.startsWith(`${path}/`));

/** The page of the menu that an address belongs to: the longest that it begins with. */
export function pageOf(current: string): NavItem | undefined {
  return ALL.filter(({ path }) => isWithin(path, current)).sort((a, b) => b.path.length - a.path.length)[0];
}
