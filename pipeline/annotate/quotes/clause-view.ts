/** One cue in its sentence with everything the finders ask about it, worked out once. */
import { type ContentStart, contentAfter } from './content-start.ts';
import { farContent } from './far-content.ts';
import {
  findItem,
  followsPause,
  hasClause,
  hasFinite,
  type Items,
  isAuxiliary,
  isBe,
  isComma,
  isDash,
  isFiniteVerb,
  isObjective,
  isRelative,
  isStop,
  isSubordinator,
  isVerb,
  opensClause,
  type Run,
} from './grammar.ts';
import { readingsAt } from './lexicon.ts';
import { maySpeak } from './may-speak.ts';
import { mediumKind } from './medium-nouns.ts';
import { type Item, isQuote, opensPredicate, type Unit } from './passage.ts';
import { closingComma } from './phrase-end.ts';
import { hasPredicate, nearPhraseStart } from './phrase-start.ts';
import { phraseAfter } from './source-after.ts';
import { type Subject, subjectBefore } from './source-before.ts';
import { subjectIsAhead } from './subject-ahead.ts';
import { type CueVerb, isPurpose, readCueVerb } from './verb-group.ts';

export interface CueView {
  readonly unit: Unit;
  readonly cue: CueVerb;
  readonly subject: Subject;
  /** The source after the verb: "…, said Jeff Patch". */
  readonly inverted: Run | null;
  readonly content: ContentStart | null;
  /** Position after the content in front of the cue, or 0 where none stands there. */
  readonly front: number;
}

/** A view together with the source that it takes from an earlier clause where it has none of its own. */
export interface SourcedView extends CueView {
  readonly source: Run | null;
  /** The court or inquiry that was told, or null. */
  readonly hearer: Run | null;
}

/** Reads every reporting verb of a sentence. */
export function readCues(unit: Unit): CueView[] {
  const views: CueView[] = [];
  for (let k = 0; k < unit.items.length; k++) {
    const cue = readCueVerb(unit.items, k);
    if (cue !== null) views.push(viewCue(unit, cue));
  }
  return views.filter(
    ({ cue, subject }) =>
      subject.link === 'relative' ||
      (subject.link === 'shared' && cue.form === 'finite') ||
      // "said Ortiz, who mocked what he called “armchair generals”"
      unit.items[subject.clause - 1]?.lower === 'what' ||
      !views.some((other) => other.cue.form === 'finite' && other.cue.verb.kind !== 'hearing' && isInside(cue, other)),
  );
}

/** A verb inside the subject of another: "a statement posted on Facebook said". */
const isInside = ({ head }: CueVerb, { subject, cue }: CueView): boolean =>
  subject.link === 'own' && subject.run !== null && subject.run.first <= head && head < subject.run.end && cue.head !== head;

function viewCue(unit: Unit, cue: CueVerb): CueView {
  const { items } = unit;
  const inverted = invertedSource(items, cue);
  if (inverted !== null) {
    const subject: Subject = { link: 'own', run: inverted, clause: cue.first };
    return { unit, cue, subject, inverted, content: contentBehind(items, inverted.end), front: frontEnd(items, cue.first) };
  }
  const subject = subjectOf(items, cue);
  const opener = items[subject.clause - 1];
  const clause = opener?.lower === 'as' ? subject.clause - 1 : subject.clause;
  const openEnded = opener?.lower === 'as' && isComma(items[clause - 1]) && isSubordinator(items[clause - 2]);
  const before = subject.link === 'own' && !openEnded ? frontEnd(items, clause) : 0;
  const behindCue = before > 0 && isInterrupted(items, before, cue) ? null : (contentAfter(items, cue) ?? farContent(items, cue));
  const cleft = behindCue === null ? null : contentOfCleft(items, subject.clause, behindCue);
  const content = cleft ?? behindCue ?? (opener?.lower === 'as' && before === 0 ? contentAfterAside(items, cue.end) : null);
  const inside = content === null ? contentInside(items, clause, cue) : null;
  if (inside !== null) return { unit, cue, subject, inverted: null, content: inside, front: 0 };
  // A title or a few words in marks before the subject are no content where the verb has its own behind it.
  const last = items[before - 1];
  const joined =
    items[before - 2] !== undefined &&
    items[before - 2]?.pos !== 'PUNCT' &&
    // "But “the question,” she said, “is who pays.”"
    !(items[before - 2]?.pos === 'CCONJ' && before === 2) &&
    !isSubjectOf(items, before, content);
  // "Under the headline “Enough is enough”, the paper said it was over": the verb has a clause of its own.
  const own = (content?.opening === 'that' || content?.opening === 'bare') && items[0]?.pos === 'ADP';
  const front = isQuote(last) && (last.title || !last.clausal || own) && content !== null && joined ? 0 : before;
  const behind =
    front > 0 && isQuote(items[front - 1]) && content?.opening !== 'quote'
      ? (contentBehind(items, cue.end) ?? contentPostponed(items, cue))
      : content;
  return { unit, cue, subject, inverted: null, content: behind ?? content, front };
}

