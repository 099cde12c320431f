/** The rules of the clean stage: the `rule` column of blocks names them. */
import type { BlockKind } from '../models/blocks.ts';

export interface CleanRule {
  readonly id: string;
  readonly kind: BlockKind;
  /** What about news sites it rests on. */
  readonly reason: string;
  /** A text in which the rule makes a block; lines end in a line feed. */
  readonly example: string;
  /** A text that looks alike, in which it must make none. */
  readonly counterExample: string;
}

const LEAD = 'The council met on Monday and voted for the plan.';
const MORE = 'Two members were against it, the mayor said.';

export const RULES: readonly CleanRule[] = [
  {
    id: 'clean.address-or-counter',
    kind: 'boilerplate',
    reason: 'A line that is a web address, a mail address or a count of comments is furniture of the page.',
    example: `${LEAD}\n12 comments`,
    counterExample: `${LEAD}\n12 comments were deleted.`,
  },
  {
    id: 'clean.agency-line',
    kind: 'dateline',
    reason: 'Reports of agencies start with place and agency; the sentence starts after the dash.',
    example: 'KYIV, March 3 (Reuters) - The council met on Monday.',
    counterExample: 'The agency (Reuters) reported it.',
  },
  {
    id: 'clean.author-note',
    kind: 'boilerplate',
    reason: 'A note on the author ends an opinion piece; the text has not named that person, or only its byline has.',
    example: `${LEAD}\n${MORE}\nJane Doe is a columnist for the Daily Example.`,
    counterExample: `${LEAD}\nThe council had heard Doe.\nJane Doe is a columnist for the Daily Example.`,
  },
  {
    id: 'clean.body',
    kind: 'body',
    reason: 'What no other rule takes is the article.',
    example: LEAD,
    counterExample: 'Read more:',
  },
  {
    id: 'clean.byline',
    kind: 'byline',
    reason: '"By" and one or more names in capitals, without a verb.',
    example: `By Jane Doe and John Roe\n${LEAD}`,
    counterExample: `By Friday Smith had left the council.\n${LEAD}`,
  },
  {
    id: 'clean.byline-field',
    kind: 'byline',
    reason: 'Exported texts start with fields; this one names the authors.',
    example: `Title: Council votes for new plan\nAuthor: Jane Doe\n\n${LEAD}`,
    counterExample: `Author: Jane Doe is right to ask, the mayor said.\n\n${LEAD}`,
  },
  {
    id: 'clean.byline-names',
    kind: 'byline',
    reason: 'Names alone above the text are its authors: beside a date, above a role, or where the first is one that people are given.',
    example: `Council votes for new plan\nJane Doe\n3 March 2022\n${LEAD}`,
    counterExample: `${LEAD}\nJane Doe\n${MORE}`,
  },
  {
    id: 'clean.byline-place',
    kind: 'byline',
    reason: 'Names with a place or a role above the text are its authors.',
    example: `Council votes for new plan\nJane Doe in Kyiv\n${LEAD}`,
    counterExample: `${LEAD}\nJane Doe in Kyiv\n${MORE}`,
  },
  {
    id: 'clean.byline-rest',
    kind: 'dateline',
    reason: 'What follows the names on the line of a byline: the date, or the outlet (then of kind byline).',
    example: `By Jane Doe | 3 March 2022\n${LEAD}`,
    counterExample: `By Jane Doe\n${LEAD}`,
  },
  {
    id: 'clean.byline-role',
    kind: 'byline',
    reason: 'A short line right below a byline says who the author is.',
    example: `Council votes for new plan\nBy Jane Doe\nPolitical correspondent\n${LEAD}`,
    counterExample: `${LEAD}\nPolitical correspondent\n${MORE}`,
  },
  {
    id: 'clean.caption-above',
    kind: 'caption',
    reason: 'The line above a picture credit of its own is the caption, if it tells what is to be seen: nothing past, nothing said.',
    example: `${LEAD}\nThe mayor outside the hall on Monday.\nPhotograph: Jane Doe/Reuters\n${MORE}`,
    counterExample: `${LEAD}\nThe mayor left the hall on Monday.\nPhotograph: Jane Doe/Reuters\n${MORE}`,
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
  {
    id: 'clean.comment',
    kind: 'boilerplate',
    reason: 'Readers write below an article; a comment shows who wrote it or at which minute.',
    example: `${LEAD}\n${MORE}\n2 Comments\nCarol M. says:\nShame on them all.`,
    counterExample: `${LEAD}\n${MORE}\n2 Comments\n${MORE}`,
  },
  {
    id: 'clean.credit',
    kind: 'boilerplate',
    reason: 'Who took the picture.',
    example: `Photo: Jane Doe/AFP via Getty Images\n${LEAD}`,
    counterExample: `Photos: they are all that is left, he said.\n${LEAD}`,
  },
  {
    id: 'clean.crosshead',
    kind: 'heading',
    reason: 'A short line without a full stop between paragraphs that have one heads a section.',
    example: `${LEAD}\nVoters divided\n${MORE}`,
    counterExample: `${LEAD}\nHe declined to comment\n${MORE}`,
  },
  {
    id: 'clean.date-head',
    kind: 'dateline',
    reason: 'A date with a label, a weekday or in ISO form in front of a headline.',
    example: `date 2022-02-26 Council votes for new plan\n${LEAD}`,
    counterExample: `March 3, 2022 was the day of the vote.\n${LEAD}`,
  },
  {
    id: 'clean.date-label',
    kind: 'dateline',
    reason: 'The label of a date that stands on the next line.',
    example: `Published\n3 January 2023\n${LEAD}`,
    counterExample: `Published in 2019, the plan was old.\n${LEAD}`,
  },
  {
    id: 'clean.date-line',
    kind: 'dateline',
    reason: 'A line that is a date or a time and nothing else.',
    example: `Tuesday, October 15, 2019\n${LEAD}`,
    counterExample: `Tuesday was calm.\n${LEAD}`,
  },
  {
    id: 'clean.field',
    kind: 'boilerplate',
    reason: 'Exported texts start with fields: label, colon, value.',
    example: `Title: Council votes for new plan\nSource: The Daily Example\n\n${LEAD}`,
    counterExample: `Source of the trouble: the plan was old.\n${LEAD}`,
  },
  {
    id: 'clean.headline-again',
    kind: 'headline',
    reason: 'Pages print their headline twice, as title and above the text.',
    example: `Council votes for new plan\nCouncil votes for new plan\n${LEAD}`,
    counterExample: `Council votes for new plan\n${LEAD}`,
  },
  {
    id: 'clean.headline-field',
    kind: 'headline',
    reason: 'Exported texts start with fields; this one is the headline.',
    example: `Title: Council votes for new plan\nDate: 3 March 2022\n\n${LEAD}`,
    counterExample: `Headline: prices rise.\n\n${LEAD}`,
  },
  {
    id: 'clean.headline-first',
    kind: 'headline',
    reason: 'A short first line without a full stop, or in title case, above prose.',
    example: `Council votes for new plan\n${LEAD}`,
    counterExample: `${LEAD}\n${MORE}`,
  },
  {
    id: 'clean.headline-last',
    kind: 'headline',
    reason: 'A page title copied to the end: no full stop, no article, in words that the text has used.',
    example: `${LEAD}\n${MORE}\n${LEAD}\nCouncil votes for mayor's plan on Monday`,
    counterExample: `${LEAD}\n${MORE}\n${LEAD}\nHe said the council voted for the plan`,
  },
  {
    id: 'clean.kicker',
    kind: 'boilerplate',
    reason: 'A section name above the headline.',
    example: `Local news\nCouncil votes for new plan\n${LEAD}`,
    counterExample: `Council votes for new plan\n${LEAD}`,
  },
  {
    id: 'clean.link',
    kind: 'boilerplate',
    reason: 'A label of links with the title of another article behind it.',
    example: `${LEAD}\nRead more: Who sits on the council?\n${MORE}`,
    counterExample: `${LEAD}\nRead more books, the mayor said.\n${MORE}`,
  },
  {
    id: 'clean.link-label',
    kind: 'boilerplate',
    reason: 'A label that links to other articles follow.',
    example: `${LEAD}\nRelated stories\n${MORE}`,
    counterExample: `${LEAD}\nRelated stories were told by others.\n${MORE}`,
  },
  {
    id: 'clean.link-title',
    kind: 'boilerplate',
    reason: 'Titles of other articles follow their label until prose resumes.',
    example: `${LEAD}\nRead more:\nMayor quits over plan\n${MORE}`,
    counterExample: `${LEAD}\nRead more:\n${MORE}`,
  },
  {
    id: 'clean.list-item',
    kind: 'list_item',
    reason: 'A bullet, or a dash or a number beside another of its kind.',
    example: `${LEAD}\n• The mayor left\n• The plan stands`,
    counterExample: `${LEAD}\n— the mayor\n${MORE}`,
  },
  {
    id: 'clean.live-link',
    kind: 'boilerplate',
    reason: 'The title of a live page, linked from within an article.',
    example: `${LEAD}\nCouncil vote live: Mayor speaks to crowd\n${MORE}`,
    counterExample: `Council vote live: Mayor speaks to crowd\n${LEAD}`,
  },
  {
    id: 'clean.media-label',
    kind: 'boilerplate',
    reason: 'After "WATCH:" or "LISTEN:" the whole paragraph describes a recording.',
    example: `${LEAD}\nWATCH: The mayor speaks to the crowd. She left at noon.\n${MORE}`,
    counterExample: `${LEAD}\nWatch the skies, the mayor said.\n${MORE}`,
  },
  {
    id: 'clean.no-words',
    kind: 'boilerplate',
    reason: 'A line of signs alone parts sections.',
    example: `${LEAD}\n***\n${MORE}`,
    counterExample: `${LEAD}\n${MORE}`,
  },
  {
    id: 'clean.notice',
    kind: 'boilerplate',
    reason: 'Players, consent, newsletters, law: sentences that sites print on every page.',
    example: `${LEAD}\nPlease use Chrome browser for a more accessible video player\n${MORE}`,
    counterExample: `${LEAD}\nPlease use the side door, the mayor said.\n${MORE}`,
  },
  {
    id: 'clean.page-furniture',
    kind: 'boilerplate',
    reason: 'Labels of adverts, buttons and sections that make a whole line.',
    example: `${LEAD}\nAdvertisement\n${MORE}`,
    counterExample: `${LEAD}\nAdvertisement revenue fell.\n${MORE}`,
  },
  {
    id: 'clean.place-line',
    kind: 'dateline',
    reason: 'A place in capitals and a dash before the first sentence.',
    example: 'WASHINGTON — The council met on Monday and voted.',
    counterExample: 'NATO — which met on Monday — voted.',
  },
  {
    id: 'clean.promo',
    kind: 'boilerplate',
    reason: 'An imperative at the head of a line and what it offers: podcast, newsletter, app.',
    example: `${LEAD}\nFollow the Daily podcast on Apple Podcasts\n${MORE}`,
    counterExample: `${LEAD}\nFollow the money, the mayor said.\n${MORE}`,
  },
  {
    id: 'clean.sign-off',
    kind: 'byline',
    reason: 'Agencies sign below the text with those who reported, wrote and edited.',
    example: `${LEAD}\nReporting by Jane Doe in Kyiv; Editing by John Roe`,
    counterExample: `${LEAD}\nReporting from the town was hard.`,
  },
  {
    id: 'clean.site-name',
    kind: 'boilerplate',
    reason: 'Page titles end in a bar and the name of the site.',
    example: `Council votes for new plan | The Daily Example\n${LEAD}`,
    counterExample: `Council votes for new plan - and regrets it\n${LEAD}`,
  },
  {
    id: 'clean.standfirst',
    kind: 'heading',
    reason: 'A second line without a full stop between the headline and the text.',
    example: `Council votes for new plan\nMayor hails result after long debate\nBy Jane Doe\n${LEAD}`,
    counterExample: `Council votes for new plan\nThe mayor hailed the result after the debate.\nBy Jane Doe\n${LEAD}`,
  },
  {
    id: 'clean.tail-line',
    kind: 'boilerplate',
    reason: 'Below the last paragraph stand tags, buttons and titles of other articles, without a full stop.',
    example: `${LEAD}\n${MORE}\n${LEAD}\nLocal politics`,
    counterExample: `${LEAD}\n${MORE}\n${LEAD}\nHe said the council was split`,
  },
];
