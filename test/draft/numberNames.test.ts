import assert from 'node:assert/strict';
import { parseDraft } from '../../src/core/index.js';

/** `claims` are the figures and dates that a fact-checker would look up in it, in order. */
function check(text: string, ...claims: readonly string[]): void {
  it(text.replaceAll('\n', ' '), () => {
    const { value } = parseDraft({ path: 'd.md', text });
    assert.deepEqual(value.claims.filter(({ kind }) => kind !== 'quotation').map((claim) => claim.text), claims);
  });
}

describe('numbers that name', () => {
  check('Call the desk on 1800 555 121 or 555 0183.');
  check('Subscribers: 1800 266 4210.');
  check('The fund holds 1 800 555 francs, in 2020 4120 people gave.', '1 800 555 francs', '2020', '4120');
  check('Case KR 318/2024, decision 2022/311, paper 25/044 and No. 17 of 2021 were heard by 12 judges.', '12');
  check('Of 120/180 seats 3/4 were sold.', '120/180', '3/4');
  check('In run 14 the pump failed 3 times.', '3');
  check('Look at camp 5, photo 3 online and court 1.');
  check('Berths 1 to 9 and Routes 3 and 17 were shut for 6 days.', '6 days');
  check('The runners had bibs 9,114 and 9,115.');
  check('The trams of line 7 carried 6,125 riders, and the lift of shaft 3 stood still for 12 days.', '6,125', '12 days');
  check('In the Northern precinct 40 were arrested, and in the first cohort 52 finished.', '40', '52');
  check('At one tower 12 were hurt, and in her cohort 31 died.', '12', '31');
  check('The port’s line 7 carried 6,125 riders.', '6,125');
  check('In all wards 31 beds were empty, and along the line 7 trees fell.', '31', '7');
  check('The bus 30 people took was late, and bus 170 stops outside.', '30');
  check('Of those on the tram 14 were hurt, and in the hall 300 sat.', '14', '300');
  check('On paper 12 of them agreed.', '12');
  check('The 423 bus carries 400 people.', '400');
  check('He trains 8 a year and runs 12 camps.', '8', '12');
  check('Her mandate runs to 2028.', '2028');
  check('This is part 2 of 5 on page 1 of 4.');
  check('Write to the office at 24 Tollgate Quay.');
  check('At 24 Tollgate Quay flats the heat failed.', '24');
  check('Kestrel-2 passed the comet, 640 kilometres off.', '640 kilometres');
  check('Notes for system PWSID 4190027.');
  check('Registered charity 1149-X has 14 trustees.', '14');
  check('Take the 12 or the 88; the 60 manages 58 litres.', '58 litres');
  check('The worst of the 60 is 12 years old; the 60 of us saw 58 boats.', '60', '12 years old', '60', '58');
  check('He waited for the 11.52 to the capital. Shares fell from the 11.52 that they cost.', '11.52');
  check('Look at the Naia 40 and 60, which hold 14 litres.', '14 litres');
  check('Tune to 99.4 FM. The maps at 1:25,000 show 12 ponds.', '12');
  check('On a scale of 1 to 10 she gave a 7; ratings run from 1 (very good) to 5.', '7');
  check('The desk is on the third floor of 88 Loop Square, the fire was on the third floor.', 'third');
  check('Meet at 1440 Chemin du Moulin, 4 place de l’Église or Unit 7, 21 Ropewalk, Alderby. In all, 21 Germans came.', '21');
  check('A main broke at Fourth and Tannery on the fourth day; the Ninth in November drew 900.', 'fourth', 'November', '900');
  check('The 100-Homes scheme built 100 homes, with 4K screens at 4K a head; the number 7 shirt costs 30 euros; press 9.', '100', '4K', '30 euros');
  check('See notes 1 to 38 overleaf and the end of matchday 34 there.');
  check('There were ten, bearing the numbers 2025/01 to 2025/10. Invoice 20231145 is open.', 'ten');
  check('A room for two is 126 euros, a house with three bedrooms 9,000, glasses of 10×42 are 300. He has room for 30.', '126 euros', '9,000', '300', '30');
  check('Of the under-25s 14 per cent voted.', '14 per cent');
  check('Since 9/11 the fee is 12 dollars.', '12 dollars');
  check('The R347 has 12 bends and cost R347 million.', '12', 'R347 million');
});

