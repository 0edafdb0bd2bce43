import { useEffect, useState } from "react";

/** A hairline below each row. */
const LINE = 1;

/**
 * The height of a row of a table in pixels: that of a control (`--spacing-touch`, in rem), as dense as the page is, and
 * of so many more rem below it.
 */
export function useRowHeight(moreRems = 0): number {
  const [height, setHeight] = useState(32 + LINE);
  useEffect(() => {
    const root = getComputedStyle(document.documentElement);
    const rems = Number.parseFloat(root.getPropertyValue("--spacing-touch")) + moreRems;
    setHeight(Math.round(rems * Number.parseFloat(root.fontSize)) + LINE);
  }, [moreRems]);
  return height;
}
