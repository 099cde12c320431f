/** Sources named at the head or the end of a sentence: "In a report by the council, …", "…, government data showed." */
import type { Span } from '../../../text/span.ts';
import type { Document } from '../../document.ts';
import type { Draft } from '../draft.ts';
import { anyNounOf } from '../lexicon.ts';

const REPORT =
  /^["“]?In (?:an?|its|his|her|their|the) (?:[\p{Ll}-]+ ){0,3}(?:report|statement|update|bulletin|assessment|briefing|survey|study|estimate)s? (?:of|by|from) (?:the )?([\p{Lu}][^,;]{1,80}?),/u;

/** "In a Datos Norte poll released on Monday, …": a finding of its own. */
const FINDING =
  /^["“]?In ((?:an?|another|the|its|their) (?:[\p{L}\p{N}.'’/&-]+ ){0,6}?(?:poll|survey|study|census|audit|analysis))(?: (?:of|among|released|published|conducted|taken|carried|commissioned|out|this|last|on|for) [^,;]{1,60})?,/u;

/** "According to prosecutors, …" */
const ACCORDING = /^["“]?According to (?:the |an? )?(\p{L}[^,;()"“”]{2,60}),/u;

/** "By the army's own count, …" */
const RECKONED =
  /^["“]?By ((?:the |an? )?\p{L}[^,;()"“”]{1,50}?)['’]s? (?:own )?(?:count|tally|reckoning|estimates?|account|figures|calculations?|data|records),/u;

/** "In a report of the council, …", "According to prosecutors, …": the sentence states what the report or the source does. */
export function reportOf(document: Document, { sentence }: Draft): Span | null {
  const head = document.raw.slice(sentence.start, Math.min(sentence.end, sentence.start + 160));
  const match = REPORT.exec(head) ?? ACCORDING.exec(head) ?? FINDING.exec(head) ?? RECKONED.exec(head);
  const source = match?.[1];
  if (source === undefined) return null;
  const start = sentence.start + head.indexOf(source);
  return { start, end: start + source.length };
}

const SHOWING = new RegExp(
  `, ((?:an? |the )?(?:[\\p{L}\\p{N}.'’&-]+ ){0,5}(?:${anyNounOf('document')}))(?: (?:published|released|compiled)(?: \\p{L}+){0,3})? (?:showed|show|shows|indicated|indicates|revealed)(?=[.,;”"]|$| (?:on|in|for|from|this|last|earlier|late|\\p{Lu}\\p{Ll}+day)(?!\\p{L}))`,
  'u',
);
/** "…, the auditor found.": who found it, at the end of the sentence. */
const FOUND =
  /, ((?:(?:an?|the) )?[\p{L}\p{N}'’&-]+(?: [\p{L}\p{N}'’&-]+){0,4}) (?:has |have )?(?:found|concluded|estimated|calculated|reckoned|reckons?|estimates?)[.”"]{0,2}$/u;
/** How far behind a figure its source may stand. */
const REACH = 240;

/** "Inflation eased to 4.75%, government data showed": a document behind what it shows. */
export function showingOf(document: Document, { sentence, end }: Draft): Span | null {
  const rest = document.raw.slice(end, Math.min(sentence.end, end + REACH));
  const match = SHOWING.exec(rest) ?? FOUND.exec(rest);
  if (match === null) return null;
  const start = end + match.index + 2;
  return { start, end: start + (match[1] as string).length };
}
