"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
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
    <Section title="This browser" lead="How the pages look here. Other people's browsers are not changed.">
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
    </Section>
  );
}
