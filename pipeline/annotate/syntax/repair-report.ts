/** "reports", "claims", "notes", "estimates" and "warns" that the tagger takes for nouns, where somebody reports, claims or notes. */
import { type Draft, isNominal, isSubject, opensSentence, type Place, startsPhrase } from './repair-place.ts';
import { JUDGING, RELATIVES } from './words.ts';

const REPORTS = new Set(['claim', 'estimate', 'note', 'report', 'warn']);

/** Whether a noun of the tagger is a verb of saying: before a clause, or set off with its subject. */
export function isReport({ tokens, index, token, before, after }: Place): boolean {
  if (isVoice({ tokens, index, token, before, after })) return true;
  const single = token.lower.endsWith('s');
  if (!REPORTS.has(single ? token.lower.slice(0, -1) : token.lower)) return false;
  if (single && before.pos === 'PROPN' && isSetOff(tokens, index)) return true;
  if (!startsPhrase(after) || verbsIn(tokens, clauseStart(tokens, index), index) > 0) return false;
  const end = sentenceEnd(tokens, index);
  // In "The Ortiz claims the court rejected were false" two verbs meet: the first is that of a relative clause.
  if (verbsIn(tokens, index + 1, end) === 0 || verbsMeet(tokens, index + 1, end)) return false;
  // "media outlets estimate Trump needs 60", but "crime claims estimate"
  if (!single) return before.pos === 'NOUN' && before.lower !== before.lemma && after?.pos !== 'ADJ';
  // "The Echo reports the meeting was held"
  return before.pos === 'PROPN' && !/^(?:media|news|police)$/u.test(before.lower);
}

