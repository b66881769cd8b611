import { Class, defineRole, defineWords } from './lexicon.js';
import { packedAt, tokenSet } from './tokens.js';
import { TENS } from './words.js';

/** What a word can be in a date or time. One role a word: doubtful ones ("may", "sat", "second") are settled where they are read. */
export const enum Role {
  None = 0,
  Month,
  Weekday,
  Season,
  /** second to millennium; the value is a `Grain`. */
  Unit,
  /** today, tomorrow: the value is the distance in days plus 2. */
  Near,
  /** now, currently: relative, without days of their own. */
  Now,
  /** last, this, next: the value is -1, 0, 1 plus 2. */
  Shift,
  /** early, end, middle: part of the period that follows. */
  Edge,
  /** morning, night, lunchtime */
  PartOfDay,
  /** nineties: the value is the decade's two digits. */
  Decade,
  Fiscal,
  /** Short for a period's edge: eom, eod. The value is a `Grain`. */
  EdgeUnit,
  /** daily, weekly: recurs. */
  Recurring,
}

export const enum Grain {
  Millisecond, Second, Minute, Hour, Day, Night, Week, Weekend, Fortnight, Month, Quarter, Season, HalfYear, Year, Decade, Century, Millennium,
}

const MONTHS = 'january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11 december 12';
const WEEKDAYS = 'monday+s 1 tuesday+s 2 wednesday+s 3 thursday+s 4 friday+s 5 saturday+s 6 sunday+s 7';
/** The first three letters of each. */
const shortened = (words: string): string => words.replace(/([a-z]{3})[a-z+]*/g, '$1');
defineRole(Role.Month, Class.Month, `${MONTHS} ${shortened(MONTHS)} febr 2 sept 9`);
defineRole(Role.Weekday, Class.Weekday, `${WEEKDAYS} ${shortened(WEEKDAYS)} tues 2 weds 3 thur+s 4`);
defineRole(Role.Season, Class.DateCue, 'spring 1 summer 2 autumn 3 fall 3 winter 4 springtime 1 summertime 2 wintertime 4');
defineRole(Role.Unit, Class.DateCue, `day+s 4 week+s 6 fortnight 8 month+s 9 quarter+s 10 qtr 10 year+s 13 yr 13 decade+s 14 century 15 centuries 15 hour+s 3 minute 2 weekend+s 7 night+s 5
season+s 11`);
defineRole(Role.Unit, Class.Measure, `millisecond+s 0 ms 0 seconds 1 sec+s 1 minute+s 2 min+s 2 hour+s 3 hr+s 3 wk+s 6 mo+s 9 mth+s 9 yrs 13 fortnights 8 qtrs 10 semester+s 12
millennium 16 millennia 16`);
defineRole(Role.Unit, 0, 'second 1 s 1 h 3 d 4 w 6 y 13');
defineRole(Role.Near, Class.DateCue, 'today 2 tonight 2 tonite 2 yesterday 1 tomorrow 3');
defineRole(Role.Now, Class.DateCue, 'now 2 recently 2 nowadays 2 currently 2');
defineRole(Role.Shift, Class.DateCue, 'last 1 past 1 previous 1 preceding 1 this 2 current 2 next 3 coming 3 upcoming 3 following 3');
defineRole(Role.Edge, Class.DateCue, 'early 1 earlier 1 late+r 3 mid 2 end 3 beginning 1 start 1 middle 2 rest 3 remainder 3 turn 1');
defineRole(Role.PartOfDay, Class.TimeCue, 'morning+s 1 afternoon+s 2 evening+s 3 lunchtime 2 lunch 2 midnight 4 noon 2 dawn 1 dusk 3 overnight 4 daytime 2 nighttime 4');
// "night" counts ("two nights") before it is a part of a day
defineWords(Class.TimeCue, 'night');
defineRole(Role.Decade, Class.DateCue, `${TENS.replaceAll('y', 'ies')} noughties 0`);
defineRole(Role.Fiscal, Class.DateCue, 'fy 0 cy 1 fiscal 0');
defineRole(Role.Recurring, Class.DateCue, `hourly 3 daily 4 nightly 5 weekly 6 biweekly 6 fortnightly 8 monthly 9 bimonthly 9 quarterly 10 semiannually 12 annually 13 yearly 13 everyday 4`);
defineRole(Role.EdgeUnit, Class.DateCue, 'eod 4 eow 6 eom 9 eoy 13');
defineWords(Class.DateCue, 'q h half every each any');

export const roleIn = (packed: number): Role => packed >> 8;
export const valueIn = (packed: number): number => packed & 255;

/** The word's role in a date, or `Role.None`. */
export const roleAt = (i: number): Role => packedAt(i) >> 8;

/** The number of the word when it has the role; -1 otherwise. */
export function roleValue(i: number, role: Role): number {
  const packed = packedAt(i);
  return packed >> 8 === role ? packed & 255 : -1;
}

/** Months that are everyday words or first names too: they need a cue to be read as months. */
export const DOUBTFUL_MONTHS = tokenSet('may march mar dec jan jun sep oct nov feb+r apr aug jul sept');

/** Months that are first names: "June Carter", "April Ryan", "August Wilson". */
export const NAME_MONTHS = tokenSet('april june august may jan march');

/** Short weekdays that are everyday words; a cue must say that they are days. */
export const DOUBTFUL_WEEKDAYS = tokenSet('mon wed+s sat sun');

/** Prepositions and the like after which a month, weekday or year is one. */
export const DATE_LEADS = tokenSet(`in on by since until till til from during before after through+out between around circa ca late early mid last
next this past every each of to for previous coming following end beginning start middle dated thru untill`);

/** UCUM-like unit of each grain, and how many of it one is: a fortnight is 2 wk. */
export const GRAIN_UNIT: Readonly<Record<number, readonly [string, number]>> = {
  [Grain.Millisecond]: ['ms', 1], [Grain.Second]: ['s', 1], [Grain.Minute]: ['min', 1], [Grain.Hour]: ['h', 1], [Grain.Day]: ['d', 1], [Grain.Night]: ['d', 1],
  [Grain.Week]: ['wk', 1], [Grain.Weekend]: ['wk', 1], [Grain.Fortnight]: ['wk', 2], [Grain.Month]: ['mo', 1], [Grain.Quarter]: ['mo', 3], [Grain.HalfYear]: ['mo', 6],
  [Grain.Season]: ['a', 1], [Grain.Year]: ['a', 1], [Grain.Decade]: ['decade', 1], [Grain.Century]: ['century', 1], [Grain.Millennium]: ['a', 1000],
};
