/** How the columns of the tables translate into those of other data: for people who join them. The mappings are lexicons. */

import { textCell } from '../generate/data-dictionary.ts';
import { loadLexicon } from '../lexicons/load.ts';

const events = loadLexicon('acled-crosswalk', ['type', 'mode', 'event_type', 'sub_event_type', 'note']);
const figures = loadLexicon('figure-crosswalk', ['qualifier', 'cqe', 'acled', 'note']);

/**
 * The Markdown of both mappings.
 * Sources: ACLED codebook (Armed Conflict Location & Event Data); CQE (Almasian et al., EMNLP 2023). The mappings are ours.
 */
export const describeCrosswalks = (): string[] => [
  '## For users of ACLED and CQE',
  '',
  'ACLED codes only what happened: map events whose `modality` is `actual` or `alleged`. A type without a line for its mode takes the line',
  'without one; where ACLED has nothing of the kind, its columns are empty.',
  '',
  '| type | mode | ACLED event type | ACLED sub-event type | note |',
  '|---|---|---|---|---|',
  ...events.map(({ type, mode, event_type, sub_event_type, note }) => line([type, mode, event_type, sub_event_type, note])),
  '',
  'Fatalities as ACLED counts them are figures of the `measure` killed in the `unit` count: `value`, or where the table says so `lower`.',
  'The signs of CQE stand before `value`, of a range before its middle.',
  '',
  '| qualifier | CQE | ACLED | note |',
  '|---|---|---|---|',
  ...figures.map(({ qualifier, cqe, acled, note }) => line([qualifier, cqe, acled, note])),
  '',
];

const line = (cells: readonly string[]): string => `| ${cells.map(textCell).join(' | ')} |`;
