/**
 * Words whose stem no suffix rule finds: irregular forms and spellings that differ between British and American English. The base is
 * spelled as the suffix rules below would leave it ("advizer").
 */
const VERBS = `
be:am,is,are,was,were,been,being have:has,had,having do:does,did,done go:goes,went,gone say:says,said make:made take:took,taken
give:gave,given get:got,gotten come:came see:saw,seen know:knew,known find:found think:thought tell:told become:became leave:left
feel:felt bring:brought begin:began,begun keep:kept hold:held write:wrote,written stand:stood hear:heard mean:meant meet:met run:ran
pay:paid sit:sat speak:spoke,spoken lie:lay,lain,lays,laid,laying,lying lead:led grow:grew,grown lose:lost fall:fell,fallen send:sent build:built
understand:understood draw:drew,drawn break:broke,broken spend:spent rise:rose,risen drive:drove,driven buy:bought wear:wore,worn
choose:chose,chosen seek:sought throw:threw,thrown catch:caught deal:dealt win:won teach:taught sell:sold fight:fought eat:ate,eaten
fly:flew,flown drink:drank,drunk sing:sang,sung swim:swam,swum shake:shook,shaken shoot:shot strike:struck,stricken steal:stole,stolen
sleep:slept shrink:shrank,shrunk sink:sank,sunk ride:rode,ridden sweep:swept swing:swung tear:tore,torn wake:woke,woken weep:wept
arise:arose,arisen bear:bore,borne bind:bound bite:bit,bitten blow:blew,blown breed:bred creep:crept dig:dug feed:fed flee:fled
forbid:forbade,forbidden forget:forgot,forgotten freeze:froze,frozen hang:hung hide:hid,hidden lend:lent light:lit overtake:overtook
rebuild:rebuilt shine:shone slide:slid spin:spun spring:sprang,sprung stick:stuck swear:swore,sworn undergo:underwent,undergone
withdraw:withdrew,withdrawn undertake:undertook,undertaken outgrow:outgrew resell:resold mislead:misled bend:bent burn:burnt
learn:learnt spell:spelt dream:dreamt spill:spilt lean:leant die:dying tie:tying
show:shown beat:beaten swell:swollen sew:sewn sow:sown mow:mown bleed:bled speed:sped weave:wove,woven tread:trod,trodden strive:strove,striven
slay:slew,slain withhold:withheld uphold:upheld repay:repaid overrun:overran outdo:outdid,outdone undo:undid,undone overcome:overcame
overthrow:overthrew,overthrown withstand:withstood foresee:foresaw,foreseen oversee:oversaw,overseen rewrite:rewrote,rewritten
retake:retook,retaken mistake:mistook,mistaken forgive:forgave,forgiven kneel:knelt leap:leapt smell:smelt spit:spat sting:stung cling:clung
misunderstand:misunderstood outsell:outsold befall:befell redraw:redrew,redrawn
`;

