import { GENDERS } from "../employee";
import { choiceReader } from "./choice";

/** Female, Male or Non-binary; F and M are short for two of them. Null when not recorded. */
export const readGender = choiceReader(
  GENDERS,
  { F: "Female", M: "Male" },
  {
    Woman: "Female",
    Lady: "Female",
    Girl: "Female",
    Man: "Male",
    Gentleman: "Male",
    Boy: "Male",
    Nonbinary: "Non-binary",
    NB: "Non-binary",
  },
);
