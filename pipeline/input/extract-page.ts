/** A web page to the text of its article, by Readability. What the page says about itself goes into the manifest's columns. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { articles } from '../models/articles.ts';
import { isCalendarDay } from '../text/calendar.ts';
import { isNestedBeyond } from './nesting.ts';

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

/** Elements whose text is not shown as a part of the page. */
const UNSHOWN = new Set(['TEMPLATE', 'SVG']);

/** Readability takes time in the square of the depth; no page that people read is as deep or as large. */
const DEEPEST = 500;
/** The same before the page is parsed, when elements that nobody has closed may count too. */
const DEEPEST_MARKUP = 20_000;
const MOST_ELEMENTS = 100_000;

/**
 * Reads a page; null where it holds no article.
 * @throws {Error} when the page is too large or nests too deeply to be an article's
 */
export function extractPage(html: string, url: string | null): ExtractedPage | null {
  if (isNestedBeyond(html, DEEPEST_MARKUP)) throw new Error(`it nests more than ${DEEPEST} elements`);
  const document = parsePage(html);
  if (document === null) return null;
  if (isDeeperThan(document as unknown as PageNode, DEEPEST)) throw new Error(`it nests more than ${DEEPEST} elements`);
  const published = document.querySelector('meta[property="article:published_time"]')?.getAttribute('content');
  const language = document.documentElement?.getAttribute('lang');
  const headings = [...document.querySelectorAll('h1')].map((heading) => cleanLine(heading.textContent ?? ''));
  const page = new Readability<PageNode>(document, {
    serializer: (node: unknown) => node as PageNode,
    maxElemsToParse: MOST_ELEMENTS,
  }).parse();
  const lines = page?.content ? linesOf(page.content) : [];
  if (page === null || lines.length === 0) return null;
  const title = cleanLine(page.title ?? '');
  // What follows the headline in a title is the name of the site.
  const headline = headings.find((heading) => heading !== '' && title.startsWith(`${heading} `)) ?? title;
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

/** Elements that come before the body where its tag is left out, as the standard allows. */
const IN_HEAD = new Set(['BASE', 'LINK', 'META', 'SCRIPT', 'STYLE', 'TITLE']);

/** Parses a page, and gives it the head and body that it may leave out; null for what is no page. */
function parsePage(html: string): ReturnType<typeof parseHTML>['document'] | null {
  if (!/<[a-z]/iu.test(html)) return null;
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<html>${html}</html>`);
  const { documentElement: root, head, body } = document;
  if (root?.nodeName.toUpperCase() !== 'HTML') return null;
  for (const node of [...root.childNodes]) {
    if (node === head || node === body) continue;
    (IN_HEAD.has(node.nodeName.toUpperCase()) && !body.hasChildNodes() ? head : body).appendChild(node);
  }
  return document;
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
  const waiting: (PageNode | string | null)[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === null) end();
    else if (typeof node === 'string') line.push(node);
    else if (node.nodeType === TEXT_NODE) line.push(node.textContent ?? '');
    else if (node.nodeType === ELEMENT_NODE && !UNSHOWN.has(nameOf(node))) {
      if (BLOCKS.has(nameOf(node))) {
        end();
        waiting.push(null);
      }
      if (nameOf(node) === 'Q') {
        // Browsers print the marks.
        line.push('“');
        waiting.push('”');
      }
      waiting.push(...[...node.childNodes].reverse());
    }
  }
  end();
  return lines;
}

const nameOf = ({ nodeName }: PageNode): string => nodeName.toUpperCase();

function isDeeperThan(root: PageNode, most: number): boolean {
  let level: PageNode[] = [root];
  for (let depth = 0; depth <= most && level.length > 0; depth += 1) level = level.flatMap(({ childNodes }) => [...childNodes]);
  return level.length > 0;
}

/** Places where a browser may break a word or a line; they are not printed, and part words for whoever reads them. */
const UNPRINTED = /[\u00ad\u200b\u2060\ufeff]/gu;

const cleanLine = (text: string): string => text.replace(UNPRINTED, '').replace(/\s+/gu, ' ').trim();
