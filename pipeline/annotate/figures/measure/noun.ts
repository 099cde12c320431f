/** Measures told by nouns: the counted one, the one before "of", and the one that the number equals. */
import type { Document } from '../../document.ts';
import { tokenAt } from '../../token-at.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { anyNounOf, anyWordOf, HEDGE, wordsOf } from '../lexicon.ts';
import { contextNoun } from './context-noun.ts';
import { countsPeople, EARNED, fits, isHandedOver } from './kinds.ts';
import { rolesOf } from './predicate.ts';
import { around, CONTEXT, DEED, itemHead, itemText, type Measure, NOUN } from './words.ts';

/** Asked first: without it, no noun stands before "of". */
const OF = / of /i;
const DEED_BEFORE = new RegExp(`(?<!\\p{L})(\\p{L}+) of (?:(?:${HEDGE}|another|an additional|the|all|these|those) )*$`, 'iu');

/** "the deaths of five people", "the deployment of 230 troops". */
export function deedMeasure(document: Document, draft: Draft): Measure | null {
  const { sentence, start, quantity } = draft;
  if (quantity.dimension !== null && quantity.unit !== 'share' && quantity.unit !== '%') return null;
  const before = document.raw.slice(Math.max(sentence.start, start - 60), start);
  const noun = OF.test(before) ? DEED_BEFORE.exec(before)?.[1]?.toLowerCase() : undefined;
  return noun === undefined
    ? null
    : (DEED.get(noun)?.find(
        (measure) =>
          fits(document, draft, measure) &&
          (measure !== 'supplied' || isHandedOver(document, draft)) &&
          (noun !== 'loss' || /^lives$/u.test(itemHead(document, draft)) || countsPeople(document, draft)),
      ) ?? null);
}

/** "an increase of 2,000": the noun says how the thing counted before it changed. */
export const isChangeNoun = (phrase: string): boolean => CONTEXT.get(phrase.toLowerCase().split(/\s+/u).at(-1) ?? '')?.[0] === 'change';

