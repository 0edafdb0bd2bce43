"use client";

/**
 * A dialog holds the page below it still with a style of its own. The content security policy lets that in
 * only with the page's nonce, which the library (get-nonce) looks for under this name.
 */
if (typeof document !== "undefined") {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  Object.assign(globalThis, { __webpack_nonce__: nonce });
}

export function StyleNonce() {
  return null;
}
