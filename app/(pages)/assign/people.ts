export type { PeopleToChoose as People } from "@/lib/services/people/people-to-choose";
