import { expect, test } from "vitest";
import { readTransportMode, readVehicle, readVehicleAvailable } from "./transport";

test.each([
  [readTransportMode, "public transport", "Public Transport", false],
  [readTransportMode, "Walking", "Walking", false],
  [readTransportMode, "", null, false],
  [readVehicle, "Bike", "Bicycle", true],
  [readVehicle, "None", null, true],
  [readVehicle, "Car", "Car", false],
  [readVehicleAvailable, "Y", "Car", true],
  [readVehicleAvailable, "yes", "Car", true],
  [readVehicleAvailable, "N", null, true],
  [readVehicleAvailable, "", null, false],
])("%o reads %j as %j, repaired %j", (read, written, value, repaired) => {
  expect(read(written)).toEqual({ value, repaired });
});

test.each([
  [readTransportMode, "Bike"],
  [readVehicle, "Horse"],
  [readVehicleAvailable, "sometimes"],
])("%o does not guess at %j", (read, written) => {
  expect(read(written)).toHaveProperty("problem");
});
