/** A web page to the text of its article, by Readability. What the page says about itself goes into the manifest's columns. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { articles } from '../models/articles.ts';
import { isCalendarDay } from '../text/calendar.ts';

/** One article as a line of JSON Lines, without its id. */
export interface ExtractedPage {
  /** The headline, then the paragraphs, with an empty line between two of them. */
  readonly text: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  readonly language: string | null;
}

/** What of a node of the page is read here; the typings of the parser are those of a browser. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** Readability takes time in the square of the depth; no page that people read is as deep or as large. */
const DEEPEST = 500;
const MOST_ELEMENTS = 100_000;

/**
 * Reads a page; null where it holds no article.
 * @throws {Error} when the page is too large or nests too deeply to be an article's
 */
export function extractPage(html: string, url: string | null): ExtractedPage | null {
  const { document } = parseHTML(html);
  if (isDeeperThan(document as unknown as PageNode, DEEPEST)) throw new Error(`it nests more than ${DEEPEST} elements`);
  const published = document.querySelector('meta[property="article:published_time"]')?.getAttribute('content');
  const language = document.documentElement?.getAttribute('lang');
  const page = new Readability<PageNode>(document, {
    serializer: (node: unknown) => node as PageNode,
    maxElemsToParse: MOST_ELEMENTS,
  }).parse();
  const lines = page?.content ? linesOf(page.content) : [];
  if (page === null || lines.length === 0) return null;
  const headline = cleanLine(page.title ?? '');
  const day = (page.publishedTime ?? published ?? '').slice(0, 10);
  return {
    text: `${(headline === '' || lines[0] === headline ? lines : [headline, ...lines]).join('\n\n')}\n`,
    publisher: cleanLine(page.siteName ?? '') || null,
    url,
    published: isCalendarDay(day) ? day : null,
    byline: cleanLine(page.byline ?? '').replace(/^by /iu, '') || null,
    language: articles.columns.language.type.safeParse(language).success ? (language ?? null) : null,
  };
}

/** The lines of an element: a block begins one, and so does what follows it. Without recursion: pages nest deeply. */
function linesOf(root: PageNode): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const end = (): void => {
    const text = cleanLine(line.join(''));
    if (text !== '') lines.push(text);
    line = [];
  };
  const waiting: (PageNode | null)[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === null) end();
    else if (node.nodeType === TEXT_NODE) line.push(node.textContent ?? '');
    else if (node.nodeType === ELEMENT_NODE) {
      const isBlock = BLOCKS.has(node.nodeName.toUpperCase());
      if (isBlock) {
        end();
        waiting.push(null);
      }
      waiting.push(...[...node.childNodes].reverse());
    }
  }
  end();
  return lines;
}

function isDeeperThan(root: PageNode, most: number): boolean {
  let level: PageNode[] = [root];
  for (let depth = 0; depth <= most && level.length > 0; depth += 1) level = level.flatMap(({ childNodes }) => [...childNodes]);
  return level.length > 0;
}

const cleanLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The text of a page in the encoding that its server or its head names; UTF-8 where neither does. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = /charset=["']?([\w-]+)/iu.exec(contentType ?? '')?.[1] ?? /<meta[^>]{0,200}?charset=["']?([\w-]+)/iu.exec(head)?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Browsers look for the encoding in so many bytes of a page. */
const HEAD = 1024;
