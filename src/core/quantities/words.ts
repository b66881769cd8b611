import { Class, defineWords } from './lexicon.js';

// Numbers, from which ranks, parts and multiples are made. Misspellings that are common in print ("fourty", "nineth") are read as meant.
const UNITS = 'two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9';
const TEENS = 'ten 10 eleven 11 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19';
const LARGE = 'hundred 100 thousand 1e3 million 1e6 billion 1e9 trillion 1e12';
export const TENS = 'twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90';
const withEnd = (words: string, ending: string): string => words.replace(/[a-z]{2,}/g, `$&${ending}`);
const RANKS = `third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 nineth 9 twelfth 12 ${withEnd(TEENS, 'th')} ${TENS.replaceAll('y', 'ieth')} ${withEnd(LARGE, 'th')}`;
defineWords(Class.Unit, `zero 0 nought 0 naught 0 one 1 ${UNITS}`);
defineWords(Class.Teen, `twelve 12 ${TEENS}`);
defineWords(Class.Ten, TENS);
defineWords(Class.Hundred, 'hundred 100');
defineWords(Class.Scale, `thousand 1e3 million 1e6 billion 1e9 trillion 1e12 quadrillion 1e15 quintillion 1e18 sextillion 1e21 septillion 1e24 octillion 1e27 nonillion 1e30
decillion 1e33 lakh+s 1e5 lac+s 1e5 crore+s 1e7 koti 1e7 bn 1e9 mn 1e6 mln 1e6 bln 1e9 tln 1e12 tn 1e12 trn 1e12 mio 1e6 dozen 12 doz+s 12 mil 1e6 googol 1e100`);
defineWords(Class.Ordinal | Class.Fraction, RANKS);
defineWords(Class.Ordinal, 'first 1 second 2 zeroth 0');
defineWords(Class.Fraction, `half 2 halves 2 quarter+s 4 firsts 1 ${withEnd(RANKS, 's')}`);
defineWords(Class.Vague, `dozens 12 scores 20 tens 10 ${withEnd(LARGE, 's')}`);
defineWords(Class.Vague, 'several few many couple');
defineWords(Class.Count, 'no none nil both single pair neither fortnight');
// sums of money in one word
defineWords(Class.Count, 'twopence 2 threepence 3 fourpence 4 fivepence 5 sixpence 6 tenpence 10 twelvepence 12 fiver 5 tenner 10');
defineWords(Class.Multiple, `twice 2 thrice 3 double+d+s+ing 2 triple+d+s+ing 3 treble+d+s+ing 3 quadruple+d+s+ing 4 quintuple+d 5 halved .5 halving .5 halves tenfold 10
hundredfold 100 thousandfold 1e3 ${withEnd(UNITS, 'fold')}`);

// Function words
defineWords(Class.Stop | Class.Preposition, `of in on at by for from to with without within into onto upon over under above below between among+st amid against during before after since until till
through+out across along+side around about behind beyond near off out+side per than via versus vs toward+s despite except like unlike as inside beside+s
beneath underneath up down regarding concerning including excluding plus minus past ago`);
defineWords(Class.Stop | Class.Conjunction, `and or but nor so yet because although though while whereas if unless whether when where why how that which who
whom whose`);
defineWords(Class.Stop | Class.Pronoun, `i you he she it we they me him+self us them herself itself themselves myself yourself ourselves there here this these those what someone somebody anyone
anybody everyone everybody something anything everything nothing`);
defineWords(Class.Determiner, 'this that these those such no more most other');
defineWords(Class.Stop | Class.Determiner, 'the a an his her its their our my your each every all both another some any');
defineWords(Class.Stop | Class.Auxiliary | Class.Verb, 'is are was were be been being am has have+ing had do does did done will would shall should can could may might must cannot ll ve re');
defineWords(Class.Stop | Class.Adverb, `not never also only just even still already now then again too very ever often always sometimes usually yesterday
today tomorrow soon later earlier however therefore thus meanwhile instead rather else once away back together apart overall alone respectively nearly almost
roughly approximately currently previously recently annually yearly monthly weekly daily each`);
defineWords(Class.Stop | Class.Verb, `said say+s told tells announced reported added noted wrote went goes go came come+s got get+s made make+s took take+s gave give+s became become remain+ed+s
stayed stood stand+s die+d+s kill+ed injured wounded live+d+s left leave arrived attended voted work+ed+s won win+s lost lose+s play+ed+s score+d paid pay+s
cost+s spent spend+s sold sell+s bought buy+s held hold+s began begin start+ed end+ed+s use+d+s need+ed+s want+ed+s found find+s see+n+s saw know+n+s
reach+ed+es hit+s met meet+s led lead+s built build sign+ed join+ed move+d fled flee face+d+s arrested charged sentenced convicted detained captured
hospitalised hospitalized evacuated displaced sent send+s brought bring gathered crossed entered returned opened closed fell fall+s rose rise+s grew grow+s
tested identified according compared based related`);
defineWords(Class.Up | Class.Verb, `rose rise+s+ing+n increase+d+s+ing grew grow+s+ing+n climb+ed+s+ing jump+ed+s+ing gain+ed+s+ing surge+d+s+ing soar+ed+s+ing expand+ed swell+ed spiked
rebounded accelerated rocketed skyrocketed edged`);
defineWords(Class.Down | Class.Verb, `fell fall+s+ing+en drop+ped+s+ping decline+d+s+ing decrease+d+s+ing shrink shrank shrunk plunge+d+s+ing tumble+d slump+ed slid slide slip+s+ped sank sink
reduce+d+s+ing lowered slashed plummeted eased dip+ped trimmed`);
// Verbs that govern other things as often: "lost 3 games", "added 2 eggs", "raised $5"
defineWords(Class.Up | Class.Verb | Class.Loose, 'up advance+d add+ed+s improve+d raise+d+s+ing boost+ed higher');
defineWords(Class.Down | Class.Verb | Class.Loose, 'down contract+ed cut+s+ting lower lose lost shed');

// A number behind one of these names something
defineWords(Class.Reference, `figure+s fig+s table+s section+s chapter+s ch page+s p pp para eq tab app cl paragraph+s article+s appendix annex clause footnote note exhibit schedule
volume vol issue verse psalm regulation directive amendment prop docket route highway interstate motorway suite apartment apt episode isbn issn doi pmid pmcid
arxiv nct isin patent exercise module lemma theorem equation eqn nr nrs nos ext tel phone fax zip id serial`);
// These are as often something that is counted or measured: they need a bare number with no noun behind it
defineWords(Class.Reference | Class.Loose, `sec art edition version release part item step act scene title rule resolution ordinance proposition bill law order junction exit gate terminal platform
track bus flight room building hall floor ward district zone sector block lot line channel type grade category tier level class phase stage model series
season lane lap hole seat row column box slide unit group team round week day question problem lesson task goal tip no number+s num hotel error code extension
pin`);
