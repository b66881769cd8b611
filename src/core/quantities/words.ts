import { Class, defineWords } from './lexicon.js';

// Numbers. Misspellings that are common in print ("fourty", "nineth") are read as meant.
defineWords(Class.Unit, 'zero 0 nought 0 naught 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9');
defineWords(Class.Teen, `ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19`);
defineWords(Class.Ten, 'twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90');
defineWords(Class.Hundred, 'hundred 100');
defineWords(Class.Scale, `
  thousand 1e3 million 1e6 billion 1e9 trillion 1e12 quadrillion 1e15 quintillion 1e18 sextillion 1e21 septillion 1e24 octillion 1e27 nonillion 1e30
  decillion 1e33 lakh 1e5 lakhs 1e5 lac 1e5 lacs 1e5 crore 1e7 crores 1e7 koti 1e7 bn 1e9 mn 1e6 mln 1e6 bln 1e9 tln 1e12 tn 1e12 trn 1e12 mio 1e6
  dozen 12 doz 12 dozs 12 mil 1e6 googol 1e100`);
defineWords(Class.Ordinal | Class.Fraction, `
  third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 nineth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15
  sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80
  ninetieth 90 hundredth 100 thousandth 1e3 millionth 1e6 billionth 1e9 trillionth 1e12`);
defineWords(Class.Ordinal, 'first 1 second 2 zeroth 0');
defineWords(Class.Fraction, `
  half 2 halves 2 quarter 4 quarters 4 thirds 3 fourths 4 fifths 5 sixths 6 sevenths 7 eighths 8 ninths 9 tenths 10 elevenths 11 twelfths 12
  thirteenths 13 fifteenths 15 sixteenths 16 twentieths 20 thirtieths 30 fortieths 40 fiftieths 50 hundredths 100 thousandths 1e3 millionths 1e6
  billionths 1e9 trillionths 1e12 firsts 1`);
defineWords(Class.Vague, 'dozens 12 scores 20 hundreds 100 thousands 1e3 millions 1e6 billions 1e9 trillions 1e12 tens 10');
defineWords(Class.Vague, 'several few many couple');
defineWords(Class.Count, 'no none nil both single pair neither');
defineWords(Class.Multiple, `
  twice 2 thrice 3 double 2 doubled 2 doubles 2 doubling 2 triple 3 tripled 3 triples 3 tripling 3 treble 3 trebled 3 trebles 3 trebling 3 quadruple 4
  quadrupled 4 quadruples 4 quadrupling 4 quintuple 5 quintupled 5 halved .5 halving .5 halves twofold 2 threefold 3 fourfold 4 fivefold 5 sixfold 6
  sevenfold 7 eightfold 8 ninefold 9 tenfold 10 hundredfold 100 thousandfold 1000`);

// Function words
defineWords(Class.Stop | Class.Preposition, `
  of in on at by for from to with without within into onto upon over under above below between among amongst amid against during before after since until
  till through throughout across along around about behind beyond near off out per than via versus vs towards toward despite except like unlike as inside
  outside beside besides alongside beneath underneath up down regarding concerning including excluding plus minus past ago`);
defineWords(Class.Stop | Class.Conjunction, 'and or but nor so yet because although though while whereas if unless whether when where why how that which who whom whose');
defineWords(Class.Stop | Class.Pronoun, `
  i you he she it we they me him us them himself herself itself themselves myself yourself ourselves there here this these those what someone somebody
  anyone anybody everyone everybody something anything everything nothing`);
defineWords(Class.Determiner, 'this that these those such no more most other');
defineWords(Class.Stop | Class.Determiner, 'the a an his her its their our my your each every all both another some any');
defineWords(Class.Stop | Class.Auxiliary | Class.Verb, `
  is are was were be been being am has have had having do does did done will would shall should can could may might must cannot ll ve re`);
defineWords(Class.Stop | Class.Adverb, `
  not never also only just even still already now then again too very ever often always sometimes usually yesterday today tomorrow soon later earlier
  however therefore thus meanwhile instead rather else once away back together apart overall alone respectively nearly almost roughly approximately
  currently previously recently annually yearly monthly weekly daily each`);
defineWords(Class.Stop | Class.Verb, `
  said says say told tells announced reported added noted wrote went goes go came comes come got get gets made make makes took take takes gave give gives
  became become remain remained remains stayed stood stand stands died die dies killed kill injured wounded lived live lives left leave arrived attended voted
  worked work works won win wins lost lose loses played play plays scored score paid pay pays cost costs spent spend spends sold sell sells bought buy buys
  held hold holds began begin start started ended end ends used use uses needed need needs wanted want wants found find finds seen see saw sees known know
  knows took reached reach reaches hit hits met meet meets led lead leads built build signed sign took joined join moved move fled flee faced face faces
  arrested charged sentenced convicted detained captured hospitalised hospitalized evacuated displaced sent send sends brought bring
  gathered crossed entered returned opened closed fell fall falls rose rise rises grew grow grows tested identified according compared based related`);
defineWords(Class.Up | Class.Verb, `
  rose rise rises rising risen increase increased increases increasing grew grow grows growing grown climb climbed climbs climbing jump jumped jumps
  jumping gain gained gains gaining surge surged surges surging soar soared soars soaring expand expanded swell swelled spiked rebounded accelerated
  rocketed skyrocketed edged`);
defineWords(Class.Down | Class.Verb, `
  fell fall falls falling fallen drop dropped drops dropping decline declined declines declining decrease decreased decreases decreasing shrink shrank
  shrunk plunge plunged plunges plunging tumble tumbled slump slumped slid slide slips slip slipped sank sink reduce reduced reduces reducing lowered
  slashed plummeted eased dipped dip trimmed`);
// Verbs that govern other things as often: "lost 3 games", "added 2 eggs", "raised $5"
defineWords(Class.Up | Class.Verb | Class.Loose, 'up advance advanced add added adds improve improved raise raised raises raising boosted boost higher');
defineWords(Class.Down | Class.Verb | Class.Loose, 'down contract contracted cut cuts cutting lower lose lost shed');

// A number behind one of these names something
defineWords(Class.Reference, `
  figure figures fig figs table tables section sections chapter chapters ch page pages p pp para eq tab app cl paragraph paragraphs article articles
  appendix annex clause footnote note exhibit schedule volume vol issue verse psalm regulation directive amendment prop docket route highway
  interstate motorway suite apartment apt episode isbn issn doi pmid pmcid arxiv nct isin patent exercise module lemma theorem equation eqn nr nrs nos
  ext tel phone fax zip id serial`);
// These are as often something that is counted or measured: they need a bare number with no noun behind it
defineWords(Class.Reference | Class.Loose, `
  sec art edition version release part item step act scene title rule resolution ordinance proposition bill law order junction exit gate terminal
  platform track bus flight room building hall floor ward district zone sector block lot line channel type grade category tier level class phase stage
  model series season lane lap hole seat row column box slide unit group team round week day question problem lesson task goal tip no number numbers
  num hotel error code extension pin`);
