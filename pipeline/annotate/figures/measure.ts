/**
 * What a figure measures, from the predicate that governs it and its voice ("killed three", "three were killed", "three died");
 * else from the counted noun, the noun that the number equals ("the death toll rose to six"), or the unit.
 */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Figure } from '../../models/figures.ts';
import type { Document } from '../document.ts';
import type { Clause, NounPhrase } from '../syntax/types.ts';
import { tokenAt } from './counted.ts';
import type { Draft, Role, SyntaxIndex } from './draft.ts';

export type Measure = Figure['measure'];

const entries = loadLexicon('measures', ['term', 'frame', 'measure', 'note']);
const ofFrame = (...frames: string[]): ReadonlyMap<string, Measure> =>
  new Map(entries.filter(({ frame }) => frames.includes(frame)).map(({ term, measure }) => [term, measure as Measure]));
const PATIENT = ofFrame('patient', 'both');
const AGENT = ofFrame('agent', 'both');
const BY_AGENT = ofFrame('by');
const NOUN = ofFrame('noun');
const CONTEXT = ofFrame('context');
const FUNDING = new Set(entries.filter(({ measure }) => measure === 'funding').map(({ term }) => term));
const CHANGE = new Set(entries.filter(({ measure }) => measure === 'change').map(({ term }) => term));

/** Verbs that say what happened to people do so only where people are counted; the others only where things are. */
const PEOPLE_ONLY: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'captured',
  'missing',
  'displaced',
  'returned',
  'evacuated',
  'deployed',
]);
const THINGS_ONLY: ReadonlySet<Measure> = new Set<Measure>(['destroyed', 'supplied']);
const DEPLOYABLE =
  /\b(?:troops?|soldiers?|forces?|police|officers?|personnel|marines?|guards?|fighters?|men|women|reservists?|paratroopers?|warships?|ships?|vessels?|aircraft|jets?|tanks?|peacekeepers?|firefighters?|rescuers?|medics?|batteries|units?|agents?|observers?|monitors?|carriers?|battalions?|brigades?|helicopters?|conscripts?|recruits?)\b/iu;
const PEOPLE =
  /\b(?:people|persons?|civilians?|children|child|women|woman|men|man|soldiers?|residents?|citizens?|refugees?|migrants?|students?|workers?|passengers?|protesters?|demonstrators?|police|officers?|troops?|forces|fighters?|militants?|insurgents?|rebels?|families|personnel|victims?|patients?|others?|boys?|girls?|teenagers?|infants?|bab(?:y|ies)|journalists?|villagers?|tourists?|nationals|survivors?|crew|members?|delegates?|households?|inmates?|prisoners?|gunmen|miners?|sailors?|pilots?|firefighters?|\p{L}+(?:ers|ors|ists|ians|ans|ese|eans)|Ukrainians|Russians|Palestinians|Israelis|Syrians|Americans|Afghans|\p{Lu}\p{L}+s)\b/u;
const BUILT_UP =
  /\b(?:city|town|village|country|nation|region|province|metropolis|settlement|district|island|territory|community|suburb|state|home) (?:of|to|with)(?: [\p{L}-]+)? $/iu;
const HEIGHT = /^[ -](?:tall|high|long|wide|deep|thick|in (?:height|length|diameter|size)|across|square)\b/iu;

/** The measure of a figure, without what it inherits from its neighbours; null where nothing tells. */
export function readMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const { quantity } = draft;
  const near = adjacentMeasure(document, draft);
  if (near !== null) return near;
  if (quantity.dimension === 'time') return 'duration';
  if (quantity.dimension === 'money' && isGoods(document, draft)) return 'supplied';
  const change = changeOf(document, syntax, draft);
  if (change !== null) return change;
  const physical = physicalMeasure(document, draft);
  if (physical !== null) return physical;
  return (
    governedMeasure(document, syntax, draft) ??
    followingMeasure(document, draft) ??
    nounMeasure(document, draft) ??
    contextMeasure(document, syntax, draft)
  );
}

