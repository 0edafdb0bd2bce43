import { TRANSPORT_MODES, type TransportMode } from "../employee";
import { choiceReader } from "./choice";
import { isReadable, type Reader, repaired } from "./reading";
import { readYesNo } from "./yes-no";

/** Car, Public Transport, Bicycle or Walking; null when not recorded. "Bike" may be a motorbike here. */
export const readTransportMode = choiceReader(
  TRANSPORT_MODES,
  {},
  {
    Bike: "Bicycle",
    Cycling: "Bicycle",
    Bus: "Public Transport",
    "Push bike": "Bicycle",
    Cycle: "Bicycle",
    "Car driver": "Car",
    Walks: "Walking",
    Train: "Public Transport",
    Tram: "Public Transport",
    Drives: "Car",
    Driver: "Car",
    Van: "Car",
    Foot: "Walking",
    "On foot": "Walking",
    Walk: "Walking",
  },
);

/** The sample generator's `Vehicle`: Car, Bike or None, where a bike is a bicycle. */
export const readVehicle = choiceReader(TRANSPORT_MODES, { Bike: "Bicycle" });

/** The older layout's `VehicleAvailable`: Y is a car, N says nothing of how the employee travels. */
export const readVehicleAvailable: Reader<TransportMode | null> = (written, options) => {
  const answer = readYesNo(written, options);
  if (!isReadable(answer)) return answer;
  if (answer.value === null) return { value: null, repaired: answer.repaired };
  return answer.value === "Y" ? repaired("Car") : repaired(null);
};
