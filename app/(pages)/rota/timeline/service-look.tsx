import {
  Dumbbell,
  Footprints,
  type LucideIcon,
  MessagesSquare,
  Pill,
  ShoppingBasket,
  ShowerHead,
  Sparkles,
  Utensils,
  WashingMachine,
} from "lucide-react";
import { leadingService } from "@/lib/domain/assignment";
import type { Service } from "@/lib/domain/service";

interface ServiceLook {
  icon: LucideIcon;
  /** Ground and edge. The colour never says it alone: the icon and the name are beside it. */
  style: string;
}

const LOOKS: Record<Service, ServiceLook> = {
  medicine: { icon: Pill, style: "bg-medicine border-medicine-edge" },
  exercise: { icon: Dumbbell, style: "bg-exercise border-exercise-edge" },
  companionship: { icon: MessagesSquare, style: "bg-companionship border-companionship-edge" },
  personal_care: { icon: ShowerHead, style: "bg-personal-care border-personal-care-edge" },
  meal_prep: { icon: Utensils, style: "bg-meal-prep border-meal-prep-edge" },
  cleaning: { icon: Sparkles, style: "bg-cleaning border-cleaning-edge" },
  shopping: { icon: ShoppingBasket, style: "bg-shopping border-shopping-edge" },
  walking: { icon: Footprints, style: "bg-walking border-walking-edge" },
  laundry: { icon: WashingMachine, style: "bg-laundry border-laundry-edge" },
};

/** How a visit of these services is drawn: medication decides, else the first of them. */
export const lookOf = (services: readonly Service[]): ServiceLook => LOOKS[leadingService(services)];