/** "His “main worry,” she said, “is the cost.”": the words in marks behind the cue are the predicate of those before it. */
const isSubjectOf = (items: Items, before: number, content: ContentStart | null): boolean => {
  const [last, next] = [items[before - 1], content?.opening === 'quote' ? items[content.first] : undefined];
  return last?.text.trimEnd().endsWith(',') === true && next !== undefined && opensPredicate(next);
};

/** A participle behind a comma, or behind the name of a text ("a message demanding"), has the subject of the clause before. */
function subjectOf(items: Items, { first, form }: CueVerb): Subject {
  if ((form === 'ing' || items[first]?.lower === 'having') && followsPause(items, first))
    return { link: 'shared', run: null, clause: first };
  if (form === 'infinitive' && isPurpose(items, first)) return { link: 'none', run: null, clause: first };
  const blamed = form === 'ing' ? (companionBefore(items, first) ?? objectBefore(items, first - 1)) : null;
  if (blamed !== null) return { link: 'own', run: blamed, clause: first };
  const subject = withoutVerb(items, subjectBefore(items, first), form);
  // "was in no mood to gloat": the noun before the infinitive does not speak.
  if (form === 'infinitive' && subject.run !== null && !maySpeak(items, subject.run)) return { link: 'none', run: null, clause: first };
  const hailed = form === 'ing' && subject.run !== null ? addresserOf(items, subject.run) : null;
  if (hailed !== null) return { link: 'own', run: hailed, clause: first };
  const silent = subject.run !== null && (isAddressee(items, subject.run) || isSilentObject(items, subject.run));
  if (form === 'ing' && silent) return { link: 'shared', run: null, clause: first };
  const { run } = subject;
  const text = form !== 'ing' || run === null ? -1 : findItem(items, run.first, run.end, isText);
  const author = text < 0 || run === null ? null : authorBehind(items, text + 1, run.end);
  if (author !== null) return { link: 'own', run: author, clause: first };
  return text >= 0 ? { link: 'shared', run: null, clause: first } : subject;
}

/** A text or an occasion; an outlet can speak. */
const isText = (item: Item): boolean => mediumKind(item) !== undefined && mediumKind(item) !== 'outlet';

/** "a report from Reuters saying", "a clip of Ortiz saying": whoever wrote the text or is seen in it. */
function authorBehind(items: Items, from: number, end: number): Run | null {
  const { lower } = items[from] ?? {};
  const named = lower === 'from' || lower === 'by' || (lower === 'of' && items[from + 1]?.pos === 'PROPN');
  const next = findItem(items, from + 1, end, ({ pos }) => pos === 'ADP');
  return named && from + 1 < end ? { first: from + 1, end: next < 0 ? end : next } : null;
}