/** A verb right after the phrase or after an aside: "sent thousands fleeing", "five countries, including Syria, voted against". */
function followingMeasure(document: Document, draft: Draft): Measure | null {
  const rest = document.raw.slice(draft.end, draft.sentence.end);
  const aside =
    /^, (?:including|among them|mostly|most of them|led by|such as|many of them)\b[^.;]{0,120}?, (?=(?:and )?(?:have|has|had|were|was|are|abstained|voted|died|fled|opposed|returned|crossed)\b)/u.exec(
      rest,
    );
  const from = draft.end + (aside?.[0].length ?? 0);
  let at = tokenAt(document, draft.sentence, from);
  const first = document.tokens[at];
  if (first !== undefined && first.start < from) at += 1;
  for (let step = 0; step < 5 && at < draft.sentence.endToken; step += 1, at += 1) {
    const token = document.tokens[at];
    if (
      token === undefined ||
      (token.pos !== 'VERB' && token.pos !== 'AUX' && token.pos !== 'PART' && token.pos !== 'ADV' && token.lower !== 'who')
    )
      return null;
    if (token.pos !== 'VERB') continue;
    const passive =
      /\b(?:was|were|been|being|be)$/u.test(document.raw.slice(from, token.start).trimEnd()) ||
      (step === 0 && aside === null && /ed$/u.test(token.lower));
    const lemma = token.lemma.toLowerCase();
    const next = document.tokens[at + 1]?.lower ?? '';
    const table = passive ? PATIENT : AGENT;
    const measure = table.get(`${lemma} ${next}`) ?? table.get(lemma);
    return measure !== undefined && fits(document, draft, measure) ? measure : null;
  }
  return null;
}

const ADJACENT: readonly (readonly [RegExp, Measure])[] = [
  [
    /^(?:were |was |been |being )?(?:killed|dead|slain|massacred|murdered)(?: and| or|\/)(?: \p{L}+)? ?(?:wounded|injured|hurt)/iu,
    'killed_or_injured',
  ],
  [/^(?:killed|dead|deaths?|fatalit(?:y|ies)|slain|deceased)\b/iu, 'killed'],
  [/^(?:injured|wounded|hurt|injuries|hospitali[sz]ed)\b/iu, 'injured'],
  [/^(?:missing|unaccounted for)\b/iu, 'missing'],
  [/^(?:captured|taken prisoner|taken hostage|kidnapped|abducted)\b/iu, 'captured'],
  [/^(?:displaced|homeless)\b/iu, 'displaced'],
  [/^(?:evacuated|rescued)\b/iu, 'evacuated'],
  [/^(?:destroyed|demolished|flattened)\b/iu, 'destroyed'],
  [/^(?:abstained|abstaining|abstentions?)\b/iu, 'abstentions'],
  [/^(?:in favou?r|voted for|for the (?:bill|motion|resolution))\b/iu, 'votes_for'],
  [/^(?:voted against|voting against|opposed|against)\b/iu, 'votes_against'],
];

/** Words right after the number or inside its phrase: "five dead", "93 injured people", "1,597 wounded", "27-member". */
function adjacentMeasure(document: Document, { quantity, counted, end, sentence, start }: Draft): Measure | null {
  const numberEnd = sentence.start + quantity.end;
  const phrase = counted.item === null ? '' : document.raw.slice(counted.item.start, counted.item.end);
  const after = document.raw
    .slice(numberEnd, Math.min(sentence.end, numberEnd + 60))
    .replace(/^ (?:others? |more |people |of them |of whom )?/u, '');
  if (quantity.dimension === null || quantity.unit === 'share') {
    for (const [pattern, measure] of ADJACENT) {
      if (measure === 'votes_for' || measure === 'votes_against') {
        if (
          !/\bvot|\bin favou?r|\bballot/iu.test(document.raw.slice(Math.max(sentence.start, start - 60), Math.min(sentence.end, end + 60)))
        )
          continue;
        if (/^against\b/iu.test(after) && !/\bvot/iu.test(document.raw.slice(Math.max(sentence.start, start - 40), start))) continue;
      }
      if (pattern.test(after) || (measure !== 'votes_against' && measure !== 'destroyed' && pattern.test(phrase))) return measure;
    }
  }
  if (quantity.attribute && quantity.dimension === null)
    return /^(?:member|seat|strong|nation|country|state)/iu.test(phrase)
      ? /^strong/iu.test(phrase)
        ? 'size'
        : 'membership'
      : (NOUN.get(phrase.toLowerCase()) ?? null);
  return null;
}