describe('numbers that belong to a name', () => {
  check('They read about the Group of Seven, the Seven Years’ War and the Ten Commandments there. It lasted seven years.', 'seven years');
  check('Fire Kills Twelve Men', 'Twelve');
  check('Phase two begins in May, and in chapter three he tells it. Tell them that on platform nine 12 waited.', 'May', '12');
  check('The last act two years ago drew 400, and of the group two died.', 'two years ago', '400', 'two');
  check('The 82nd Airborne Division, the 25th Amendment and the 25th harbour marathon.', '25th');
  check('It runs on Windows 11 and Python 3, unlike Vision 2030. In Leeds 11 people ran.', '11');
  check('It gives (1) cost, (2) time and (3) law as grounds, of which (2) is new.');
  check('A four-wheel drive, a two-pronged attack and a seven-point Likert scale. A three-star hotel.', 'three');
  check('One day it will fall. For one day it rained.', 'one day');
});

describe('numbers that tell how a text counts', () => {
  check('# A summer in three acts\n\nThe play has three acts.', 'three');
  check('## 3 Time in hospital\n\nStays took 4 days.', '4 days');
  check('# 12 Dead in blaze', '12');
  check('# Open Nets: annual report 2024\n\n## July and August\n\n## The third judge\n\n## Two trials worth knowing\n\nIn July it had 2 trials.', 'July', '2');
  check('# Tourism in Verania, 2024\n\n## Year to 31 March 2025', '31 March 2025');
  check('## April\n\nIn April it rained on 12 days.', 'April', '12 days');
  check('Notes: 1. Accounts were audited by 2 firms. 2. The hall was let.', '2');
  check('Deaths were 14 for every 100,000 people, that is 1.5 in a hundred.', '14', '1.5');
  check('More kids were born, 131 to a hundred does.', '131');
  check('One in a hundred failed.', 'a hundred');
  check('Sales rose to a hundred.', 'a hundred');
  check('The table is in million francs.');
  check('The line is open 24/7 for 900 members.', '900');
  check('Issue of May. Reading time: five minutes. The fire burnt for five minutes.', 'May', 'five minutes');
  check('The three of us counted 90 geese; 1,060 of us went back.', '90', '1,060');
  check('A two-bedroom flat costs $2,290, in a six-digit code or three figures.', '$2,290');
  check('The sixth edition has 400 pages.', '400');
});

describe('what is only asked', () => {
  check('Could we do with 30,000 parcels?');
  check('Why did 12 people die?', '12');
  check('Perhaps you will be number nine?');
  check('Could he know? He had 12 letters.', '12');
});

describe('what the writers tell of themselves', () => {
  check('We asked six of the others, at two kitchen tables.');
  check('We asked 1,200 people, 14 of whom had moved.', '1,200', '14');
  check('When the two of us rang Kapoko again, on 2 April at 7 p.m., she had no time.');
  check('On 2 April we rang the Minister, who has 12 aides.', '12');
  check('We met her twice, in 2011. We met twelve times.', 'twelve');
  check('We walked out on 3 June. We walked the path on 1 June.', '3 June');
  check('I counted 14 of them. We counted 14 of them and paid $60.', '14', '$60');
  check('“I walked to the post box on the fourth day,” she said.', 'fourth');
  check('> We asked six of the others.', 'six');
  check('The two of us followed, and were at Gura by three.');
  check('Your correspondent, who drew after 63 moves, heard that 12 died.', '12');
  check('The author has an appointment on 21 February at 8.15; it will be my twelfth. The author found 12 errors.', '12');
  check('Nobody who spoke to this agency by 11 p.m. would bet. Trade ended at 11 p.m.', '11 p.m.');
  check('I have slept there and would do it again on 3 July. The road will open on 3 July.', '3 July');
  check('I turned 40. I have lived here for twelve years. It took me three hours, and my two children left. It took us three hours.', 'three hours');
  check('Five readers will be asked to tea. In our issue of 15 May we had 61 readers.', '61');
  check('We met the target in 2024, will meet the next by 2030 and will be in profit by May.', '2024', '2030', 'May');
  check('We met the minister on 3 May. We were told 12 died. We were told to come on 3 June.', '12');
  check('We interviewed 14 nurses and asked for 12 seats. I think that the plant will open on 3 May.', '14', '12', '3 May');
  check('It will be my twelfth. This was our nineteenth count.', 'nineteenth');
  check('We shall write again in August. We shall open 12 shops in August.', '12', 'August');
});

