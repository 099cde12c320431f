import { styleText } from 'node:util';
import type { Article } from '../models/articles.ts';
import type { ExplainedSentence, Explanation, Finding } from './index.ts';
import { markSpans, type Paint } from './mark-spans.ts';

const COLOURS = { n: 'magenta', q: 'cyan', f: 'green', e: 'yellow' } as const;

const isColoured = (letter: string): letter is keyof typeof COLOURS => letter in COLOURS;

const paintMark: Paint = (label, mark) => {
  const letter = label.charAt(0);
  return isColoured(letter) ? styleText(COLOURS[letter], mark, { validateStream: false }) : mark;
};

/** The article sentence by sentence: its text with the findings marked, and below it each finding, rejection and doubt. */
export function printExplanation({ sentences, issues }: Explanation, article: Article, raw: string, colours: boolean): string {
  const characters = [...raw];
  const paint: Paint = colours ? paintMark : (_, mark) => mark;
  let marks: Finding[] = [];
  const blocks = sentences.map((explained, index) => {
    const { sentence } = explained;
    // A quote may run on into the sentences after the one it starts in.
    marks = [...marks.filter(({ spans }) => (spans.at(-1)?.[1] ?? 0) > sentence.start), ...explained.findings];
    const text = markSpans(characters, [sentence.start, sentence.end], marks, paint).replace(/\s+/gu, ' ');
    const gap = index > 0 && sentences[index - 1]?.sentence.paragraph !== sentence.paragraph ? '\n' : '';
    const kind = sentence.kind === 'body' ? '' : `(${sentence.kind}) `;
    return `${gap}${kind}${text}\n${printBelow(explained, paint)}`;
  });
  const doubts = issues.map(({ severity, code, message }) => `${severity} ${code}: ${message}\n`);
  return `${printHead(article)}\n${blocks.join('')}${doubts.length === 0 ? '' : `\n${doubts.join('')}`}`;
}

function printHead({ raw_path, headline, byline, published, published_basis, published_note }: Article): string {
  const lines = [
    ['headline', headline],
    ['byline', byline],
    ['published', published === null ? null : `${published} (${[published_basis, published_note].filter(Boolean).join(': ')})`],
  ];
  return [raw_path, ...lines.map(([name, value]) => `  ${name}: ${value ?? '–'}`), ''].join('\n');
}

function printBelow({ findings, rejections, issues }: ExplainedSentence, paint: Paint): string {
  const lines = [
    ...findings.map(({ label, rule, summary }) => `${paint(label, label)} ${rule}: ${summary}`),
    ...rejections.map(({ table, rule, text, reason }) => `- not in ${table}, ${rule}: ${JSON.stringify(text)}: ${reason}`),
    ...issues.map(({ severity, code, message }) => `? ${severity} ${code}: ${message}`),
  ];
  return lines.map((line) => `    ${line}\n`).join('');
}