/** "…, with Anna van der Berg saying": whoever stands between "with" and the participle. */
function companionBefore(items: Items, verb: number): Run | null {
  let k = verb - 1;
  while (k > verb - LONGEST_COMPANION && items[k]?.lower !== 'with' && !isComma(items[k]) && !isVerb(items[k])) k -= 1;
  return items[k]?.lower === 'with' && isComma(items[k - 1]) && k + 1 < verb ? { first: k + 1, end: verb } : null;
}

const LONGEST_COMPANION = 12;

/** "criticised the mayor for saying": the object of the verb before "for" is who said it. */
function objectBefore(items: Items, preposition: number): Run | null {
  const { lower } = items[preposition] ?? {};
  if (lower !== 'for' && lower !== 'of') return null;
  const first = nearPhraseStart(items, preposition);
  const isObject = first < preposition && isVerb(items[first - 1]) && !isBe(items[first - 2]);
  return isObject ? { first, end: preposition } : null;
}

/** "Hundreds marched through the town chanting": only the words before the verb are the subject of the participle. */
function withoutVerb(items: Items, subject: Subject, form: CueVerb['form']): Subject {
  const { run } = subject;
  const verb = form === 'ing' && run !== null ? findItem(items, run.first + 1, run.end, (_, k) => isFiniteVerb(items, k)) : -1;
  const relative = run !== null && findItem(items, run.first, run.end, isRelative) >= 0;
  return verb < 0 || run === null || relative || hasFinite(items, 0, run.first)
    ? subject
    : { ...subject, run: { first: run.first, end: verb } };
}

/** "had messaged a friend saying": the subject of a verb that speaks to its object. */
function addresserOf(items: Items, { first }: Run): Run | null {
  const addresses = readingsAt(items, first - 1).some(({ verb: { kind, frames } }) => kind === 'writing' && frames.has('to'));
  if (!addresses) return null;
  let verb = first - 1;
  while (isAuxiliary(items[verb - 1]) || items[verb - 1]?.pos === 'ADV') verb -= 1;
  return subjectBefore(items, verb).run;
}

/** "left the room promising": what cannot speak, right behind a verb. */
const isSilentObject = (items: Items, run: Run): boolean =>
  isVerb(items[run.first - 1]) && !maySpeak(items, run) && findItem(items, run.first, run.end, isText) < 0;

/** "wrote to the minister urging": whoever is written to does not speak. */
const isAddressee = (items: Items, { first }: Run): boolean =>
  items[first - 1]?.lower === 'to' && readingsAt(items, first - 2).some(({ verb: { kind } }) => kind === 'speech' || kind === 'writing');

/** "As the paper noted, …": the clause behind the comma. */
function contentAfterAside(items: Items, end: number): ContentStart | null {
  const comma = findItem(items, end, Math.min(items.length, end + 12), (item) => isComma(item) || isStop(item) || isQuote(item));
  return comma > 0 && isComma(items[comma])
    ? { opening: isQuote(items[comma + 1]) ? 'quote' : 'bare', first: comma + 1, recipient: null, medium: null }
    : null;
}

/** "What she said was that the well was dry", "All he said was “no”": the statement stands behind "was". */
function contentOfCleft(items: Items, clause: number, content: ContentStart): ContentStart | null {
  const { lower } = items[clause - 1] ?? {};
  if (content.opening !== 'gap' || (lower !== 'what' && lower !== 'all') || !isBe(items[content.first])) return null;
  const first = items[content.first + 1]?.lower === 'that' ? content.first + 2 : content.first + 1;
  return { ...content, opening: isQuote(items[first]) ? 'quote' : 'bare', first };
}

/** "The good news, she said, is that the well is full": the cue stands between a subject and its verb. */
const isInterrupted = (items: Items, before: number, cue: CueVerb): boolean =>
  isComma(items[before]) && isFiniteVerb(items, closingComma(items, cue) + 1) && !hasPredicate(items, 0, before);

/** "which, he said, would save money", "because, she said, the war had come": only what the link opens is reported. */
function contentInside(items: Items, clause: number, cue: CueVerb): ContentStart | null {
  const link = items[clause - 2];
  if (!isComma(items[clause - 1]) || !opensClause(link) || link?.lower === 'nor') return null;
  const comma = closingComma(items, cue);
  if (comma < 0) return null;
  return { opening: isRelative(link) ? 'gap' : 'bare', first: comma + 1, recipient: null, medium: null };
}

