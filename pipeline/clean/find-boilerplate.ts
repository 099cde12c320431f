/** Lines that are no article: adverts, buttons, player notices, consent, newsletters, legal notices, tags. Local rules only. */
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { countLineWords, endsAsSentence, foldLine, isLong } from '../text/shape.ts';
import { NAMES } from './find-authors.ts';

const entries = loadLexicon('boilerplate', ['term', 'match', 'note']);
const termsOf = (match: string): string[] => entries.filter((entry) => entry.match === match).map(({ term }) => term);
const NOT_IN_WORD = '(?![\\p{L}\\p{N}-])';
const wholeLines = new Set(termsOf('line'));
const START = new RegExp(`^(?:${anyOf(termsOf('start'))})(?<!\\p{L}(?=\\p{L}))`, 'u');
/** The words alone are looked for first: before them the look behind takes nine times as long, and hardly any line holds them. */
const PART_WORDS = new RegExp(anyOf(termsOf('part')), 'u');
const PART = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PART_WORDS.source})${NOT_IN_WORD}`, 'u');

const verbs = loadLexicon('promo-verbs', ['term', 'note']).map(({ term }) => term);
const objects = loadLexicon('promo-objects', ['term', 'note']).map(({ term }) => term);
const PROMO_VERB = new RegExp(`^(?:please )?(?:${anyOf(verbs)})${NOT_IN_WORD}`, 'u');
const PROMO_OBJECT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(objects)})(?<!\\p{L}(?=\\p{L}))`, 'u');
const QUOTED = /["“”]/u;

const labels = loadLexicon('media-labels', ['term', 'sense', 'note']);
const labelOf = (sense: string): RegExp =>
  new RegExp(`^(?:${anyOf(labels.filter((entry) => entry.sense === sense).map(({ term }) => term))})\\s?[:|]`, 'u');
/** Whatever follows describes a recording; after "Photos:" or "Map:" it may be a sentence of the article. */
const RECORDING = labelOf('recording');
const PICTURE = labelOf('picture');
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+){1,3}\/\S+$|^\S+@\S+\.\p{L}{2,}$/u;
const COUNTER =
  /^\d+(?:[.,]\d+)?[km]? (?:comments?|shares?|views?|likes?|replies|reactions?|followers|of \d+)$|^comments? \(\d+\)$|^\d{1,2} min(?:ute)?s?(?: read)?$|\d{1,2}:\d\d - source: \p{L}[\p{L} ]{1,30}$|^page \d+(?: of \d+)?$|^this was published \d+ (?:year|month|week|day)s? ago$|^list (?:\d+ )?of \d+(?: items?)?$|^\d+\/\d+$|^\+?(?:\d{1,5}|\d{1,3}(?:,\d{3}){1,2})\+?$|^\d+ of \d+ documents$|^(?:length: )?\d[\d,]{0,6} words$|^estimated \d+ minutes$|^document \p{L}{2,8}\d{6}\w{0,60}$|^listen [·•] \d+:\d\d$|^\d+-minute listen$/u;
