/** Claims that go on from the figure before: parts of a poll, lists, comparisons, "also". */
import type { Document } from '../../document.ts';
import type { Draft } from '../draft.ts';
import type { Measured } from '../item/inherit.ts';
import { isCompared } from '../item/pairs.ts';
import { BEFALLEN } from '../measure/words.ts';
import { type Claim, NO_CLAIM } from './index.ts';

/** "Eighteen soldiers have also been killed": the source of the sentence before goes on where the same thing is counted "also". */
export function carryOn(document: Document, figures: readonly Measured[], claims: readonly Claim[]): Claim[] {
  const carried: Claim[] = [];
  figures.forEach(({ draft, measure }, at) => {
    const claim = claims[at] ?? NO_CLAIM;
    const before = figures[at - 1];
    const { sentence } = draft;
    const goesOn =
      claim.claimedBy === null &&
      claim.quote === null &&
      (BEFALLEN.has(measure) || measure === 'returned') &&
      before !== undefined &&
      before.measure === measure &&
      before.draft.sentence.index === sentence.index - 1 &&
      before.draft.sentence.paragraph === sentence.paragraph &&
      /\b(?:also|another|a further|others?|additional|of (?:them|those|whom))\b/iu.test(document.raw.slice(sentence.start, sentence.end));
    const part =
      before !== undefined &&
      before.draft.sentence === sentence &&
      claim.claimedBy === null &&
      /,? including(?: the)? ?$/u.test(document.raw.slice(before.draft.end, draft.start));
    // "put the chances at 40 per cent, down from 75": one claim of two times.
    const compared = before !== undefined && claim.claimedBy === null && isCompared(document, before.draft, draft);
    // Only where no quote holds the figure before, since that quote ends before this one.
    const sameReport =
      carried[at - 1]?.quote === null &&
      (isPollPart(document, before?.draft, draft, claim) || isListed(document, before?.draft, draft, claim));
    if (part || compared || sameReport) carried.push(carried[at - 1] ?? NO_CLAIM);
    else carried.push(goesOn ? { quote: null, claimedBy: carried[at - 1]?.claimedBy ?? null } : claim);
  });
  return carried;
}

/** "53 percent favored it, while 38 percent opposed it": a poll tells both. */
const isPollPart = ({ raw }: Document, before: Draft | undefined, draft: Draft, { claimedBy, quote }: Claim): boolean =>
  before?.sentence === draft.sentence &&
  claimedBy === null &&
  quote === null &&
  isPart(before) &&
  isPart(draft) &&
  /(?:, while|, and| and|, with|, but) (?:just |only |another |about )?$/u.test(raw.slice(before.end, draft.start));

const isPart = ({ quantity }: Draft): boolean => quantity.unit === '%' || quantity.unit === 'share';

/** "documented 1,554 people killed and 826 injured": one report of both. */
const isListed = ({ raw }: Document, before: Draft | undefined, draft: Draft, { claimedBy, quote }: Claim): boolean =>
  before?.sentence === draft.sentence &&
  claimedBy === null &&
  quote === null &&
  /^(?: killed| dead| deaths| wounded| injured| arrested| missing| hurt)?(?:,| and|, and|, with) $/u.test(
    raw.slice(before.end, draft.start),
  );
