/** What is given to the first stage: a file and what its manifest says. */

/** One row of `raw/articles.csv`, checked; what a cell leaves empty is null. */
export interface ManifestRow {
  readonly file: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly rights: string | null;
  readonly note: string | null;
}

/** A raw article as it lies on disk. */
export interface ArticleSource {
  /** Path relative to the raw folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly manifest: ManifestRow | null;
}