const NEEDED_BEFORE = /\b(?:need|require|requir|must|necessary)\p{L}*\b[^,;.]{0,30}$/iu;
/** "a majority, or 290 votes, is required" */
const NEEDED_AFTER = /^,? (?:is|are|was|were|(?:would|will) be) (?:required|needed|necessary)\b/u;
/** "takes 60 votes to pass" */
const TAKES_BEFORE = /\btakes? (?:\p{L}+ ){0,2}$/iu;
/** "of the assembly's 193 members", "has 27 members": the size of a body, not people who did something, nor a part of those told of (", including four members"). */
const BODY_BEFORE =
  /(?:['’]s|\b(?:the|its|their|all|has|have|had|with|compris\p{L}+|(?<!, )includ\p{L}+|counts?|boasts?|controls?|held|holds?|won|win|wins|lost|took|gained)) (?:\p{L}+ )?$/iu;

/** "took two votes", "after three votes": how often was voted, not how many were in favour. */
const BALLOTING_BEFORE =
  /\b(?:take|takes|took|taken|taking|hold|holds|held|holding|after|following|lost|losing|over|through|faces?|faced|surviv(?:e|es|ed|ing)) (?:\p{L}+ )?$/iu;
const IN_FAVOUR = /^ (?:in favou?r|for\b|to \d)/u;

/** "won by 63 votes" */
const MARGIN_BEFORE = new RegExp(`\\b(?:by|(?:margin|lead|majority) of) (?:(?:${HEDGE}|a mere) )?$`, 'iu');
/** "98% of votes counted", "one in five ballots was spoiled" */
const PROCESSED =
  /^ (?:(?:was|were|are|is|been|being|have been|had been) )?(?:counted|cast|tallied|spoil\p{L}*|invalid\p{L}*|discarded|tabulated|missing|outstanding)\b/u;

const VIOLENCE = new RegExp(`\\b(?:${anyWordOf('violence stem')})`, 'iu');

/** Victims of fraud are neither dead nor hurt. */
function isViolent(document: Document, { sentence }: Draft): boolean {
  const from = document.sentences[Math.max(0, sentence.index - 3)]?.start ?? sentence.start;
  return VIOLENCE.test(document.raw.slice(Math.max(from, sentence.start - 1000), sentence.end));
}

/** "nine spoilt ballots" */
const SPOILT = /^(?:spoil|invalid|blank|void|null|rejected|discarded)/iu;

/** Whether what is counted are votes for nobody. */
export const isSpoilt = (document: Document, draft: Draft): boolean => SPOILT.test(itemText(document, draft));

/** Prisoners who escape, are freed or moved are no longer, or not thereby, captured. */
const FREEING = wordsOf('freeing verb');
function isSetFree(document: Document, syntax: SyntaxIndex, draft: Draft): boolean {
  if (rolesOf(document, syntax, draft).some(({ clause, as }) => as !== 'oblique' && FREEING.has(clause.verb.lemma))) return true;
  // "would free between 700 and 1,000 prisoners": the preposition hides the object.
  const verb = document.tokens[tokenAt(document, draft.sentence, draft.start) - 1];
  return verb !== undefined && /^(?:VERB|ADJ)$/u.test(verb.pos) && FREEING.has(verb.lemma);
}

/** The counted noun: "12 deaths", "nine votes", "368,000 refugees". */
export function nounMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const { counted, quantity } = draft;
  // "a three-vote margin" tells no votes.
  if (counted.item === null || quantity.dimension === 'money' || (quantity.attribute && itemHead(document, draft) === 'vote')) return null;
  const measure = (NOUN.get(itemText(document, draft).toLowerCase()) ?? NOUN.get(itemHead(document, draft)))?.[0] ?? null;
  const before = around(document, { ...draft, end: draft.start }, 48, 0);
  const needed =
    NEEDED_BEFORE.test(before) ||
    (TAKES_BEFORE.test(before) && /^ to \p{Ll}/u.test(document.raw.slice(counted.item.end, counted.item.end + 6)));
  if (measure === 'votes_for' && (needed || NEEDED_AFTER.test(document.raw.slice(counted.item.end, counted.item.end + 28))))
    return 'votes_needed';
  if (
    measure === 'votes_for' &&
    BALLOTING_BEFORE.test(before) &&
    !IN_FAVOUR.test(document.raw.slice(counted.item.end, counted.item.end + 16))
  )
    return null;
  if (
    measure === 'votes_for' &&
    (MARGIN_BEFORE.test(before) || PROCESSED.test(document.raw.slice(counted.item.end, counted.item.end + 30)))
  )
    return /^ to \d/u.test(document.raw.slice(counted.item.end, counted.item.end + 5)) ? measure : null;
  if (measure === 'captured' && isSetFree(document, syntax, draft)) return null;
  if (isSpoilt(document, draft)) return null;
  if (measure === 'killed_or_injured' && /^victims?$/u.test(itemHead(document, draft)) && !isViolent(document, draft)) return null;
  if (measure === 'votes_for' && /^(?: votes?)? against\b(?! \d)/iu.test(document.raw.slice(counted.item.end, counted.item.end + 12)))
    return 'votes_against';
  // "half of the country's population"
  if (measure === 'population' && quantity.unit !== 'count') return null;
  return measure === 'membership' && (quantity.unit !== 'count' || !BODY_BEFORE.test(before)) ? null : measure;
}

const GIFTS = anyNounOf('gift');
const GIFT_BEFORE = new RegExp(
  `\\b(?:${GIFTS})(?: package| program| programme)?(?: worth| of| totall?ing| totall?ed| amounting to)* $`,
  'iu',
);
const GIFT_AFTER = new RegExp(`^(?: in| of| for| worth of)? (?:\\p{L}+ ){0,2}(?:${GIFTS})\\b`, 'iu');

/** "put a further €6m into the academy", "put millions behind the bid" */
const INTO = /^ (?:into|behind) /u;
const INVESTS = wordsOf('spending verb');
/** "finance the drones with €500 million" */
const FINANCING = wordsOf('financing verb');
const SET_ASIDE =
  /^ (?:an? (?:year|month) )?(?:(?:had|has|have|was|were|is|are|will) )?(?:already |also )?(?:be(?:en)? )?(?:earmarked|allocated|set aside|put aside|budgeted|released) (?:for|in|into) /u;
/** "plans to appeal for $100 million", "the response plan, which calls for $674 million", "asked Congress for another $2 billion" */
const SOUGHT =
  /\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|seek(?:s|ing)?|sought)(?: (?:the )?\p{Lu}\p{L}+)? (?:for )?(?:an? )?(?:another|additional|extra|further) $|\bask(?:s|ed|ing)? (?:the )?(?:\p{Lu}\p{L}+|government|parliament|lawmakers|donors|ministers) for $|\bappeal(?:s|ed|ing)? for (?:\p{L}+ )?$|\b(?:humanitarian|response|relief|aid|recovery) (?:plan|appeal)\b.{0,24}\bfor (?:\p{L}+ )?$/iu;

