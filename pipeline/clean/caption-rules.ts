/** The rules for the captions of pictures. */
import type { CleanRule } from './rule.ts';

const LEAD = 'The council met on Monday and voted for the plan.';
const MORE = 'Two members were against it, the mayor said.';

export const CAPTION_RULES: readonly CleanRule[] = [
  {
    id: 'clean.caption-above',
    kind: 'caption',
    reason: 'The line above a picture credit of its own is the caption, if it tells what is to be seen: nothing past, nothing said.',
    example: `${LEAD}\nThe mayor outside the hall on Monday.\nPhotograph: Jane Doe/Reuters\n${MORE}`,
    counterExample: `${LEAD}\nThe mayor left the hall on Monday.\nPhotograph: Jane Doe/Reuters\n${MORE}`,
  },
  {
    id: 'clean.caption-below',
    kind: 'caption',
    reason: 'Some sites print the credit first: below it a line without a full stop that is too long for a crosshead is the caption.',
    example: `${LEAD}\nPhoto: Jane Doe/Reuters\nThe mayor and her deputy outside the town hall\n${MORE}`,
    counterExample: `${LEAD}\nPhoto: Jane Doe/Reuters\nVoters divided\n${MORE}`,
  },
  {
    id: 'clean.caption-credit',
    kind: 'caption',
    reason: 'A line that ends in a picture credit is a caption.',
    example: `The mayor spoke on Monday. Picture: Alamy\n${LEAD}`,
    counterExample: 'The mayor spoke on Monday. Pictures by residents show the hall.',
  },
  {
    id: 'clean.caption-label',
    kind: 'caption',
    reason: 'Labels that only captions have.',
    example: `FILE - The mayor speaks in this photo of 2019.\n${LEAD}`,
    counterExample: `Files of the council were lost.\n${LEAD}`,
  },
];
