"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { hasSingleKeys, setSingleKeys } from "@/app/_client/palette/single-keys";
import { Checkbox } from "@/app/_components/checkbox";
import { DENSITY_COOKIE, type Density } from "@/app/_components/density";
import { RadioGroup } from "@/app/_components/radio-group";
import { Section } from "@/app/_components/section";

const A_YEAR = 365 * 24 * 60 * 60;

/** How this browser shows the pages: remembered in a cookie, so that each page comes as it was chosen. */
export function DisplaySection({ density }: { density: Density }) {
  const router = useRouter();
  const [chosen, setChosen] = useState(density);
  function choose(next: Density) {
    setChosen(next);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing from pages on plain http.
    document.cookie = `${DENSITY_COOKIE}=${next}; path=/; max-age=${A_YEAR}; SameSite=Lax`;
    document.documentElement.dataset.density = next;
    router.refresh();
  }
  return (
    <Section title="Display and keyboard">
      <div className="flex flex-col gap-4">
        <RadioGroup
          legend="Size of text and rows"
          name="density"
          value={chosen}
          onChange={choose}
          options={[
            {
              value: "work",
              label: "Compact",
              hint: "The most on one screen. On a touch screen, targets stay large.",
            },
            { value: "comfortable", label: "Comfortable", hint: "Larger text, and more room between rows." },
          ]}
        />
        <SingleKeys />
      </div>
    </Section>
  );
}

function SingleKeys() {
  const [isOn, setOn] = useState(true);
  // Only the browser knows what was chosen in it.
  useEffect(() => setOn(hasSingleKeys()), []);
  return (
    <Checkbox
      label="Shortcuts of a single key"
      hint="Such as ? for the list of shortcuts. Turn them off if you speak to the computer or press keys by accident."
      checked={isOn}
      onChange={(next) => {
        setSingleKeys(next);
        setOn(next);
      }}
    />
  );
}
