/** Who says that it happened. */
import { gather } from '../../../text/gather.ts';
import type { Resolution } from '../../entities/index.ts';
import type { FoundQuote } from '../../quotes/index.ts';
import type { Candidate } from '../candidate.ts';
import { reportOf } from '../clause/speaker.ts';
import { tokenAt } from '../reading.ts';
import type { Naming } from './naming.ts';
import { partyOf } from './party-of.ts';

/** The quote that contains a position, or null. */
export type QuoteAt = (position: number) => FoundQuote | null;

/**
 * The speaker of the quote that the event stands in, else the subject of the reporting verb above. Where what that verb reports
 * was read as a quote, an event outside of it is the article's own ("He said the city would hold, even as fighting broke out").
 */
export function claimantOf(naming: Naming, { trigger, clause, type }: Candidate, quoteAt: QuoteAt): Resolution | null {
  const { reading } = naming;
  const startOf = (token: number): number => tokenAt(reading, token)?.start ?? 0;
  const quote = quoteAt(startOf(trigger.first));
  if (quote?.speaker != null) return quote.speaker;
  const report = clause === null ? null : reportOf(reading, clause);
  if (report === null) return null;
  // "said it had left, a claim that Chile rejected": what stands behind the words of the quote is told of them.
  const reported = [report.said.verb.first, report.saying.verb.endToken].some((token) => quoteAt(startOf(token)) !== null);
  if (quote === null && reported) return null;
  return gather(report.saying.subjects, (phrase) => partyOf(naming, phrase, 'actor', type))[0] ?? null;
}
