const MEGABYTE = 1024 * 1024;

/** Parts in the archive of a workbook; a real one has 10 to 200. */
export const MOST_PARTS = 2_000;
/** Bytes of all parts once inflated. */
export const MOST_INFLATED = 150 * MEGABYTE;
/** Inflated bytes per stored byte, for parts large enough to matter. */
export const HIGHEST_RATIO = 200;
/** Parts smaller than this once inflated may have any ratio: a sheet of empty cells packs well. */
export const SMALL_PART = 1 * MEGABYTE;
/** People that one sheet may list; the product is built for 1,000. */
export const MOST_PEOPLE = 20_000;
/** Problems listed of one workbook; the rest is counted. */
export const MOST_PROBLEMS = 1_000;
/** Milliseconds that reading one workbook may take, the start of the worker included. */
export const LONGEST_READ = 5_000;
/** Workbooks that may wait while another one is read. */
export const LONGEST_QUEUE = 8;
/** Megabytes of heap that reading one workbook may take. */
export const LARGEST_HEAP = 1_024;
/** Columns that a sheet can have: A to XFD. */
export const MOST_COLUMNS = 16_384;