const CHANGE_AFTER =
  /^(?: of [\p{L} ]{2,20})? (?:higher|lower|more|less|fewer|up|down|above|below|increase|decrease|rise|fall|drop|decline|jump|growth|gain|cut|hike|surge|reduction|faster|slower|bigger|larger|smaller|year-on-year|year-over-year|on the (?:year|day|month|week))\b/iu;
const CHANGE_BEFORE =
  /(?:(?:^|[,;–—(-] ?|\b(?:is|are|was|were|be|been|stood|stands|trading|closed|ended|still|now|finished) )(?:up|down)|\b(?:increase|decrease|rise|fall|drop|decline|jump|growth|gain|cut|hike|surge|reduction|swing|slide|slump|plunge|raise|loss) of|\bby)(?: (?:about|around|some|nearly|almost|more than|over|just|only|roughly|another|an additional|at least|up to|as much as|an?))* $/iu;

/** "up 15%", "an increase of 2,000", "25% higher", "fell by 3 points". "rose to" names a level, not a change. */
function changeOf(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const { sentence, quantity, start } = draft;
  const before = document.raw.slice(Math.max(sentence.start, start - 48), start);
  const numberEnd = sentence.start + quantity.end;
  const after = document.raw.slice(numberEnd, Math.min(sentence.end, numberEnd + 48));
  if (CHANGE_AFTER.test(after) && (quantity.unit === '%' || quantity.dimension === 'money' || /^ (?:higher|lower)/u.test(after)))
    return 'change';
  const by = /\bby [^,;]{0,24}$/u.test(before);
  const lemma = lemmaAround(syntax, draft);
  if (CHANGE_BEFORE.test(before) && (!by || CHANGE.has(lemma))) return 'change';
  const direct = quantity.unit === '%' || quantity.unit === 'bp' || (quantity.dimension === 'money' && draft.counted.item === null);
  if (!direct || !CHANGE.has(lemma) || /\b(?:to|at|from|of|for|in|with|on)(?: [\p{L}]+){0,3} $/u.test(before)) return null;
  return /\b(?:lose|add|receive|spend)\b/u.test(lemma) && quantity.unit !== '%' ? null : 'change';
}

function lemmaAround(syntax: SyntaxIndex, { firstToken, sentence }: Draft): string {
  return syntax.clauseAt(firstToken, sentence.index)?.verb.lemma ?? '';
}

function physicalMeasure(document: Document, { quantity, sentence, counted, start }: Draft): Measure | null {
  const numberEnd = sentence.start + quantity.end;
  const after = document.raw.slice(numberEnd, Math.min(sentence.end, numberEnd + 24));
  const before = document.raw.slice(Math.max(sentence.start, start - 40), start);
  if (quantity.dimension === 'length')
    return HEIGHT.test(after) ||
      (quantity.attribute &&
        !/^[ -](?:\p{L}+ )?(?:run|race|walk|ride|march|journey|trip|drive|swim|trek|radius|range|distance|convoy)/u.test(after) &&
        counted.item !== null &&
        /(?:fence|wall|tower|building|statue|wave|bridge|screen|column|ship|vessel|yacht|rocket|telescope)/iu.test(
          document.raw.slice(counted.item.start, counted.item.end),
        ))
      ? 'size'
      : 'distance';
  if (quantity.dimension === 'area' || quantity.dimension === 'magnitude' || quantity.dimension === 'resolution') return 'size';
  if (quantity.dimension === null && BUILT_UP.test(before)) return 'population';
  return quantity.dimension === null && /\bpopulation (?:of|is|was|stands at|stood at|reached|numbers)[\p{L} ]{0,16}$/iu.test(before)
    ? 'population'
    : null;
}

/** The noun phrase of the figure in its clauses. */
export function rolesOf(syntax: SyntaxIndex, { firstToken, lastToken, counted, sentence }: Draft): readonly Role[] {
  const phrase = syntax.phraseAt(firstToken, sentence.index) ?? syntax.phraseAt(lastToken, sentence.index);
  const own = phrase === null ? [] : syntax.rolesOf(phrase);
  if (counted.head === null || own.some(({ as }) => as !== 'oblique')) return own;
  const item: NounPhrase | null = syntax.phraseAt(counted.head.index, sentence.index);
  return item === null || item === phrase ? own : [...own, ...syntax.rolesOf(item)];
}

function governedMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  for (const role of rolesOf(syntax, draft)) {
    const measure = measureOfRole(document, draft, role);
    if (measure !== null) return measure;
  }
  return null;
}

