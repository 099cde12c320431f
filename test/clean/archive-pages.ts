/** Own texts as archives, agencies and older sites print them: each line is a block, its kind before the bar. */
export const ARCHIVE_PAGES: Record<string, string> = {
  'document of an archive of papers': `
boilerplate|1 of 45 DOCUMENTS
boilerplate|The Daily Example
dateline|March 5, 2010 Friday
boilerplate|Late Edition - Final
headline|Rebels Seize Town Near Capital of Somalia
boilerplate|BYLINE:
 byline|By JANE DOE; John Roe contributed reporting from Mogadishu.
boilerplate|SECTION: Section A; Column 0; Foreign Desk; Pg. 4
boilerplate|LENGTH: 812 words
boilerplate|DATELINE: NAIROBI, Kenya
boilerplate|BODY:
body|Rebel fighters captured a town 30 miles from the Somali capital on Thursday, residents said.
body|Government troops withdrew after a battle of three hours.
boilerplate|LOAD-DATE: March 5, 2010
boilerplate|PUBLICATION-TYPE: Newspaper
boilerplate|Copyright 2010 The Daily Example Company`,
  'weekly with a short title above its standfirst': `
boilerplate|Burundi
headline|Third time unlucky
heading|A president’s bid to cling on has brought protests and fears of worse
dateline|Mar 5th 2024|BUJUMBURA
boilerplate|Share
body|The crowds came back to the streets of Bujumbura this week. Police fired on them, killing four people.
body|The opposition says the president may not stand again.
boilerplate|This article appeared in the Africa section of the print edition under the headline “Third time unlucky”
boilerplate|From the March 9th 2024 edition
boilerplate|Explore the edition
boilerplate|Reuse this content | About The Example`,
  'weekly with a short title below one word': `
boilerplate|Bolivia
headline|On the edge
dateline|Sep 11th 2008 | LA PAZ
boilerplate|From The Example print edition
body|The dispute between Bolivia's government and its provinces turned violent this week, leaving eight people dead.
body|Protesters seized gas plants and an airport.`,
  'agency whose stamps are glued': `
boilerplate|Europe
dateline|June 3, 202210:15 AM GMT+2Last Updated 2 years ago
headline|Norwegian oil workers vote to strike over pay
byline|By Ingrid Doe
body|Some 800 oil workers in Norway will go on strike from Sunday after wage talks failed, their union said.
body|The strike could cut output by 9 percent.`,
  'broadcaster with its name as author and a link without a colon': `
headline|Chad opposition says its offices were attacked
dateline|Issued on: 13/04/2024 - 10:15Modified: 13/04/2024 - 10:13
byline|By: FRANCE 24 Follow
body|The opposition in Chad said on Saturday that soldiers had attacked its offices in the capital.
boilerplate|Read more Chad's junta leader declares candidacy
body|One person was killed, the party said in a statement.`,
  'agency that prints its name between slashes': `
dateline|5 March 2019, 10:15
headline|Operator to send 12 more trains to Crimea
dateline|MOSCOW, March 5. /TASS/.
 body|The operator of trains to Crimea will add 12 trains in summer, its press service said on Tuesday.
body|The trains will run from June 1.`,
  'site that prints credits above captions': `
headline|Market fire leaves hundreds without shops
dateline|2 days ago
byline|Ngozi Doe
body|A fire at one of the biggest markets in Lagos has destroyed more than 300 shops, officials say.
boilerplate|Getty Images
caption|Traders search through what is left of the market
body|The state governor promised aid to the traders.
boilerplate|Photograph: John Roe/Reuters
heading|Help from neighbours
body|No one was hurt in the blaze, which took seven hours to put out.`,
  'broadcaster with its place on a line of its own': `
headline|Court Throws Out Challenge to Election Result
dateline|March 05, 2019 10:15 AM
byline|Salem Doe
dateline|ABUJA —
body|A court in Nigeria on Tuesday threw out a challenge to the result of last month's election.
body|The opposition said it would appeal.`,
  'paper that signs with a town and offers sharing': `
headline|Robbers take 20 goats in Jos
boilerplate|Kindly share this story:
byline|Jose Doe, Jos
body|Robbers have taken no fewer than 20 goats from a farm near Jos.
body|The police said on Thursday that they had arrested nobody.`,
  'paper that prints its sections in one line': `
boilerplate|Bolivia / Trade / South America
headline|Bolivia and Peru agree on price of tin
list_item|- Miners demand a share
list_item|- Talks go on in May
byline|Jose Soto
boilerplate|+ FOLLOW
dateline|Published: 4:11pm, 27 Mar, 2021
body|Bolivia and Peru agreed on Saturday on a price of tin, both governments said.
boilerplate|This article has been updated.`,
};
