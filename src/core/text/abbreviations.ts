/** Before a name, so never at a sentence's end. */
const TITLES = 'mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cmdr cpl pvt maj adm st ste mt rev hon pres msgr fr supt insp det messrs mme mlle sr sra';
/** Never at a sentence's end. */
const INNER = 'e.g i.e cf vs viz v al eds trans';
/** Before a number. */
const NUMBERED = 'no nos nr p pp vol vols fig figs sec secs ch chap art arts par para paras eq eqs ref refs ca c approx circa app tab n nn l ll col cols bk pt op';
/** Either: what follows tells. */
const EITHER = `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
 inc ltd co corp llc plc bros jr sr esq etc dept est ave blvd rd univ assn dist
 a.m p.m u.s u.k u.n e.u u.s.a d.c n.y l.a ph.d m.d b.a m.a a.d b.c b.c.e c.e ft in lb lbs oz mi yd sq hr hrs min mins bn mn tn pop`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
export const TITLE_WORDS = set(TITLES);
export const INNER_WORDS = set(INNER);
export const NUMBERED_WORDS = set(NUMBERED);
export const EITHER_WORDS = set(EITHER);

/** What follows a clock time in the same sentence, though it has a capital. */
export const DAYS_AND_ZONES = set(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
 january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
 eastern central mountain pacific greenwich est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest eet ist jst aest`);

/** Words that open sentences and no names: after "U.S." or "Inc." they decide. */
export const STARTERS = set(`the a an this that these those he she it they we you i his her its their our my there here in on at by for from with as to of
 and but or so yet nor if when while after before since until although though because however meanwhile then now once one two three some
 many most more all both each every no not what who why how where which last next about such another other still even only under over`);
