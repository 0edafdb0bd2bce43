import type { Severity } from "./notes";
import { attributeOf, elementOf, elementsOf, prefixOf, withAttribute } from "./xml";

/** Nearly Excel's own red, yellow and blue, but colours that nobody has chosen by hand: ours are known again. */
const COLOURS: Record<Severity, string> = { problem: "FFFFC7CF", question: "FFFFEB9D", warning: "FFDDEBF8" };
const SEVERITIES = ["problem", "question", "warning"] as const;

/** Colours cells by the number of their style (`s="3"`). */
export interface Restyler {
  /** The style that is the given one with the colour of a severity, or without a colour of ours. */
  styleFor: (style: number, severity: Severity | null) => number;
  /** Whether a style has a colour of ours, from an earlier round. */
  isOurs: (style: number) => boolean;
  /** The part with the styles that were asked for. */
  xml: () => string;
}

/** Reads the part of styles; null when it has not the lists that every workbook has. */
export function restyler(xml: string): Restyler | null {
  const prefix = prefixOf(xml, "styleSheet");
  const fills = prefix === null ? null : listOf(xml, `${prefix}fills`, `${prefix}fill`);
  const styles = prefix === null ? null : listOf(xml, `${prefix}cellXfs`, `${prefix}xf`);
  if (prefix === null || !fills || !styles || styles.items.length === 0) return null;
  const fillOf = (severity: Severity) =>
    indexOf(fills.items, fillXml(prefix, COLOURS[severity]), isColour(COLOURS[severity]));
  const ours = new Set(
    fills.items.flatMap((fill, index) =>
      SEVERITIES.some((one) => isColour(COLOURS[one])(fill)) ? [index] : [],
    ),
  );
  return {
    isOurs: (style) => ours.has(Number(attributeOf(opening(styles.items[style]), "fillId"))),
    styleFor: (style, severity) => {
      const fill = severity === null ? null : fillOf(severity);
      return indexOf(styles.items, withFill(styles.items[style] ?? styles.items[0] ?? "", fill));
    },
    // The list that stands later is replaced first, or the places would no longer hold.
    xml: () =>
      [fills, styles]
        .sort((one, other) => other.start - one.start)
        .reduce((text, list) => text.slice(0, list.start) + listXml(list) + text.slice(list.end), xml),
  };
}

interface XmlList {
  start: number;
  end: number;
  name: string;
  attributes: string;
  items: string[];
}

function listOf(xml: string, name: string, item: string): XmlList | null {
  const list = elementOf(xml, name);
  if (!list?.content) return null;
  const { start, end } = list.content;
  const items = [...elementsOf(xml, item, start, end)].map((element) =>
    xml.slice(element.start, element.end),
  );
  return { start: list.start, end: list.end, name, attributes: list.attributes, items };
}

function listXml({ name, attributes, items }: XmlList): string {
  return `<${name}${withAttribute(attributes, "count", String(items.length))}>${items.join("")}</${name}>`;
}

/** The place of an item in the list, put at its end when it is not there yet. */
function indexOf(items: string[], item: string, isIt = (other: string) => other === item): number {
  const known = items.findIndex(isIt);
  return known >= 0 ? known : items.push(item) - 1;
}

const isColour = (colour: string) => (fill: string) => fill.includes(`rgb="${colour}"`);

function fillXml(prefix: string, colour: string): string {
  const [fill, pattern] = [`${prefix}fill`, `${prefix}patternFill`];
  const colours = `<${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/>`;
  return `<${fill}><${pattern} patternType="solid">${colours}</${pattern}></${fill}>`;
}

/** The attributes of the first tag. */
function opening(element = ""): string {
  return /^<[^\s>/]+([^>]*?)\/?>/.exec(element)?.[1] ?? "";
}

function withFill(style: string, fill: number | null): string {
  const attributes = opening(style);
  const filled = withAttribute(attributes, "fillId", String(fill ?? 0));
  return style.replace(attributes, withAttribute(filled, "applyFill", fill === null ? null : "1"));
}
