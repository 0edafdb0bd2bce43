import { escaped } from "./xml";

/**
 * The inside of a cell with `t="inlineStr"`: whatever it begins with, it is text and no formula. What looks
 * like Excel's own escapes (`_x000D_`) is spelt so that it stays, and so are the two that XML cannot hold.
 */
export function inlineString(text: string, prefix = ""): string {
  const spelt = text
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replace(/[\ufffe\uffff]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`);
  const [is, t] = [`${prefix}is`, `${prefix}t`];
  return `<${is}><${t} xml:space="preserve">${escaped(spelt)}</${t}></${is}>`;
}
