/** Numbers that are no figures: names, clock times, years, ordinals, ages, scores, labels. Each refusal has its reason. */
import { anyOf, loadLexicon } from '../../lexicons/load.ts';
import { anyWordOf, wordsOf } from './lexicon.ts';
import type { Piece } from './numerals/pieces.ts';
import type { Quantity } from './quantity/quantity.ts';
import { rejectAge } from './reject-age.ts';
import type { Surroundings } from './surroundings.ts';

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
const STREET = new RegExp(`^ (?:\\p{Lu}\\p{Ll}+ ){1,2}(?:${anyWordOf('street')})\\b`, 'u');

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
/** "a 911 dispatcher" */
const EMERGENCY_NOUN =
  /^[ -](?:emergency|calls?|callers?|dispatch(?:ers?)?|operators?|cent(?:er|re)s?|tapes?|recordings?|audio|lines?|systems?|services?)\b/iu;
/** "on the N83", "blocked the R21 highway": no money of which the sign is a letter. */
const ROAD = /^\p{Lu}\d{1,3}(?: (?:highway|road|motorway|freeway|route|bypass))?$/u;
const ON_ROAD = /\b(?:the|on|along|off|(?:stretch|section|part|closure|lanes?|side|end|length|miles|km|kilomet(?:re|er)s) of) $/iu;
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
  if (piece.kind === 'digits' && /(?:^|\D)(?:0\d+|1[38]00|\d{3}|\d{5,})[ \u00a0]$/u.test(before))
    return 'date, version, score or number with many parts';
  if (plain && /^(?:911|999)$/u.test(piece.text) && EMERGENCY_NOUN.test(after)) return 'telephone number';
  if (quantity.dimension === 'money' && ROAD.test(text.slice(quantity.start, quantity.end)) && ON_ROAD.test(before))
    return 'part of a name or code';
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
  if (/(?<!['’‘])['’‘]$/u.test(before) && /^\d{2}$/u.test(piece.text) && !/^ ?['’]/u.test(after)) return 'year';
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

function rejectIdiom({ quantity, before, after }: Surroundings): string | null {
  const small = quantity.value !== null && quantity.value <= 100;
  if (NOT_ATTRIBUTE.test(after)) return 'figure of speech';
  if (quantity.unit === 'share' && /\b(?:first|second|latter|better|other) $/iu.test(before)) return 'figure of speech';
  // "the northern half of the island", "a decade and a half"
  if (quantity.value === 0.5 && (NAMED_HALF.test(before) || UNIT_AND.test(before))) return 'figure of speech';
  if (quantity.dimension !== null) return null;
  if (small && quantity.unit !== 'share' && PHRASE_AFTER.test(after)) return 'figure of speech';
  if (PHRASE_BEFORE.test(before)) return 'figure of speech';
  if (quantity.value === 1 && /\bby $/u.test(before) && BY_ONE.test(after)) return 'figure of speech';
  return null;
}

/** "killed 900 by one American estimate" */
const BY_ONE = /^ (?:\p{L}+ )?(?:account|count|estimate|measure|reckoning|tally)\b/u;
const NAMED_HALF = /\b(?:the|its|their) (?!(?:about|almost|nearly|only|over|remaining|roughly|under|whole) )[\p{L}-]+ $/iu;
const UNIT_AND = /\b(?:century|day|decade|hour|mile|month|week|year)s? and $/u;

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
function rejectName({ text, pieces, quantity, after }: Surroundings): string | null {
  if (isTitle(text, quantity)) return 'name';
  if (quantity.dimension !== null || quantity.numeral.form === 'order' || quantity.numeral.form === 'share') return null;
  const piece = pieces[quantity.numeral.first] as Piece;
  const previous = pieces[quantity.numeral.first - 1];
  if (STREET.test(after) && piece.kind === 'digits') return 'address';
  if (/^ (?:Squadron|Regiment|Battalion|Brigade|Division|Corps|Commando|Downing)\b/u.test(after)) return 'name';
  // "the lot at Under 70 Auto Sales": in prose only a name goes on with a capital.
  if (previous !== undefined && isNamedSo(pieces, quantity, after)) return 'name';
  const spelled = piece.kind === 'word';
  if (spelled && /^\p{Lu}/u.test(piece.text) && quantity.numeral.first > 0 && !/["“‘'(•*—–:-]/u.test(previous?.text ?? '')) return 'name';
  // "Erik ten Hag", "Ten Hag said"
  if (/^ten$/iu.test(piece.text) && DUTCH_NAME.test(after)) return 'name';
  if (previous === undefined || previous.kind !== 'word' || !joinedTo(piece) || !/^\p{Lu}/u.test(previous.text)) return null;
  if (OPENERS.has(previous.lower) || /['’]s$/u.test(previous.lower) || quantity.attribute) return null;
  if (spelled || /[,.]/u.test(piece.text) || quantity.numeral.scale > 1) return null;
  const sentenceStart = quantity.numeral.first === 1;
  const opener = pieces[quantity.numeral.first - 2];
  // "gave the AfD 41 of 120 seats"
  if (/^ of (?:the |its |their )?\d/u.test(after)) return null;
  // "18 Leopard 2 tanks"
  if (opener?.kind === 'digits') return 'name';
  const afterPreposition = opener !== undefined && /^(?:in|on|at|near|for|from|to|by|since|of|and|while|when|with)$/u.test(opener.lower);
  const counted =
    /^ (?:(?!(?:in|of|on|at|for|to|and|from|with|by|is|was|has)\b)[\p{L}-]+ ){0,2}?(?:\p{L}{3,}s|people|men|women|children|dead|killed|injured|wounded|staff|police|personnel|crew)\b/u.test(
      after,
    );
  if (sentenceStart && counted) return null;
  return counted && (afterPreposition || !/^(?:the|a|an|new|its|his|their)$/u.test(opener?.lower ?? '')) ? null : 'name';
}

/** A capitalised function word inside a sentence, and a capitalised word behind its number. */
function isNamedSo(pieces: readonly Piece[], { numeral: { first } }: Quantity, after: string): boolean {
  const [opener, previous] = [pieces[first - 2], pieces[first - 1]];
  if (opener === undefined || previous?.kind !== 'word' || !/^(?:\p{Ll}|[,(—–-])/u.test(opener.text)) return false;
  return /^\p{Lu}/u.test(previous.text) && OPENERS.has(previous.lower) && /^ \p{Lu}\p{Ll}/u.test(after);
}

/** "the film 13 Hours", "60 Minutes": in prose no word of time has a capital. */
const isTitle = (text: string, { dimension, start, end }: Quantity): boolean =>
  dimension === 'time' && /\d \p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && !TITLE_CASE.test(text.slice(Math.max(0, start - 40), start));
/** All words before it have capitals too: a headline. */
const TITLE_CASE = /(?:^|[.!?] )(?:\p{Lu}[\p{L}’'-]*,? |\p{Ll}{1,4} ){2,}$/u;

/** What follows a particle that looks like a number: one capitalised word, no plural and no adjective before a noun. */
const DUTCH_NAME =
  /^ (?!\p{L}+(?:s|ese|ish|an|ic)\b)\p{Lu}\p{Ll}+(?:['’]s\b|[,.]| (?:said|says|told|was|is|has|had|who|will|and|also|added|insisted|admitted|believes?|wants?)\b|$)/u;

/** Capitalised only because the sentence or a title begins with them. */
const OPENERS = wordsOf('capital by position');

const joinedTo = ({ gap }: Piece): boolean => gap === ' ' || gap === '\u00a0';