/** "($1 = 0.9048 euros)" below a report on markets. */
const EXCHANGE_RATE = /^\(?[\p{Sc}\p{L}]{1,4} ?1 = \p{Sc}?[\d.,]+(?: [\p{L}.]+){0,4}\)?$/u;
/** "Copyright 2019 The Gazette" */
const COPYRIGHT = /^(?:©|\(c\)|copyright) ?(?:©|\(c\))? ?(?:19|20)\d\d\b/u;
/** "SOURCE Example Foods, Inc." below a press release; "[What we know of the wall]", a link in brackets; "Advertisement · Scroll". */
const SIGNED_OR_LINKED =
  /^Advertisement [·•]|^Copyright (?:of )?\p{Lu}[\p{L} &]{1,40}\.?$|^Contact \p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+(?: at| on| via| by|,| securely| directly)\b|^SOURCE \p{Lu}[^!?]{1,80}$|^\[ ?[^[\]"“‘ ][^[\]]{4,160}\]$/u;
/** "Jane Doe, Head of Communications, Tel: +44 20 0000 0000" */
const TELEPHONE = /\bTel(?:ephone)?\.?:? ?\+?\d|\bWhatsApp at \+\d/u;
/** "Comment – Page 8", "See page 4", "Late Edition - Final", "From the March 9th edition": where the printed paper has it. */
const IN_PRINT =
  /\s[–—-] (?:see )?pages? \p{L}?\d{1,3}$|^(?:see|turn to|continued (?:on|from)|(?:full )?(?:story|report)s?:?(?: on)?) pages? \p{L}?\d{1,3}$|^from (?:the|our) (?:[^\s.!?]+ ){0,8}edition(?:: [^.!?]{2,60})?$|^(?:\p{L}+ ){0,2}edition(?: - \p{L}+)?$/u;
/** "Jane Doe: 206-555-0182 or jdoe@example.com", "Reach Jane Doe at …". */
const CONTACT = new RegExp(
  `^(?:${NAMES}(?::| (?:can|may) be (?:reached|contacted)(?: at| on| by| via)?)|(?:Reach|Email|E-mail|Call|Write to|Contact) (?:\\p{Ll}+ ){0,3}${NAMES} (?:at|on|via)) (?:\\S{1,30} ){0,4}(?:\\S{1,40}@\\S{2,40}|\\(?\\d{3}\\)?[ .-]\\d{3})`,
  'u',
);
/** "We bring you news from the town. Consider supporting us." */
const NEWSROOM = /(?<!\p{L})(?:we|our|us|you)(?!\p{L})/u;
const APPEAL =
  /^(?:please )?(?:consider (?:supporting|subscribing|donating|becoming|making)|help us (?:continue|keep)|support us)(?!\p{L})/u;
/** The mark of a list, which promos may stand in. */
const BULLET = /^[•●♦◆▪■►▶*–—-]\s+/u;
const HAS_LETTER = /[\p{L}\p{N}]/u;
const MOST_WORDS = 70;
const PROMO_WORDS = 45;
const PROMO_SENTENCES = 6;
const SENTENCE = /^.*?[.!?](?= |$)/u;

/** The rule that takes this line for boilerplate, or null. Nothing here looks at the lines around. */
export function findBoilerplate(text: string): string | null {
  if (isLong(text)) return null;
  if (!HAS_LETTER.test(text)) return 'clean.no-words';
  const folded = foldLine(text.replace(BULLET, ''));
  if (SIGNED_OR_LINKED.test(text) || (TELEPHONE.test(text) && countLineWords(text) <= PROMO_WORDS)) return 'clean.notice';
  if (ADDRESS.test(folded) || COUNTER.test(folded) || EXCHANGE_RATE.test(folded)) return 'clean.address-or-counter';
  if (IN_PRINT.test(folded) || (CONTACT.test(text) && countLineWords(text) <= PROMO_WORDS)) return 'clean.notice';
  if (COPYRIGHT.test(folded) && countLineWords(text) <= MOST_WORDS) return 'clean.notice';
  if (wholeLines.has(withoutTail(folded)) || isMenu(folded)) return 'clean.page-furniture';
  const rule = ruleByWords(text, folded);
  // Few lines get here; the words of all others need not be counted.
  if (rule === null || countLineWords(text) > (rule === 'clean.promo' ? PROMO_WORDS : MOST_WORDS)) return null;
  return rule;
}

function ruleByWords(text: string, folded: string): string | null {
  if (RECORDING.test(folded) || (PICTURE.test(folded) && !endsAsSentence(text))) return 'clean.media-label';
  if (START.test(folded) || (PART_WORDS.test(folded) && PART.test(folded))) return 'clean.notice';
  return isPromo(folded) ? 'clean.promo' : null;
}

/** "Reuse this content | About The Example": each piece between bars is a button, or tells of the site. */
function isMenu(folded: string): boolean {
  if (!folded.includes('|')) return false;
  const pieces = folded.split('|').map((piece) => withoutTail(piece.trim()));
  // "Africa | Burundi": a section and what of it.
  if (wholeLines.has(pieces[0] as string) && pieces.every((piece) => countLineWords(piece) <= 2 || wholeLines.has(piece))) return true;
  return pieces.every((piece) => piece === '' || wholeLines.has(piece) || /^about \S+(?: \S+){0,3}$/u.test(piece));
}

const TAIL = ' :.!»>›→|*';

/** The line without the marks and arrows at its end. */
function withoutTail(folded: string): string {
  let end = folded.length;
  while (end > 0 && TAIL.includes(folded[end - 1] as string)) end -= 1;
  return folded.slice(0, end);
}

/**
 * "Follow the Daily podcast on …": an imperative at the head and what it offers in the same sentence, nobody quoted; or nothing
 * but imperatives, one of which has an offer.
 */
function isPromo(folded: string): boolean {
  if (QUOTED.test(folded)) return false;
  const first = SENTENCE.exec(folded)?.[0] ?? folded;
  const sentences = folded.split(/(?<=[.!?]) /u).slice(0, PROMO_SENTENCES);
  if (NEWSROOM.test(first) && sentences.some((sentence) => APPEAL.test(sentence))) return true;
  if (!PROMO_VERB.test(first)) return false;
  if (offers(first)) return true;
  return sentences.every((sentence) => PROMO_VERB.test(sentence)) && sentences.some(offers);
}

const offers = (sentence: string): boolean => PROMO_OBJECT.test(sentence.slice(PROMO_VERB.exec(sentence)?.[0].length ?? 0));

/** "War news live: Mayor defiant": the title of a live page, linked from within the article. */
export function isLiveLink(text: string): boolean {
  return !isLong(text) && !endsAsSentence(text) && /^(?:[^\s:]+ ){0,6}live(?: (?:blog|updates|news|coverage|briefing))?\s?:\s/iu.test(text);
}
