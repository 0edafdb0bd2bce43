/** An element of a text of XML: where it stands, and where its content does (null for `<a/>`). */
export interface XmlElement {
  start: number;
  end: number;
  /** Behind the name: ` r="A1" s="2"`. */
  attributes: string;
  content: { start: number; end: number } | null;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** Characters that XML cannot hold; a lone half of a pair is one of them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ATTRIBUTES = String.raw`((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(/?)>`;

/**
 * The elements of a name, in order, that do not stand within one another: rows of a sheet, cells of a row.
 * Enough for what spreadsheets write; no parser of any XML.
 */
export function* elementsOf(xml: string, name: string, from = 0, to = xml.length): Generator<XmlElement> {
  const opening = new RegExp(`<${name}${ATTRIBUTES}`, "g");
  const closing = `</${name}>`;
  opening.lastIndex = from;
  for (let match = opening.exec(xml); match && match.index < to; match = opening.exec(xml)) {
    const inside = opening.lastIndex;
    const isEmpty = match[2] === "/";
    const close = isEmpty ? inside : xml.indexOf(closing, inside);
    if (close < 0) return;
    const end = isEmpty ? inside : close + closing.length;
    const content = isEmpty ? null : { start: inside, end: close };
    yield { start: match.index, end, attributes: match[1] ?? "", content };
    opening.lastIndex = end;
  }
}

/** The first element of a name, or null. */
export function elementOf(xml: string, name: string): XmlElement | null {
  return elementsOf(xml, name).next().value ?? null;
}

const attributePattern = (name: string) => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);

/** The value of an attribute, entities undone; undefined when there is none. `name` may be a pattern. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = attributePattern(name).exec(attributes);
  return match ? unescaped(match[1] ?? match[2] ?? "") : undefined;
}

/** The attributes with one set to a value that needs no escaping, or taken away by null. */
export function withAttribute(attributes: string, name: string, value: string | null): string {
  const rest = attributes.replace(attributePattern(name), "");
  return value === null ? rest : `${rest} ${name}="${value}"`;
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as it may stand between two tags; what XML cannot hold is left out. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The prefix that the elements of a part have (`x:`), by its outermost one; mostly none. */
export function prefixOf(xml: string, outermost: string): string | null {
  return new RegExp(`<((?:[\\w.-]+:)?)${outermost}[\\s>]`).exec(xml)?.[1] ?? null;
}

/** Text as it may stand in an attribute between double quotes. */
export function escapedAttribute(text: string): string {
  return escaped(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
}