/** The noun that the number equals: subject of "is", "rose to", "stood at"; object of "put … at"; the noun before "of". */
export function contextMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const { quantity } = draft;
  const source = contextNoun(document, syntax, draft);
  const text = source === null ? '' : document.raw.slice(source.start, source.end).toLowerCase();
  const words = text.split(/[\s-]+/u);
  for (let from = 0; from < words.length; from += 1)
    for (let to = words.length; to > from; to -= 1) {
      const measure = CONTEXT.get(words.slice(from, to).join(' '))?.[0];
      // Sums are never casualties: "losses reached $3 million".
      if (measure !== undefined && measure !== 'change' && (measure === 'funding') === (quantity.dimension === 'money')) return measure;
    }
  if (quantity.dimension !== 'money') return null;
  const before = around(document, { ...draft, end: draft.start }, 40, 0);
  const after = document.raw.slice(draft.end, Math.min(draft.sentence.end, draft.end + 50));
  const item = itemText(document, draft).toLowerCase();
  const funded =
    item.split(/\s+/u).some((word) => CONTEXT.get(word)?.[0] === 'funding') ||
    GIFT_BEFORE.test(before) ||
    SOUGHT.test(around(document, { ...draft, end: draft.start }, 70, 0)) ||
    GIFT_AFTER.test(after) ||
    SET_ASIDE.test(after) ||
    isGivenBehind(document, draft) ||
    isOfCampaign(document, syntax, draft) ||
    (/\bwith (?:\p{Ll}+ ){0,2}$/u.test(before) &&
      FINANCING.has(syntax.clauseAt(draft.firstToken, draft.sentence.index)?.verb.lemma ?? '')) ||
    (INTO.test(after) && INVESTS.has(syntax.clauseAt(draft.firstToken, draft.sentence.index)?.verb.lemma ?? ''));
  return funded && !EARNED.test(item) && !EARNED.test(before) ? 'funding' : null;
}

/** What a campaign raises, spends and has in hand is what its donors gave: "began March with $8 million in cash on hand". */
function isOfCampaign({ raw }: Document, syntax: SyntaxIndex, { sentence, start, firstToken }: Draft): boolean {
  const told = raw.slice(Math.max(sentence.start, start - CAMPAIGN_REACH), Math.min(sentence.end, start + CAMPAIGN_REACH));
  return CAMPAIGN.test(told) && CAMPAIGN_VERBS.has(syntax.clauseAt(firstToken, sentence.index)?.verb.lemma ?? '');
}

const CAMPAIGN = new RegExp(`\\b(?:${anyNounOf('campaign word')})\\b`, 'iu');
const CAMPAIGN_VERBS = wordsOf('campaign money verb');
const CAMPAIGN_REACH = 400;

/** How far behind a sum the verb may stand that gives it. */
const REACH = 8;
const GIVEN = wordsOf('giving verb');

/** "the $140 million pledged in May", "$2.7 billion it asked for", "a sum that it agreed to inject": by what is said of the sum behind it. */
function isGivenBehind(document: Document, { sentence, end }: Draft): boolean {
  const { tokens, raw } = document;
  const first = tokenAt(document, sentence, end);
  const opener = tokens[first];
  if (opener === undefined || first >= sentence.endToken || /^[.,;:)]/u.test(raw.slice(end, end + 1))) return false;
  if (opener.pos === 'VERB' && GIVEN.has(opener.lemma)) return /(?:ed|given|lent|set)$/u.test(opener.lower);
  if (!/^(?:that|which|it|they|he|she|we)$/u.test(opener.lower) && opener.pos !== 'PROPN') return false;
  const clause = tokens.slice(first, Math.min(sentence.endToken, first + REACH));
  const stop = clause.findIndex(({ pos }, at) => at > 0 && /^(?:PUNCT|CCONJ|NUM|SCONJ)$/u.test(pos));
  return (stop < 0 ? clause : clause.slice(0, stop)).some(
    ({ pos, lemma, index }) =>
      pos === 'VERB' && (GIVEN.has(lemma) || (/^(?:ask|appeal|call)$/u.test(lemma) && tokens[index + 1]?.lower === 'for')),
  );
}
