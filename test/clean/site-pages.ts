/** Own texts with the furniture that pages of news sites bring along when they are copied: each line is a block, its kind before the bar. */
export const SITE_PAGES: Record<string, string> = {
  'daily with captions above credits': `
boilerplate|Skip to main content
boilerplate|Print subscriptions
boilerplate|Search jobs
boilerplate|Sign in
boilerplate|Europe
headline|Farmers blockade port over grain levy as harvest fails
heading|Hauliers join protest as ministers refuse to scrap charge that growers say will ruin them
byline|Imogen Tarrant in Rotterdam
dateline|Tue 14 Nov 2023 06.00 GMT
dateline|Last modified on Tue 14 Nov 2023 11.42 GMT
boilerplate|Share
boilerplate|View image in fullscreen
caption|Tractors line the quay at dawn.
boilerplate|Photograph: Joris van Daal/EPA
body|Hundreds of farmers drove tractors on to the quays of Europe’s largest port on Tuesday, bringing grain shipments to a halt.
body|“They have taken the bread from our mouths,” said Pieter Hoekstra, 61, who grows barley near Zwolle. “We are not leaving.”
boilerplate|Sign up to Headlines Europe
boilerplate|Free newsletter
boilerplate|A digest of the morning's main headlines from the Europe edition emailed direct to you every week day
boilerplate|Enter your email address
boilerplate|Sign up
boilerplate|Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy. We use Google reCaptcha to protect our website and the Google Privacy Policy and Terms of Service apply.
boilerplate|after newsletter promotion
body|The levy, introduced in March, adds €14 to the price of a tonne of wheat.
boilerplate|View image in fullscreen
caption|Riot police watch the blockade.
boilerplate|Photograph: Anke de Wit/Rex/Shutterstock
body|A spokesperson for the ministry said talks would resume on Thursday.
byline|Additional reporting by Lotte Brouwer
boilerplate|Explore more on these topics
boilerplate|Farming
boilerplate|Netherlands
boilerplate|news
boilerplate|Share
boilerplate|Reuse this content
boilerplate|Most viewed
boilerplate|More on this story
boilerplate|Dutch growers threaten fresh strike over nitrogen plan
dateline|3 Oct 2023`,
  'broadcaster with a list of links': `
boilerplate|News
boilerplate|Migration
headline|Dozens feared dead as boat capsizes off Djibouti
body|Survivors say the vessel was carrying more than 60 people when it overturned in high waves.
caption|Coastguard vessels search the waters off Obock
boilerplate|[File: Ali Farah/Reuters]
dateline|Published On 9 Apr 2024
dateline|9 Apr 2024
body|Dozens of people are feared dead after a boat capsized off the coast of Djibouti, the United Nations migration agency says.
body|At least 38 bodies have been recovered, the International Organization for Migration (IOM) said in a post on X on Tuesday.
boilerplate|Recommended Stories
boilerplate|list of 3 items
boilerplate|list 1 of 3
boilerplate|Photos: Life in a Yemeni camp
boilerplate|list 2 of 3
boilerplate|Why are people leaving Ethiopia?
boilerplate|list 3 of 3
boilerplate|Tunisia coastguard recovers 13 bodies
boilerplate|end of list
body|“Six more are missing,” Amina Warsame, a spokesperson for the agency, told Al Jazeera.
body|The vessel was heading for Yemen.
boilerplate|Advertisement
body|Last year was the deadliest on record for migrants, with 8,565 deaths, according to the IOM.
boilerplate|Source: Al Jazeera and news agencies`,
  'paper of India with an agency as its author': `
boilerplate|Home
boilerplate|News
boilerplate|India
boilerplate|Tamil Nadu
headline|Four held for duping job aspirants of ₹2.3 crore in Coimbatore
heading|The accused had promised jobs in the Railways to 46 persons, say police
dateline|Published - August 02, 2023 09:48 pm IST - COIMBATORE
byline|PTI
boilerplate|READ LATER
boilerplate|SEE ALL
boilerplate|PRINT
body|Four persons were arrested on Wednesday on charges of cheating job aspirants of ₹2.3 crore, the police said.
body|Deputy Commissioner of Police G. Chandran said the accused had collected between ₹4 lakh and ₹7 lakh from each victim.
boilerplate|ALSO READ
boilerplate|Fake call centre busted in Salem; 11 arrested
body|“They even issued forged appointment orders,” Mr. Chandran said.
body|Further investigation is on.
boilerplate|Related Topics
boilerplate|Tamil Nadu
boilerplate|Coimbatore
dateline|Published - August 02, 2023 09:48 pm IST
boilerplate|Copyright© 2023, Example Publishing. All rights reserved.`,
  'paper of India with its date behind bars': `
headline|Leopard enters Nashik school, 3 hurt
byline|Harsh Vaidya
 byline|/ TNN /
 dateline|Updated: Dec 7, 2022, 08:12 IST
boilerplate|SHARE
boilerplate|AA
boilerplate|Follow us
dateline|NASHIK:
 body|Three persons were injured when a leopard strayed into a school in Deolali on Tuesday, forest officials said.
body|"The animal was tranquillised after a four-hour operation," range forest officer Vrushali Gade said.
body|The school was closed for Eid and only staff were present.
boilerplate|You can also check:
boilerplate|Nashik weather forecast
boilerplate|About the Author
boilerplate|Harsh Vaidya
boilerplate|Harsh Vaidya is a special correspondent with The Example, covering environment and civic affairs.
boilerplate|END OF ARTICLE
boilerplate|FOLLOW US ON SOCIAL MEDIA`,
  'paper of Nigeria with "By" on a line of its own': `
headline|Gunmen abduct 14 travellers on Kaduna highway
body|The attack happened about 2 p.m. on Sunday, residents said.
byline|By
byline|Abdulkarim Sule
dateline|March 22, 2021
boilerplate|Reading Time: 2 mins read
body|Gunmen on Sunday abducted 14 travellers on the Kaduna-Birnin Gwari highway, residents have told THE EXAMPLE.
body|A resident, Musa Ibrahim, said the attackers came on 20 motorcycles.
body|“They shot into the air and everybody ran,” he said.
boilerplate|ADVERTISEMENT
boilerplate|Share this:
boilerplate|READ ALSO: How we escaped from kidnappers’ den – Farmers
body|The police spokesperson, Mohammed Danladi, did not answer calls to his telephone.
boilerplate|At The Example, we firmly believe in the importance of high-quality journalism. Recognizing that not everyone can afford costly news subscriptions, we are dedicated to delivering meticulously researched, fact-checked news that remains freely accessible to all.
boilerplate|Donate
boilerplate|TEXT AD: Call Willie - +2348098788999
boilerplate|Tags: abductions
boilerplate|Kaduna State
boilerplate|Previous Post
boilerplate|COVID-19: Nigeria records 187 new cases`,
  'paper of Ireland with links in brackets': `
boilerplate|Courts
headline|Judge rejects challenge to Cork flood scheme
heading|Residents’ group argued that walls would destroy city’s historic quays
boilerplate|Expand
caption|The Lee in flood in Cork city centre.
boilerplate|Photograph: Daragh Mac/Provision
byline|Niamh Hanratty
byline|Southern Correspondent
dateline|Thu Jun 30 2022 - 17:32
body|The High Court has rejected a challenge by a residents’ group to a €140 million flood defence scheme for Cork city.
body|Mr Justice Owen Carmody said the board’s decision was “comprehensively reasoned”.
boilerplate|[ Cork flood plan: what it means for the quays ]
body|The group’s chairman, Seán Ó Laoire, said he was disappointed.
 byline|– PA
boilerplate|[ Opinion: A wall is not a plan ]
boilerplate|IN THIS SECTION
boilerplate|LATEST STORIES`,
  'paper of Canada with a credit in capitals': `
headline|Ottawa to spend $640-million on northern ports
byline|BERNARD ACHTEMICHUK
byline|PARLIAMENTARY REPORTER
byline|OTTAWA
dateline|PUBLISHED MARCH 16, 2023
dateline|UPDATED MARCH 17, 2023
boilerplate|FOR SUBSCRIBERS
boilerplate|12 COMMENTS
boilerplate|SHARE
boilerplate|GIFT
boilerplate|Open this photo in gallery:
caption|Minister of Northern Affairs Ellen Tasker in Iqaluit on Thursday.
boilerplate|JOAN KIRBY/THE CANADIAN PRESS
body|The federal government will spend $640-million over seven years on deepwater ports in Nunavut, Northern Affairs Minister Ellen Tasker said on Thursday.
boilerplate|STORY CONTINUES BELOW ADVERTISEMENT
body|“This is nation-building,” he said at the announcement in Iqaluit.
body|Opposition critics called the plan a rerun of earlier promises.
byline|With a report from The Canadian Press
boilerplate|Report an editorial error
boilerplate|Report a technical issue
boilerplate|Editorial code of conduct
boilerplate|RELATED STORIES
boilerplate|TRENDING`,
  'magazine of politics': `
boilerplate|PRO
boilerplate|Policy
headline|EU lawmakers vote to delay deforestation law
body|Center-right amendments could reopen talks on one of the bloc's flagship green rules.
boilerplate|Free article usually reserved for subscribers
boilerplate|LISTEN
boilerplate|SHARE
caption|The rules would ban goods linked to cleared forest. |
 boilerplate|Marco Prado/AFP via Getty Images
dateline|November 14, 2024 1:12 pm CET
boilerplate|4 minutes read
byline|By Hanneke Oyarzun
dateline|BRUSSELS —
 body|The European Parliament voted Thursday to delay a law against deforestation by a year and to water it down.
body|Lawmakers backed the delay by 371 to 240, with 30 abstentions.
body|“This is a black day for forests,” said Anna Lindholm, a German Green who chairs the internal market committee.
boilerplate|Advertisement
body|The Commission declined to comment.
boilerplate|Related Tags
boilerplate|Agriculture
boilerplate|Deforestation
boilerplate|Most Read Articles`,
  'blog with comments of readers': `
boilerplate|Menu
boilerplate|Home
boilerplate|About
boilerplate|Contact
headline|What the county's new budget means for you
dateline|Posted on June 9, 2020
 byline|by Deb
boilerplate|3 Comments
body|The county board passed its budget on Monday night, 5-2, after two hours of public comment.
body|"We can't tax our way out of this," Commissioner Lyle Benning told me afterward.
body|Property taxes go up 2.1 percent; the library loses $80,000.
body|I'll write more about the library next week.
boilerplate|Share this:
boilerplate|Twitter
boilerplate|Facebook
boilerplate|Like this:
boilerplate|Like Loading...
boilerplate|Tagged budget, county board, library
boilerplate|Leave a Reply
boilerplate|Your email address will not be published. Required fields are marked *
boilerplate|3 thoughts on “What the county's new budget means for you”
boilerplate|Carol M. says:
boilerplate|June 10, 2020 at 7:14 am`,
  'organization of human rights': `
dateline|November 11, 2021 12:00AM EST | News Release
boilerplate|Available In
boilerplate|English
boilerplate|Français
headline|Rwanda: Detained YouTuber ‘Beaten in Custody’
heading|Investigate Abuse; Drop Charges Over Videos
boilerplate|Share this via Facebook
boilerplate|Share this via X
boilerplate|Other ways to share
boilerplate|Click to expand Image
caption|The High Court in Kigali, Rwanda, August 24, 2021.
boilerplate|© 2021 Private
dateline|(Nairobi) –
 body|Rwandan authorities should investigate credible allegations that a YouTuber was beaten in custody, Human Rights Watch said today.
body|“Speaking your mind is not a crime,” said Ruth Adler, Central Africa director at Human Rights Watch. “The charges should be dropped.”
body|Human Rights Watch spoke to nine people between August and October 2021.
boilerplate|Your tax deductible gift can help stop human rights violations and save lives around the world.
boilerplate|Region / Country
boilerplate|Africa
boilerplate|Rwanda
boilerplate|Most Viewed`,
  'place in small letters': `
headline|Two officers suspended after a death in a cell
byline|By Ruth Adler
dateline|Durban –
 body|Two police officers have been suspended after a man died in a cell, the watchdog said on Monday.
body|“We will see what happened,” said Thandeka Cele, who leads it. “We have asked for the records of that night.”
body|London – and the city has many such cells – is said to look into them too.`,
};
