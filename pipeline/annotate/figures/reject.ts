/** Numbers that are no figures: names, clock times, years, ordinals, ages, scores, labels. Each refusal has its reason. */
import { anyOf, loadLexicon } from '../../lexicons/load.ts';
import { anyWordOf, wordsOf } from './lexicon.ts';
import type { Piece } from './numerals/pieces.ts';
import type { Quantity } from './quantity/quantity.ts';

const idioms = loadLexicon('figure-idioms', ['term', 'kind', 'note']);
const ofKind = (kind: string): string[] => idioms.filter((entry) => entry.kind === kind).map(({ term }) => term);
const LABELS = new Set(ofKind('label-noun'));
const NUMBERED = new Set(ofKind('numbered-noun'));
const NOT_ATTRIBUTE = new RegExp(`^[-‐‑](?:${anyOf(ofKind('attribute'))})(?!\\p{L})`, 'iu');
const PHRASE_AFTER = new RegExp(`^ (?:${anyOf(ofKind('after'))})(?!\\p{L})`, 'iu');
const PHRASE_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(ofKind('before'))}) $`, 'iu');

const CLOCK_AFTER =
  /^(?::\d{2}| ?[ap]\.? ?m\b\.?| o['’]clock| (?:this|in the|that) (?:morning|afternoon|evening|night)| at night|(?: hours)? (?:GMT|UTC|EST|EDT|PST|PDT|CET|CEST|BST|IST|ET|local time)\b|h\d{2}\b)/u;
const ORDINAL_AFTER = /^(?:st|nd|rd|th)\b|^-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/iu;
const AGE_AFTER = /^(?:[- ](?:year|month|week|day)s?[- ]olds?\b| years? of age\b)/iu;
const AGE_BEFORE =
  /\b(?:aged?|ages|age of|ages of|at age|turned|turning|as young as|as old as|younger than|older than|under the age of|over the age of) (?:between )?$/i;
/** "the youngest of them was four" */
const YOUNGEST = /\b(?:youngest|oldest|eldest)(?: of (?:them|whom|those|the \p{Ll}+))?(?: (?:is|was|being|aged))?(?: (?:just|only))? $/iu;
/** "patients over 65", "children under five". */
const GROUP_BEFORE =
  /\b(?:\p{Ll}{3,}s|people|women|men|children|everyone|anyone|those) (?:aged |who are )?(?:over|under) (?:the age of )?$/u;
/** "half of its people are under 25" */
const ARE_UNDER =
  /\b(?:people|population|residents|voters|women|men|children|citizens)\b[^.;]{0,30}\b(?:is|are|was|were) (?:aged )?(?:over|under) $/u;
const PERSON_BEFORE = new RegExp(
  `\\b(?:his|her|an?|the|their|my) (?:\\p{Ll}+[ -]){0,3}(?:${anyOf([...wordsOf('person'), ...wordsOf('kin')])}), $`,
  'iu',
);
const STREET = new RegExp(`^ (?:\\p{Lu}\\p{Ll}+ ){1,2}(?:${anyWordOf('street')})\\b`, 'u');

/** What stands around a quantity in its sentence. */
export interface Surroundings {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly quantity: Quantity;
  readonly before: string;
  readonly after: string;
}

/** Cuts what the refusals look at, so that each expression runs over a bounded text. */
export const surround = (text: string, pieces: readonly Piece[], quantity: Quantity): Surroundings => ({
  text,
  pieces,
  quantity,
  before: text.slice(Math.max(0, quantity.start - 60), quantity.start),
  after: text.slice(quantity.end, quantity.end + 60),
});

/** Why the number is no figure, or null. The order is from the surest mark to the vaguest. */
export function rejectReason(place: Surroundings): string | null {
  return (
    rejectGlued(place) ??
    rejectBase(place) ??
    rejectRank(place) ??
    rejectTime(place) ??
    rejectAge(place) ??
    rejectIdiom(place) ??
    rejectLabel(place) ??
    rejectName(place)
  );
}

/** "call the service on 132 500", "Helpline: 116 123" */
const EMERGENCY = /^(?:911|999|112|000|111|101|100|108)$/u;
const DIALLED = /\b(?:call|phone|ring|dial|text|telephone|tel|contact|hotline|helpline)\b[^.;]{0,40}(?: on| at| or|:) $/iu;

function rejectGlued({ text, pieces, quantity, before, after }: Surroundings): string | null {
  const { first, last } = quantity.numeral;
  const piece = pieces[first] as Piece;
  const plain = quantity.dimension === null;
  if (
    /[\p{L}\p{N}_][-‐‑/'’.:]$|[@#/⁄\\_=&?]$|="$|[\p{L}_]$|№ ?$/u.test(before) &&
    !/[-–—]$/u.test(text[quantity.start] ?? '') &&
    !/\b(?:a|an|the|[Mm]id|[Pp]re|[Pp]ost|[Nn]on)-$/u.test(before)
  )
    return 'part of a name or code';
  if (/\bmid-$/iu.test(before)) return 'part of a name or code';
  if (ORDINAL_AFTER.test(after)) return 'ordinal';
  if (/^['’]?s\b/u.test(after) && piece.kind === 'digits') return 'decade';
  if (/^\/\d|^\.\d|^:\d|^[-‐‑–]\d/u.test(after) && !quantity.dashed && quantity.unit !== '%')
    return 'date, version, score or number with many parts';
  // "0800 123 456"; a day or a year before a number ("In 2014 300 people …") is another phrase.
  if (piece.kind === 'digits' && /(?:^|\D)(?:0\d+|\d{3}|\d{5,})[ \u00a0]$/u.test(before))
    return 'date, version, score or number with many parts';
  if (EMERGENCY.test(piece.text) && /\b(?:call|dial|phone|ring|rang)\p{Ll}{0,4} $/iu.test(before)) return 'telephone number';
  if (quantity.dimension === null && piece.kind === 'digits' && /^(?:[.,;)]|$| or | and | for )/u.test(after) && DIALLED.test(before))
    return 'telephone number';
  // "+33 6 00 00"
  if (piece.kind === 'digits' && /\+(?:\d+ )*$/u.test(before) && /^ \d/u.test(after)) return 'telephone number';
  if (/\+\d+(?: \d+)* $/u.test(before) && piece.kind === 'digits' && plain) return 'telephone number';
  if (/\d[./:-]$/u.test(before)) return 'date, version, score or number with many parts';
  // "made 324 for 7", of wickets
  if (/^ for (?:10|\d)(?:[.,;)]|$| (?:declared|dec|at|when|off|in)\b)/u.test(after) && plain && piece.kind === 'digits')
    return 'score or pair of numbers';
  if (/\b\d{1,3} for $/u.test(before) && /^(?:10|\d)$/u.test(piece.text) && /^(?:[.,;)]|$| (?:declared|dec|at|when|off|in)\b)/u.test(after))
    return 'score or pair of numbers';
  if (quantity.dashed) return 'score or pair of numbers';
  if (plain && /^[\p{L}_@]/u.test(after) && piece.kind === 'digits' && quantity.numeral.scale === 1) return 'part of a name or code';
  if (plain && /^\/\p{L}/u.test(after) && /\d$/u.test(piece.text)) return 'part of a name or code';
  if (/(?:https?:|www\.)\S*$/u.test(before)) return 'address';
  if (/^0\d+$/u.test(piece.text)) return 'code';
  if (/^[⁄∕]/u.test(after)) return 'part of a name or code';
  if (plain && pieces.length <= 2 && piece.kind === 'digits') return 'number in a line of its own';
  if (/['’‘]$/u.test(before) && /^\d{2}$/u.test(piece.text) && !/^ ?['’]/u.test(after)) return 'year';
  if (first === last && /^[[(]$/u.test(before.slice(-1)) && /^[\])]/u.test(after) && plain) return 'number in brackets';
  return null;
}

/** "5.2 per 100,000 people", "three for every 1,000": what a rate is reckoned on. */
function rejectBase({ quantity, before }: Surroundings): string | null {
  return quantity.dimension === null && /\b(?:per|for every|out of every) $/iu.test(before) ? 'base of a rate' : null;
}

/** "3 Marco Rubio.": a line of a ranking. */
const RANK = /^\(?\d{1,3}[.)]? \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,4}\.?$/u;

function rejectRank({ text, quantity }: Surroundings): string | null {
  return quantity.numeral.first <= 1 && text.length < 60 && RANK.test(text) ? 'rank in a list' : null;
}

/** "The toll stood at 19 on Sunday": a level, not an hour. */
const STANDING =
  /\b(?:stand(?:s|ing)?|stood|remain(?:s|ed)?|stay(?:s|ed)?|put|held|peak(?:s|ed)?|toll|total|number|figure|count|tally)\b[^,.;]{0,12} at $/iu;

function rejectTime({ pieces, quantity, before, after }: Surroundings): string | null {
  const piece = pieces[quantity.numeral.first] as Piece;
  if (quantity.dimension !== null && quantity.dimension !== 'time') return null;
  if (CLOCK_AFTER.test(after) || /\b(?:half|quarter) (?:past|to) $/iu.test(before)) return 'clock time';
  if (
    quantity.dimension === null &&
    /^ (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tonight|today|tomorrow|yesterday)/u.test(after) &&
    /\b(?:at|by|until|till|from|around|since|before|after|between \S+ and) (?:about |around )?$/iu.test(before) &&
    !STANDING.test(before)
  )
    return 'clock time';
  if (
    quantity.dimension === null &&
    piece.kind === 'digits' &&
    (/^(?:1[5-9]|20)\d{2}$/u.test(piece.text) ||
      (/^2[12]\d{2}$/u.test(piece.text) && /\b(?:by|in|until|till|before|since|beyond) $/iu.test(before))) &&
    quantity.numeral.scale === 1 &&
    !quantity.attribute
  ) {
    if (!countsDespiteYear(before, after, piece.text)) return 'year';
  }
  return null;
}

const COUNTED = new RegExp(`^ (?:[\\p{Ll}-]+ )?(?:${anyWordOf('counted beside a year')})\\b`, 'u');

/** Four digits between 1500 and 2099 without a comma count only beside a qualifier, before people, or as round hundreds. */
function countsDespiteYear(before: string, after: string, digits: string): boolean {
  if (/\b(?:in|since|of|the|from|by|during|early|late|that|this|a|an|until) $/iu.test(before)) return false;
  const plural = /^ (?:[\p{Ll}-]+ )?(?:\p{Ll}+s|people|men|women|children)\b/u.test(after);
  return (
    COUNTED.test(after) || (plural && (/00$/u.test(digits) || /\b(?:about|around|some|nearly|almost|over|than|least|to) $/iu.test(before)))
  );
}

function rejectAge({ quantity, before, after }: Surroundings): string | null {
  const value = quantity.value ?? quantity.lower ?? 0;
  if (quantity.dimension !== null && quantity.dimension !== 'time') return null;
  if (AGE_AFTER.test(after)) return 'age';
  if (quantity.dimension === null && value < 120 && /^(?:[,.;)]|$| and\b| or\b)/u.test(after) && YOUNGEST.test(before)) return 'age';
  if (quantity.dimension === 'time' && /^[- ]olds?\b/iu.test(after)) return 'age';
  if (quantity.dimension === null && value >= 5 && value < 100 && /^(?:[,.;)]|$| and\b)/u.test(after) && ARE_UNDER.test(before))
    return 'age';
  // "children aged nine months to six years"
  if (quantity.dimension === 'time' && /\baged (?:from )?[\p{L}\d]+ (?:\p{Ll}+ )?(?:to|and) $/u.test(before)) return 'age';
  if (AGE_BEFORE.test(before) || /\bage[ds]? (?:\d{1,3}|\p{L}+)(?:,| and| or| to|-) ?$/iu.test(before)) return 'age';
  if (
    quantity.dimension === null &&
    value >= 5 &&
    value < 100 &&
    Number.isInteger(value) &&
    /^(?:[,.;)]|$| (?:and|who|were|are|in|at|with|years?)\b)/u.test(after) &&
    GROUP_BEFORE.test(before)
  )
    return 'age';
  // "He was 91.", "his co-pilot, 25, had flown": a person and a number alone.
  const mayBeAge = quantity.dimension === null && value > 0 && value < 120 && /^(?:[,;]|\.$)/u.test(after);
  if (mayBeAge && (/\b(?:he|she) (?:was|is) $/iu.test(before) || PERSON_BEFORE.test(before))) return 'age';
  // "I am 31 and I know"
  if (
    quantity.dimension === null &&
    value >= 5 &&
    value < 110 &&
    /^(?:[,.;]|$| and\b| now\b)/u.test(after) &&
    /\bI(?: am|['’]m) $/u.test(before)
  )
    return 'age';
  if (quantity.dimension === null && value < 120 && WAS.test(before) && /^ when\b/u.test(after)) return 'age';
  const bare = quantity.dimension === null && quantity.form !== 'order' && value > 0 && value < 120;
  if (bare && Number.isInteger(value) && isAgeOf(before, after, value)) return 'age';
  return bare && /^(?:,| ?\)|\.$|;)/u.test(after) && /\p{Lu}[\p{L}.'’-]+(?<!['’]s)(?:,? [,(]?|, )$/u.test(before) ? 'age' : null;
}

/** "is now 31", "who is seven,", "since I was six." */
const IS_AGED =
  /(?<![\p{L}'’-])(?:\p{Lu}[\p{L}'’-]+ (?:is|was) (?:now|just|only|already|still)|who (?:is|was|turns)(?: now| just| only)?|(?:when|since|until|before|after|because|as|although|though) (?:I|he|she|we|they) (?:was|were)(?: just| only| about)?) $/u;
/** "Solheim was six when", "she was only nine when" */
const WAS = /(?:\p{Lu}[\p{L}'’-]+|\b(?:[Hh]e|[Ss]he|I)) was(?: just| only| about| still)? $/u;
const MAN_OF = /\b(?:man|woman|boy|girl|widow|widower|teenager) of $/u;
/** "The winner, 29, said": someone described by a noun. */
const PERSON_AND_COMMA = /\b(?:the|an?|his|her|my|our|their) (?:[\p{L}'’-]+ ){0,3}([\p{L}'’-]+), $/iu;
const NO_PERSON = new RegExp(`(?:s|${anyWordOf('number noun')})$`, 'iu');

/** Whether a number stands where people's ages do. */
function isAgeOf(before: string, after: string, value: number): boolean {
  const ends = /^(?:[,.;]|$| and\b| who\b)/u.test(after);
  if (ends && (IS_AGED.test(before) || (value >= 10 && MAN_OF.test(before)))) return true;
  if (value < 10 || !/^,(?: \p{Ll}| \p{Lu}\p{Ll}+ |$)/u.test(after)) return false;
  const noun = PERSON_AND_COMMA.exec(before)?.[1];
  return noun !== undefined && !NO_PERSON.test(noun);
}

function rejectIdiom({ quantity, before, after }: Surroundings): string | null {
  const small = quantity.value !== null && quantity.value <= 100;
  if (NOT_ATTRIBUTE.test(after)) return 'figure of speech';
  if (quantity.unit === 'share' && /\b(?:first|second|latter|better|other) $/iu.test(before)) return 'figure of speech';
  if (quantity.dimension !== null) return null;
  if (small && quantity.unit !== 'share' && PHRASE_AFTER.test(after)) return 'figure of speech';
  if (PHRASE_BEFORE.test(before)) return 'figure of speech';
  return null;
}

/** "in force 7 winds": the scale of Beaufort. */
const WIND = /^(?: winds?| gales?| storms?| seas?| on\b| or\b| at\b| overnight|[.,;)]|$)/u;

/** "page 5", "Article 5", "No. 10", "Group of 20": a number that names one of a series. */
function rejectLabel({ pieces, quantity, before, after }: Surroundings): string | null {
  if (quantity.numeral.form === 'order' || quantity.numeral.form === 'share') return null;
  if (/\b(?:no|nos|number|numbers|num)\.? ?$/iu.test(before) && !/\b(?:the|a|total) number $/iu.test(before)) return 'number of a series';
  if (/\bGroup of $/u.test(before)) return 'name';
  if ((quantity.value ?? 99) <= 12 && WIND.test(after) && /\bforce $/iu.test(before)) return 'number of a series';
  const previous = pieces[quantity.numeral.first - 1];
  if (previous === undefined || previous.kind !== 'word' || quantity.dimension === 'money') return null;
  const plain = quantity.dimension === null && quantity.numeral.scale === 1;
  if (LABELS.has(previous.lower) && plain) return 'number of a series';
  const capital = /^\p{Lu}/u.test(previous.text);
  return capital && NUMBERED.has(previous.lower) && plain ? 'name' : null;
}

/** Names that hold a number: "Boeing 737", "World War Two", "Five Eyes", "18 Squadron". */
function rejectName({ pieces, quantity, after }: Surroundings): string | null {
  if (quantity.dimension !== null || quantity.numeral.form === 'order' || quantity.numeral.form === 'share') return null;
  const piece = pieces[quantity.numeral.first] as Piece;
  const previous = pieces[quantity.numeral.first - 1];
  if (STREET.test(after) && piece.kind === 'digits') return 'address';
  if (/^ (?:Squadron|Regiment|Battalion|Brigade|Division|Corps|Commando|Downing)\b/u.test(after)) return 'name';
  const spelled = piece.kind === 'word';
  if (spelled && /^\p{Lu}/u.test(piece.text) && quantity.numeral.first > 0 && !/["“‘'(•*—–:-]/u.test(previous?.text ?? '')) return 'name';
  // "Erik ten Hag", "Ten Hag said"
  if (/^ten$/iu.test(piece.text) && DUTCH_NAME.test(after)) return 'name';
  if (previous === undefined || previous.kind !== 'word' || !joinedTo(piece) || !/^\p{Lu}/u.test(previous.text)) return null;
  if (OPENERS.has(previous.lower) || /['’]s$/u.test(previous.lower) || quantity.attribute) return null;
  if (spelled || /[,.]/u.test(piece.text) || quantity.numeral.scale > 1) return null;
  const sentenceStart = quantity.numeral.first === 1;
  const opener = pieces[quantity.numeral.first - 2];
  // "18 Leopard 2 tanks"
  if (opener?.kind === 'digits') return 'name';
  const afterPreposition = opener !== undefined && /^(?:in|on|at|near|for|from|to|by|since|of|and|while|when|with)$/u.test(opener.lower);
  const counted =
    /^ (?:(?!(?:in|of|on|at|for|to|and|from|with|by|is|was|has)\b)[\p{L}-]+ ){0,2}?(?:\p{L}{3,}s|people|men|women|children|dead|killed|injured|wounded)\b/u.test(
      after,
    );
  if (sentenceStart && counted) return null;
  return counted && (afterPreposition || !/^(?:the|a|an|new|its|his|their)$/u.test(opener?.lower ?? '')) ? null : 'name';
}

/** What follows a particle that looks like a number: one capitalised word, no plural and no adjective before a noun. */
const DUTCH_NAME =
  /^ (?!\p{L}+(?:s|ese|ish|an|ic)\b)\p{Lu}\p{Ll}+(?:['’]s\b|[,.]| (?:said|says|told|was|is|has|had|who|will|and|also|added|insisted|admitted|believes?|wants?)\b|$)/u;

/** Capitalised only because the sentence or a title begins with them. */
const OPENERS = wordsOf('capital by position');

const joinedTo = ({ gap }: Piece): boolean => gap === ' ' || gap === '\u00a0';