function measureOfRole(document: Document, draft: Draft, { clause, as, preposition }: Role): Measure | null {
  const passive = clause.verb.voice === 'passive';
  const keys = lemmasOf(document, clause);
  const table = as === 'oblique' ? (preposition === 'by' && passive ? BY_AGENT : null) : as === 'object' || passive ? PATIENT : AGENT;
  if (table === null) return null;
  if (draft.quantity.dimension === 'money')
    return as === 'object' || passive ? (keys.some((key) => FUNDING.has(key)) && isGift(document, draft, keys) ? 'funding' : null) : null;
  if (table === AGENT && keys.some((key) => ARRIVALS.has(key)) && isFlight(document, draft)) return 'displaced';
  for (const key of keys) {
    const measure = table.get(key);
    if (measure !== undefined && fits(document, draft, measure)) return orInjured(document, clause, measure);
  }
  return null;
}

/** "$350 million worth of weapons": goods handed over, not money. */
function isGoods(document: Document, { counted, end }: Draft): boolean {
  return (
    counted.item !== null &&
    document.raw.startsWith(' worth of', end) &&
    /\b(?:weapons?|arms|ammunition|equipment|missiles?|supplies|goods|gear|vehicles?|medicines?|food|hardware|munitions|systems|tanks|aid)\b/iu.test(
      document.raw.slice(counted.item.start, counted.item.end),
    )
  );
}

const ARRIVALS = new Set(['arrive', 'enter', 'leave', 'cross', 'reach', 'come', 'head']);

/** People who cross into a country in a text about refugees; who leaves does so only "as a refugee" or for shelter. */
function isFlight(document: Document, { sentence, end, counted }: Draft): boolean {
  if (counted.item === null || !PEOPLE.test(document.raw.slice(counted.item.start, counted.item.end))) return false;
  const after = document.raw.slice(end, Math.min(sentence.end, end + 120));
  if (/\b(?:as refugees|seeking (?:shelter|refuge|asylum|safety)|fleeing|to escape|to seek)\b/u.test(after)) return true;
  if (/\b(?:left|leave|leaving)\b/u.test(after)) return false;
  const from = document.sentences[Math.max(0, sentence.index - 8)]?.start ?? 0;
  const to = document.sentences[Math.min(document.sentences.length - 1, sentence.index + 3)]?.end ?? end;
  return (
    /\b(?:entered|arrived|crossed|reached|come|entering|crossing|arriving)\b/u.test(after) &&
    /\brefugees?\b|\basylum\b/iu.test(document.raw.slice(Math.max(from, end - 3000), Math.min(to, end + 1500)))
  );
}

/** "profit", "revenue", "shares": money that is no support of anything. */
const EARNED =
  /\b(?:profits?|revenues?|sales|earnings|income|turnover|loss(?:es)?|shares?|price|salary|salaries|wages?|debts?|fines?|damages|tax(?:es)?|dividends?|cost|costs|bribes?|ransom|rent)\b/iu;
