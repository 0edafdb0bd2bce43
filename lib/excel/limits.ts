export const MEGABYTE = 1024 * 1024;

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
/** Cells with something in them that one sheet may have: 50 columns of the longest list. */
export const MOST_CELLS = 1_000_000;
/** Milliseconds that a reader may be silent, the start of the worker and the opening of the workbook included. */
export const LONGEST_READ = 5_000;
/** Further milliseconds for each megabyte of the file as it was uploaded: bombs are small, long lists are not. */
export const READ_PER_MEGABYTE = 1_000;
/** Milliseconds that reading may take while the rows go by. */
export const LONGEST_LARGE_READ = 20_000;
/** Workbooks that may wait while another one is read. */
export const LONGEST_QUEUE = 8;
/** Megabytes of heap that reading one workbook may take. */
export const LARGEST_HEAP = 1_024;
/** Columns that a sheet can have: A to XFD. */
export const MOST_COLUMNS = 16_384;