describe('how the writers can be reached', () => {
  check('Ask us in room 114, any weekday before ten, or again in May.');
  check('Call centres took 12,000 calls. Press coverage doubled in May.', '12,000', 'doubled', 'May');
  check('Copy by noon on Tuesday, please, to the office.');
  check('The sheet that you were sent on 28 March should please her.', '28 March');
  check('Tours at 11.00, 14.00 and 16.30. Questions to desk C4, between 9 and 12.');
  check('The clinic is open Tuesdays, 5:30 to 8, and the shop is open on the second Saturday of the month. It opened on a Tuesday at 5:30.', 'Tuesday', '5:30');
  check('Tickets were sold to 12 schools at 11.00.', '12', '11.00');
  check('We are there from 7 to 16. We are at the top at 8.14.', '8.14');
});

describe('what is told of the text itself', () => {
  check('Next issue: the 12 best walks.\n\nNext: summary 32.\n\nOur next update, no. 8, follows on Wednesday.');
  check('An earlier version of this article said that 12 had died. This story was updated at 14:30 on 3 May.');
  check('The second part of this series appears on Monday. This is the third of five articles. A 5-minute read. Word count: 1,200.');
  check('© 2025 The Herald. Printed on 100% recycled paper.\n\nSubscriptions: 12 numbers a year.\n\nSubscriptions rose by 12 per cent.', '12 per cent');
  check('Of the 58 letters that we wrote for this review, nine were answered.');
  check('The walk is on 6 June; 200 pairs of feet would be nice. The authors, four of us, are glad to receive corrections until 30 June.');
  check('Our guess is that they stay up on 33 points. They guess 33 points.', '33');
  check('*Reviewed by two teachers.*\n\n*Health monthly. Six pages on blood*\n\n*Approx. 11 minutes.*\n\nReviewed by two teachers, it fell.', 'two');
  check('At the time of writing, on 3 May, it was shut. On 3 May it was shut.', '3 May');
  check('Word count fell by 12 per cent. Ballots are printed on 100% recycled paper. The museum was happy to receive 12,000 dollars.', '12 per cent', '100%', '12,000 dollars');
  check('In next month’s election 12 parties stand. One of two letters says that 14 died. We asked 1,200 people for this report.', '12', 'two', '14', '1,200');
  check('Join us on 5 June at 7 p.m. in the library. The next edition sold 12,000 copies.', '12,000');
  check('Families can ring 0800 555 017; names are read at 9.00. Names were read at 9.00.', '9.00');
});

describe('what is only supposed, and what everybody knows', () => {
  check('Suppose a shop sells 100 apples at €2 each. Imagine 40 people in a lift. Let us say that 12 per cent drop out.');
  check('If, say, 200 came, it would burst. Say 10 apply. For each dollar, dentists say, 17 come back; they say 12 do.', '17', '12');
  check('Imagine Dragons sold 12 million records.', '12 million');
  check('One crore is 10 million, one lakh 100,000. \n\n(1 mile = 1.6 kilometres)\n\nThere are 60 minutes in an hour. A barrel is 12 dollars dearer.', '12 dollars');
});