/** "Democrats, Frank notes, applaud", "…,” Frank Hill notes.": a name and the verb between pauses. */
function isSetOff(tokens: readonly Draft[], index: number): boolean {
  let first = index - 1;
  while (tokens[first - 1]?.pos === 'PROPN') first -= 1;
  const behind = tokens[index + 1]?.text;
  return /^[,"”’']$/u.test(tokens[first - 1]?.text ?? '') && (behind === undefined || /^[,.]$/u.test(behind));
}

/** Short verbs of speaking that are as often nouns. */
const VOICES = new Set(
  'answer boast counter cry gasp groan jest joke laugh murmur mutter plead quip remark reply scream shout shrug sigh smile snap whisper'.split(
    ' ',
  ),
);
const LONGEST_SPEAKER = 6;

/** "“You see?” Ana Ruiz whispers/NOUN.": whoever stands between a closing mark and the end speaks. */
function isVoice({ tokens, index, token, after }: Place): boolean {
  const base = token.lower.replace(/ies$/u, 'y').replace(/s$/u, '');
  if (!token.lower.endsWith('s') || !VOICES.has(base) || !(after === undefined || /^[,.:]$/u.test(after.text))) return false;
  for (let at = index - 1; at > 0 && index - at <= LONGEST_SPEAKER; at -= 1) {
    const { text, pos } = tokens[at] as Draft;
    if (/^["”’]$/u.test(text)) return at < index - 1;
    if (pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'DET' && pos !== 'ADJ') return false;
  }
  return false;
}

const isEnd = (token: Draft | undefined): boolean => token === undefined || /^[.!?;]$/u.test(token.text);

function clauseStart(tokens: readonly Draft[], index: number): number {
  let at = index;
  while (at > 0 && !isEnd(tokens[at - 1]) && tokens[at - 1]?.text !== ',') at -= 1;
  return at;
}

function sentenceEnd(tokens: readonly Draft[], index: number): number {
  let at = index;
  while (!isEnd(tokens[at])) at += 1;
  return at;
}

const isVerbForm = (tokens: readonly Draft[], at: number): boolean => {
  const { pos, lower } = tokens[at] as Draft;
  return (pos === 'VERB' || pos === 'AUX') && tokens[at - 1]?.lower !== 'to' && !lower.endsWith('ing');
};

/** How many verbs stand in a stretch. */
const verbsIn = (tokens: readonly Draft[], from: number, to: number): number =>
  tokens.slice(from, to).filter((_, n) => isVerbForm(tokens, from + n)).length;

/** "rejected were": an auxiliary right behind a verb. */
function verbsMeet(tokens: readonly Draft[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]?.pos === 'AUX' && tokens[at - 1]?.pos === 'VERB') return true;
  return false;
}

/** Forms of saying and finding that are nouns only behind a determiner of their own. */
export function isSaying({ token: { lower }, before, after }: Place): boolean {
  // "the auditor general found/NOUN that"
  if (lower === 'found') return true;
  // "the budget, critics point/NOUN out, is flat"
  if (lower === 'point') return after?.lower === 'out' && isMany(before);
  // "The rebels demand/NOUN that": many of a kind do not stand before a noun in the singular.
  if (VOICED.has(lower)) return after?.lower === 'that' && (isMany(before) || (before.pos === 'PROPN' && before.lower.endsWith('s')));
  // "which critics say/NOUN will", "The elderly say/NOUN they": a say is had, and has a determiner.
  if (lower === 'say') return isSubject(before) || (before.pos === 'ADJ' && after?.pos === 'PRON');
  // "the bank forecast/NOUN that", "and forecast/NOUN that"
  if (lower === 'forecast') return after?.lower === 'that' && (isNominal(before) || before.pos === 'CCONJ');
  // "City records show/NOUN inspectors knew"
  if (lower !== 'show' || !EVIDENCE.test(before.lower)) return false;
  return startsPhrase(after) || after?.pos === 'PROPN' || after?.text === ',' || isMany(after);
}

const VOICED = new Set(['demand', 'pledge', 'promise', 'request', 'vow']);

/** Texts and pictures that show what was. */
const EVIDENCE =
  /^(?:data|documents|emails|figures|filings|footage|images|invoices|letters|messages|papers|photographs|photos|polls|records|studies|surveys|tests)$/u;

const isMany = (token: Draft | undefined): boolean => token?.pos === 'NOUN' && token.lower !== token.lemma && token.lower.endsWith('s');

/** "which the agency says controls/NOUN the town": what is said of the noun before the relative pronoun. */
export function isSaidOf({ tokens, index, token, before, after }: Place): boolean {
  if (!SAYS.test(before.lower) || token.lower === token.lemma || !token.lower.endsWith('s') || !opensRelative(tokens, index - 2))
    return false;
  return startsPhrase(after) || after?.pos === 'ADV' || after?.pos === 'ADP';
}

const SHORT = 6;
const SAYS = /^(?:believes?|claims?|says?|thinks?)$/u;

/** Whether nothing but a short subject stands between a relative pronoun and a position. */
function opensRelative(tokens: readonly Draft[], end: number): boolean {
  let at = end;
  while (
    at > end - SHORT &&
    at > 0 &&
    (isNominal(tokens[at] as Draft) || tokens[at]?.pos === 'DET') &&
    !RELATIVES.has(tokens[at]?.lower ?? '')
  )
    at -= 1;
  return tokens[at]?.lower === 'which' || tokens[at]?.lower === 'who';
}

/** Words of a name. */
const LONGEST_NAME = 6;

/** "Ruiz slams/NOUN the ruling", "Diaz blasts/NOUN Ruiz": with names, and nothing else, before it in its sentence. */
export function isJudging({ tokens, index, token, after }: Place): boolean {
  if (!JUDGING.has(token.lower) || (after?.pos !== 'DET' && after?.pos !== 'PROPN')) return false;
  let at = index - 1;
  while (index - at < LONGEST_NAME && tokens[at]?.pos === 'PROPN' && !opensSentence(tokens, at)) at -= 1;
  return tokens[at]?.pos === 'PROPN' && opensSentence(tokens, at);
}
