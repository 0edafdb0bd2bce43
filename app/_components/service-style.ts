import {
  BookHeart,
  CookingPot,
  Dumbbell,
  Footprints,
  HandHeart,
  type LucideIcon,
  Pill,
  ShoppingBasket,
  Sparkles,
  WashingMachine,
} from "lucide-react";
import type { Service } from "@/lib/domain/service";

interface ServiceStyle {
  icon: LucideIcon;
  /** Two letters where there is no room for the name; the name is read out beside them. */
  short: string;
  /** The ground that ink is set on, with the edge that tells it from others. */
  block: string;
}

/** How each service looks wherever it is drawn. Its name, icon or letters are always beside the colour. */
export const SERVICE_STYLES: Record<Service, ServiceStyle> = {
  medicine: { icon: Pill, short: "Me", block: "bg-medicine border-medicine-edge" },
  exercise: { icon: Dumbbell, short: "Ex", block: "bg-exercise border-exercise-edge" },
  companionship: { icon: BookHeart, short: "Co", block: "bg-companionship border-companionship-edge" },
  personal_care: { icon: HandHeart, short: "Pc", block: "bg-personal-care border-personal-care-edge" },
  meal_prep: { icon: CookingPot, short: "Mp", block: "bg-meal-prep border-meal-prep-edge" },
  cleaning: { icon: Sparkles, short: "Cl", block: "bg-cleaning border-cleaning-edge" },
  shopping: { icon: ShoppingBasket, short: "Sh", block: "bg-shopping border-shopping-edge" },
  walking: { icon: Footprints, short: "Wa", block: "bg-walking border-walking-edge" },
  laundry: { icon: WashingMachine, short: "La", block: "bg-laundry border-laundry-edge" },
};