describe('figures of speech', () => {
  check('That is the sixty-four-thousand-dollar question; it cost $64,000.', '$64,000');
  check('The 900-pound gorilla in the room has a thousand and one reasons.');
  check('Two and two make four, and four men put two and two together.', 'four');
  check('We are not 100 per cent sure; 100 per cent were safe.', '100 per cent');
  check('Two heads are better than one, and two heads of state met.', 'two');
  check('They went the whole nine yards and killed two birds with one stone. The gap was nine yards.', 'nine yards');
  check('I agree 100 per cent, and it was won by the odd goal in three. I think of it 24 hours a day. It took 24 hours.', '24 hours');
  check('Keep it staffed seven days a week. Nobody can work 24 hours a day. The line runs 24 hours a day.', '24 hours');
  check('The hotline is open twenty-four hours a day, 365 days a year.', 'twenty-four hours', '365 days');
  check('It is fifty-fifty whether they come, a fifty-fifty call. The vote was 50-50, the profit is split fifty-fifty.', '50-50', 'fifty-fifty');
  check('They agreed 100 per cent tariffs and gave 110 per cent of the quota; he gave 110 per cent.', '100 per cent', '110 per cent');
  check('The house has a thousand and one rooms and two sides of the same street; it was a full nine yards.', 'a thousand and one', 'two', 'nine yards');
  check('The $500 question came after the 400-pound gorilla.', '$500', '400-pound');
  check('The court gave three reasons: cost, time and law. The judge found 14 reasons why, the report ten things to do.', 'three', '14', 'ten');
  check('There are 1,200 reasons to. Two questions remain. Here are five takeaways. We gave five reasons.', 'five');
  check('Here are our critic’s two pennies’ worth.');
  check('It takes two to tango, and he is in two minds. The two sides met. Two sides of the road flooded.', 'Two');
  check('Nine times out of ten it is a two-horse race; nine ran.', 'nine');
  check('I told you a hundred times, and it is a million miles from the truth. It is a million miles from the sun.', 'a million miles');
  check('A nine-to-five job in the Third World, with zero evidence of it, is no seven-year itch. It has zero debt.', 'zero');
  check('She put on a pair of glasses. A pair of cranes bred.', 'A pair');
  check('The fire took nine lives. He has nine lives.', 'nine');
  check('The barn cost a million dollars. She looked like a million dollars.', 'a million dollars');
  check('The pipe lies six feet under the road. In ten years they will be six feet under.', 'six feet', 'ten years');
  check('It was her third World Cup, in a Third World state.', 'third');
  check('There were three strikes and two lockouts. Three strikes and you are out.', 'three', 'two');
  check('The clip was seen a million times, and is a hundred times better. I said it a hundred times.', 'a million', 'hundred times');
  check('At ten to one they left. Four pages about the deal were missing from the file.', 'ten to one', 'Four');
  check('Three things to remember: measure, write and wait. He took three things.', 'three');
});

describe('times that name a part of the year', () => {
  check('It rose by Christmas, and on Christmas Day, Easter 2021 and two days after Christmas.', 'Christmas Day', 'Easter 2021', 'two days after Christmas');
  check('It has six more than the 2024 prospectus lists, and had six more in 2024.', 'six', 'six', '2024');
  check('It grew in the first half of the year and in the second half of 2024.', 'second half of 2024');
  check('Rents fell last quarter, in its fiscal third quarter and in the third quarter.', 'third quarter');
});

describe('versions', () => {
  check('Corvid 5.0 is out. With 5.0 it took 12 seconds.\n\n5.0 is slower than 4.6.', '12 seconds', '4.6');
  check('It is smaller than in 3.8. With 3.8 it took 12 seconds.', '12 seconds');
  check('Next is 4.2, in spring. It costs 4.2. For 4.6 there will be fixes; with 4.6 it took 12 seconds.', '12 seconds');
  check('In 3.8 per cent of cases it was 3.8.', '3.8 per cent', '3.8');
});
