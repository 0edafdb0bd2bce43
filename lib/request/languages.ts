import { type Canvas, take } from "./canvas";
import type { Content, Known } from "./mentions";

/** Languages that are spoken in the homes and by the staff of UK home care; more come with the lists. */
const COMMON =
  "English Welsh Gaelic Irish Scots Polish Romanian Punjabi Urdu Hindi Gujarati Bengali Sylheti Tamil Telugu Malayalam Sinhala Nepali Pashto Dari Farsi Persian Arabic Turkish Kurdish Somali Swahili Yoruba Igbo Hausa Twi Shona Ndebele Zulu Amharic Tigrinya French Spanish Portuguese Italian German Dutch Greek Russian Ukrainian Lithuanian Latvian Bulgarian Hungarian Czech Slovak Slovenian Albanian Serbian Croatian Mandarin Cantonese Chinese Japanese Korean Vietnamese Thai Tagalog Filipino Malay Hebrew Yiddish Romani Marathi Konkani Kannada Mirpuri Pahari Makaton BSL Swedish Norwegian Danish Finnish Estonian Maltese Krio Lingala Luganda Afrikaans Patois".split(
    " ",
  );

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const titleCase = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
const NOT_A_LANGUAGE = /^(?:native|plain|strictly|softly|well|slow|clearly|generally|roughly|public)$/i;

/** Beside these, "polish" is what one does with furniture. */
const HOUSEWORK = /\b(?:clean\w*|hoover\w*|dust\w*|mop\w*|furniture|silver|brass|shoes|floors?|windows?)\b/i;

/** How a demand for a language is put, and how it is denied; the one group is the first language said. */
function patternsOf(any: string): { denied: RegExp; demanded: RegExp[] } {
  const list = `(${any})(?:(?:,| or|/| and|, or) ?(?:${any}))*`;
  const speaks =
    "(?:who |that )?(?:can |must |also |should |could )*(?:speaks?|speaking|talks?|knows?|understands?)(?: (?:good|fluent|some|only|a bit of|in))*";
  return {
    denied: new RegExp(
      `\\b(?:not|no|doesn't|does not|don't|can't|cannot|isn't|without)(?: (?:need to |have to |any |much |good |very good )*(?:speak|speaking|understand|in|know|knows|have))? (?:any |much |good |very good |a )*${list}(?:[ -]speak(?:er|ing))?\\b`,
      "gi",
    ),
    demanded: [
      new RegExp(
        `\\b(?:${speaks}|fluent in|in|conversant in|language:?|with (?:good|fluent)) ${list}(?![a-z])(?:-speaking)?`,
        "gi",
      ),
      new RegExp(`\\b${list}[ -](?:speak(?:ing|ers?)|language)\\b`, "gi"),
      new RegExp(
        `\\b(${any}) (?=(?:carer|nurse|senior|employee|care worker|care assistant|support worker)s?\\b)`,
        "g",
      ),
      new RegExp(`(?<=[,;:] )(${any})(?= ?(?:[,;.]|$))`, "gi"),
    ],
  };
}

/**
 * Recognises the language that the carer must speak, in the spelling of the lists. A language that is
 * denied (`doesn't speak English`) is no demand. Of several, the first one said.
 */
export function findLanguage(canvas: Canvas, known: Known): void {
  const listed = (known.languages ?? []).map((name) => name.trim()).filter((name) => name !== "");
  const names = [...new Set([...listed, ...COMMON, "British Sign Language", "Sign Language"])];
  const spelling = new Map(names.toReversed().map((name) => [name.toLowerCase(), name]));
  const any = names
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
  const read = (said = ""): Content[] => [
    { kind: "language", language: spelling.get(said.toLowerCase()) ?? titleCase(said) },
  ];
  const { denied, demanded } = patternsOf(any);
  take(canvas, denied, () => []);
  for (const pattern of demanded)
    take(canvas, pattern, (match) =>
      match[0] === "polish" && HOUSEWORK.test(canvas.text) ? null : read(match[1]),
    );
  take(canvas, /\b([a-z]{4,})[ -]speaking\b/gi, (match) =>
    NOT_A_LANGUAGE.test(match[1] ?? "") ? [] : read(match[1]),
  );
}
