/** Own texts in the manner of each kind of site: each line is a block, its kind before the bar. */
export const PAGES: Record<string, string> = {
  'news agency': `
headline|Floods force thousands from homes in northern Italy
byline|By Maria Rossi and Luca Bianchi
dateline|MILAN, May 4 (Reuters) -
 body|Floods forced about 3,000 people from their homes in northern Italy on Thursday, officials said.
body|"The river rose two metres in an hour," said the mayor of Faenza.
body|Trains were cancelled.
byline|Reporting by Maria Rossi in Milan; Editing by John Smith
boilerplate|Our Standards: The Thomson Reuters Trust Principles.`,
  'wire of the Associated Press': `
headline|Senate passes budget after all-night debate
byline|By JANE DOE
boilerplate|Associated Press
dateline|WASHINGTON (AP) —
 body|The Senate passed a budget early Friday after a debate that went on all night.
body|The vote was 51-49.
boilerplate|___
boilerplate|Associated Press writers John Roe in New York and Ann Poe in Boston contributed to this report.
boilerplate|Copyright 2021 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.`,
  'public broadcaster': `
headline|Storm Eva: Thousands without power in Scotland
dateline|Published
dateline|3 January 2023
byline|By Anna Smith
byline|BBC News, Aberdeen
boilerplate|Image source, Getty Images
caption|Image caption, Trees were blown down across the north-east
body|Thousands of homes were without power on Tuesday after a storm hit Scotland.
boilerplate|This video can not be played
heading|'Absolutely terrifying'
body|One woman said the wind had been "absolutely terrifying".
heading|What happens next?
body|Engineers said supply would be restored by Thursday.
boilerplate|More on this story
boilerplate|Storm Eva: What to do in a power cut
boilerplate|How are storms named?
boilerplate|Related Topics`,
  'American television': `
headline|Three people shot at shopping mall in Ohio, police say
byline|By Kim Lee
dateline|March 4, 2022 / 10:15 AM / CBS News
body|Three people were shot at a shopping mall in Columbus, Ohio, on Friday, police said.
boilerplate|Watch: Police brief reporters after the shooting
body|The gunman fled, Police Chief Dan Hall said.
boilerplate|Download our Free App
dateline|First published on March 4, 2022 / 9:02 AM
boilerplate|© 2022 CBS Interactive Inc. All Rights Reserved.`,
  'daily paper': `
boilerplate|Politics
headline|Minister quits over leaked letter
heading|Opposition calls for inquiry into handling of report
byline|Jane Doe and John Roe in Westminster
dateline|Wed 12 Oct 2022 18.30 BST
body|A minister resigned on Wednesday after a letter was leaked to the press.
boilerplate|Sign up to First Edition, our free daily newsletter
body|“I have made a mistake,” she wrote. “I take full responsibility.”
boilerplate|Related: The week in Westminster
body|Read more than once, the letter is clear, said one MP.
boilerplate|Topics
boilerplate|Share`,
  'opinion page': `
headline|The Case for Slower Trains
byline|By Jane Doe
body|Speed is overrated.
body|So what now? We could begin by asking who travels, and why.
body|Read the report again and you will see it.
body|Follow the money.
boilerplate|Jane Roe-Doe is a columnist for the Daily Example and the author of “Slow Travel.”
boilerplate|The views expressed in this article are the author's own.`,
  'press release': `
boilerplate|FOR IMMEDIATE RELEASE
headline|Acme Corp. Announces Record Quarter
dateline|BOSTON, May 4, 2021 /PRNewswire/ --
 body|Acme Corp. today announced revenue of $3.5 billion for the quarter.
body|“We are proud of our people,” said Jane Doe, chief executive.
boilerplate|Contact: press@acme.example
boilerplate|###`,
  'German broadcaster': `
headline|Turkey: Earthquake leaves dozens dead
 boilerplate|| DW
dateline|Published on: 26/02/2022 - 10:15 Modified: 26/02/2022 - 11:00
body|An earthquake has killed dozens of people in eastern Turkey, officials said on Saturday.
caption|Image: Rescue workers search a collapsed building in Elazig.
 boilerplate|Pic: AP
heading|Rescue goes on
body|Crews dug through the night.
byline|wd/msh (dpa, AFP, Reuters)`,
  'free news wiki': `
headline|Earthquake leaves dozens dead in Turkey
dateline|Saturday, January 25, 2020
body|An earthquake has killed dozens of people in eastern Turkey, officials said.
boilerplate|Have an opinion on this story? Share it!
boilerplate|Sources
boilerplate|Jane Doe. "Turkey earthquake kills dozens" — BBC News, January 25, 2020
boilerplate|"Deadly quake hits Turkey" — Reuters, January 24, 2020`,
  'paper of South Asia': `
boilerplate|Home / India News / Minister inaugurates bridge
headline|Minister inaugurates bridge
dateline|ISLAMABAD:
 body|The minister opened a bridge on Monday that had been closed for two years.
body|He thanked the workers.`,
  'pan-Arab broadcaster': `
headline|Protesters gather in Khartoum after arrests
dateline|Published On 3 Mar 2022
caption|Protesters gather in Khartoum, Sudan
 boilerplate|[File: Mohamed Doe/Reuters]
body|Thousands of people marched in Khartoum on Thursday, witnesses said.
boilerplate|Keep reading
boilerplate|list of 3 items
boilerplate|list 1 of 3
boilerplate|What is behind the arrests?
boilerplate|end of list
body|The police used tear gas, according to a doctors’ union.
boilerplate|Source: Al Jazeera and news agencies`,
  'export of a database': `
boilerplate|Title:
 headline|Storm leaves thousands without power in Scotland
boilerplate|Author:
 byline|Anna Smith
dateline|Date: 3 January 2023
boilerplate|Source: The Daily Example
boilerplate|URL: https://example.org/news/storm
body|Thousands of homes were without power on Tuesday after a storm hit Scotland.
body|Source of the trouble: a line that fell.`,
  'report on markets': `
headline|Oil slips as producers agree to raise output
byline|Jane Doe | The Daily Example
dateline|Issued on: 24/08/2023 - 16:20
body|Oil prices fell by more than $1 on Tuesday after producers agreed to raise output.
boilerplate|($1 = 0.9048 euros)
boilerplate|Copyright 2019 The Daily Example`,
  'science report': `
headline|Fossil frog found in quarry
dateline|16 September 2023
 byline|By Jane Doe
body|A frog that lived 30 million years ago was found in a quarry, researchers say.
boilerplate|• Read more: How old are frogs?
body|It was small.
boilerplate|More information: J. Doe et al, Frogs (2023). DOI: 10.1234/fr.2023.1
boilerplate|Explore further
boilerplate|Oldest toad found in Brazil`,
  'sport report': `
headline|City 2-1 United: Late winner settles derby
byline|By John Roe at the Stadium
body|City beat United 2-1 on Sunday with a goal in the last minute.
body|"We never gave up," said the captain. "We never do."
body|City: Doe 7; Roe 6, Poe 8.
boilerplate|Follow John Roe on Twitter @johnroe`,
  transcript: `
headline|Remarks by the Prime Minister on the Flood
dateline|May 4, 2021
body|PRIME MINISTER: Good evening. We are here today because of the flood.
body|QUESTION: Why did you wait?
body|PRIME MINISTER: We did not wait.
body|Tell us what happened, the reporter asked.`,
  'live page': `
headline|Ukraine war live: Mayor says city is encircled
dateline|14:02 GMT
heading|Mayor says city is encircled
byline|Jane Doe
body|The mayor of Mariupol says the city is encircled by Russian forces.
dateline|13:40 GMT
body|Good afternoon and welcome.
dateline|12:10 GMT
heading|Shops stay shut
byline|John Roe
body|Shops in the city stay shut, the council says.
dateline|2 hours ago
body|Shelling was heard in Kharkiv, our reporter says.`,
  'national paper with roles': `
headline|Ministers approve tidal barrage after decade of delay
byline|Harriet Vole
byline|Energy correspondent
dateline|Mar 5, 2026 – 3.40pm
boilerplate|Gift this article
body|Ministers have approved a tidal barrage that was first proposed ten years ago.
body|It will cost $2 billion, the energy department said.
body|Fishermen said they would go to court.
boilerplate|Harriet Vole covers energy from the Perth newsroom. Connect with Harriet on X. Email Harriet at hvole@example.com`,
  'British paper with two authors': `
headline|Officers arrested after raid on barracks
heading|Gunfire heard in capital for two hours
byline|Kofi Mensa in Accra and Edith Poole, Africa correspondent
dateline|Mon 8 Jun 2026 14.22 BST
body|Four officers were arrested on Monday after a raid on a barracks, the army said.
body|Shops stayed shut.
body|The president spoke in the evening.
boilerplate|Explore more on these topics
boilerplate|Ghana
boilerplate|West Africa`,
  'regional paper': `
boilerplate|News
dateline|8th October 2021
headline|Driver who fled on foot is found in henhouse
byline|By Molly Sands @mollysandsnews Crime Reporter
body|A driver who fled on foot was found in a henhouse, a court heard on Thursday.
body|He was fined £300.
boilerplate|Get involved with the news in your community. Send your stories and photos now`,
  'Indian paper': `
headline|Coalition partner quits over canal
dateline|Updated - July 04, 2024 09:58 pm IST - KATHMANDU
byline|Prakash Adhikari
body|A partner in the coalition quit on Thursday over a canal, its chairman said.
body|He gave no date.
boilerplate|Catch all the local news and updates here. Download the news app to get alerts.`,
  'Kenyan paper': `
headline|Teachers reject offer as strike goes on
byline|By Ruth Wambui
byline|Reporter
boilerplate|What you need to know:
list_item|• Teachers want more pay.
list_item|• Talks go on.
body|Teachers rejected an offer on Friday as their strike went into a third week.
body|Talks go on, their union said.
byline|Additional reporting by Peter Otieno`,
  'page with section names': `
boilerplate|News
boilerplate|City News
headline|Three held for selling fake train tickets
headline|Three held for selling fake train tickets
byline|TNN
 byline|/
 dateline|Updated: Mar 4, 2025, 04:00 IST
body|Three men were held on Monday for selling fake train tickets, police said.
boilerplate|End of Article`,
  radio: `
headline|Tornado flattens school in Shawnee
dateline|March 4, 2025 5:01 AM ET
byline|By
byline|Paul Greer
body|A tornado flattened a school on Monday, officials said.
body|No one was inside.
byline|Greer reported from Shawnee, Okla., and Marsh from Tulsa.`,
  'Philippine paper': `
headline|Engineer tells panel of cash in paper bags
byline|By: Rosa D. Abad - Reporter / @rabad
dateline|05:30 AM September 19, 2025
body|An engineer told a panel on Thursday that he had carried cash in paper bags.
boilerplate|READ: Timeline: The dike that was not there`,
  'Lebanese paper': `
boilerplate|LEBANON
headline|Eleven killed in strikes on southern villages
byline|The Daily Cedar /
 byline|By Nada Haddad
dateline|22 October 2025 19:47
body|Eleven people were killed on Wednesday in strikes on villages in the south.`,
  'Canadian broadcaster': `
headline|Mudslide closes highway near Revelstoke
byline|Ravi Menon
 byline|· Example News ·
 dateline|Posted: Nov 22, 2024 11:02 AM PST | Last Updated: November 22
boilerplate|Social Sharing
body|A mudslide has closed the highway near Revelstoke, the ministry said on Friday.
byline|With files from The Canadian Press
boilerplate|Corrections and clarifications|Submit a news tip|Report error`,
  'Canadian broadcaster, of the same day': `
headline|Thousands flee as fire jumps highway near Revelstoke
byline|Ravi Menon
 byline|· Example News ·
 dateline|Last Updated: 2 hours ago
boilerplate|Social Sharing
body|A fire jumped a highway near the town on Friday and thousands of people left their homes, the ministry said.
byline|With files from The Canadian Press`,
  'paper of Los Angeles': `
headline|Wildfire forces thousands from homes near Ojai
boilerplate|(Maria Costa / Los Angeles Times)
byline|By Dennis OrtegaStaff Writer
dateline|Nov. 22, 2024 3:41 PM PT
body|A wildfire forced thousands of people from their homes on Thursday, officials said.
boilerplate|Dennis Ortega covers breaking news. He wrote for a paper in Fresno.`,
  'London paper': `
headline|Farmers drive tractors to Westminster
byline|Eleanor Marsh, Political Correspondent
dateline|21 November 2024 • 5:30pm
caption|Farmers gathered outside the Treasury on Wednesday
 boilerplate|Credit: Geoff Pike for The Example
body|Farmers drove tractors to Westminster on Thursday, organisers said.
boilerplate|Read more from the Example:
boilerplate|Baby name ban lifted
boilerplate|Storm closes ports`,
  'American network': `
headline|Four dead in plant explosion, officials say
byline|ByMeredith Cole and Sam Ibarra
dateline|November 22, 2024, 8:12 PM
body|Four people were killed in an explosion at a plant on Friday, officials said.
boilerplate|Reach the reporter at mcole@example.com or on X.`,
};