const GIVEN = new Set([
  'win',
  'receive',
  'secure',
  'spend',
  'announce',
  'need',
  'require',
  'raise',
  'seek',
  'deliver',
  'approve',
  'offer',
  'freeze',
  'borrow',
]);

function isGift(document: Document, { sentence, start, end, counted }: Draft, keys: readonly string[]): boolean {
  const item = counted.item === null ? '' : document.raw.slice(counted.item.start, counted.item.end);
  const around = document.raw.slice(Math.max(sentence.start, start - 40), Math.min(sentence.end, end + 40));
  if (EARNED.test(item) || (counted.item === null && EARNED.test(around))) return false;
  return (
    keys.some((key) => FUNDING.has(key) && !GIVEN.has(key)) ||
    /\b(?:aid|assistance|fund|support|loan|grant|relief|invest|donat|help|package|budget|financ|bailout|subsid|contribut|round|capital)/iu.test(
      around,
    ) ||
    /^\s*(?:from|for|to)\b/u.test(document.raw.slice(end, end + 8))
  );
}

/** The lemma with its particle, with its object ("cross border"), and alone. */
function lemmasOf(document: Document, clause: Clause): string[] {
  const { lemma } = clause.verb;
  const words = document.tokens.slice(clause.verb.endToken, clause.verb.endToken + 4).map((token) => token.lower);
  const object = clause.objects[0];
  const keys = [lemma, lemma.split(' ')[0] as string];
  if (object !== undefined) keys.unshift(`${lemma} ${document.tokens[object.head]?.lemma ?? ''}`);
  for (let length = 3; length >= 1; length -= 1) keys.unshift(`${lemma} ${words.slice(0, length).join(' ')}`);
  return keys;
}

function fits(document: Document, { counted, quantity, start, end, sentence }: Draft, measure: Measure): boolean {
  const item = counted.item === null ? null : document.raw.slice(counted.item.start, counted.item.end);
  if (measure === 'deployed') return DEPLOYABLE.test(item ?? document.raw.slice(start, end));
  if (measure === 'votes_needed' || measure === 'votes_for')
    return (
      item !== null &&
      (/\bvotes?\b|\bballots?\b|\bdelegates?\b/iu.test(item) ||
        (measure === 'votes_for' &&
          PEOPLE.test(item) &&
          /\bvot|resolution|motion|bill|members|countries/iu.test(document.raw.slice(sentence.start, sentence.end))) ||
        /^(?:countries|members|states|nations)$/iu.test(item))
    );
  if (measure === 'membership') return item !== null && NOUN.get(item.split(/\s/u).at(-1)?.toLowerCase() ?? '') === 'membership';
  if (quantity.unit !== 'count' && quantity.unit !== 'share' && quantity.unit !== '%')
    return measure === 'supplied' || (measure === 'destroyed' && quantity.dimension === 'area');
  if (measure === 'change' || measure === 'funding') return false;
  if (item === null) return true;
  if (PEOPLE_ONLY.has(measure))
    return PEOPLE.test(item) || (measure === 'killed' && !/(?:jobs|bills?|projects?|deals?|plans?|proposals?)$/iu.test(item));
  return (
    !THINGS_ONLY.has(measure) || !PEOPLE.test(item) || /\b(?:trackers|launchers|containers|computers|transporters|carriers)\b/iu.test(item)
  );
}

/** "were killed or injured", "killed and wounded". */
function orInjured(document: Document, clause: Clause, measure: Measure): Measure {
  if (measure !== 'killed' && measure !== 'injured') return measure;
  const [or, verb] = document.tokens.slice(clause.verb.endToken, clause.verb.endToken + 2).map((token) => token.lower);
  const both = /^(?:or|and)$/u.test(or ?? '') && /^(?:injured|wounded|hurt|killed|maimed)$/u.test(verb ?? '');
  const next = document.tokens[clause.verb.endToken + 2]?.pos;
  return both && next !== 'NUM' ? 'killed_or_injured' : measure;
}

