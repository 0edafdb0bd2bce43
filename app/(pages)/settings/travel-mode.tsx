import { errorIdOf, Field, hintIdOf } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import type { TransportMode } from "@/lib/domain/employee";
import type { ModeSettings } from "@/lib/domain/travel/travel-settings";

/** The contents of the two fields of a mode. */
export type ModeFigures = Record<keyof ModeSettings, string>;

interface TravelModeProps {
  mode: TransportMode;
  figures: ModeFigures;
  shipped: ModeSettings;
  /** What is wrong with `Car.kmh`. */
  errorOf: (field: string) => string | undefined;
  onChange: (figures: ModeFigures) => void;
}

const LABELS: Record<keyof ModeSettings, string> = {
  kmh: "Average speed (km/h)",
  overhead: "Extra minutes per trip",
};

/** The average speed of one mode, and its extra minutes per trip. */
export function TravelMode({ mode, figures, shipped, errorOf, onChange }: TravelModeProps) {
  return (
    <fieldset className="min-w-0 rounded-control border border-line p-4">
      <legend className="px-1 font-semibold">{mode}</legend>
      <div className="grid gap-4">
        {(["kmh", "overhead"] as const).map((figure) => {
          const id = `travel-${mode.replaceAll(" ", "-")}-${figure}`;
          const error = errorOf(`${mode}.${figure}`);
          return (
            <Field
              key={figure}
              id={id}
              label={LABELS[figure]}
              hint={`Default: ${shipped[figure]}`}
              error={error}
            >
              <Input
                id={id}
                type="number"
                inputMode="decimal"
                step="any"
                autoComplete="off"
                aria-invalid={error !== undefined}
                aria-describedby={error ? `${hintIdOf(id)} ${errorIdOf(id)}` : hintIdOf(id)}
                value={figures[figure]}
                onChange={({ target }) => onChange({ ...figures, [figure]: target.value })}
              />
            </Field>
          );
        })}
      </div>
    </fieldset>
  );
}
