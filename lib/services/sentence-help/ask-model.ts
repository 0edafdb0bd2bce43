import type { Config } from "@/lib/config";
import { SERVICES } from "@/lib/domain/service";
import { dateOf, type LocalDateTime, timeOf, weekdayOf } from "@/lib/domain/time";
import type { SuggestedField } from "./suggested-fields";

export type LanguageModel = NonNullable<Config["languageModel"]>;

/** What leaves this computer: a request without anybody in it, and what is to be found in it. */
export interface ModelQuestion {
  /** The sentence, with placeholders for people. */
  words: string;
  wanted: readonly SuggestedField[];
  present: LocalDateTime;
}

const TASK = `You read one request for a visit of home care in the United Kingdom and find details in it.
Words in square brackets stand for names that you are not told. Answer with one JSON object and nothing else.
Use only these keys, and only those that are asked for under "wanted" and that the words say; leave out the others.
service_types: list of ${SERVICES.join(", ")}. date: "YYYY-MM-DD". start_time: "HH:MM". window: {"from": "HH:MM", "to": "HH:MM"}.
duration: whole minutes. required_role: "Nurse" or "Senior Carer". gender: "Female" or "Male". vehicle: true.
carers: 1 or 2. urgency: "low", "medium" or "high". Never guess: a key that the words do not say is left out.`;
const MOST_TOKENS = 300;

/** Asks the model once. Null when it does not answer in time, or not with a text. Never throws. */
export async function askModel(question: ModelQuestion, model: LanguageModel): Promise<string | null> {
  // Loaded when it is needed: most branches have no model.
  const { default: OpenAI } = await import("openai");
  const client = new OpenAI({
    baseURL: model.url,
    apiKey: model.key ?? "none",
    timeout: model.seconds * 1000,
    maxRetries: 0,
    // Its own log would hold what was asked.
    logLevel: "off",
  });
  try {
    const answer = await client.chat.completions.create(
      {
        model: model.model,
        temperature: 0,
        max_tokens: MOST_TOKENS,
        messages: [
          { role: "system", content: TASK },
          { role: "user", content: JSON.stringify(contentOf(question)) },
        ],
      },
      { signal: AbortSignal.timeout(model.seconds * 1000) },
    );
    return answer.choices[0]?.message.content ?? null;
  } catch {
    // Whatever it said may hold what it was asked.
    return null;
  }
}

const contentOf = ({ words, wanted, present }: ModelQuestion) => ({
  today: dateOf(present),
  weekday: weekdayOf(dateOf(present)),
  time: timeOf(present),
  words,
  wanted,
});
