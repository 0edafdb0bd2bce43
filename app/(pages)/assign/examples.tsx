import { useId } from "react";

/** Sentences to begin with: choosing one fills the box and sends nothing. */
export function Examples(props: { examples: string[]; onChoose: (sentence: string) => void }) {
  const id = useId();
  return (
    <div className="flex flex-col gap-2">
      <p id={id} className="text-muted text-small">
        For example:
      </p>
      <ul aria-labelledby={id} className="flex flex-wrap gap-2">
        {props.examples.map((example) => (
          <li key={example}>
            <button
              type="button"
              onClick={() => props.onChoose(example)}
              className="min-h-touch rounded-pill border border-line bg-sunken px-4 py-1.5 text-left text-small hover:border-edge print:hidden"
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
