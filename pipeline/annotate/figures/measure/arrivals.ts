/** Those who come or go: refugees on their flight, a force at its duty, or travellers. */
import type { Document } from '../../document.ts';
import type { Draft } from '../draft.ts';
import { anyNounOf, wordsOf } from '../lexicon.ts';
import { countsPeople } from './kinds.ts';
import { itemHead, itemText, type Measure } from './words.ts';

/** Verbs of coming and going. */
export const ARRIVALS = wordsOf('arriving verb');
/** Verbs by which a force comes to its duty. */
const LANDS = new Set(['arrive', 'land', 'disembark']);

/** People who cross into a country in a text about refugees; who leaves does so only "as a refugee" or for shelter. */
function isFlight(document: Document, draft: Draft): boolean {
  const { sentence, end } = draft;
  if (!countsPeople(document, draft)) return false;
  const after = document.raw.slice(end, Math.min(sentence.end, end + 120));
  if (/^(?: \p{L}+){0,3} moved (?:in with|to) [^.;]{0,50}\b(?:relatives|camps?|shelters?|safer|schools)\b/u.test(after)) return true;
  if (/\b(?:as refugees|seeking (?:shelter|refuge|asylum|safety)|fleeing|to escape|to seek)\b/u.test(after)) return true;
  if (
    /^[^,;.]{0,30}\b(?:left|leave|leaving) (?:their (?:homes|villages|houses|towns)|the (?:village|valley|area|district|camp)s?)\b/u.test(
      after,
    )
  )
    return true;
  if (/^[^,;.]{0,30}\b(?:left|leave|leaving)\b/u.test(after))
    return DWELLERS.test(itemHead(document, draft)) && isAmidHarm(document, draft);
  if (/^migrants?$/u.test(itemHead(document, draft)) && /^ (?:have |has |had )?(?:arrived|entered|crossed|reached)\b/u.test(after))
    return true;
  const from = document.sentences[Math.max(0, sentence.index - 8)]?.start ?? 0;
  const to = document.sentences[Math.min(document.sentences.length - 1, sentence.index + 3)]?.end ?? end;
  return (
    /\b(?:entered|arrived|landed|crossed|reached|come|entering|crossing|arriving|landing)\b/u.test(after) &&
    /\brefugees?\b|\basylum\b|\bdisplace|\bfled\b|\bfleeing\b|\bhumanitarian\b/iu.test(
      document.raw.slice(Math.max(from, end - 3000), Math.min(to, end + 1500)),
    )
  );
}

/** Those who live in a place; who else leaves it goes on with a journey. */
const DWELLERS = /^(?:families|households|residents|villagers|inhabitants|civilians|townspeople|islanders)$/u;
const VIOLENCE =
  /\b(?:shell|bomb|air ?strike|rocket|missile|fighting|clash|war\b|gunfire|militant|troops|flood|wildfire|eruption|evacuat)/iu;

/** "dozens of families left for the coast" where the text tells of war or disaster. */
function isAmidHarm({ raw, sentences }: Document, { sentence }: Draft): boolean {
  const from = sentences[Math.max(0, sentence.index - 3)]?.start ?? sentence.start;
  return VIOLENCE.test(raw.slice(Math.max(from, sentence.start - 1500), sentence.end));
}

const FORCE = new RegExp(`\\b(?:${anyNounOf('force')})$`, 'iu');

/** Those who arrive to do a duty: troops, officers, crews. */
const isForce = (document: Document, draft: Draft): boolean => FORCE.test(itemText(document, draft));

/** What a verb of coming or going tells of those who are its subject. */
export const arrivalMeasure = (document: Document, draft: Draft, lemma: string): Measure | null =>
  isFlight(document, draft) ? 'displaced' : LANDS.has(lemma) && isForce(document, draft) ? 'deployed' : null;