const IRREGULAR = `
child:children man:men woman:women foot:feet tooth:teeth mouse:mice goose:geese life:lives wife:wives knife:knives leaf:leaves
half:halves bus:buses minibus:minibuses gas:gases virus:viruses campus:campuses
census:censuses bonus:bonuses lens:lenses canvas:canvases surplus:surpluses circus:circuses genius:geniuses chorus:choruses plus:pluses
atlas:atlases octopus:octopuses walrus:walruses prospectus:prospectuses apparatus:apparatuses status:statuses syllabus:syllabuses,syllabi
cactus:cacti,cactuses alumnus:alumni stimulus:stimuli radius:radii locus:loci terminus:termini,terminuses larva:larvae alga:algae
antenna:antennae formula:formulae vertebra:vertebrae matrix:matrices appendix:appendices vertex:vertices referendum:referenda
symposium:symposia bureau:bureaux plateau:plateaux ox:oxen louse:lice quiz:quizzes oasis:oases hypothesis:hypotheses synthesis:syntheses
emphasis:emphases scarf:scarves hoof:hooves dwarf:dwarves self:selves wharf:wharves midwife:midwives housewife:housewives
businessman:businessmen businesswoman:businesswomen spokeswoman:spokeswomen salesman:salesmen seaman:seamen airman:airmen gunman:gunmen
postman:postmen statesman:statesmen sportsman:sportsmen clergyman:clergymen serviceman:servicemen nobleman:noblemen
englishman:englishmen frenchman:frenchmen irishman:irishmen dutchman:dutchmen scotsman:scotsmen welshman:welshmen
thief:thieves shelf:shelves loaf:loaves wolf:wolves calf:calves person:persons,people crisis:crises analysis:analyses
thesis:theses basis:bases diagnosis:diagnoses criterion:criteria phenomenon:phenomena datum:data medium:media index:indices
bacterium:bacteria curriculum:curricula memorandum:memoranda stadium:stadia fungus:fungi nucleus:nuclei policeman:policemen
policewoman:policewomen fisherman:fishermen chairman:chairmen spokesman:spokesmen councilman:councilmen congressman:congressmen
fireman:firemen craftsman:craftsmen gentleman:gentlemen grandchild:grandchildren schoolchild:schoolchildren
defense:defence,defences offense:offence,offences license:licence,licences pretense:pretence practice:practise,practised,practising
gray:grey program:programme,programmes,programmed tire:tyre,tyres curb:kerb,kerbs plow:plough,ploughs,ploughed,ploughing
jewelry:jewellery aging:ageing skeptic:sceptic,sceptics skeptical:sceptical aluminum:aluminium enroll:enrol enrollment:enrolment
fulfill:fulfil fulfillment:fulfilment skillful:skilful install:instal installment:instalment,instalments catalog:catalogue,catalogues
dialog:dialogue,dialogues analog:analogue judgment:judgement,judgements mold:mould,moulds,mouldy airplane:aeroplane,aeroplanes
mom:mum,mums pajamas:pyjamas pediatric:paediatric pediatrician:paediatrician anesthetic:anaesthetic anesthesia:anaesthesia
hemoglobin:haemoglobin hemorrhage:haemorrhage estrogen:oestrogen fetus:foetus fetal:foetal diarrhea:diarrhoea
maneuver:manoeuvre,manoeuvres,manoeuvred encyclopedia:encyclopaedia orthopedic:orthopaedic leukemia:leukaemia anemia:anaemia
cesarean:caesarean esophagus:oesophagus gynecology:gynaecology archeology:archaeology archeologist:archaeologist
odor:odour,odours draft:draught,draughts sulfur:sulphur sulfate:sulphate ax:axe artifact:artefact,artefacts
fuel:fuelled,fuelling fueled:fuelled dial:dialled,dialling duel:duelled toward:towards afterward:afterwards
mustache:moustache mustached:moustached omelet:omelette cozy:cosy check:cheque,cheques percent:pct
advizer:advisor,advisors anemic:anaemic archeological:archaeological ambience:ambiance barbecue:barbeque,barbeques balk:baulk,baulked
counselor:counsellor,counsellors connection:connexion disk:disc,discs fiberglass:fibreglass focus:focused,focusing,focuses,focussed,focussing,focusses,foci
glamorous:glamourous guerrilla:guerilla,guerillas gynecologist:gynaecologist,gynaecologists gram:gramme,grammes kilogram:kilogramme,kilogrammes
hijack:highjack inflection:inflexion license:licenced,licencing livable:liveable sizable:sizeable usable:useable likable:likeable
medieval:mediaeval meager:meagre molding:moulding,mouldings smolder:smoulder,smoulders,smouldered,smouldering ocher:ochre peddler:pedlar,pedlars
racket:racquet,racquets sergeant:serjeant skillfully:skilfully willful:wilful willfully:wilfully specialty:speciality,specialities spoil:spoilt
story:storey,storeys swap:swop veranda:verandah whiskey:whisky,whiskies wagon:waggon,waggons woolen:woollen worshiper:worshipper,worshippers
yogurt:yoghurt,yoghurts czar:tsar,tsars prove:proven upward:upwards downward:downwards backward:backwards forward:forwards eastward:eastwards
westward:westwards northward:northwards southward:southwards inward:inwards outward:outwards onward:onwards homeward:homewards
inquiry:enquiry,enquiries inquire:enquire,enquires,enquired skepticism:scepticism hematology:haematology cesium:caesium
orthopedics:orthopaedics pediatrics:paediatrics anesthetist:anaesthetist,anaesthetists hemophilia:haemophilia feces:faeces
`;

const irregular = new Map<string, string>();
const verbForms = new Set<string>();
for (const list of [VERBS, IRREGULAR]) {
  for (const entry of list.trim().split(/\s+/)) {
    const [base = '', forms = ''] = entry.split(':');
    for (const form of forms.split(',')) {
      irregular.set(form, base);
      if (list === VERBS) verbForms.add(form);
    }
  }
}

/** True for a folded word that reads like the past of a verb: "lost", "carried". */
export const isPast = (word: string): boolean => verbForms.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed') && word !== 'hundred');

/**
 * One spelling for the many: irregular forms go to their base, British spellings to the American. Works on folded words.
 * The suffix rules also bend words that have one spelling only ("exercise"), always the same way, which does no harm to matching.
 */
export function oneSpelling(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  const ise = /^(.{3,})(is|ys)(e|ed|es|ing|er|ers|ation|ations|ational|able|ably|ance)$/.exec(word);
  if (ise !== null) return `${ise[1] as string}${ise[2] === 'is' ? 'iz' : 'yz'}${ise[3] as string}`;
  const our = /^(.{3,})our(s|ed|ing|ful|able|al|hood|ite|ites|er|ers|ism|ist|ists|ably|ly|liness|less|y)?$/.exec(word);
  if (our !== null) return `${our[1] as string}or${our[2] ?? ''}`;
  const re = /^(.{2,}[tb])re(s|d)?$/.exec(word);
  if (re !== null && !word.startsWith('timbre')) return `${re[1] as string}er${re[2] === 'd' ? 'ed' : re[2] ?? ''}`;
  return word;
}