/** "“It is a pity,” she said on Monday, that so few had come": the clause that belongs to what stands before the cue. */
function contentPostponed(items: Items, cue: CueVerb): ContentStart | null {
  const comma = closingComma(items, cue);
  return comma > 0 && items[comma + 1]?.lower === 'that' && hasFinite(items, comma + 2, items.length)
    ? { opening: 'that', first: comma + 2, recipient: null, medium: null }
    : null;
}

/** After "said X" more of the quotation may follow, behind a comma. */
function contentBehind(items: Items, end: number): ContentStart | null {
  let k = end;
  while (k < items.length && k < end + 25 && !isComma(items[k]) && !isStop(items[k]) && !isQuote(items[k]) && items[k]?.text !== ':')
    k += 1;
  const first = isQuote(items[k]) ? k : k + 1;
  const item = items[first];
  const opens = isQuote(item) && !item.title && item.clausal && (first === k + 1 || isComma(items[k - 1]));
  return opens &&
    findItem(
      items,
      end,
      k,
      (word, at) =>
        word.pos === 'VERB' && readingsAt(items, at).length > 0 && items[at - 1]?.lower !== 'when' && items[at - 1]?.lower !== 'if',
    ) < 0
    ? { opening: 'quote', first, recipient: null, medium: null }
    : null;
}

/** Position after the content in front of a cue clause that begins at `clause`, or 0. */
function frontEnd(items: Items, clause: number): number {
  const before = items[clause - 1];
  if (before === undefined) return 0;
  if (isQuote(before)) return clause;
  if ((isComma(before) || isDash(before)) && clause > 1) return clause - 1;
  return 0;
}

/** "Neither side, says Prof Cole, has much to show": between a subject of one piece and its verb. */
const isInterjected = (items: Items, verb: number, run: Run): boolean =>
  verb > 1 &&
  isComma(items[verb - 1]) &&
  items[run.first]?.pos === 'PROPN' &&
  isComma(items[run.end]) &&
  isFiniteVerb(items, run.end + 1) &&
  findItem(items, 0, verb - 1, isComma) < 0;

/** "…, said X": the verb follows its content at once, and a noun phrase without a verb of its own follows. */
function invertedSource(items: Items, { verb, first, head, end, form, passive, negated }: CueVerb): Run | null {
  if (passive || negated || first !== head || form === 'infinitive' || form === 'ing') return null;
  if (!verb.frames.has('quote') || verb.term === 'tell') return null;
  const before = items[first - 1];
  const afterQuote = isQuote(before) || ((isComma(before) || isDash(before)) && isQuote(items[first - 2]));
  const run = phraseAfter(items, end);
  // "Neither side, says Cole, has much to show"
  const interrupts = run !== null && isInterjected(items, first, run);
  if (!(afterQuote || interrupts || (isComma(before) && hasClause(items, 0, first)))) return null;
  // "…, who is due there, estimates it at two million"
  if (run === null || isObjective(items[run.first]) || (!afterQuote && items[run.first]?.lower === 'it')) return null;
  const next = items[run.end];
  if (!afterQuote && (isFiniteVerb(items, run.end) || isVerb(next) || isQuote(next))) return null;
  // "Twelve are ill, two of them gravely, said Dr Okafor, who …": a name closes the clause, so that it is no content.
  const ends = isStop(next) || (isComma(next) && items[run.end + 1]?.lower === 'who');
  const aside = findItem(items, run.first, run.end, isRelative);
  const closes = verb.term === 'say' && ends && maySpeak(items, run) && !hasFinite(items, run.first, aside < 0 ? run.end : aside);
  if (!afterQuote && !closes && !interrupts && subjectIsAhead(items, first)) return null;
  return isFiniteVerb(items, run.end) && !isSubordinator(items[run.end - 1]) ? null : run;
}
