import { useEffect, useState } from "react";

/** A hairline below each row. */
const LINE = 1;

/** The height of a row of a table in pixels: that of a control (`--spacing-touch`, in rem), as dense as the page is. */
export function useRowHeight(): number {
  const [height, setHeight] = useState(32 + LINE);
  useEffect(() => {
    const root = getComputedStyle(document.documentElement);
    const rems = Number.parseFloat(root.getPropertyValue("--spacing-touch"));
    setHeight(Math.round(rems * Number.parseFloat(root.fontSize)) + LINE);
  }, []);
  return height;
}