function nounMeasure(document: Document, { counted, quantity, start, sentence }: Draft): Measure | null {
  if (counted.item === null || quantity.dimension === 'money') return null;
  const phrase = document.raw.slice(counted.item.start, counted.item.end).toLowerCase();
  const head = phrase.split(/[\s-]/u).at(-1) as string;
  const measure = NOUN.get(phrase) ?? NOUN.get(head);
  if (
    measure === 'votes_for' &&
    /\b(?:need|require|majority|requir|must|necessary)\p{L}*\b[^,;.]{0,30}$/iu.test(
      document.raw.slice(Math.max(sentence.start, start - 48), start),
    )
  )
    return 'votes_needed';
  if (measure === 'votes_for' && /^(?: votes?)? against\b/iu.test(document.raw.slice(counted.item.end, counted.item.end + 12)))
    return 'votes_against';
  return measure ?? null;
}

/** The noun that the number equals: subject of "is", "rose to", "stood at"; object of "put … at"; the noun before "of". */
function contextMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const { sentence, quantity, start } = draft;
  const source = contextNoun(document, syntax, draft);
  const text = source === null ? '' : document.raw.slice(source.start, source.end).toLowerCase();
  const words = text.split(/[\s-]+/u);
  for (let from = 0; from < words.length; from += 1)
    for (let to = words.length; to > from; to -= 1) {
      const measure = CONTEXT.get(words.slice(from, to).join(' '));
      if (measure !== undefined && measure !== 'change' && (measure !== 'funding' || quantity.dimension === 'money')) return measure;
    }
  if (quantity.dimension !== 'money') return null;
  const near = document.raw.slice(Math.max(sentence.start, start - 30), Math.min(sentence.end, draft.end + 40));
  const item = draft.counted.item === null ? '' : document.raw.slice(draft.counted.item.start, draft.counted.item.end).toLowerCase();
  const funded =
    item.split(/\s+/u).some((word) => CONTEXT.get(word) === 'funding') ||
    /\b(?:aid|assistance|funding|grants?|loans?|financial support|bailout|donations?)\b/iu.test(near);
  return funded && !EARNED.test(near) ? 'funding' : null;
}

const EQUALS =
  /\b(?:be|rise|increase|fall|drop|climb|grow|stand|reach|total|number|exceed|top|hit|jump|surge|amount|come|remain|stay|pass|surpass|average|decline|soar|go|measure|put|bring|estimate|revise|raise|take|update|place|push|drive|set|report|record|swell|near|approach)\b/u;

/** Verbs whose object has the value: "put the number at", "raised the toll to". */
const SETS =
  /\b(?:put|bring|estimate|revise|raise|take|update|place|push|drive|set|report|record|increase|cut|lower|reduce|double|lift|boost)\b/u;

/** The phrase whose value the number gives, with its "of" complement; null where none is printed. */
export function contextNoun(
  document: Document,
  syntax: SyntaxIndex,
  draft: Draft,
): { readonly start: number; readonly end: number } | null {
  const { sentence, start, firstToken } = draft;
  const of = /(\p{L}+) of (?:\p{L}+ )?$/u.exec(document.raw.slice(Math.max(sentence.start, start - 40), start));
  const clause = syntax.clauseAt(firstToken, sentence.index);
  if (of !== null && draft.counted.item === null) {
    const phrase = syntax.phraseAt(firstToken - 2, sentence.index);
    if (phrase !== null) return phrase;
  }
  if (clause === null || !EQUALS.test(clause.verb.lemma)) return null;
  const named = (phrase: NounPhrase): boolean => phrase.endToken <= firstToken && document.tokens[phrase.head]?.pos !== 'NUM';
  const object = clause.verb.voice === 'active' && SETS.test(clause.verb.lemma) ? clause.objects.find(named) : undefined;
  const phrase = object ?? clause.subjects.filter(named).at(-1);
  if (phrase === undefined || phrase.endToken > firstToken) return null;
  const complement = document.tokens[phrase.endToken]?.lower === 'of' ? syntax.phraseAt(phrase.endToken + 1, sentence.index) : null;
  return complement !== null && complement.endToken <= firstToken ? { start: phrase.start, end: complement.end } : phrase;
}
