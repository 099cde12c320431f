/** Settings that are no rule of any stage: formats, names of folders, bounds on input. */

export const FORMATS = ['csv', 'parquet', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** How `check` prints what it finds, and `diff` what differs. */
export const REPORT_FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export const DIFF_FORMATS = ['text', 'markdown', 'csv', 'json'] as const;

/** With fewer articles, starting threads costs more time than they save. */
export const FEWEST_FOR_THREADS = 250;

/** The manifest's name in a folder of raw articles. */
export const MANIFEST_FILE = 'articles.csv';

/** The corrections' name there. */
export const CORRECTIONS_FILE = 'corrections.csv';

/** The texts of pages, beside the tables: JSON Lines of id, article_id and text. */
export const TEXTS_FILE = 'texts.jsonl';

/** A longer line, in bytes, is no line of an article: the longest book in English has some 6 million characters. */
export const LONGEST_LINE = 20_000_000;

/** A larger file, in bytes, is no article either; from some 500 million characters on it would not even fit a string. */
export const LARGEST_FILE = 100_000_000;

/** A larger web page, in bytes, is no page of an article. */
export const LARGEST_PAGE = 20_000_000;

/** The longest record, in bytes, of a stream of articles: the longest line and its escapes. */
export const LONGEST_RECORD = 2 * LONGEST_LINE;
