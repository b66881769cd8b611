// Written by `npm run lexicon` from WordNet 3.1; docs/evidence.md says how. Do not edit by hand.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Its licence is in NOTICE.md.

/** Sets of stems with one meaning, one a line. */
export const SYNONYMS = `
abandon defect desert
abandon empti vacat
abas abject
abash embarrass
abdomen belli stomach
aberr deviant deviat
abhor loath
abhorr repuls
abid bear brook endur toler
abil power
abject miser
ablaz aflam
abod dwell home
abod resid
abomin odiou
aborigin nativ
abreact catharsi
abridg foreshorten shorten
abroad oversea
abrupt curt
absolut sheer
absorb assimil ingest
absorb engross intent wrap
abstract cabbag pilfer purloin
abstrus obscur
absurd preposter ridicul
abus maltreat
ac adept geniu hotshot star virtuoso whiz wizard
acced bow defer
acceler quicken speed
acceler throttl
accent emphasi
accentu emphas stress
accept adopt
accept approv
accept consent
accept recogn
accessori accouter
accessori supplement
acclaim hail herald
accommod adapt
accommod fit suit
accomplish achiev attain
accomplish complet
accomplish execut fulfil
accord allot
account chronicl histori
account control
account report
accret accumul
accumul aggreg collect
accumul amass
accumul collect compil
acetonemia ketosi
ach hurt smart
ach pine yen
acid bitter blister
acknowledg admit
acquaint familiar
acquaint introduc
acquiesc assent
acquir get
acquit exoner
acr estat
acrobat athlet gymnast
acrobat tumbl
act behav
act playact
action activ
activ actuat spark trigger
activ fight
acut incis keen penetr sharp
adam diamond
adam inexor
adapt adjust conform
addlebrain muddlehead
address speech
adept expert practic profici skill
adequ enough
adher cling coher
adher discipl
adieu adio
adjac next
adjoin butt
adjust align
adjust alter modif
administ allot dispens distribut
administr dispos
administr establish organ
admir protagonist support
admir wonder
admonish discourag warn
admonit warn
ado bustl flurri
adolesc teen teenag
adopt borrow
adopt espous
adorn decor grace ornament
adroit quick
adult grownup
adulthood matur
advanc better improv
advanc progress
advent come
adventur chanc gambl risk
adventur escapad
advers hardship
adversari antagonist oppon
advert advertis
advert public
adviz consult
adviz counsel
adviz notifi
adviz propos suggest
advoc preach
advoc propon
advoc recommend urg
aesthet esthet
affair liaison
affair matter
affair occas
affection fond
affili attach connect
affili tie
affirm assert swan swear
affirm confirm corrobor substanti
affix append
affluenc rich
afford give yield
affront insult
afir aflar alight
afloat aimless rudderless
ag elderli older
agap gape
agenc bureau offic
agenda schedul
aggrav exacerb
aggrav exasper
aggreg mass
aggreg total
aggressor attack
aghast dismai shock
agil nimbl
agoni suffer
agoni torment
agre concur
agreement correspond
agricultur farm husbandri
aid assist help
aid auxiliari
ail peak poorli
ailment complaint ill
aim intent purpos
aim object
aim propos purport
air pose
airless stuffi
airplan plane
akin kindr
alarm alert
alarm constern dismai
alert vigil
alien anom
alien exot
alien foreign
alight light
align coalit
allegi commit loyalti
allegori parabl
allei alleywai
allevi eas facilit
allevi reliev
alloc allot
alloc apport
allot assign portion
allow counten permit
allow grant
allow let permit
alon lone
alter chang
alterc fraca
altern choic
altern replac
amateur recreat
amaz astonish astound
amaz astonish stun
amaz baffl bewild mystifi puzzl
amber gold
ambienc atmospher
ambigu equivoc
ambiti challeng
ambl stroll
ambuscad ambush bushwhack waylai
amend better improv
amiabl cordial genial
ammo ammunit
amorph shapeless
amount measur quantiti
amount number total
amount sum
ampl plenti
amplif elabor
amplifi magnifi
amus divert
amus entertain
analog correspond
analog parallel
analyz examin studi
anatomi figur flesh frame
ancestor anteced
ancestri lineag pedigre
anchor backbon
anchor ground
angl slant
anguish torment tortur
anim beast creatur
anim carnal sensual
anim enliven inspir
annihil devast wither
annihil erad
annihil obliter
annoi bother irrit vex
annoi gall irrit nettlesom pester
announc proclam
annoy irrit
annoy vexat
answer repli respond
answer repli respons
answer result solut
antagon counteract
antagonist counter
antic fantast grotesqu
anticip await
anticip counter forese
anticip expect
anticip foreknow forese
anticip predict
antipathi avers distast
antiqu outmod
apoge culmin
apothecari chemist pharmacist
appal dismai
appar evid manifest plain
appar seem
apparatu setup
apparit phantom specter
appeal charm
appeal prayer
appear look seem
appeas concili gentl mollifi pacifi
applaud clap
applaus clap
appli emploi us util
applic pertin
appoint prescrib
apprais assess
appraiz assess evalu
appreci hold
appreci prize treasur valu
apprehend arrest collar nab nail
apprehend comprehend grasp savvi
apprehens dread
apprehens savvi understand
approach come
appropri reserv
approv bless
approv okai sanction
approxim estim gaug judg
apt tend
arbitr interced intermedi mediat
arc arch curv
arc spark
architect design
ardent fervent fieri impass
ardor zeal
arena domain sphere
argot jargon
argu contend
argu reason
argument content controversi
argument statement
aris origin
aristocraci gentri
aristocraci nobil
arm gird
arm munit
aroma odor scent smell
arous awak awaken wake
arous elicit evok provok
arous rous
arrang organ
arrang stage
arriv come
arrog claim
articul enunci pronounc
articul formul phrase word
artifici stilt
artilleri gun
artilleryman gunner
artisan craftsman
artistri prowess
ascend domin
ascend rise
ascertain check ensur insur
ascertain determin
ascrib assign attribut imput
ashen blanch livid
aspect facet
aspir hope
ass bottom buttock seat
assai check
assail assault
assembl gather
assemblag gather
assign deleg
assist help helper
associ connect link relat
associ consort
assort miscellan mix sundri
assort mixtur potpourri varieti
assum presum
assumpt premiz
assur confid
assur ensur guarante insur
astut shrewd
asynchroni desynchron
athlet sport
atom nuclear
aton expiat
attack onrush onslaught
attain reach
attempt effort endeavor try
attempt essai seek try
attempt undertak
attent care tend
attest certifi evid manifest
attic loft
attir dress garb
attitud postur
attornei lawyer
attract pull
attribut dimens
audac temer
audaci dauntless
augur bode forecast omen portend presag
auster sever
authent verit
author govern regim
author mandat
author potenc
author writer
authorship write
auto automobil car motorcar
automat machinelik
autonomi liberti
autopsi necropsi
autumn fall
auxiliari supplement supplementari
aveng retali reveng
averag mean
averag norm
avert avoid
aw awestruck
aw dread fear frighten terribl
aw dread terribl unspeak
await wait
awar cogniz
award grant
award honor laurel
award prize
awri cockei
axiom maxim
babe babi infant
babi coddl pamper
back endors indors support
back patronag
backstag offstag wing
badger bug pester teas
baffl bewild confus
baffl knotti
baggag luggag
bait tantal taunt teas
bake broil
bake parch scorch sunbak
ballot vote
ballpark park
balustrad banist
ban prohibit
band circl
bang bash smash
bang blast clap
bang slam
banish ostrac
banquet feast
banter chaff jolli kid
bar barricad block
bar ginmil saloon
barb bite
barb jibe shaft
barbar barbarian savag
bare nake nude
bare scanti
bargain deal
barkeep bartend
baroni impos nobl state
barrier roadblock
base foundat
basement cellar
bash sock
basi groundwork
bask enjoi relish savor
bastard bogu fake phoni
bath washup
bathtub tub
batter buffet
batter hitter slugger
battl combat
battl conflict engag fight
battlefield battleground field
battlefront front
bawdyhous brothel
bawl bellow
beak peck
beam shine
bear birth
bear comport mien
beard bewhisk whisker
bearer carrier toter
beast brute wildcat
beat crush vanquish
beat heartbeat puls
beat rhythm
beckon wave
becom get
bedamn damn imprec
beef gripe holler
beefi burli huski
befit suit
befog cloud fog obscur
befuddl confound confus
beg implor
beg solicit
beget father sire
begin commenc start
begin kickoff outset start
beguil bewitch captiv captur charm tranc
behavior conduct demeanor
beli contradict
belief feel impress notion
believ conceiv think
believ credibl
believ worship
bell doorbel
belliger combat fighter
bellow holler roar
belov darl dear
belov dear honei
belowground underground
bemoan bewail
bend crook turn
bend twist
benefit gain profit
benefit welfar
bequest legaci
berat chide lectur rebuk scold
berth post
beseech bid
beset chivi harri plagu
besieg surround
besmirch calumni
bespeak indic signal
bestial brute
beverag drink
bewilder puzzlement
bia prejudic
biblic scriptur
bicker squabbl
bid command
big larg
bigger larger
bill charg
bill measur
billow wallow
bind bond stick
biscuit cooki
bite morsel
bite sting
bitter rancor resent
bivouac camp encamp tent
bizarr eccentr
black blacken
blacken darken
blame bless damn darn goddam goddamn infern
blame fault
blame rap
blanch pale
blanket broad extens wide
blanket cover
blare blast
blare clamor din
blasphem curs cuss swear
blast boom smash
blast shell
blatant clamor vocifer
blaze glare
bleach fade
bleak desol
bleed hemorrhag
bleed leech
blight plagu
blind screen
blind unreason
blith lightheart
block hinder obstruct
bloke chap cuss fella fellow lad
bloodstain gori
bloom blossom flower
blossom unfold
blotch mottl
blue bluish
blunder flub
blunder goof
blunt candid forthright frank
blur fuzzi
blur obscur
blurt ejacul
blush crimson flush redden
bluster boast brag
bluster bravado
board plank
board room
boast featur sport
bodi personifi
bodyguard escort
boister unruli
bold dare
boni scrawni skinni
bonu fillip
boom din
boom roar thunder
boost encourag further promot
boost hike
booth stall
booti loot plunder prize
booz drink
booz liquor spirit
border borderlin
border edg
border frame
border margin
border surround
borderlin margin
bore irksom tediou tiresom wearisom
boss chief foreman
boss emboss
bother inconveni troubl
bottleneck constrict
bottom undersid
boulder bowlder
bounc leap
bounc rebound ricochet
bound boundari
boundari edg
boundless unbound
bouquet corsag
box packag
brace brisk fresh refresh
brace pois
brace steadi
brain mental wit
brain mind psych
braini brilliant
branch fork
branch subdivis
brand make
brandish wave
brave courag
brave endur
braveri courag
brazen insol
breach gap
breach transgress violat
breadth width
break interrupt
breakdown disloc
breakthrough discoveri
breakup separ
breast tit
breed engend
brillianc glare
brillianc grandeur splendor
brillianc luster splendor
brilliant superb
bring deliveri
bring wreak
brink verg
brittl toffe
broadcast transmit
broadsid circular flyer
brocad rais
bronz suntan tan
brood contempl medit muse pensiv reflect
brood dwell
brook creek
brotherhood fratern
brow eyebrow
brow forehead
brown brownish
bruit rumor
bruiz contus
brush thicket
brutal cruel savag viciou
bucket pail
buckl warp
buddi croni
budg stir
buff devote fan lover
buffoon clown
bui purchas
build construct
build edific
build physiqu
bulg convex
bulg protuber
bulk major
bulk volum
bullet slug
bulli roughneck rowdi ruffian
bum puke skunk
bum tramp
bump encount find
bump knock
bunch clump cluster
bunch gang
bundl packag packet
bundl sheaf
buoyant perki
burden encumbr
burden load
bureau dresser
buri entomb inter
burn glow
burn tan
burrow tunnel
burst explos
burst salvo vollei
bush shrub
bushel fix mend repair
bushi shaggi
bushwhack hillbilli
busi job occup
busi occupi
bustl hustl
butcher slaughter
cabl telegraph wire
cadaver emaci gaunt haggard pinch
cafe coffeehous
cagei clever
calam catastroph disast tragedi
calcul comput figur reckon
calcul estim figur forecast reckon
calib qualiti
call cry outcri shout yell
call name
call phone telephon
calm composur equanim
calm quiet
calm steadi
campaign caus crusad drive
canon glorifi
cant tilt
canvass poll
capacitor condens
captiv prison
captur seizur
cardin central fundament kei
care caution precaut
careen lurch reel stagger
career vocat
careless neglig
careworn haggard
cargo freight load shipment
carpet rug
carri transport
cart drag haul
carv carven
case instanc
case suit
castl palac
casual nonchal
catapult sling
catastroph ruinou
catch transmiss
categori class
cater ply
cattl cow ox
caus induc stimul
caution caveat
cautiou timid
cavalryman trooper
caviti pit
cavort frolic romp skylark
ceas discontinu quit stop
ceas end finish termin
celebr festiv
celebr fete
celebr lioniz
celer rapid
celesti heavenli
cemeteri graveyard
censur reprimand
cent penni
centenari centenni
center centerfield
center concentr focu pore rivet
center halfwai middl midwai
central concentr
cerebr think
certain sure
certifi licens
chagrin humbl humili
chagrin humili mortif
challeng disput
champ champion
champion prizewin
chanc fortun hazard luck
chanc opportun
channel transmit
chant inton
chantlik singsong
charact qualiti
character delin
characterist featur
chase dog track trail
chase pursuit
chat chatter jaw
cheap inexpens
cheat jockei
checkup medic
cheer comfort
cheer embolden
cheer shout
cheeri gai sunni
cherish preciou treasur
chic smart
chief main master primari princip
child kid minor youngster
childish infantil
chill cool
chill quiver thrill
chill shiver
chip fleck scrap
chipper jaunti
choic pick
choic prime prize select
choos prefer
choos select
chore job task
chortl chuckl
choru refrain
chuck grub
chuck toss
chump fool sucker
chunk clod clump lump
churchman cleric
churn roil turbul
chute parachut
cinch picnic
cinema film
cipher enciph
circuit tour
circul diffus dissemin
circular round
circumscrib limit
circumst context
circumst fate luck
cite mention quotat refer
citi metropoli
clad cloth
clamber scrambl shin struggl
clammi dank
clan kindr
clandestin secret undercov
clang clangor clank clash crash
clannish exclus
clarifi elucid
clariti clear lucid
clash friction
class classifi
class grade
classmat schoolmat
classroom schoolroom
clean cleans
cleav split
clergyman reverend
clich commonplac
click tick
client custom
climat mood
climax culmin
climb gain grow growth increas jump rais rise soar surg
clip time
cliqu ingroup
clock time
clod gawk lummox lump
clog clot
close last
close shut
closet cupboard
closet wardrob
clot coagul
cloth dress garb garment
cloth fabric textil
cloud overcast
cloudburst downpor torrent
cloudi nebul
clown prank
club gild
clue hint
clumsi inept
clumsi ungainli
clutch grip hold
clutch seiz
clutter litter
coach manag
coalesc fuse merg mix
coars vulgar
coast seacoast
coax wheedl
code codif
coerc forc pressur
coffe java
coil gyrat spiral
coincid concur
collabor cooper
colleagu confrer fellow
collect gather
colloqui convers
coloni settlement
color negro
coloss prodigi stupend
comb ransack
combin compound
come upcom
comeback retort
comedian comic
comfort consol solac sooth
comfort eas
comic funni
command hijack
comment commentari
comment observ
comment remark
commerc commerci
commi communist
commiser piti
commiss committe
commit dedic devot
commit institution
commit perpetr
common green park
common mutual
commonwealth countri nation
commot din rumpu
commot disturb
communiqu dispatch
commut transpos
companion comrad fellow
companionship fellowship
compar equat
compass rang reach scope
compel oblig
compens counterbal
compet vie
competit contest
competitor rival
complain plain
complet finish
complex composit
complianc conform
complic refin
compliment congratul
compon constitu element
compon element factor ingredi
compon part portion
compos composit
compos pen write
compound deepen intensifi
compress constrict contract
compriz contain incorpor
comprom conciliatori
compunct remors
con defraud swindl
conceal hide
conced confess profess
conced grant
conceit vaniti
concept construct
conceptu formul
concern interest
concern pertain refer relat
concert cooper
conclud final last
conclud reason
conclus decis
concurr cooccur simultan
condemn decri excori
condemn disapprob
condescend patron
condit disciplin train
condit specifi stipul
confer leagu
confid entrust intrust
confid intim
configur constel
configur contor shape
confin constrain limit restrict
confin limit restrict throttl
confirm reassert
confirm verif
confisc forfeit
conflict struggl
confluent merg
confront face
confus disarrai
confus disjoint disord garbl
confus perplex puzzl
congratul felicit
congratul praiz
congratul pride
congreg fold
congressman repres
conjectur hypothes specul suppos theoriz
connot impli
conquer subdu suppress
consequ effect outcom result upshot
consid reckon regard view
consid studi
consist dwell
constant invari
constant unvari
constitut establish format
constru interpret
construct manufactur
consult interview
consum ingest
consumpt intak uptak
contamin foul
contamin taint
contemporari gener
contempt disdain scorn
contemptu disdain scorn
contend contest
contend postul
content messag
contigu immedi
continu keep
continu preserv uphold
continu proce
contrapt contriv gadget
contrari opposit revers
contrast counterpoint
contribut contributori
contribut donat
contribut impart lend
contriv design plan
contriv deviz forg formul invent
control curb
convei express
convent normal rule
converg meet
convers transit
convict inmat
convinc posit
convuls spasmod
cook prepar readi
coordin organ
cope grappl
copi imit simul
coquett flirt
core nucleu
corpor incarn
corpor physic
corpul overweight
correct redress
correct right
correspond equat
correspond match
correspond newspaperman
corrupt debauch deprav
cosmo univers world
couch put
couch sofa
counsel guidanc
count matter
counten imprimatur sanction
counten visag
countless innumer multitudin myriad unnumb
coup takeov
coupl match mate pair
courier messeng
court tribun
court woo
cover mask
cowboi cowhand cowpunch puncher
cower huddl
crack crevic
crack gap
crackl crunch
cradl proven
craft trade
crafter craftsman
crafti sly wili
craggi mountain
cramp spasm
crave desir
crave lust
crawl creep
craze cult furor
craze derang
crazi mad
creak screech squeak
creat make
credo creed
creep sneak
crest top
crew gang
crimin crook felon outlaw
crimin reprehens
crimson red rubi
cring flinch quail recoil shrink winc
cring grovel
crippl disabl
crippl halt
crisp sharp
crisscross cross
criterion standard touchston
croak die expir perish
crop harvest
cross fussi
cross intersect
cross transvers
cross travers
crossroad hamlet
crossroad intersect
crotcheti orneri
crouch squat
crouch stoop
crow gloat
crowd herd
crude earthi
cruiz sail
crumbl crumpl
crush mash squash squeez
crush oppress suppress
cry exclaim
cry holler scream shout squall yell
cry weep
cryptic inscrut mysteri
crystal illumin
cuddl nestl nuzzl snuggl
cultur ethnic
cultur polit
cure remedi therapeut
curios wonder
curiou funni peculiar queer singular
curs explet oath swear
curs hex
cursori perfunctori
curtail restrict
curtain drape draperi
curv sheer swerv trend veer
curv wind
cuss gadfli
custom tradit
custom usag
customari habitu
cut reduc trim
cycl round
dab pat
dabbl splatter
dad daddi papa pop
dai pulpit rostrum
dainti delicaci
damag harm impair
damag prejudici
damn shuck
damn unredeem
damp moist
dampen moisten
dampen stifl
danger risk
dapper jaunti
dappl mottl
dark shadow
darl favorit
dart dash scoot scud
dart flit flutter
dash flair
dash smash
dash sprint
daunt scare
dawn daybreak
daydream dream woolgath
daydream reveri
daylight daytim
daze groggi
deadli lethal
deadlock impass standstil
deafen earsplit thunder
deal plow
dealer trader
deathli deathlik
debil feebl infirm
debri dust junk rubbl
debut entri introduct
decai declin
deceas deced
deceiv delud
deceler retard slow
decent fit
decent nice
declaim recit
declin decreas dip drop fall lower plung shrink slide slump
declin diminut
declin refus reject
declin worsen
decomposit disintegr
decre fiat
decreas diminish lessen
deduc deriv infer
deduct subtract
deepen thicken
defeat frustrat
defeat lick
defeat lose loss
defeat overcom
defect fault flaw
defend guardian
defer postpon shelv
defi resist
defi withstand
defici inadequaci
defici lack want
deficit shortag
defin delimit specifi
defin shape
deform distort
deform malform
degre level stage
deiti divin god
delai wait
delic fragil
delici delight
delight pleas
delight revel
delirium frenzi furi hysteria
deliver rescu save
delv dig
demand necessit need requir
democraci republ
demolit destruct
demon devil fiend
demonstr establish prove show
demonstr exhibit present show
demot releg
demur except
depart deviat vari
depart leav
departur deviat differ
departur go leav
depend honest
depend reliabl
depict describ
depict pictur
depict portrai
deplor sorri
deposit lodg stick wedg
deposit sediment
deposit situat
depot termin
deprec deprecatori
depriv divest strip
deris gibelik mock taunt
deriv differenti
deriv gain
descend fall
descent origin
describ report
desecr sacrileg
desert forsak
deserv merit
desir want
despair desper
despatch dispatch
despiz disdain scorn
despiz hate
despoil ransack rifl
destin doom fate
destin intend
destini fate
destroi ruin
detach disengag
detach isol separ
detail elabor
detail item
detaine inmat prison
detect discov find notic observ
detect investig
detect sens
detector sensor
deter discourag
determin find
determin influenc shape
determin set
detest hate
deton explod
develop evolut
develop evolv
develop underdevelop
deviat divert
devil dicken
devil mischief shenanigan
dexter dextrou
diagnos diagnosi
diagnostician pathologist
diagram plot
dialect idiom
diam diamet
diari journal
dice die
dictat prescrib
dictatorship tyranni
dictum pronounc
differenti distinct
differenti distinguish mark
differenti distinguish separ
difficult hard
diffus permeat pervad
dim faint
diminish lessen weaken
diminut petit tini
dingi grimi
dip dunk
direct direction
direct target
direct wai
director manag
dirt soil stain
dirti soil unclean
disabl handicap
disabl incapacit
disagr discrep
disallow forbid prohibit proscrib veto
disappear vanish
disappoint discomfit frustrat
disappoint letdown
disbelief skeptic
discard dispos
discern distinguish recogn
discharg dispatch
disciplin subject
disclos divulg expos reveal
disclosur reveal revel
disconnect gulf
discorpor disembodi
discount dismiss disregard ignor
discourag dishearten
discov hear learn
discredit disreput
discrep variant
disdain scorn spurn
diseas patholog
disengag withdraw
disentangl extric
disgrac dishonor shame
disgust foul loathsom
dishevel frowzl tousl
disk harrow
disk record
dislodg free
disord upset
disorderli jumbl
dispatch shipment
dispers dissip scatter
dispers scatter sprinkl
dispers spread
displac shift
displai exhibit expos
displai show
dispos disposit
disposit tempera
disput quarrel
disqualifi unfit
disregard ignor snub
disregard neglect
disrob strip undress
disrupt interrupt
disrupt riotou troubl tumultu turbul
dissembl feign pretend
distil purifi
distinct emin
distort falsifi warp
distress disturb
distress hurt suffer
distribut spread
district territori
distrust mistrust suspect
distrust suspicion
disturb perturb upset
disturb troubl upset
disturb upset worri
dive honkytonk
dive plung
divers recreat
divers varieti
divertimento serenad
divid fraction
divid separ
divid split
dizzi silli
doctor physician
doctrin ism philosophi
document paper
dodg evad hedg sidestep skirt
dogma tenet
domain land
domin masteri supremaci
domin predomin prevail reign
door doorwai threshold
doorhandl doorknob
doorman porter
dope gage
dot fleck speckl
dot stud
doubl dual
doubl twofold
doubt dubiou
doubt uncertainti
dough kale loot
doze drows
drab dreari
drab somber
draft gulp swig
drafti draughti
drain drainag
drama plai
dramat embellish pad
dramat spectacular strike
dramatist playwright
drape wrap
draw pull
dribbl trickl
drift err strai
drift float
drift impetu
drift roam rove strai vagabond wander
drive motor
drive thrust
drone monoton
droop sag
drop dung
dross impur
drown submerg
drugstor pharmaci
dub nicknam
dull muffl
dullard stupid
dupe gull
dupe victim
duplic repeat
durabl last
dusk nightfal twilight
duski twilight
duti oblig respons
dwell inhabit live popul
dweller inhabit
earn garner
earn pai remuner salari wage
earn profit
earnest serious sincer
earth globe
earth ground
earthquak quak
east eastward
eat feed
eb wane
ebulli exuber
echo resound reverber ring
eclips overshadow
econom husband
ecstasi raptur
eddi purl swirl whirl
edg inch
edgi jumpi restiv
educ instruct
educ train
effac obliter
effect effectu
effect effici
effect potenc
effluent wastewat
effort exert
ego self
elabor expound
elat uplift
elder older
elector voter
electrifi thrill
elementari simpl unproblemat
elev height peak
elev lift rais
elev promot
elud evad
eman emiss
emancip liber
emb imb implant plant
emblemat symbol
embodi incarn
embodi personifi
embrac encompass
embrac hug
emphasi vehem
emploi employ
emploi hire
employ work
employe staff worker
enact ordain
enchant enthral transport
enclos envelop wrap
enclos inclos
encount meet
encount skirmish
encroach intrus invas
endang imperil jeopard menac threaten
endeavor enterpr
endeavor strive
endless etern intermin
endow gift invest
endow gift talent
endur last live surviv
enemi foe
energi vigor
enforc implement
enforc impos
engag pursu
engin technolog
engrav inscrib
engross engulf immers steep
engross fascin
enhanc heighten
enigma mysteri
enigmat puzzl
enjoi love
enjoin order
enlarg expans
enorm tremend
enrag furiou madden
enrol enter recruit
enrol registr
enshrin shrine
ensu result
entail mean
entangl web
enthron vest
entic lure tempt
entir full total
entir intact integr
entireti total
entitl titl
entranc entrancewai
entranc incom
enumer item
enviou jealou
environ surround
envis fanci pictur visual
envis forese
envisag imagin
ephemer pass
epic heroic
epicur gourmet
epitom paradigm prototyp
epitom typifi
epoch era
equal equival par
equal peer
equip outfit
erod gnaw
erod scour
errat mercuri quicksilv
error fault mistak
erudit learn
eschew shun
essenti indispens
essenti necess necessari requir
establish institut
establish launch
esteem respect valu
etern everlast perpetu unend
ethic moral
evalu rate valuat
evangelist gospel
evapor vapor
everydai mundan routin unremark
evid ground
evid show
evil viciou
evil wicked
evildo sinner
exagger magnifi
exagger overdon
exalt glorifi
exalt lofti
examin probe
examin scrutini
exampl illustr instanc
exasper infuri madden
exce outdo outstrip surpass
exce top transcend
excel surpass
except exclud omit
except particular special
excess extra redund spare surplu
excit stimul
exciz expung
exclaim exclam
exclaim proclaim promulg
exclus sole
excruci tortur
excurs out
excus pardon
execut perform
exemplifi illustr instanc
exempt reliev
exerc exert
exerc practic
exerc workout
exert wield
exhaust fatigu
exhaust sap
exhaust thorough thoroughgo
existenti experienti
expans sweep
expect outlook prospect
expedit hasten
expend spend
experi experiment
experiment observ
expir termin
explicit express
exploit feat
explor search
expos open
express look
express reflect
express utter
extend lengthi prolong
extenu mitig
exterior outsid
extern intern
extern outsid
extrapol gener infer
extrem extremum
extrem utmost
exult jubil rejoic triumphant
ey eyebal
eyebal orb
eyelid lid
eyepiec ocular
face front
facil instal
factori mill
fail miscarri
fail neglect
faint swoon
fair reason
faith religion
fake forg
fake sham
faker fraud pseudo
falloff slump
falsiti untruth
falter hesit
falter stumbl
falter waver
fame famou illustri notabl note
famili household
familiar intimaci
fanci fantasi illus phantasi
fantast howl marvel terrif tremend wonder wondrou
farther further
fascin grip transfix
fascin intrigu
fascin spellbound
fashion manner mode style wai
fasten fix secur
fat fatten
fatal fate
fathom penetr
fatigu weari
favor favorit pet
fear fright
fearless unafraid
feasibl practic viabl workabl
feel flavor spirit
feel sens
ferment unrest
feroc fierc furi violenc wild
feroci fierc furiou
fertil prolif
festiv merri
fetid foul
feverish hectic
fictiv pretend sham
fiddl violin
fiendish infern satan unholi
fierc vehement
fig figur
fight oppos
figurin statuett
file regist
film movi
final net
financi fiscal
fireplac hearth
firm resolut resolv
firm unfalt unshak unwav
fisher fisherman
fishmong fishwif
fit meet
fit paroxysm
fit prime set
fit tantrum
fix set specifi
flail lam thrash
flap wave
flash flashi gaudi tawdri
flash flaunt
flash twinkl wink
flat level plane
flavor savor
fledgl freshman newcom
fleet fugit momentari
fleet swift
fleshi overweight
flicker flutter quiver
flight fly
flip impud insol
flip somersault
flip toss
flog lash slash whip
flood inund
flood swamp
floor stori
flounder stagger
flourish thrive
flower unfold
flub spoil
flush heydai peak
flush red
flush rosi
fly wing
foam froth
foibl idiosyncrasi
foil frustrat thwart
foliag leaf
folli foolish
folli stupid
follow next
food nutrient
fool gull
foolhardi reckless
foot term
footpath pathwai
forc impel
forc push
forebod portent
forebod premonit
foreclos forestal preclud prevent
forego preced
foreground highlight spotlight
forest wood
forgo waiv
fork ramif
form kind sort
form organ
form pattern
form spring
former onetim sometim
formid redoubt
formul prepar
forswear retract
fort fortress
fort garrison
fort specialti
fortifi strengthen
foster further
found initi
fowl poultri
foyer hall lobbi vestibul
fragment shard
fragranc perfum scent
frambesia yaw
framework model
freak monster monstros
free liber loos releas
free rid
freewai pike superhighwai thruwai
frenzi manic
frequent patron shop
fresh novelti
fret fuss
fright frighten scare
fright horribl horrifi
frighten panick terrifi
frigid ici
fring outskirt
fring peripheri
frog toad
frown scowl
fruit yield
fruitless futil vain
fulfil satisfi
full rich
fumbl grope
fume smoke
fun merriment
function oper
function purpos role us
function serv
fundament rudimentari
furi rage
furnish provid render suppli
furtiv sneak stealthi
fusion unif
fuss mother
futil unavail
fuzz fuzzi
ga gasolin
gabbl prattl
gag jest joke
gage game stake
gage gaug
gai homosexu
gai jolli jovial merri
gaieti merriment
gain win
gait pace
gallantri heroism valor
galvan voltaic
gap open
gap spread
gape gawk
garbag refus
garner granari
gash slash
gasp pant puff
gaze stare
gem treasur
gener induct
genuin liter
germ sourc
germin sprout
gesticul gestur motion
ghastli grim gruesom macab
ghost specter
ghostli ghostlik spectral
gift give
gigant mammoth
giggl titter
gild gilt gold golden
girl miss
girlish schoolgirlish
give handsom
glanc glimps
glanc glint
glare glower
glassi glaze
gleam glimmer
gleam glint glisten glitter shine
glean harvest reap
glee hilar
glint spark
glisten shini
global world
glow radianc
glower moros sullen
glu past
glue past
glut gorg overeat overindulg
glycerin glycerol
goad spur
godforsaken wast
govern regul
govern rule
grade level
grade rank rate
grade rank stratifi
grain woodgrain
grand lordli
grandeur nobil
grandma grandmoth granni
granular gritti
grappl grip
grappl wrestl
grasp greedi
grate rasp
gratif satisfact
gratifi satisfi
grave grievou
grave sober solemn
grave tomb
greasi oili
greatcoat overcoat
greatest sterl superl
griev sorrow
grievanc grudg
grim inexor relentless stern
grin smile
grind labor toil
grip handl
grip suitcas
groan moan
groceri market
groov rut
grotesqu monstrou
ground reason
ground yard
groundless idl
grove orchard
grow growth matur
growl grumbl rumbl
gruff hoars huski
grumbl mutter
grumbl scold
guard ward
guess hazard ventur
guess imagin reckon suppos think
guess specul surmiz
guid lead
guid maneuv steer
gummi pasti sticki
gunfir gunshot
gunman gunsling
gunpowd powder
gush spout
gusto relish zest
gutter trough
hacknei stock threadbar timeworn trite
hall hallwai
hallmark stylemark trademark
halt stop
hamper hinder
hamper shackl
handbag purs
handclasp handshak
handl manag
handl treat
handl treatment
hangout haunt
hanker long yearn
hapless miser pathet piteou poor
happen occur
happen occurr
harass pester
harbor nurs
hardi stout sturdi
hardship rigor
hardwork industri
harm hurt injuri
harmoni symmetr
harsh scratchi
hast hurri rush
hasten hurri
hasten race rush speed
hate hater
hate mean
haughti supercili swagger
haunt obsess preoccupi
haunt stalk
haversack knapsack
hawk huckster peddl
hawker peddler
hayfield meadow
hazard jeopardi peril risk
hazi misti
headach worri
headmast schoolmast
heal mend
heal therapeut
healer therapist
heap mound pile
hearer listen
heart nerv
heat hot
heat warmth
heav surg
heaven parad
heed regard
heedless unheed
hesit paus
hesit waffl waver
hide skin
hideawai hideout
hideou outrag
highwayman hijack
hillock knoll mound
hinder imped
hint suggest
hip pelvi
histrion theatric
hit strike
hitch hobbl limp
hold keep maintain
hold retent
holidai vacat
homeland motherland
honest honor
honor reward
hood punk
hook rob soak
hoop ring
hop skip
hope promiz
hord host
horror repugn repuls revuls
hospit infirmari
hostelri inn
hound hunt
hous lodg
housekeep housework
howl roar wail
hubbub uproar
hug kiss pet
huge immens vast
hulk loom tower
hulk whale
humbl lowli
humor mood temper
humor wit
hunch intuit suspicion
hunger thirst
hurl hurtl lung thrust
hurler pitcher
hurri scurri
hurri speed
hurt wound
hush silenc
hush still
hut shack shanti
hyperbol inflat
hypocrit phoni
hypothesi possibl theori
icebox refriger
ideal saint
ident indistinguish
idiom parlanc
idiot imbecil retard
idl laze
idol rever worship
ignor illiter
ill maladi sick
illumin light
imag imageri imagin
imag pictur
imagin invent
imbal unbal
immacul spic spotless
immediaci instanc
immers plung
immin impend
imp pixi
impair mar
imped obstruct occlud
imperson neutral
imperson portrai
implic signific
implik mischiev puckish
import mean
impos inflict
impos levi
imposit inflict
imposs inconceiv unimagin
imprec maledict
impress strike
imprison jail
improb unlik
improv makeshift
impuls urg
impuls whim
inaugur initi maiden
incens indign outrag
incent induc
incertain uncertain
incit instig
incit motiv prompt
inclin ramp
inclin slope
inclin tend
inclin tendenc
incomprehens inexplic
inconveni worriment
incorpor integr unifi
incorrect wrong
incred unbeliev
indec untoward
indecis irresolut
indefatig tireless
indefens unten
indescrib ineff unspeak untel
index indic
indic point
individu mortal person someon soul
individu singl
indol lazi
induct initi
induct seat
industri manufactur
inert neutral
inescap unavoid
infam notori
infect pathogen
infertil unfertil
infest overrun
infinit space
inflect prosodi
inflow influx
inglori shame
inher integr
inhibitori repress
initi origin
injur wound
innov introduc
innov invent
inocul vaccin
inquir question
inquir wonder
inquiri queri question
inquiri research
inscript letter
insert introduc
insert tuck
insid interior
insight penetr
insist repetit
instant instantan
instant moment
instant twinkl wink
instruct teach
instructor teacher
instrument tool
instrumentalist musician player
insul insular
insul isol
insurrect rebellion revolt upriz
intact inviol
integr mix
integr uniti
intellectu ration
intellig levelhead sound
intellig understand
interest involv
interest sake
interf meddl
interfer interven
interject interpos
interlac intertwin lace twine
interlock interwoven
interlock mesh
interpret render
interrel interrelationship
interweav weav
intim suggest
intrud trespass
invalu priceless
inveigh rail
invent manufactur
investig research
involv particip
involv regard
iron wry
ironi sarcasm satir
irrig water
irrit peevish
irrit petul
irrit temper
isol strai
issu publish
issu suppli
ivori pearl
jab poke
jabber spout
jade weari
jam mob pile throng
jangl jingl
jar jolt
jeep landrov
jeer mockeri scof scoff
jeopard stake
jerk jolt
jerk twitch
jerk yank
jet sooti
jimdandi jimhickei
jimmi lever prise pry
jocos jocular
jog rambl
joggl wiggl
john lavatori privi toilet
joi pleasur
journei travel
juici lusciou voluptu
jumbl muddl welter
jump leap spring
junctur occas
junk scrap
just niceti
justifi vindic
jut project stick
keen lament
keepsak souvenir
kick thrill
kingdom realm
knife stab
knowledg learn
lab laboratori
label mark tag
label pronounc
labor proletariat
labyrinth maze
lad sonni
laden load
ladi madam
lam run
lament wail
lampoon parodi
lanc spear
lanki rangi
lap lick
lappet wattl
laps nonchurchgo
laps sink
last perman
lather soapsud sud
laugh laughter
lavend lilac
lavish shower
lawmak legisl
lead preemin
lead result
lead star stellar
leaden weight
leader leadership
leakag outflow
lean thin
lean tilt
learn scholarship
learner scholar
leas rent
leash tether
legion numer
legisl pass
legitim logic
lend loan
lengthen perpetu prolong
lessen subsid
lesson moral
letter missiv
lewd salaci
lexicon vocabulari
liber toler
licens permit
life live
lifelik pictori vivid
lift upraiz
like similitud
like wish
limbo oblivion
linger loiter lurk tarri
lingual linguist
littl small
lobscous lobscus
local neighborhood vicin
locat set situat
locat site
lock mesh
lone solitari
look sound
loos unleash
lord master
loudspeak speaker
low moo
lower sullen
lukewarm tepid
lumber pound
lumber timber
luminari notabl
lump swell
lunch luncheon
lurch pitch
lurid shock
lurk skulk
lush profus riotou
lyric word
machinist mechan
madman maniac
magic wizard
maim wound
maintain preserv
mainten upkeep
majest proud
male masculin
maling skulk
mama mamma mommi
mammal mammalian
manufactur produc
mark pronounc
mark score
mark target
market marketplac
market merchand sell
maroon strand
marri wed
marriag matrimoni
marshal mobil
massacr slaughter
master overcom surmount
masterli virtuoso
mastermind organ
match twin
mate teammat
materi stuff
math mathemat
matter topic
matur ripen
maxim maximum
mean pregnant
mean signifi
mean wai
meander thread wind
meander wander wind
measur step
meddl tamper
medic medicin
medit mull muse ponder reflect specul
mele scrimmag
melodi strain tune
melt thaw unthaw
memori retent
menac omin sinist threaten
menac threat
mental outlook
mention note observ remark
merchand product
merchand trade
merg unifi unit
merit virtu
metro subwai
microphon mike
middai noon
middl midsect
midst thick
milieu surround
milit warlik
militia reserv
min minut
mingl unifi
minim minimum
minim underst
minist parson pastor
ministr succor
misbehavior misde
misconstru misunderstand
misdemeanor violat
miser suffer
miseri wretched
misgiv qualm
misinterpret mistak misunderstand
mislai misplac
missil projectil
mob rabbl
mobil ralli
mobil wander
model mold
model pattern
modern overhaul
modesti reserv
moistur wet
mold stamp
mom silent
moment second
monarch sovereign
monast monk
mortician undertak
motif theme
motion movement
motionless static
motiv need
motto shibboleth slogan
mount wax
mouth speak talk utter
move travel
muffl smother stifl
multipl propag
mumbl mutter
murmur mutter
muster ralli
mute subdu
mute unspoken
myofibril myofibrilla
mysteri mystic
nag shrewish
nameless unknown
narr stori tale
narrow special
nasal pinch
nation patriot
nauseat sick sickish
navig voyag
neckti tie
need want
neg veto
neglect overlook
neglect unheed
negoti talk
nerv steel
new tide
newsman report
newspap paper
night nighttim
nip pinch
nomin token tokenish
northerli northern
nose poke pry
note notic
notif present
nourish sustain
nourish susten
nuanc subtleti
nudg prod
null void
nutrient nutrit
object protest
object remonstr
objection obnoxi
obscur vagu
observ watch
occlud sorb
occup resid
occup tenanc
offend piqu
offer proffer
oncom onset
open outdoor
oper usabl
opinion sentiment
oppon oppos
oppon opposit
opposit resist
optic visual
optim optimum
opul sumptuou
orat rhetorician
orb orbit revolv
ordin regul
orient point
origin root sourc
orthophosph phosphat
outlai spend
outlin sketch
output yield
outrag scandal shock
outsmart overreach
outspoken vocal
outstand promin salient
overcom overpow overwhelm
overhaul overtak
overrid overturn revers
overrid paramount predomin
overthrow subvert
overtur prelud
owner proprietor
ownership possess
pace tempo
pack wad
packag parcel
pact treati
pain strive
paint pictur
pale pallid wan
pamphlet tract
pander pimp procur
pang twing
panic terror
paranoiac paranoid
paraphras rephras
pardner partner
parent rear
part split
particl speck
particular peculiar special
partner spous
pass walk
passag transit
past yesteryear
pastelik pasti
patch piec
patch plot
path rout
pathet piti pitiabl
patrol polic
patron sponsor
pattern practic
pavement sidewalk
peac seren
pec pector pectorali
pedest stand
pelt pepper
penal punish
penalti punish
penanc repent
peptidas proteas
percent percentag
percentag share
perch roost
peril precari
persever persist
persist prevail
persist relentless
persist tenac
persona role
perspect posit view
perspir sweat
persuad swai
perturb troubl
petit request
phase stage
philharmon symphoni
phonem phonolog
photo photograph
phraseolog word
picket scout sentinel sentri
pier wharf
pinpoint speck
pipe shriek shrill
piss wee
pitch sky toss
pitiless remorseless ruthless
pivot swivel
place posit put set
place spot
placid tranquil
plan program
plant work
plat plot
plenitud plenti
plight predica
plod trudg
poetri vers
poignant touch
polish refin
polish smooth
poll survei
pommel pummel
populac public
portrait portray
possibl potenti
pot toilet
potter tinker
pounc swoop
pound ram
pound throb
pound thump
pour stream swarm
powder powderi pulver
practic rehears
pranc strut swagger
preach sermon
precari unstabl
precaut safeguard
preced prioriti
predict promiz
predilect prefer
prefer tast
prei target
prepar preparatori
prerequisit requir
present stage
preserv save
press urg
press urgent
price term
print publish
privaci secreci
pro profession
proce take yield
procedur process
process treat
procrastin stall
procur secur
proffer proposit suggest
profus rich
project protrud
project task undertak
promot public
prosper roar thrive
prostitut whore
protect secur
provinc state
provis proviso
provision tent
prurient salaci
psych soul
psychiatrist shrink
puke retch sick vomit
puls pulsat throb
pupil student
purpl violet
pursuit quest
push thrust
pussi slit
quak quiver
quarrel row wrangl
quash repress subdu subjug
quell squelch
quick speedi
quiet silenc
radianc shine
radic revolutionari
radic ultra
rage storm
railroad railwai
rain rainfal
ranch spread
rascal rogu
ratifi sign
rattler rattlesnak
raucou rowdi
reach stretch
react respond
reaction respons
reactiv respons
realism realiti
realiti world
realiz recogn
realiz see understand
rear rearward
reason sensibl
reassign transfer
rebuff repel repuls
rebuff slight
rebuff snub
rebuild reconstruct
rebuk reprimand reproof
rebut refut
recal recollect rememb
reced retreat withdraw
receipt revenu
recollect remembr
reconnoit scout
recount tell
recov regain retriev
recoveri recuper
recreat reviv vivifi
recur repeat
recurr repeat
redempt salvat
redevelop renov
reduc reduct
reek smack
reek wateri
reel spin
reenforc reinforc
reexamin review
refashion remak
refil replenish
refund repai
refund repay
regard respect
regist registri
regret sorrow
regroup reorgan
regul rule
regular verit
rehabilit renew
reissu reprint
reiter repeat restat
rejoin retort
relianc trust
religi spiritu
remain stai
remaind residu rest
remark singular
rend rip rive
rend rip split
render rendit
rent tear
repeal rescind
repeat repetit
replac substitut switch
replac supersed supplant
repos rest
repres symbol
repriev respit
resign surrend
resign vacat
resini tarri
resolv settl
reson resound
reson sonor vibranc
respect variou
resplend splendid
resum survei
resurrect upraiz
retir withdraw
retrac trace
rev rpm
reveal tell telltal
revel revelri
rever vener
reverend sublim
revis reviz
revis rewrit
revolv rotat
reward wage
rhino rhinocero
rhyme vers
ricketi shaki wobbl
rigor strict
rins wash
rippl ruffl undul
rite ritual
road rout
roadsid waysid
rock stone
rock swai
roll roster
romp runawai
room suit
root stem
rubberi rubberlik
run talli
run trial
rundown summat
runner smuggler
ruptur snap tear
rush surg
rust rusti
sabotag undermin weaken
sacr sanctifi
sad unhappi
sail sweep
salesgirl salesladi
salli wisecrack
sallow sickli
saltwat seawat
salut toast
salvag save
sampl tast
sand sandpap
sashai sidl
savor tast
scamper scurri scuttl
scene view vista
scheme strategi
scholar student
schoolmarm schoolmistress
scienc skill
scorch sear
scoundrel villain
scour scrub
scrape scratch
scream screech shriek
screechi squeaki
screen test
seafar seaman
seahors walru
seal waterproof
sear shrivel
search seek
seat sit
sec second
seced splinter
secondhand us
see wit
sensat stun
separ space
sequenc success
sequenti serial success
seren tranquil
serpent snake
settlement villag
sever wick
sew stitch
shade tint
shadow shadowi
shallow superfici
shambl shuffl
shave shaven
shenanigan wile
shift transform transmut
ship transport
shiver shudder
shiver trembl
shock stupor
shoelac shoestr
shop store
shop workshop
shopkeep storekeep tradesman
shrink wither
si sister
sidelong squint
sight vision
sign signal
sign subscrib
signific substanti
silver silveri
sin ungodli
singer vocalist
singular uniqu
sketch vignett
slacken slow
slant slope
slant weight
slaughter wallop
sleep slumber
slender slim
slender thin
slice slit
slide slip
slide swoop
slip steal
slop spill
slop splash
smack thwack
smooth suav
smother strangl
smother suffoc
smother surround
snap snarl
snare trap
snicker snigger
snoop spy
snow snowfal
soak sous
social societ
sod sward turf
soldieri troop
soprano trebl
sore tender
southbound southward
sovereign suprem
span travers
spare trim
spark sparkl
spatter splash
spatter splatter splutter sputter
spectat viewer watcher wit
specul ventur
speed veloc
spell tour
spell tranc
spire steepl
spite vindict
splash sprinkl
sportsman sportswoman
spot spy
sprawl straggl
spring springtim
spur urg
squad team
squirm twist worm wriggl writh
stagger stupefi
stai stick
staircas stairwai
stammer stutter
stamp stomp
standpoint viewpoint
starv starvat
state submit
state tell
steadi sweetheart
steal thiev
step tread
stereo stereophon
stimul stimulu
stoic stoical
storag storehous
storm tempest
strain strive
strangl throttl
stride tread
string twine
stringi wiri
studi survei
stuff thrust
stumbl trip
sub substitut
subject theme topic
submarin undersea
subordin underl
subsist surviv
suffer sustain
suffer woe
suit suitabl
sum total
summat total
sun sunlight sunshin
superintend superv
surmiz suspect
swai swing
swap switch
swarm teem
swirl twiddl twirl whirl
synchron synchroni
tactil tactual
talk talki
tangl tortuou
taut tight
tear weep
technic technolog
testimoni tribut
thoriat titter
thrash thresh
thud thump
timbr tone
tire weari
tissu weav
toppl tumbl
trace vestig
trampl tread
transfer transplant
transfer transport
transmiss transmit
trichrom tricolor
triumph victori
tumult uproar
twist wind
type typewrit
unaccount unexplain
unansw unrequit
uncanni weird
underestim underr
underlin underscor
uneconom wast
unfair unjust
unhurt unscath
uniqu unparallel
unlac unti
unlov unpicturesqu
unnecessari unneed
unobtain unprocur
unreflect unthink
unshav unshaven
unslop upright
untest untri
us usag util
vari variabl
vernal youth
verv vital
vet veterinari
vibrant vivaci
victori win
wag waggl
wail whimper
wallop whack
war warfar
washbasin washbowl
west westward
whip worst
whir whiz
white whiten
wind wrap
winter wintertim
wool woolen
wrack wreck
yap yelp
`;

/** Stems of words made from one another, a pair a line. */
export const DERIVED = `
abbati abbei
abbati abbot
abdomen abdomin
abdomen abdominoves
abet abett
abet abettor
abhor abhorr
abil abl
abolish abolit
abolit abolitionari
abolition abolitionist
abort abortionist
abound abund
absenc absent
absent absente
absentmind absentminded
absorb absorpt
abstain abstent
abstain abstin
abstent abstenti
abstraction abstractionist
academ academia
accel acceler
acceler acceleratori
acclaim acclam
acclim climat
acclimat climat
account accountantship
accret accretionari
accru accrual
accru accruement
accultur cultur
accus accusatori
ach achi
acid acidul
acquir acquisit
acquit acquitt
act action
act actuat
activ activist
adapt adaptor
add addit
address addresse
adject adjectiv
adjud adjudicatori
administ administr
admonish admonit
adsorb adsorpt
adult adulthood
adulter adulteri
adventur adventurist
adverb adverbi
advis adviz
advise adviz
advisori adviz
aerifer air
aerifi air
afebril fever
affect affection
affluenc affluent
ag aged
agglom agglomer
aggress aggressor
agon agoni
agre agreement
agricultur agriculturist
air pneumat
alabast alabastrin
alarm alarmist
alderman aldermanli
alkal alkali
alkali alkalifi
allegor allegori
allevi alleviatori
alloc allocat
allud allus
altitud altitudin
altruism altruist
alveol alveolu
alveolar alveolu
ambassador ambassadori
ambassador ambassadorship
ambit ambiti
ambl ambler
amend amendatori
anachron anachronist
analog analogist
analysi analyt
analyst analyz
anarch anarchi
anarchi anarchist
anastomosi anastomot
anatom anatomi
anatomi anatomist
ancestor ancestr
anecdot anecdotist
anesthesia anesthetist
anger angri
angl angul
angl angular
anguin snake
anim zoic
annoi annoy
announc annunciatori
anom anomi
anorex anorexia
antenn antenna
antenna antennari
antenupti wed
anthropolog anthropologist
antibacteri bacteri
anticanc cancer
anticip anticipatori
antipollut pollut
antisatellit satellit
antithesi antithet
antitumor tumor
anxieti anxiolyt
aorta aortal
aorta aortic
ap simian
apex apic
apian bee
apolog apologet
appar appear
appeal appealing
appeal appel
appli applic
appli applicatori
appoint appointe
apport apportion
apprais appraiz
apprehend apprehens
apprentic apprenticeship
approb approv
approbatori approv
aptitud aptitudin
arbitr arbitra
arbor tree
arborari tree
archaism archaiz
archbishop archepiscop
archbishop archiepiscop
archeolog archeologist
arduou arduous
area areal
arenicol sand
argu arguer
argu argument
aristocraci aristocrat
arithmet arithmetician
arm armament
arm armlet
arm brachial
aroma aromat
art arti
art artist
arteri arterioven
arteriol arteriolar
arteriola arteriolar
arterioven vein
arthrit arthriti
articul articulatori
artifact artifactu
ascend ascens
ash ashi
assai assay
assembl assemblag
assent assenti
assess assessor
associ associatori
assum assumpt
assur assured
astral star
astronom astronomi
astrophys astrophysicist
asymmetr asymmetri
atheism atheist
atheroma atheromat
atom diatom
atom monatom
atom monoatom
atom polyatom
atroph atrophi
attitud attitudin
attornei attorneyship
auctori author
audac audaci
aurorean dawn
author authori
author authorship
automobil automobilist
automobil automot
avaric avarici
avian bird
awai away
axi biaxal
axi biaxat
axi biaxial
bacteri bacterium
bacterioid bacterium
bacterium bacteroid
baffl bafflement
balk balker
balloon balloonist
bankrupt bankruptci
baptism baptiz
bark barki
basophil basophilia
bat batter
bath bather
battl battler
bawd bawdi
bear ursin
beast bestial
beat beatabl
beauteou beauti
beauti beautician
beauti beautifi
beautif beautifi
beer beeri
beg beggari
beget begett
begin beginn
belief believ
bend bendabl
benefic beneficiari
benefici benefit
betrai betray
bewild bewilder
bewitch bewitcheri
bibliograph bibliographi
bibliothecari librarian
bicep bicipit
bicycl bicyclist
bid bidder
bimolecular molecul
bimorphem morphem
biochem biochemistri
biograph biographi
biolog biologi
biologi biologist
biomed biomedicin
biophys biophysicist
birth natal
bite biter
bivari variabl
blab blabber
blamabl blame
blame blameabl
blame blameworthi
blatanc blatant
bleach bleacher
bleed bleeder
blend blender
blind blinder
block blocki
blood bloodi
blood haemat
blood haemic
blood hemat
blood hemic
blue blueness
blur blurri
boast boaster
bob bobber
bog boggi
boi boyhood
boil boiler
bomb bomber
bomb bomblet
bone bonelet
bone osseou
bone ossifer
boni bony
book bookabl
book booker
book booklet
booz boozi
bore boring
bosom bosomi
boss bossi
botulin botulinu
boulder boulderi
bound bounded
bower boweri
box boxi
brag braggart
brag bragger
brain cerebrospin
brain cerebrovascular
branch branchi
breviti brief
bribabl bribe
bribe briber
bribe briberi
bridg bridgeabl
brillianc brilliant
broil broiler
broker brokerag
bronchial bronchu
bronchiol bronchiolar
brother brotherli
bruiz bruizer
brush brushi
bubalin buffalo
budget budgetari
bugl bugler
bui buyer
bulb bulbac
bulg bulgi
bull taurin
bunch bunchi
bureaucraci bureaucrat
burgl burglari
burglar burglari
buri burial
burn burnabl
burr burri
burr burrlik
busi busy
butter butyrac
butterfat butyrac
calam calamit
calcif calcifi
calcif fibrocalcif
calcul calculu
calendar calendr
callou callous
calorimetr calorimetri
camp camper
cancer precancer
canon canonist
capit capitalist
caprin goat
captain captainship
carabin carbin
cardiac heart
cardin cardinalship
cardiopulmonari heart
cardiopulmonari lung
cardiorespiratori heart
cardiorespiratori respir
career careerist
carpent carpentri
carri carrier
cartoon cartoonist
cash cashabl
cat felin
catalog catalogu
categor categori
caten chain
catenul chain
cathet catheter
cattl cattleship
caus causal
caus causat
cautiou cautious
ceas cessat
celebr celebratori
celesti sky
cell extracellular
cell intercellular
cell intracellular
cell unicellular
cellulos cellulosid
cement cementiti
centenari centuri
centenni centuri
center central
center centric
central centralist
cephal head
cerebellar cerebellum
cerebr cerebrum
certif certifi
cervin deer
chairman chairmanship
chant chanter
chao chaotic
charact character
charact characterist
charg charger
charisma charismat
chartac paper
chastis chastiz
cheat cheater
cheek zygomat
cheer cheerer
chemic chemistri
chemic pyrochem
chemist chemistri
chest pector
chest thorac
chew chewer
chieftain chieftainship
child childhood
child childli
choir choral
choir chorist
choral choru
chord chordal
chromatograph chromatographi
chunk chunki
church churchli
church ecclesiast
cilial cilium
cinema cinemat
circl circular
circumscrib circumscript
citi citifi
citi urban
claim claimant
clang clanger
clang clangor
clariti clear
class classifi
classic classicist
classif classifi
classif classificatori
classifi classificatori
claus clausal
claw ungual
clean cleaner
cleans cleanser
cleav cleaver
cleav cleft
clergi cleric
cleric clerk
clerk clerkship
climact climax
clinic subclin
clonic clonu
cloth vestiari
coagul coagulum
coast coastal
coax coaxer
coddl coddler
code codifi
codif codifi
coerc coerciv
coher cohes
collar collarless
collect collectiv
colleg collegi
collud collus
colon coloni
colon colorect
coloni colonist
color colorist
comedi comic
comet cometari
command commandership
comment commentari
commerc commerci
commis commiser
commit committed
commun communicatori
commun communion
commun communist
companion companionship
compar comparison
compart compartment
compass compassion
compet competit
compet competitor
compet competitori
complais complaiz
compli complianc
compli compliant
complic complicated
compliment complimentari
compon compos
comprehend comprehens
compress compressor
comrad comradeship
conced concess
conceiv concept
concept conceptu
concis conciz
conclud conclus
concret concretist
concur concurr
condemn condemnatori
condescend condescending
condit condition
cone conic
confirm confirmatori
conform conformist
confus confused
congeal congel
congratul congratulatori
conjug marriag
connect connector
connoisseur connoisseurship
connubi marriag
conquer conqueror
consciou conscious
consent consentan
conserv conservationist
conserv conservativ
consid consider
consign consigne
consign consignor
consol consolatori
conson consonant
conspecif speci
conspir conspiraci
conspir conspiratori
conspiraci conspiratori
constanc constant
constitu constitut
constrict constrictor
constru construal
construct constructor
consult consultatori
consum consumpt
contain container
contempt contemptu
contend content
content contented
contest conteste
context contextu
continu continuum
contort contortionist
contract contractor
contract contractu
contradict contradictori
contradistinct contradistinguish
contrapuntist counterpoint
contribut contributor
control controllership
convei conveyor
convent convention
convent conventu
convers conversationalist
convers conversationist
convers convert
convert convertor
cook cooker
cook cookeri
cool coolant
cool cooler
copi copyist
corrobor corroboratori
corrod corros
cortex cortic
cortex subcort
cortic thalamocort
corvin crow
cosmic cosmo
costal rib
cotton cottoni
counsel counselor
counselor counselorship
count countabl
coupl coupler
cousin cousinli
cover coverlet
cow coward
coward cowardli
craft crafter
craftsman craftsmanship
creat creation
creat creatur
credal creed
creed creedal
crime crimin
crisp crispi
criteri criterion
croon crooner
crucifi crucifix
crucifi crucifixion
crude cruditi
crush crusher
crust crustal
cube cubic
cube cuboid
cubism cubist
cult cultist
cultur transcultur
cur cure
curios curiou
curricular curriculum
cusp cuspid
custodi custodian
custodian custodianship
custom customari
cylind cylindr
cylindr cylindric
cyst encyst
cytoplasm cytoplasmat
cytoplasm cytoplast
daisi daisylik
damn damnat
damn damnatori
danc dancer
darn darner
daughter daughterli
dealer dealership
dean deanship
death die
debil debilit
decad decai
deceas deced
deceiv decept
decenc decent
decid decis
declar declaratori
decliv declivit
deduc deduct
defeat defeatist
defend defens
defer deferenti
defi defiant
defianc defiant
defin definit
defrai defray
deliv deliveri
deliver deliveri
delud delus
delud delusori
demagog demagogu
democraci democrat
demolish demolit
demon demoniac
deni denial
dens densiti
dental tooth
dentur denturist
depart department
depart departur
depart interdepartment
depart intradepartment
depict pictur
deploi deploy
deposit depositor
derid deris
derid derisori
descend descent
describ descript
despair desper
despis despiz
despoil despoli
destroi destroy
destroi destruct
detain detaine
detect detector
deter deterr
detract detractor
deviant deviat
devis deviz
devot devote
devot devoted
dew dewi
dexter dextrou
diachron diachroni
diagnos diagnosi
diagnosi diagnost
diagnost diagnostician
diagram diagrammat
dialect dialectician
dialog interlocutori
dialysi dialyz
diamantin diamond
diamet diametr
diaphragm phrenic
diaphys diaphysi
diari diarist
diarrhea diarrheal
diarrhea diarrhet
diarrhea diarrhoeal
diarrhea diarrhoet
diet dietari
diet dietet
diet dietician
differ differenti
dignifi digniti
dimens dimension
diminish diminut
dine dinner
ding dingi
dip dipper
diplomaci diplomat
diplomaci diplomatist
dipol dipolar
direct direction
direct omnidirect
director directorship
dirt dirti
disagr disagre
disarm disarma
disast disastr
discipl discipleship
disciplin interdisciplinari
disclos disclosur
discont discontented
discov discoveri
discret discretionari
disenfranch disenfranchis
disillus disillusion
disint disinter
disinterest disinterested
disjoint disjointed
dismemb dismember
disobedi disobei
dispass dispassion
displeas displeasur
dispos disposit
disput disputati
dissatisfact dissatisfi
dissent dissenti
dissuad dissuas
distil distilleri
distinct distinguish
distort distortionist
divers diversionari
divers diversionist
divers divert
divest divestitur
divid divis
divorc divorce
dock docker
doctor doctori
doctrin indoctrin
document documentari
dog dogged
dogma dogmat
domest home
domin domineering
domin dominion
dough doughi
draft drafte
draft drafter
draft drafti
drain drainag
drama dramat
drama dramatist
drama thespian
dramat dramatist
drawl drawler
dream dreamer
dream oneir
drift driftag
drink drinker
drive driver
drizzl drizzli
drows drowsi
drug druggist
drum drummer
dry dryness
ducal duke
duct ductless
duel duelist
duel duellist
dupe duperi
dusk duski
duteou duti
dye dyer
dynamit dynamitist
dynast dynasti
eagl eaglet
ear otic
earn earner
earth earthen
earth earthl
ebon eboni
eclect eclectic
econom economi
economi economist
ecstasi ecstat
edema edemat
edif edifi
edit editor
editor editorship
editori editorialist
educ educate
educ educationalist
educ educationist
effect effectu
egot egotist
elect elector
elect elig
electr photoelectr
electrophoresi electrophoret
electrotherapi electrotherapist
elocut eloqu
elucid lucid
elud elus
embitt embitter
emblem emblemat
embroid embroider
emiss emit
emit emitt
emot emotion
emphas emphasi
emphasi emphat
emphysema emphysemat
empiric empiricist
emploi employ
emploi employe
empow empower
enclos enclosur
enderm skin
endermat skin
endotheli endothelium
endoven vein
endur enduring
energ energi
enigma enigmat
enjoi enjoy
enquir inquir
enrol enrolle
enter entranc
enterpr enterprising
enthusiasm enthusiast
enviou envious
environ environment
enzym enzymat
enzym nonenzymat
enzym zymoid
ephemer ephemera
epiderm epidermi
epigram epigrammat
epilepsi epilept
epiphys epiphysi
epistem epistemolog
epistemolog epistemologist
equal equat
equilibr equilibrium
erod eros
err error
erythrocyt erythroid
escap escape
essai essay
essai essayist
ester esterifi
estuari estuarin
etch etcher
ethic ethician
ethic ethicist
euphor euphori
evalu valu
evangel evangelist
everlast everlasting
everydai everyday
evid evidenti
evoc evok
evolut evolv
exampl exemplifi
exce exceed
exce excess
excit excitatori
exclaim exclam
exclaim exclamatori
exclud exclus
excret excretori
excurs excursionist
execut execution
existenti existentialist
exon exoner
expedit expeditionari
expel expuls
expend expenditur
expend expens
experi experienti
experi experiment
expi expiat
expiat expiatori
explain explanatori
explod explos
exploit exploitatori
explor exploratori
expos exposur
expositori expound
expression expressionist
expunct expung
extend extens
extend extent
extralinguist languag
extrud extrus
fabric textil
face mandibulofaci
face maxillofaci
fail failur
fake fakeri
falcon falconin
fals falsiti
falsifi falsiti
fame famou
fan fandom
fanci fancier
fantasi fantasist
farawai faraway
farc farcic
farm farmer
farmer farmerett
fascism fascist
fat fatti
fat stearic
father fatherli
febril fever
felic felicit
femor thigh
feroc feroci
fervenc fervent
fiduciari trust
field fielder
fight fighter
filter filtrat
financ financi
financ fiscal
financ nonfinanci
fisc fiscal
fish fisher
fish fisheri
fish piscin
fit fitter
fit fitting
flatter flatteri
flautist flute
fleet fleeting
flirt flirtat
floor multilevel
flour flouri
flout flouter
fluff fluffi
flute flutist
fluvial river
follicl follicular
foreclos foreclosur
foreman foremanship
form format
formal formalist
formula formular
fox foxi
fox vulpecular
fox vulpin
fragment fragmentari
fragranc fragrant
frequenc frequent
friabil friabl
friend friendli
friend friendship
frier fry
fring fringi
front frontal
fruit fruiter
fruit fruitlet
frustr frustrat
fry fryer
fun funni
funer funerari
fungal fungu
furi furiou
furi infuri
furiou furious
fuse fusibl
fuse fusion
ga gaseou
ga gasifi
ga gass
gag gagster
gang gangdom
gang gangster
gaseou gaseous
gastric stomach
gastroduoden stomach
gastroesophag stomach
gaud gaudi
gener generos
genet geneticist
gentleman gentlemanli
geograph geographi
geolog geologi
geologi geologist
geometr geometri
geometri geometrician
geotherm heat
germ germin
gerund gerundi
gesticul gestur
ghetto ghettoiz
giant gigant
giggl giggler
gild gilder
girl girlhood
gladiat gladiatori
gland glandular
glass glassi
glide glider
glimmer glimmeri
glitter glitteri
global globe
glomerular glomerulu
gloom gloomi
glori glorifi
glori gloriou
glossopharyng throat
glossopharyng tongu
glue gluei
gnaw gnawer
gnome gnomic
goat hircin
golf golfer
goos gosl
gorg gorger
gossip gossipi
gout gouti
governor governorship
governor gubernatori
grace graciou
grade grader
grai gray
grai grey
grain graini
grain granular
grammar grammat
grant granter
granul granulifer
grape grapei
grape grapelik
grape grapi
graph graphic
grass grassi
gratif gratifi
grave graviti
gravit graviti
greed greedi
greet greeter
griev griever
grime grimi
grin grinner
groan groaner
grow growth
grumbl grumbler
guess guesser
guilt guilti
guitar guitarist
gulp gulper
gun gunner
gush gusher
gust gusti
gust tast
gustatori tast
gynecolog gynecologist
habit habitu
haggl haggler
hair hairi
harmon harmoni
harmoni nonharmon
harp harpist
hast hasti
hat hatter
hatch hatcheri
hate hater
haul haulag
haul hauler
hawk hawker
haze hazi
headmast headmastership
health healthi
hear hearabl
heat heatabl
heat heater
heat nontherm
heat thermal
heat thermic
hebephren hebephrenia
hedon hedonist
heft hefti
heliac sun
help helper
hemolysi hemolyt
hepat liver
herb herbal
hero heroic
herpetolog herpetologist
hesit hesitat
heterozyg heterozygos
hideou hideous
hidrot sweat
hierarch hierarchi
hilar hilari
hilar hilum
hill hilli
hiplength hiplin
hire hirer
hiss hisser
histolog histologist
hobbi hobbyist
hobbl hobbler
hoist hoister
hole holei
homogen homogeni
homozyg homozygos
honor honorari
honor honore
hoof hooflik
hoof ungual
hop hopper
hope hoper
horrifi horror
horseman horsemanship
hospit nosocomi
hug hugger
hulk hulki
human humanist
humbl humil
humid humidifi
humor humorist
hunger hungri
hunt hunter
hurdl hurdler
hurl hurler
hurri hurried
hydrometr thermogravimetr
hymen wed
hyperem hyperemia
hypnosi hypnot
hypocrisi hypocrit
hypoderm skin
hypophys hypophysi
hypothalam hypothalamu
hypothes hypothesi
hyster hysteria
idea ideal
idea ideat
idea psychomotor
ident identic
ident identifi
ideolog ideologist
idiom idiomat
idiosyncrasi idiosyncrat
idl idler
illus illusion
illus illusori
imperi imperialist
imperson persona
impiou impious
impli implic
import importe
impos imposit
imprec imprecis
inadvis inadviz
incisur inciz
incur incurr
indefin indefinit
individu individualist
industri industrialist
infanc infant
infect infecti
infer inferenti
infin infinit
infinit infinitiv
inflam inflammatori
inflat inflationari
influenc influenti
inform informatori
inhal inspiratori
inherit inheritor
inhibit inhibitor
inhibit inhibitori
initi initiatori
injur injuri
ink inki
inquir inquiri
inquir inquisit
insect insectan
inspector inspectorship
instanc instant
instant instantan
instruct instructor
instructor instructorship
insurrect insurrectionari
insurrect insurrectionist
intend intent
intens intensifi
intensif intensifi
intent intention
intercept interceptor
intercost rib
interest interested
interest interesting
interfac interfaci
interlobular lobular
intermarri intermarriag
intermiss intermit
intermolecular molecul
intern internation
interplanetari planet
interrel interrelated
interrel interrelationship
interstellar star
interven intervenor
interven intervent
interview interviewe
intim intima
intracutan skin
intraderm skin
intralinguist languag
intralobular lobular
intramolecular molecul
intramuscular muscl
intrapulmonari lung
intraven vein
intrud intrus
invad invas
invent inventor
invest investor
investig investigatori
ion ionat
ion ionic
iron ironi
ironi ironist
irrat irration
isl islet
isolation isolationist
isom isomer
isotrop isotropi
issu issuer
ital italic
jag jagged
jail jailer
jail jailor
jaw maxillomandibular
jeer jeerer
jeopard jeopardi
jerk jerker
jest jester
jocular joke
joi joyou
joke joker
joke jokest
jolli jolliti
jolt jolti
journal journalist
journei journey
joyou joyous
judg judgeship
judg judgment
judg judici
jugular neck
juic juici
jurisprud jurisprudenti
jurisprud jurist
justif justifi
juxtapos juxtaposit
kick kicker
kidnap kidnapp
kidnei renal
kill killabl
kill killer
kinesi kinet
kinesthesi kinesthet
king kingli
king kingship
knee poplit
knight knightli
knit knitter
know knowabl
know knower
labor labori
labyrinth labyrinthian
lacertilian lizard
lachrymatori tear
lacrimatori tear
lactic milk
lacustrin lake
lag laggard
lag lagger
lamin lamina
languag lingual
languag linguist
languag nonlinguist
larva larval
last lasting
lather latheri
latitud latitudin
launch launcher
law legal
law medicoleg
lead leader
leader leadership
leaf leafi
leak leaker
lean leaner
leap leaper
learn learned
learn learner
leas lesse
leather leatheri
leav leaver
lectur lectureship
legisl legislatorship
legisl legislatur
legum legumin
lemon lemoni
lend lendabl
lend lender
leonin lion
leprosi leprou
lexi lexic
lexic lexicon
lexic word
liber liberalist
liber liberti
librarian librarianship
librettist libretto
licens license
lift lifter
light photic
lightheart lighthearted
like likeli
limp limper
lingua lingual
literari literatur
livabl live
live liveli
liver liveri
lizard saurian
loath loather
lobar lobe
lobat lobe
lobbi lobbyist
lobul lobular
lodg lodger
log logger
logic logician
logic logistician
lone loneli
long longer
loss lossi
lous lousi
lovabl love
love loveabl
love loveli
love lover
lug luggag
lumbar lumbosacr
lumbar lumbu
lumin luminos
lunch luncher
lung pulmon
lung pulmonari
lunisolar sun
lupin wolf
lurk lurker
lust lusti
lyric lyricist
machin machinist
macromolecul macromolecular
maggot maggoti
magnif magnifi
magnifi magnitud
maiden maidenhood
maiden maidenli
maintain mainten
majest majesti
malari malaria
maling malinger
manag manageri
manag managership
mandat mandatari
maneuv maneuver
mania manic
manner mannerli
manor manori
manumiss manumit
map mapper
marbl marbleiz
marbl marmor
marbl marmorean
marin marinad
marin sea
marit marriag
mark marker
marksman marksmanship
marriag matrimoni
marsh marshi
marshal marshalship
mask masker
master masteri
master masterli
mathemat mathematician
matron matronli
matutin morn
maze mazi
meal prandial
meat meati
meddl meddler
megaloman megalomania
megalomania megalomaniac
melod melodi
melt meltabl
melt melter
member membership
memor memori
mend mender
mendac mendaci
mental mind
merg merger
merit meritori
mesenter mesenteri
mess messi
metal monometal
method methodic
metropoli metropolitan
microb microbi
micrometeor micrometeorit
microscop microscopi
microscopi microscopist
migrant migrat
militari militarist
milk milki
millenarian millennium
millenni millennium
millennian millennium
mimesi mimet
mineralog mineralogist
miniatur miniaturist
minist ministeri
minist ministr
miracl miracul
mire miri
misbehav misbehavior
misconc misconcept
misconstru misconstruct
misogyni misogynist
misrepres misrepresent
mission missionari
mist misti
mitig mitigatori
mix mixabl
mix mixtur
moan moaner
mock mocker
mock mockeri
modern modernist
modif modifi
moisten moistur
mold moldabl
molecul molecular
moment momentan
moment momentari
monarch royal
monei monetari
monei money
monei pecuniari
monomorphem morphem
monopol monopoli
monopol monopolist
monopoli monopolist
monosyl monosyllab
monstros monstrou
montan mountain
month monthli
mop mopper
moral moralist
morphem polymorphem
mother motherhood
mother motherli
motor motorist
mourn mourner
move moveabl
move movement
move mover
mow mower
mucifer mucu
mucocutan skin
mucoid mucu
mucopurul mucu
mucos mucosa
mucos mucu
mucou mucu
mud muddi
mule mulet
multinucl nucleu
multipl multipli
mumbl mumbler
mural wall
murk murki
muscl muscular
muscl musculoskelet
muscl neuromuscular
muse muser
music musician
musician musicianship
mutant mutat
mutin mutini
myocardi myocardium
mysteri mystifi
myth mythic
mytholog mythologist
nag nagger
nail nailer
nail ungual
nake naked
name namer
name nomin
nasal nose
nation nationalist
naval navi
nearsight nearsighted
necess necessari
necess necessit
necrosi necrot
nectari nectarifer
neighbor neighborhood
neighbor neighborli
neocort neocortex
nerv neuromuscular
nervou nervous
neuropsychiatr neuropsychiatri
neurosi neurot
neutral neutralist
night nightli
nihil nihilist
nobil nobl
nodul nodular
nonlex word
nonspati space
nontransl translat
nose perinas
nose perirhin
nose rhinal
nostalg nostalgia
notar notari
notic notifi
nourish nutrient
novel novelett
novel novelist
nucleat nucleu
nucleu uninucl
nude nuditi
nudg nudger
numen numin
numer numeros
nuptial wed
nutrient nutrifi
obedi obei
object objector
obtain obtent
obviou obvious
occipit occiput
occlud occlus
occup occupi
ocean transocean
odiou odious
odor odour
offer offeror
offici officialdom
ogl ogler
omen omin
omiss omit
opera operat
oppon oppos
opportun opportunist
oppos opposit
oppress oppressor
optim optimist
optim optimum
orat orator
orator oratori
orchestr orchestra
orchestra philharmon
organ organism
organ organiz
orthograph orthographi
outlaw outlawri
over overeat
overbear overbearing
overfe overfeed
overh overheat
overlai overlay
overpai overpay
overproduc overproduct
ovin sheep
owl owlet
owner ownership
pacif pacifi
pacifi peac
pack packag
paddl paddler
page pager
page pagin
pai paye
pai payer
pai payment
paint painter
painter painterli
pale pallor
paleocort paleocortex
palm palmar
palm volar
panic panicki
pantomim pantomimist
papal pope
paper paperi
paper paperlik
parachut parachutist
parad paradis
parad paradisiac
paramet parametr
paraphras paraphrast
parent parenthood
parish parochi
parliament parliamentari
parodi parodist
part partial
particular particularist
partner partnership
pastor pastorship
patch patchi
patent patente
patern paternalist
patholog pathologist
patienc patient
patin patina
patriarch patriarchi
pave pavement
paw pawer
pearl pearli
peasant peasanthood
pedant pedantri
peddl peddler
pelag sea
pelvi pelvic
penal penalti
peninsula peninsular
perceiv percept
perceiv percipi
percuss percussionist
percutan skin
perfect perfectionist
perfection perfectionist
peripher peripheri
perm permeat
permeant permeat
persecut persecutor
person personhood
persona personifi
personif personifi
persuad persuas
pertain pertin
pervad pervas
pessim pessimist
petal petaloid
petit petitionari
phalang phalanx
pharmaceut pharmaci
pharmaceut pharmacist
pharmaci pharmacist
philanthropi philanthropist
philosoph philosophi
phone phoner
phonet phonetician
phonolog phonologist
photograph photographi
photovolta voltag
phrasal phrase
physic physicist
physiolog physiologist
pianist piano
picknick picnic
picnic picnick
pig piglet
pighead pigheaded
pilfer pilferag
pimpl pimpli
pink pinkifi
pitch sidearm
piteou piti
place placement
plai player
plai playlet
plan planner
planar plane
plane planer
planet planetari
plant plantal
plant plantlet
platitud platitudin
pleas pleasant
pleas pleaser
pleas pleasur
pledg pledger
plenteou plenti
pleura pleural
plow plower
poet poetiz
poetic poetri
poignanc poignant
polit politician
poll pollster
pollen pollin
pompos pompou
pompou pompous
ponder ponderos
pore porifer
poros porou
porou porous
portend portent
portrai portrait
portrai portraitist
portrai portray
posit position
positiv positivist
possess possessor
post poster
postnupti wed
potenc potent
powder powderi
prai prayer
pranc prancer
prattl prattler
preach preacher
preach preachment
precaut precautionari
preced precedenti
preclud preclus
precoc precoci
preconc preconcept
preempt preemptiv
prefac prefatori
prefer preferenti
pregnanc pregnant
prehistor prehistori
premarit wed
prenupti wed
preoccup preoccupi
prepar preparatori
prepar prepared
prescrib prescript
presenc present
presid presidenti
presid presidentship
press pressur
presum presumpt
presuppos presupposit
pretend pretens
priest priesthood
primat primateship
priorit prioriti
process processor
proclaim proclam
procr procreat
produc product
profess profession
professor professori
professor professorship
profound profund
program programm
prohibit prohibitionist
proletarian proletariat
promise promiz
promisor promiz
promissori promiz
pronomin pronoun
propaganda propagandist
propel propellor
propheci prophet
propon propound
propos proposit
proprietari proprietor
proprietor proprietorship
prosecut prosecutor
prosod prosodi
protect protector
protein proteinac
proteolysi proteolyt
protrud protrus
proverb proverbi
provinc provinci
provis provision
provis provisionari
provoc provok
prowl prowler
prudenc prudenti
prurienc prurient
psych psychic
psychiatr psychiatri
psychiatri psychiatrist
psycholog psychologist
psychopath psychopathi
psychosi psychot
psychotherapeut psychotherapi
psychotherapi psychotherapist
public publicist
public publish
pulp pulpi
puls pulsat
pun punster
punish punit
punish punitori
pupa pupat
pure puriti
purif purifi
purifi puriti
purpl purpur
pursu pursuer
pursu pursuit
purvei purveyor
put putt
puzzl puzzlement
puzzl puzzler
pyknosi pyknot
qualif qualifi
qualifi qualiti
queri querier
quot quotat
quot quoter
rabbi rabbin
racket racketi
radianc radiant
radianc radiat
radiant radiat
rain raini
ram rammer
ranch rancher
rape raper
rasp raspi
rat ratlik
ratif ratifi
ratiocin rational
ration rationalist
rattl rattler
read reader
reader readership
real realiti
realism realist
rebel rebellion
rebelli rebellion
receiv recipi
recept receptionist
recess recessionari
reciss rescind
recit recitalist
reconnaiss reconnoit
reconsid reconsider
recov recover
recov recoveri
rectangl rectangular
recur recurr
redeem redempt
redeem redemptori
redefin redefinit
redempt redemptori
rediscov rediscoveri
reduc reduct
reef reefi
reenact reenactor
reform reformist
regist registr
regist registri
regul regulatori
relat related
relat relationship
reli relianc
reli reliant
relianc reliant
religi religion
religi religios
religion religionist
remarri remarriag
rememb remembr
remit remitt
remot remov
remun remuner
repai repay
repeat repetit
repetit repetiti
reprehend reprehens
repres represent
rescind resciss
resin resini
reson resound
respir respiratori
rest rester
resum resumpt
resuspend resuspens
retain retent
retali retaliatori
retin retina
retir retire
reunifi reunion
reunion reunit
reveal revel
reverb reverber
revers revert
revis reviz
revolut revolution
revolut revolutionari
revolut revolutionist
rhyme rhymer
rhyme rhymest
rhythm rhythmic
ribbon ribboni
ride rider
righteou righteous
riot riotou
riparian riverbank
risk riski
rival rivalr
roam roamer
roar roarer
rob robber
rob robberi
rock rocki
rock rupestr
rock rupicol
romanc romant
roof roofer
room roomer
room roomett
root rootlet
round rounded
row rower
rubber rubberi
rubbish rubbishi
rudiment rudimentari
ruffian ruffianli
ruin ruiner
ruin ruinou
rule ruler
ruler rulership
rustl rustler
rut rutti
sacr sacred
sacrileg sacrilegi
sadism sadist
sail sailor
saint saintli
salac salaci
salamand salamandriform
salesman salesmanship
salienc salient
saliv saliva
saliva salivari
salubr salubri
salvat salvif
sand sander
sandpap sandpaperi
sane saniti
sap sapper
saponac soap
sarcasm sarcast
sarcolemm sarcolemma
satin satini
satir satirist
satisfactori satisfi
save saver
scar scarifi
scarc scarciti
scare scarer
scenario scenarist
schism schismat
schizophren schizophrenia
scholar scholarli
scholar scholarship
scholast school
scienc scientist
sclerosi sclerot
scof scoff
scold scolder
scopal scope
scorn scorner
scoundrel scoundrelli
scout scouter
scrape scraper
scratch scratchi
scrawl scrawler
screech screechi
screen screener
scribe scriber
scroung scrounger
scrutin scrutini
scuff scuffer
sea thalass
seal sealant
seam seamster
seaman seamanli
seaman seamanship
secession secessionist
secret secretor
secret secretori
secretari secretaryship
sector sectori
secular secularist
seep seepag
segregation segregationist
seism seismic
seiz seizer
sell seller
seminari seminarist
senat senatori
senat senatorship
sens sensat
sens sensifi
sens sensit
sens sensor
sensuou sensuous
sentenc sententi
sepsi septic
septal septum
septat septum
seri serial
serou serum
sew sewer
shadow shadowi
shape shapeli
shelf shelflik
shelv shelver
shield shielder
ship shipment
shirk shirker
shiver shiveri
shop shopper
shout shouter
shove shover
shred shredder
shrub shrubbi
shrub shrublet
shunt shunter
shut shutter
siev sift
sift sifter
sign signatur
sign signifi
signif signifi
silenc silent
silk silki
simpl simplic
sin sinner
sing singer
sing song
sinuos sinuou
sinuou sinuous
sip sipper
sister sisterli
skin subcutan
skin transcutan
slap slapper
sleep sleeper
sleep sleepi
sling slinger
sloven slovenli
slug slugger
slum slummi
slumber slumberi
sly slyness
smell smelli
smirk smirker
smooth smoother
smuggl smuggler
snake snaki
snare snarer
sneer sneerer
sniff sniffer
snoop snooper
snore snorer
soak soakag
social socialist
social societi
societ societi
societi sociocultur
sociolog sociologist
soil soilur
solar sun
soldier soldieri
soldier soldierli
soldier soldiership
solem solemn
solo soloist
solv solver
soot sooti
sorb sorbent
sorb sorption
sow sower
space spacial
space spatial
spaciou spacious
spare sparer
spars sparsiti
speak speaker
specif specifi
spectacl spectacular
spectral spectrum
spectromet spectrometr
spectroscop spectroscopi
speech speechifi
speed speedi
sphere spheric
spice spiceri
spider spideri
spinal spine
spirit spirited
spirit spiritu
spleen splenic
splinter splinteri
sponsor sponsorship
spore sporogen
sportsman sportsmanship
sprawl sprawler
sprint sprinter
spume spumi
spurn spurner
squeak squeaki
squeez squeezer
squint squinter
squirm squirmer
squirt squirter
stab stabber
stabil stabl
stack stacker
stage stager
stain stainer
stanc stand
stand stander
star starri
stare starer
starv starvat
state statement
statesman statesmanli
statesman statesmanship
statist statistician
statu statuari
statu statuett
statut statutori
steal stealer
stealth stealthi
stenograph stenographi
stereophon stereophoni
sternal sternum
steward stewardship
stifl stifler
stimul stimulu
sting stingless
stipul stipulatori
stitch stitcher
stitch stitcheri
stock stockist
stoic stoical
stoical stoicism
stomp stomper
stone stoner
storag store
storm stormi
strafe strafer
straggl straggler
strai strayer
strangl strangul
strateg strategi
strategi strategist
stratif stratifi
stratifi stratum
stream streamlet
strenuos strenuou
strenuou strenuous
striat striation
stripe stripi
struggl struggler
student studentship
studiou studious
stump stumper
style styliz
suav suaviti
subcontract subcontractor
subdu subduer
sublingu tongu
submerg submers
submiss submit
subsid subsidi
suburb suburban
subvers subvert
succe succeed
succe success
succe successor
suction suctori
sud sudsi
suffic suffici
suffrag suffragett
suffrag suffragist
sulk sulki
sum summat
summar summari
summer summeri
sumptuos sumptuou
sup supper
supernatur supernaturalist
supersed supersedur
supersed supersess
superstit superstiti
superv supervis
superv supervisor
superv supervisori
supervisor supervisori
suppli supplier
suppliant supplic
supplic supplicatori
supremaci supremacist
surmis surmiz
surpris surpriz
surprising surpriz
surrend surrender
surviv survivor
suspect suspicion
suspend suspens
swamp swampi
swindl swindler
syllab syllabl
syllabifi syllabl
symbol symbolist
symmetr symmetri
symmetr symmetric
sympath sympathi
sympathet sympathi
symphon symphoni
symptom symptomat
synchron synchroni
synerg synergist
syntact syntax
syntactician syntax
synthes synthesi
synthesi synthesist
tabl tabul
tactic tactician
tale tell
tax taxabl
tax taxer
teach teachabl
teach teacher
teacher teachership
technic techniqu
technician techniqu
technolog technologist
tediou tedious
telegraph telegraphi
telegraph telegraphist
telegraphi telegraphist
telepath telepathi
telev televis
temer temerari
tempt temptabl
tempt tempter
tenanc tenant
tend tendenc
tendenc tendenci
tendenc tendenti
tendin tendon
tentacl tentacular
terrifi terror
terror terrorist
testament testamentari
testicl testicular
testifi testimoni
text textual
theater theatric
theism theistic
themat theme
theolog theologi
theologi theologist
theoret theori
theoretician theori
theori theorist
theori theoriz
therapeut therapi
therapi therapist
thermogravimet thermogravimetr
thermogravimetr thermogravimetri
thermomet thermometr
thermometr thermometri
thread threader
thrill thriller
throat throati
throttl throttler
thwart thwarter
thyrotox thyrotoxicosi
tidal tide
time timeli
time timer
tinkl tinkli
tint tinter
tire tired
toil toiler
tonal tone
tooth toothi
topograph topographi
torment tormentor
total totalist
tote toter
touch toucher
tour tourist
tourism tourist
tourist touristi
town township
toxic toxin
trachea tracheal
trade trader
tradition traditionalist
tragedi tragic
train traine
traine traineeship
transact transactor
transcrib transcript
transfer transferr
transgress transgressor
transmiss transmit
transmit transmitt
trap trapper
treason treasonist
treasur treasurership
treat treatment
tree treelet
trembl trembler
triangl triangul
triangl triangular
trick tricker
trick tricksi
tripl triplic
triumph triumphant
troubl troublou
truck trucker
trudg trudger
tube tubular
tuberculoid tuberculosi
tug tugger
tumult tumultu
tutor tutori
tutor tutorship
tweed tweedi
tweez tweezer
twig twiggi
twine twiner
twinkl twinkler
twirl twirler
type typifi
type typist
typograph typographi
tyrann tyrant
ubiqu ubiquit
unbound unbounded
uncloud unclouded
underst understat
unexpect unexpected
unhurri unhurried
unif unifi
univers universalist
unlik unlikeli
unprotect unprotected
unrel unrelated
unti untier
unwil unwilling
unwis unwiz
upholst upholster
urg urgent
urgenc urgent
uric urin
uricosur urin
urin urinari
us usabl
us usag
us user
usabl useabl
util utiliz
vacanc vacant
vacant vacat
vacat vacation
vacat vacationist
vain vaniti
valianc valiant
valid validatori
valu valuabl
valu valuat
valu valuer
valv valvelet
valv valvular
vari variabl
vari variant
vari variat
vari varied
vascular vessel
vehicl vehicular
vein venou
vend vendor
vent ventil
ventil ventilatori
verb verbifi
verbal word
verif verifi
verifi verificatori
vers versifi
vertebr vertebra
vertigin vertigo
vesicl vesicular
veterinari veterinarian
vex vexer
vibrio vibrion
vicar vicari
vicar vicarship
viciou vicious
vinifi wine
vinou wine
viol violat
violabl violat
violin violinist
viral viru
viscer viscera
viscomet viscometr
vision visionari
visit visitor
vivac vivaci
vocal voic
vocal vowel
voltag voltaic
volum volumin
volumet volumetr
volumin voluminos
vote voter
vow vower
wade wader
wail wailer
waiv waiver
wangl wangler
want wanter
war warrior
wareh warehous
warm warmer
wash washabl
watch watcher
watercolor watercolorist
wave wavelet
wax waxen
wealth wealthi
wear wearabl
wear wearer
web webbi
week weekli
weld welder
weld weldment
wheedl wheedler
whine whiner
whip whiplik
whip whipper
whore whoredom
wick wicked
widow widowhood
wile wili
will willing
win winner
wind windi
wine winei
wine wini
winter winteri
winter wintri
wit witness
wit witti
wobbl wobbler
wolf wolflik
woman womanli
wonder wondrou
woo wooer
wool woolen
woolgath woolgather
work worker
workman workmanship
worri worrier
worri worriment
worth worthi
wrap wrapper
wreck wreckag
wrestl wrestler
wrinkl wrinkleproof
write writer
xylophon xylophonist
yank yanker
yawn yawner
year yearli
yearn yearner
yell yeller
yoga yogic
yoga yogist
zeal zealou
zip zipper
zonari zone
`;

/** Stems of opposites, a pair a line. */
export const ANTONYMS = `
abil inabl
abl unabl
abnorm normal
abolish establish
abov below
absenc presenc
absent present
absolut rel
absolv blame
absorb emit
absorb nonabsorb
abstain consum
abstract concret
abund scarc
abund scarciti
acceler deceler
accept refus
accept reject
accept unaccept
accompani unaccompani
accur inaccur
accuraci inaccuraci
acid alkalin
acquaint stranger
acquit convict
acquitt convict
act refrain
action inact
activ inact
activ inactiv
activ passiv
actual potenti
acut chronic
adapt unadapt
add subtract
addict unaddict
addit subtract
address unaddress
adequ inadequ
adequaci inadequaci
adjust unadjust
admiss inadmiss
admit deni
admit exclud
admit reject
adopt nativ
adroit maladroit
adult juvenil
advanc back
advanc reced
advanc retreat
advantag disadvantag
adventur unadventur
advis inadvis
adviz inadviz
aerob anaerob
aesthet inaesthet
aestiv hibern
affect unaffect
affer effer
affirm neg
affirm negat
affix unaffix
afraid unafraid
ag young
aggrad degrad
aggress unaggress
agit calm
agit unagit
agonist antagonist
agre disagre
agreement disagr
ahistor histor
alert unalert
align nonalign
align skew
alik unalik
aliv dead
alkalin amphoter
allow deni
allow disallow
alter unalt
alter unalter
altern opposit
altruism egoism
amateur profession
ambigu unambigu
ambiti unambiti
amend unamend
amic hostil
ampl meager
analysi synthesi
analyt synthet
analyz synthes
ancestor descend
androgyn femal
androgyn male
angri unangri
angular round
anhydr hydrou
anim inanim
anim unanim
anion cation
anisotrop isotrop
annual biennial
annual perenni
anod cathod
anonym onym
answer question
antagonist synergist
anteced subsequ
anterior posterior
anti pro
antimagnet magnet
antisept septic
antityp type
antonym synonym
aperiod period
apologet unapologet
appeal unapp
appear disappear
applaud boo
applic inapplic
appreci depreci
approb disapprob
approb reprob
appropri inappropri
approv disapprov
approv refus
approv reject
aptitud inaptitud
arbitrari nonarbitrari
argument unargu
arm disarm
arm unarm
armament disarma
armor unarmor
arrang disarrang
arriv depart
arriv leav
articul inarticul
artifici natur
ascend descend
asexu sexual
asham unasham
asleep awak
assembl disassembl
assent dissent
assert unassert
asset liabil
assign unassign
assimil dissimil
associ disassoci
associ dissoci
asymmetr symmetr
asymmetri symmetri
asynchron synchron
aton tonal
atrophi hypertrophi
attach detach
attack defend
attend miss
attend nonattend
attent inattent
attract repel
attract repuls
attract unattract
attribut unattribut
atyp typic
audibl inaud
aunt uncl
author unauthor
automat manual
autumn wintri
avail unavail
avascular vascular
avoid confront
aw unaw
awai home
awaken unawaken
awar unawar
awkward grace
back front
back oppos
backward forward
bad good
balanc imbal
balanc unbal
balanc unbalanc
bar unbar
bare cover
basic incident
beauti ugli
beautifi uglifi
begin end
begin middl
begrudg wish
behav misbehav
belief unbelief
believ disbeliev
bend straighten
bend unbend
benign malign
beseech imper
best worst
better worsen
biennial perenni
big littl
binaur monaur
bind unbind
binucl mononuclear
birth death
bisexu homosexu
bival unival
black white
blacken whiten
bless curs
blind sight
blond brunet
bloodi bloodless
blur focu
boi girl
boil freez
bold timid
bolt unbolt
born die
born unborn
borrow lend
borrow lender
bottom side
bottom top
bounc clear
box unbox
boycott patron
brave cowardli
break keep
break repair
breakabl unbreak
breath breathless
bright dull
brighten darken
brother sister
brotherli sisterli
buckl unbuckl
bui sell
burden unburden
busi idl
button unbutton
calcifi decalcifi
calcul incalcul
calm stormi
capabl incap
capac incapac
capit social
capitalist socialist
captor liber
care careless
carpet uncarpet
carv uncarv
cash credit
caus noncaus
caution incaut
cautiou incauti
central decentr
central margin
central peripher
cerebr emot
certain uncertain
certainti uncertainti
certifi decertifi
certifi uncertifi
chang stai
chang unchang
changeabl unchang
characterist uncharacterist
charg discharg
charg uncharg
charit uncharit
cheap expens
cheer complain
cheer depress
cheer uncheer
child parent
christian unchristian
citizen noncitizen
civil noncivil
civil uncivil
civilian militari
civilian serviceman
claim disclaim
claim forfeit
clarifi obfusc
clariti obscur
clariti opac
clasp unclasp
classic nonclass
classicist romanticist
classifi unclassifi
clean dirti
clear opaqu
clear unclear
clearhead confus
clergi laiti
clergyman layman
climb declin
climb decreas
climb dip
climb drop
climb fall
climb lower
climb plung
climb shrink
climb slide
climb slump
clockwiz counterclockw
clog unclog
close distant
close open
cloth uncloth
coars fine
coastal inland
coat uncoat
cogniz incogniz
coher incoher
cold hot
collaps noncollaps
collect distribut
colon decolon
color colorless
color discolor
color uncolor
combin uncombin
comedi tragedi
comfort discomfort
comfort uncomfort
commensur incommensur
commerci noncommerci
commiss noncommiss
commit uncommit
common individu
common uncommon
commun excommun
compact loos
compar incompar
compat incompat
compet incompet
competit cooper
competit noncompetit
complet incomplet
complex simpl
complex simplic
complianc noncompli
compliant defiant
complic simplifi
complimentari uncomplimentari
compos discompos
composur discomposur
comprehens incomprehens
comprehens noncomprehens
compress decompress
comprom uncomprom
con pro
concav convex
conceal unconc
conceit humil
concentr deconcentr
concentr dilut
concentr distribut
concentr eccentr
concept misconcept
concern unconcern
conciz prolix
conclus inconclus
condit uncondit
conductor insul
confid diffid
confin free
confirm unconfirm
conform deviat
conform nonconform
connect disconnect
connect unconnect
conquer unconquer
consciou unconsci
conscious unconsci
consequ inconsequ
conserv liber
conserv wast
consider inconsider
consist inconsist
conson vowel
consonant vocal
conspicu inconspicu
constanc inconst
constant inconst
constitut unconstitut
construct destruct
construct misconstruct
consumm unconsumm
consumpt gener
contamin decontamin
contempt estim
content discont
continent intercontinent
continu discontinu
continu sporad
contract expand
contract expans
contraind indic
contrasti flat
control uncontrol
controversi uncontroversi
conveni inconveni
convent nuclear
convent unconvent
converg diverg
convinc unconvinc
cook raw
cool heat
cool warm
cooper uncoop
coordin incoordin
corpor incorpor
correct falsifi
correct incorrect
corrupt incorrupt
cortex medulla
cosmopolitan provinci
counterfeit genuin
coupl uncoupl
courag cowardic
courteou discourt
cousinli uncousinli
cover uncov
covert overt
creativ uncr
credibl incred
credit debit
critic noncrit
critic praiz
critic uncrit
crook straight
cross uncross
crowd uncrowd
crown uncrown
crucial noncruci
cry laugh
cubic linear
cubic planar
curabl incur
curiou incuri
curli straight
current noncurr
curtain curtainless
curv straight
cut uncut
dai night
damag undamag
danger safe
danger safeti
dark light
darken lighten
daughter son
dead live
deaden enliven
deaf hear
debilit invigor
deceiv undec
decenc indec
decent indec
decis indecis
declar interrog
declar undeclar
declin gain
declin grow
declin growth
declin improv
declin increas
declin jump
declin rais
declin rise
declin soar
declin surg
decorum indecorum
decreas gain
decreas grow
decreas growth
decreas increas
decreas jump
decreas rais
decreas rise
decreas soar
decreas surg
dedic unded
deduct nondeduct
deep shallow
defeat victori
defeat win
defend plaintiff
defend prosecut
defens offens
defens prosecut
deficit surplu
defin undefin
definit indefinit
deflat inflat
deglycerol glycerol
dehuman human
deject elat
delai rush
delic rug
demagnet magnet
demand suppli
demand undemand
demateri materi
demerit merit
demobil mobil
democrat undemocrat
demot promot
demytholog mytholog
denation nation
denatur natur
deniabl undeni
deoxid oxid
depart stai
depend independ
depend undepend
deperson person
deposit withdraw
depress elat
depriv enrich
deregul regul
derestrict restrict
deriv underiv
descript undescript
desegreg segreg
desensit sensit
desir undesir
despair hope
destabil stabil
destroi preserv
desynchron synchron
detect undetect
deterior recuper
determin indetermin
develop nondevelop
develop undevelop
devolut evolut
diachron synchron
differ equal
differ same
differenti undifferenti
difficult easi
difficulti eas
digest indigest
dignifi undignifi
dilig neglig
dilut undilut
dip gain
dip grow
dip growth
dip increas
dip jump
dip rais
dip rise
dip soar
dip surg
diplomat undiplomat
direct indirect
direct omnidirect
disabl enabl
discern indiscern
discern undiscern
discharg enlist
disciplin indisciplin
discourag encourag
discrimin undiscrimin
disembark embark
disembarrass embarrass
disench enchant
disenfranch enfranch
disenfranchis enfranchis
disengag engag
disentangl entangl
disequilibrium equilibrium
disesteem esteem
dishearten hearten
dishonest honest
dishonesti honesti
dishonor honor
disincarn incarn
disincent incent
disinclin inclin
disinfect infect
disinfl inflat
disintegr integr
disjoin join
dislik like
dislodg lodg
disloy loyal
disloyalti loyalti
disobedi obedi
disobei obei
disord order
disorderli orderli
disorgan organ
disori orient
disparag flatter
dispens indispens
displeas pleas
dispos indispos
disproport proport
disproportion proportion
disprov prove
disqualifi qualifi
disreput reput
disrespect respect
dissatisfact satisfact
dissatisfi satisfi
disservic servic
dissimilar similar
dissimilitud similitud
dissuad persuad
dissuas persuas
distal proxim
distinct indistinct
distinguish indistinguish
distrust trust
disunifi unifi
diurnal nocturn
diversifi special
diversifi undiversifi
divest invest
divid multipli
divid unit
docil stubborn
dock undock
domest foreign
domest undomest
domin submiss
domin subordin
downgrad upgrad
downstair upstair
downstream upstream
downtown uptown
drafte volunt
dramat lyric
dramat undramat
dress undress
drinkabl undrink
driver nondriv
drop gain
drop grow
drop growth
drop increas
drop jump
drop rais
drop rise
drop soar
drop surg
drunken sober
dry sweet
dry wet
dryness wet
due undu
dull live
dull sharp
dull sharpen
dynam undynam
dysgen eugen
dysphor euphor
dysphoria euphoria
eager uneag
earli late
earli middl
earn unearn
easi uneasi
east west
eastern western
ebb tide
ecdem epidem
edifi unedifi
educ uneduc
effect ineffect
efficaci inefficaci
effici ineffici
efflux influx
effort effortless
ei eyeless
elast inelast
eleg ineleg
elig inelig
emigr immigr
emot unemot
emotion unemotion
empir theoret
emploi unemploi
employ employe
employ unemploy
empti fill
empti full
end middl
endem epidem
endow unendow
energet letharg
enforc exempt
enforc unenforc
enjoi suffer
enlighten unenlighten
enter exit
enterpr unenterpr
enthusiast unenthusiast
equal inequ
equal unequ
equip unequip
equit inequit
equival nonequival
equivoc unequivoc
eras record
erect unerect
esoter exoter
essenti inessenti
establish unestablish
estiv hibern
ethic uneth
evil good
evit inevit
exact inexact
exaugur inaugur
excit unexcit
exclud includ
exclus inclus
excus inexcus
exempt nonexempt
exhal inhal
exist nonexist
expect unexpect
expedi inexpedi
expend unexpend
experi inexperi
experienc inexperienc
explic inexplic
explicit implicit
explod implod
exploratori nonexploratori
explos nonexplos
export import
express inexpress
express local
extant extinct
extend unextend
extens flexion
exterior interior
extern intern
extinguish ignit
extraordinari ordinari
extrasensori sensori
extric inextric
extrins intrins
extrospect introspect
face faceless
fail manag
fail pass
fail succe
failur success
fair unfair
faith unfaith
fall gain
fall grow
fall growth
fall increas
fall jump
fall rais
fall rise
fall soar
fall surg
fallibl infal
fals true
falsehood truth
falsiti truth
fame infami
familiar strang
familiar unfamiliar
fanci plain
far near
farsight nearsight
fashion unfashion
fast slow
fasten unfasten
fastidi unfastidi
fat thin
fatal nonfat
father mother
fatti nonfat
favor unfavor
fear fearless
feasibl infeas
feed starv
felic infel
femal male
feminin masculin
feminin neuter
fertil steril
fewer more
fiction nonfict
fidel infidel
figur liter
filial parent
financi nonfinanci
find lose
finger fingerless
finish start
finish unfinish
finit infinit
fire hire
first last
fit unfit
fix unfix
flexibl inflex
float sink
foe friend
fold unfold
folli wisdom
follow lead
follow leader
follow preced
foolish wise
foot head
forbid permit
forc forceless
foreign nativ
forget mind
forget rememb
forgett unforgett
formal imit
formal inform
former latter
fortun unfortun
fraction whole
fragrant malodor
frail robust
frame unfram
free obstruct
free unfre
frequent infrequ
fresh preserv
fresh stale
friendli hostil
friendli unfriendli
frivol seriou
front rear
fruit fruitless
fruit unfruit
fuel unfuel
full thin
function malfunct
function nonfunct
function organ
furnish unfurnish
futur past
futur present
gain loss
gain lower
gain plung
gain shrink
gain slide
gain slump
gaseou liquid
gaseou solid
gather spread
gener particular
gener specif
gener specifi
gener stingi
gener ungener
generalist specialist
generos stingi
give take
glad sad
gladden sadden
gloriou inglori
glove gloveless
graciou ungraci
gradual steep
gradual sudden
grate ungrat
gratitud ingratitud
greater lesser
green ripe
gregari ungregari
groom ungroom
gross net
grow lower
grow plung
grow shrink
grow slide
grow slump
growth lower
growth plung
growth shrink
growth slide
growth slump
guilt innoc
guilti innoc
hairi hairless
hand handless
handl handleless
happi sad
happi unhappi
har unhar
hard soft
harden soften
harm harmless
harmon nonharmon
harmoni inharmoni
hat hatless
hate lovabl
hate love
head headless
head rear
head unhead
health unhealth
healthi unhealthi
heavi light
heed heedless
help unhelp
heterogen homogen
heterosexu homosexu
heterozyg homozyg
hide show
high low
highland lowland
hit miss
hitch unhitch
holi unholi
hollow solid
hook unhook
hope hopeless
horizont inclin
horizont vertic
hospit inhospit
host parasit
human inhuman
human nonhuman
humbl proud
humil pride
humor humorless
hungri thirsti
hurri unhurri
husband wife
husbandli wife
hydrophil hydrophob
hyperthyroid hypothyroid
hyperton isoton
hypoton isoton
identifi unidentifi
idl run
idl work
ignobl nobl
ignor know
ignor notic
ill well
illeg legal
illegitim legitim
illegitimaci legitimaci
illicit licit
illiter liter
illog logic
imit nonimit
immateri materi
immatur matur
immeasur measur
immedi mediat
immediaci mediaci
immobl mobil
immoder moder
immodest modest
immodesti modesti
immor moral
immort mortal
impair unimpair
impalp palpabl
imparti partial
impass passabl
impati patienc
impati patient
impercept percept
imperfect perfect
imperman perman
imperson person
impervi perviou
impieti pieti
impiou piou
implac placabl
implaus plausibl
impolit polit
import unimport
imposs possibl
impot potent
impract practic
imprec preciz
imprecis precis
impress unimpress
improb probabl
improp proper
improprieti proprieti
improv unimprov
imprud prudenc
impur pure
impur puriti
inboard outboard
inclin vertic
incom outgo
increas lower
increas plung
increas shrink
increas slide
increas slump
indoor outdoor
induc spontan
indulg nonindulg
industri nonindustri
infecti noninfecti
inferior superior
infield outfield
inflow outflow
influenti uninfluenti
inform uninform
inhabit uninhabit
inhibit uninhibit
initi uniniti
inject uninject
injur uninjur
injustic justic
inner outer
inop oper
inorgan organ
inquir uninquir
insan sane
insan saniti
insecur secur
insens sensibl
insensit sensit
insenti sentient
insid outsid
insignific signific
insincer sincer
insolubl solubl
inspir uninspir
instabl stabil
institution noninstitution
instruct uninstruct
instrument vocal
insubordin subordin
insubstanti substanti
insuffici suffici
insur uninsur
insurmount surmount
intang tangibl
integr segreg
intellectu nonintellectu
intellig stupid
intellig unintellig
intend unintend
intens mild
intensifi moder
interdepartment intradepartment
interest uninterest
interfer noninterfer
intermedi termin
intern nation
internation nation
interspeci intraspeci
interst intrast
intoler toler
intox sober
intract tractabl
intrus unintrus
inutil util
invalid valid
invari variabl
invis visibl
invit uninvit
involuntari voluntari
involv uninvolv
invulner vulner
inward outward
ionic nonion
ioniz nonion
irrat ration
irreconcil reconcil
irreduc reduc
irregular regular
irrelev relev
irreligi religi
irremedi remedi
irrepar repar
irresist resist
irresolut resolut
irrespons respons
irrever rever
irrevers revers
irrevoc revoc
irrit sooth
issu recal
joi sorrow
joint separ
joy sorrow
joyless joyou
juiceless juici
jump lower
jump plung
jump shrink
jump slide
jump slump
junior senior
keep lose
kind unkind
king queen
label unlabel
lace unlac
larboard starboard
larg small
lash unlash
late middl
leaven unleaven
leg legless
legal outlaw
legato staccato
lengthen shorten
let prevent
level rais
lie sit
lie stand
light unlight
like unlik
likelihood unlikelihood
limit unlimit
line unlin
linear nonlinear
linear planar
linger rush
linguist nonlinguist
lip lipless
liquid solid
list unlist
livabl unliv
live record
load unload
local nation
lock unlock
long short
loos tight
loosen stiffen
loosen tighten
lose profit
lose victori
lose win
loser winner
loss victori
loss win
loud soft
love unlov
lowborn nobl
lower rais
lower rise
lower soar
lower surg
lowland upland
lucki unlucki
major minor
make unmak
malici unmalici
malnourish nourish
man unman
man woman
mark unmark
marri unmarri
masculin neuter
mask unmask
masochist sadist
mate unmat
matern patern
matriarch patriarch
maxim minim
maximum minimum
meaning meaningless
meati meatless
mechan nonmechan
medic surgic
member nonmemb
mendac verac
mental physic
merci merciless
metal nonmetal
militari unmilitari
mind unmind
mistrust trust
misus us
modern nonmodern
modifi unmodifi
mononuclear trinucl
moonless moonlit
motion motionless
motiv unmotiv
move nonmov
move stai
move unmov
multicultur nation
multidimension unidimension
multiform uniform
multilater unilater
multipl singl
multival unival
music unmus
nadir zenith
nai yea
naiv sophist
narrow wide
narrow widen
nasti nice
nativ nonn
natur supernatur
natur unnatur
necessari unnecessari
necessit obviat
neg neutral
neg posit
neighborli unneighborli
nephew niec
neurot unneurot
neutral posit
new old
noisi quiet
nonoper oper
nonparticip particip
nonparticul particul
nonpay payment
nonpolit polit
nonpregn pregnant
nonprofession profession
nonraci racial
nonradioact radioact
nonrandom random
nonreciproc reciproc
nonrepres repres
nonrepresent represent
nonresid resid
nonresidenti residenti
nonreticul reticul
nonsignific signific
nonslipperi slipperi
nonspati spatial
nonspecif specif
nonspher spheric
nonstandard standard
nontax taxabl
nontechn technic
nontherm thermal
nontox toxic
nontradit tradit
nonviol violent
nonvolatil volatil
nonwork worker
normal paranorm
north south
northern southern
nose noseless
notic unnot
notic unnotic
object subject
oblig unoblig
obliqu parallel
obliqu perpendicular
obscur promin
obtrus unobtrus
obviou unobvi
occupi unoccupi
offici unoffici
oil unoil
old young
oleophil oleophob
open shut
oppos support
oppos unoppos
optim pessim
optimist pessimist
organ unorgan
orient unori
origin unorigin
orthodox unorthodox
orthodoxi unorthodoxi
ostentati unostentati
overachiev underachiev
overestim underestim
overexpos underexpos
overhand underhand
overhead subsurfac
overhead surfac
overshoot undershoot
overst underst
overstat understat
own unown
pack unpack
pain painless
pain pleasur
paint unpaint
paintabl unpaint
parallel perpendicular
pardon unpardon
passion passionless
past present
patriot unpatriot
pattern plain
pave unpav
peac unpeac
peac war
penalti reward
percept unpercept
perplex unperplex
pin unpin
plan unplan
play unplay
playabl unplay
pleasant unpleas
plow unplow
plung rais
plung rise
plung soar
plung surg
point pointless
polish unpolish
poor rich
popular unpopular
poros solid
portabl unport
postwar prewar
poverti wealth
power powerless
preced succe
preced succeed
preced unpreced
precoci retard
predict unpredict
prepar unprepar
pretenti unpretenti
primari secondari
printabl unprint
privat public
privileg underprivileg
product unproduct
profan sacr
profession unprofession
profit unprofit
profound superfici
profund superfici
progress regress
prophet unprophet
propiti unpropiti
prospect retrospect
protect unprotect
prove unprov
provoc unprovoc
proxim ultim
public suppress
publish unpublish
pull push
punctual tardi
punish unpunish
punit rehabilit
purg rehabilit
purpos purposeless
qualifi unqualifi
qualit quantit
question unquestion
quiet unquiet
rais shrink
rais slide
rais slump
ravel unravel
readi unreadi
real unreal
realist unrealist
realiti unreal
reason unreason
reassur unreassur
reassur worri
reconstruct unreconstruct
recover unrecover
refin unrefin
refresh tire
regul unregul
relat unrel
related unrelated
relax tens
reliabl unreli
repent unrepent
report unreport
reproduc unreproduc
resent unres
resist surrend
respect unrespect
respons unrespons
rest tire
restrain unrestrain
restraint unrestraint
restrict unrestrict
retail wholesal
retent unretent
reward unreward
rhythmic unrhythm
ride walk
right wrong
righteou unright
righteous unright
rim rimless
rise set
rise shrink
rise slide
rise slump
rotor stator
rough smooth
roughen smooth
round squar
run stand
rural urban
rust rustless
saddl unsaddl
salabl unsal
sarcast unsarcast
satisfactori unsatisfactori
satur unsatur
savori unsavori
scent scentless
schedul unschedul
scholarli unscholarli
scientif unscientif
scrambl unscrambl
screw unscrew
scrupul unscrupul
seal unseal
seat stand
sedat stimul
seduct unseduct
select unselect
selfish unselfish
sensat unsens
separ union
servic unservic
servil unservil
settl unsettl
sexi unsexi
shade unshad
shape unshap
share unshar
sharpen soften
shaven unshaven
sheath unsheath
shod unshod
short tall
shout whisper
shrink soar
shrink stretch
shrink surg
side top
sign unsign
silenc sound
silenc unsilenc
sit stand
size unsiz
skill unskil
sleep wake
slide soar
slide surg
slump soar
slump surg
smart stupid
sociabl unsoci
social unsoci
sole soleless
solv unsolv
sonic superson
sound unsound
sour sweet
sour sweeten
special unspeci
specifi unspecifi
spirit spiritless
stabl unstabl
stain unstain
stand yield
start stop
statesmanlik unstatesmanlik
steadi unsteadi
stem stemless
stifl stimul
stimul unstimul
strain unstrain
strap unstrap
strength weak
strengthen weaken
stress unstress
strong weak
structur unstructur
subhuman superhuman
subson superson
subsurfac surfac
success unsuccess
succumb surviv
suitabl unsuit
summeri wintri
support unsupport
sure unsur
surpriz unsurpr
suscept unsuscept
sympathet unsympathet
systemat unsystemat
tame wild
tangl untangl
tast tasteless
tender tough
theatric untheatr
themat unthemat
thick thin
thicken thin
thought thoughtless
thrifti wast
tie unti
timber untimb
timeli untimeli
tongu tongueless
top topless
train untrain
travel untravel
treat untreat
troubl untroubl
trustworthi untrustworthi
truth untruth
tune tuneless
turn unturn
twine untwin
twist untwist
unusu usual
unvari vari
unveil veil
unventil ventil
unvoic voic
unwant want
unwari wari
unwax wax
unweav weav
unwelcom welcom
unwholesom wholesom
unwil will
unwilling willing
unwind wind
unwir wire
unwomanli womanli
unwood wood
unworldli worldli
unworthi worthi
unwrap wrap
unwrinkl wrinkl
us useless
valuabl worthless
vernal wintri
virtuou wick
wane wax
wire wireless
worth worthless
`;

/** Names of one place and its people, one place a line; a name of several words has spaces. */
export const PLACES = `
aachen,aix la chapel,aken
aalborg,alborg
aarhu,arhu
aberdeen,aberdonian
abkha,abkhasian,abkhaz,abkhazia,abkhazian
abyssinia,ethiopia,ethiopian,feder democrat republ ethiopia,yaltopya
accho,acr,akka,akko
achaea,achaean
acor,azor
acraga,agrigento
adalia,antalya
adana,seyhan
addi ababa,new flower
adeli coast,adeli land,terr adeli
adrianopl,adrianopoli,edirn
adzhar,adzharia
aegadean isl,aegadean island,aegat,egadi island,isol egadi
aegean,aegean sea
aegina,aigina
aeoli,aeolia,aeolian
afar issa,djibouti,djiboutian,republ djibouti
afghan,afghani,afghanistan,afghanistani,islam state afghanistan
africa,african,eurafrican
afrikaan,afrikan,republ south africa,south africa,south african
afro asian,asia,asian,asiat
akaba,al aqabah,aqaba
akmola,astana
al hudaydah,hodeida
al iraq,irak,iraki,iraq,iraqi,republ iraq
al ladhiqiyah,latakia
al madinah,medina
al magrib,kingdom morocco,maroc,marrueco,moroccan,morocco
al mukalla,mukalla
al qahira,cairen,cairo,el qahira
alabama,camellia state,heart dixi
alaska,alaskan,last frontier
albania,albanian,republ albania
alep,aleppo,halab
aleutian,aleutian island
alexandria,el iskandriyah
algeri,algeria,algerian
alma ata,almati
aloha state,hawai'i,hawaii,hawaiian
alp,alpin
alsac,alsatia,alsatian,elsass
america,american
america,american,unit state,unit state america,us,usa
american samoa,eastern samoa
american virgin island,unit state virgin island
anatolia,asia minor
and,andean
andalucia,andalusia,andalusian
andorra,andorran,princip andorra
anglesea,anglesea island,anglesei,anglesei island,mona
anglo indian,bharat,india,indian,republ india
angola,angolan,republ angola
angora,ankara
anguilla,anguillan
annam,annames,socialist republ vietnam,viet nam,vietnam,vietnames
antakiya,antakya,antioch
antarct,antarct zone,south frigid zone
antigua,antiguan
antwerp,antwerpen,anver
appalachia,appalachian
apulia,puglia
aquariu,aquariu water bearer,water bearer
aquila,l'aquila
aquitain,aquitania
ar rimsal,dahna,great sandi desert
arab republ egypt,egypt,egyptian,unit arab republ
arab,arabia,arabian,arabian peninsula
arabian desert,eastern desert
arabian desert,great arabian desert
aram,aramaean,aramean
arcadia,arcadian
archer,sagittariu,sagittariu archer
arctic,arctic zone,north frigid zone
argentin,argentin republ,argentina,argentinian
argiv,argo
ari,ari ram,ram
arizona,grand canyon state
arkansa,land opportun
armenia,armenian,hayastan,republ armenia
asama,mount asama
ashur,assur,asur
asmara,asmera
aspadana,esfahan,isfahan
aspinwal,colon
assam,assames
assouan,assuan,aswan
athen,athenian,athinai
atho,mount atho
atlant,atlant ocean
attic,attica,ionian
aussi,australia,australian,commonwealth australia
austral island,tubuai island
australasia,australasian
australia,australian
australian desert,great australian desert
austria,austrian,oesterreich,republ austria
austronesia,austronesian
az zarqa,zarqa
azerbaijan,azerbaijani,azerbaijani republ,azerbajdzhan,azerbajdzhan republ
babylon,babylonian
babylonia,chaldaea,chaldea
bad land,badland
badger state,wisconsin
bagdad,baghdad
bahama,bahama island,bahamian,commonwealth bahama
bahrain,bahrain island,bahraini,bahrein,bahrein island
bahrain,bahraini,bahrein,bahreini,state bahrain
bai state,massachusett,old coloni
bairiki,tarawa
balanc,libra,libra balanc,libra scale
bale,basel,basl
balkan,balkan peninsula
baltic,baltic sea
bangkok,krung thep
bangla desh,bangladesh,bangladeshi,east pakistan,east pakistani,person republ bangladesh
barbadian,barbado
basia,basra
basilicata,lucania
basotho,basutoland,kingdom lesotho,lesotho
bass normandi,lower normandi
battl born state,nev,nevada,sagebrush state,silver state
bavaria,bavarian
bayrut,beirut
bayt lahm,bethlehem,bethlehem ephrathah,bethlehem judah
bean town,beantown,boston,hub univers
beaver state,oregon
bedlo island,liberti island
beehiv state,mormon state,utah
beij,peip,peke
belaru,belarusian,belorussia,belorussian,byelaru,byelorussia,byelorussian,republ belaru,white russia,white russian
belau,palau,palau island,pelew
belem,feliz lusitania,para,st mari bethlehem
belgian congo,congo,congo kinshasa,congoles,democrat republ congo,drc,zair,zairean,zaires
belgian,belgiqu,belgium,kingdom belgium
belgrad,beograd
beliz,british hondura
bengal,bengali
benin,benines,dahomei,republ benin
bermuda,bermudan,bermudian
bhutan,bhutanes,bhutani,kingdom bhutan
bida,doha,el beda
birmingham,brummagem
birmingham,pittsburgh south
bisaya,visayan island
bishkek,biskek,frunz
black africa,sub saharan africa
bluegrass state,kentucki
bluegrass,bluegrass countri,bluegrass region
boeotia,boeotian
bohemia,bohemian
bolivia,bolivian,republ bolivia
bombai,mumbai
bornean,borneo,kalimantan
bosnia,bosnia herzegovina,bosnian,republ bosnia herzegovina
botswana,botswanan,republ botswana
bourgogn,burgundi
brasil,brazil,brazilian,feder republ brazil
bratislava,pozsoni,pressburg
braunschweig,brunswick
breiz,bretagn,breton,brittani
breslau,wroclaw
brit,britain,british,briton,gb,great britain,uk,unit kingdom
brit,british,briton,great britain
british guiana,co oper republ guyana,guyana,guyanes
brno,brunn
broadwai,great white wai
bromberg,bydgoszcz
bruge,citi bridg
brunei,bruneian,negara brunei darussalam
brusa,bursa
brussel,bruxel
bucharest,bucharesti,bucuresti
buckey state,ohio
bujumbura,usumbura
bulgaria,bulgarian,republ bulgaria
bull,tauru,tauru bull
burkina faso,upper volta
burma,burmes,myanmar,union burma
burundi,burundian,republ burundi
byzantin,byzantin empir,byzantium,eastern roman empir
byzantin,byzantium
cabo verd,cape verd,cape verdean,republ cape verd
calcutta,calcuttan,kolkata
calif,california,californian,golden state
calp,gibraltar,gibraltarian,rock gibraltar
calvari,golgotha
cambodia,cambodian,kampuchea,kampuchean,kingdom cambodia
cambria,cambrian,cymri,cymru,wale,welsh,welshman,welshwoman
cameroon,cameroonian,cameroun,republ cameroon
canaan,holi land,palestin,palestinian,promiz land
canada,canadian
canadian maritim provinc,maritim,maritim provinc
canadian shield,laurentian highland,laurentian plateau
canakkal bogazi,dardanel,hellespont
canal zone,panama canal zone
canara,kanara
canari,canari island
cancer,cancer crab,crab
canicula,dog star,siriu,sothi
canton,guangzhou,kuangchou,kwangchow
cape passero,passero cape
capit,washington,washingtonian
cappadocia,cappadocian
capricorn,capricorn goat,goat
caribe,lesser antil
carthag,carthaginian
cashmer,jammu kashmir,kashmir,kashmiri
castil,castilla
catalan,catalonia
catalina island,santa catalina
cathai,china,chines,communist china,person republ china,prc,red china
caucas,caucasia,caucasian,caucasu
cebu,cebu citi
cebu,cebuan
celeb,sulawesi
centenni state,colorado
ceylon,ceylones,sri lankan
ceylon,sri lanka,sri lankan
chad,chadian,republ chad,tchad
chalcedon,kadikoi
chaldaea,chaldaean,chalde,chaldea,chaldean
champagn,champagn ardenn
changan,hsian,sian,singan,xian
charlott,queen citi
chechen,chechen republ,chechenia,chechnya
chemnitz,karl marx stadt
chemulpo,incheon,inchon
chennai,madra
cheviot,cheviot hill
chian,chio,khio
chicago,windi citi
chile,chilean,republ chile
china,chines,nationalist china,republ china,taiwan,taiwanes
chisinau,kishinev
chongq,chungk
christiania,oslo
citi angel,lo angel
citi brotherli love,philadelphia
citi light,pari,parisian,parisienn
citi westminst,westminst
citlaltepetl,mount orizaba,mt orizaba
ciudad juarez,juarez
ciudad trujillo,santo domingo
clichi,clichi la garenn
cnosso,cnossu,knosso
cologn,koln
colombia,colombian,republ colombia
commonwealth dominica,dominica
commonwealth puerto rico,porto rico,puerto rico
comoro island,il comor
conakri,konakri
confeder state,confeder state america,confederaci,dixieland,south
congo,french congo,republ congo
connecticut,constitut state,nutmeg state
constantinopl,istanbul,stamboul,stambul
contin,continent
copenhagen,kobenhavn
cordoba,cordova
cordoba,cordova
corinth,corinthian,korintho
cornhusk state,nebraska
cornish,cornishman,cornishwoman,cornwal
cors,corsica
cors,corsica,corsican
costa rica,costa rican,republ costa rica
cote d'ivoir,ivori coast,ivorian
cotswold,cotswold hill
coyot state,mount rushmor state,south dakota
cracow,krakau,krakow
cretan,crete,kriti
crimea,crimean
crna gora,montenegrin,montenegro
croat,croatia,croatian,hrvatska,republ croatia
cuba,cuban,republ cuba
cusco,cuzco
cyclad,kikladh
cyprian,cypriot,cypru
cypru,republ cypru
czech,czech republ,czechia
czech,czechoslovak,czechoslovakia,czechoslovakian
dacca,dhaka
dae han min gook,han gook,korea,korean,korean peninsula
dairen,dalian,talien
dalmatia,dalmatian
damascen,damascu,dimash
dane,danish,danmark,denmark,kingdom denmark
danzig,gdansk
dasht e kavir,great salt desert,kavir desert
dasht e lut,lut desert
delawar,diamond state,first state
delhi,new delhi
delphi,delphian,delphic
democrat person republ korea,dprk,north korea,north korean
den haag,hagu
denver,mile high citi
detroit,motor citi,motown
deutschland,feder republ germani,frg,german,germani
devon,devonshir
dhodhekaniso,dodecanes
djakarta,jakarta
dnipropetrovsk,yekaterinoslav
dobrich,tolbukhin
dominican,dominican republ
donba,donbass,donet basin
donetsk,stalino
dori,dorian
dubrovnik,ragusa
dunkerqu,dunkirk
durazzo,durr
dusanb,dushanb,dyushamb,stalinabad
dutch east indi,indonesia,indonesian,republ indonesia
dutch guiana,netherland guiana,republ surinam,surinam
dutch,dutchman,dutchwoman,holland,kingdom netherland,nederland,netherland
east german,east germani,german democrat republ
east indi,east india,east indian,malai,malai archipelago,malayan
east timor,timor lest,timores
east,middl east,middl eastern,mideast
east,orient
ecuador,ecuadoran,ecuadorian,republ ecuador
edo,tokio,tokyo,yeddo,yedo
eelam,tamil eelam
egypt,egyptian empir
eir,ireland,irish republ,republ ireland
el aksur,luxor
el giza,giza,gizeh
el salvador,republ el salvador,salvador,salvadoran,salvadorean,salvadorian
elam,susiana
elisabethvil,lubumbashi
ella,grecian,greec,greek,hellen,hellen republ
ellic island,tuvalu
emerald isl,hibernia,ireland,irish,irishman,irishwoman
emirati,uae,unit arab emir
empir state south,georgia,georgian,peach state
empir state,new york,new york state
england,english,englishman,englishwoman
ephesian,ephesu
equal state,wyo,wyom
equatori guinea,republ equatori guinea,spanish guinea
eritrea,eritrean,state eritrea
erivan,jerevan,yerevan
espana,kingdom spain,spain,spaniard,spanish
esthonia,estonia,estonian,republ estonia
eswatini,kingdom swaziland,swazi,swaziland
etern citi,roma,roman,rome
etna,mount etna,mt etna
etruria,etruscan
eu,european union
eurafrican,europ,european
eurasia,eurasian,eurasiat
everglad state,fla,florida,sunshin state
evergreen state,washington,washingtonian
ezo,hokkaido,yezo
faero,faero island,faro,faro island
faero,faero island,faro,faro island
faisalabad,lyallpur
feder malaysia,malai,malayan,malaysia,malaysian
feder republ germani,west germani
feder republ nigeria,nigeria,nigerian
feder republ yugoslavia,jugoslav,jugoslavian,jugoslavija,serbia montenegro,union serbia montenegro,yugoslav,yugoslavia,yugoslavian
feder state micronesia,micronesia
fengtien,moukden,mukden,shenyang
fiji,fiji island
fiji,fijian,republ fiji
filipino,philippin,republ philippin
finland,finn,finnish,republ finland,suomi
firenz,florenc,florentin
fish,pisc,pisc fish
flander,flemish
forbid citi,lassa,lhasa
formosa,taiwan,taiwanes
fort lami,n'djamena,ndjamena
franc,french,french republ,frenchman,frenchwoman,gallic
frankfort,frankfurt
free state,maryland,old line state
free state,orang free state
french guinea,guinea,guinean,republ guinea
french sudan,mali,malian,republ mali
friendli island,kingdom tonga,tonga,tongan
friesland,frisian
frisia,frisian
fuji san,fujinoyama,fujiyama,mount fuji
gabon,gabones,gabones republ,gabun
galapago,galapago island
galera,pasto
galilaean,galile,galilean
gallia,gallic,gaul
gallowai,galwegian
gambia,gambian,republ gambia
gand,gent,ghent
gansu,kansu
garden state,jersei,new jersei
gascogn,gasconi
gaza,gaza strip
gem state,idaho
gemini,gemini twin,twin
genev,geneva,genevan,genf
genoa,genoes,genova,genoves
georgetown,stabroek
georgia,georgian
georgia,georgian,sakartvelo
ghana,ghanaian,ghanes,ghanian,gold coast,republ ghana
glasgow,glaswegian
gobi,gobi desert
goeteborg,goteborg,gothenburg
golan,golan height
gomel,homel,homyel
gomorrah,gomorrha
gopher state,minnesota,north star state
gorki,gorkii,nizhni novgorod,nizhnyi novgorod
gran santiago,santiago
grand duchi luxembourg,luxembourg,luxembourgian,luxemburg
granit state,new hampshir
great indian desert,thar desert
great lake state,michigan,wolverin state
greater london,london
greater new york,new york,new york citi
green mountain state,vermont
greenland,gronland,kalaallit nunaat
greenwich villag,villag
grenada,grenadian
grozni,groznyi
guangdong,kwangtung
guatemala,guatemalan,republ guatemala
guin bissau,guinea bissau,portugues guinea,republ guinea bissau
gujarat,gujerat
haifa,hefa
haiti,haitian,republ haiti
haiti,hayti,hispaniola,hispaniolan
hall,hall der saal
hamelin,hameln
hangchow,hangzhou
hannov,hanov
harar,salisburi
hashemit kingdom jordan,jordan,jordanian
haut normandi,upper normandi
hawaii,hawaii island,hawaiian
hawaiian island,sandwich island
hawkey state,iowa
hebei,hopeh,hopei
hebrid,hebridean,hebridean isl,hebridean island,western isl,western island
hedjaz,hejaz,hijaz
helsingfor,helsinki
highland,highland scotland
himalaya,himalaya mountain,himalayan
hindoo,hindu,hindustan,hindustani
hippo,hippo regiu
ho chi minh citi,saigon
holi see,state vatican citi
hondo,honshu
hondura,honduran,republ hondura
hoosier state,indiana
huambo,nova lisboa
hull,kingston hull
hungari,hungarian,magyar,magyarorszag,republ hungari
iberia,iberian
iberia,iberian,iberian peninsula
iceland,republ iceland
il marquiz,marquesa island
ilion,ilium,troi,trojan
illinoi,land lincoln,prairi state
inca,incan,inka
independ state samoa,samoa,samoan,western samoa
indonesian borneo,kalimantan
inner mongolia,nei monggol
ionia,ionic
iran,irani,iranian,islam republ iran,persia,persian
isl man,man,manx
isl scilli,scilli island
islam republ mauritania,mauritani,mauritania,mauritanian,muritaniya
islam republ pakistan,pakistan,pakistani,west pakistan
isra,israel,sion,state israel,yisrael,zion
israel,israelit
itali,italia,italian,italian republ
ithaca,ithaki
izmir,smyrna
jabalpur,jubbulpor
jaffa,joppa,yafo
jamaica,jamaican
jamaica,jamaican
japan,japanes archipelago,japanes island
japan,japanes,nihon,nippon,nippones
java,javan,javanes
jed'dah,jeddah,jidda,jiddah
jovian,jupit
juda,judah
judaea,judea
jutland,jylland
kahoolaw,kahoolaw island
kalahari,kalahari desert
kan,kansa,sunflow state
kananga,luluabourg
kandahar,qandahar
kara kum,qara qum,turkestan desert
karbala,kerbala,kerbela
karelia,karelian
karnataka,mysor
katar,katar peninsula,qatar,qatar peninsula
katar,katari,qatar,qatari,state katar,state qatar
kathmandu,katmandu
kauai,kauai island
kauna,kovna,kovno
kazak,kazakh,kazakhstan,kazakhstani,kazakstan,republ kazakhstan
kennedi,kennedi intern,kennedi intern airport
kenya,kenyan,republ kenya
keyston state,pennsylvania
kharkiv,kharkov
kiev,kyyiv
kingdom nepal,nepal,nepales,nepali
kingdom norwai,noreg,norg,nors,norseman,norwai,norwegian
kingdom saudi arabia,saudi,saudi arabia,saudi arabian
kingdom sweden,sverig,swede,sweden,swedish
kingdom thailand,siam,siames,tai,thai,thailand
kinshasa,leopoldvil
kirghiz,kirghizia,kirghizstan,kirgiz,kirgizia,kirgizstan,kyrgyz republ,kyrgyzstan,kyrgyzstani
kiribati,republ kiribati
kizil kum,kyzyl kum,qizil qum
klaipeda,memel
kosovan,kosovar,kosovo
koweit,kuwait,kuwait citi,kuwaiti
koweit,kuwait,kuwaiti,state kuwait
krakatao,krakatau,krakatoa
kulun,ulaanbaatar,ulan bator,urga
kurdish,kurdistan
kwazulu natal,natal
laconia,laconian
ladron island,mariana,mariana island
lake district,lakeland
lanai,lanai island
lancast,lancastrian
lanchou,lanchow,lanzhou
land enchant,new mexico
lao,lao person democrat republ,laotian
lapland,lapp,lappland
latin america,latin american,latino
latin quarter,leav bank
latin,latium,lazio
latvia,latvian,republ latvia
lebanes,lebanes republ,lebanon
leicest,leicestershir
leiden,leyden
lemno,limno
leningrad,peterburg,petrograd,saint petersburg,st petersburg
lentia,linz
leo,leo lion,lion
lesbian,lesbo,lesvo,mytilen
lesser sunda island,nusa tenggara
levant,levantin
liberia,liberian,republ liberia
libya,libyan,socialist person libyan arab jamahiriya
liechtenstein,princip liechtenstein
lieg,luik
lietuva,lithuania,lithuanian,republ lithuania
lindesn,naze
lisboa,lisbon
littl rhodi,ocean state,rhode island
liverpool,liverpudlian
lombardi,lombardia
lone star state,tex,texa,texan
lorrain,lothringen
louisiana,pelican state
low archipelago,paumotu archipelago,tuamotu archipelago
lowland,lowland scotland
loyang,luoyang
luda,luta
lushun,port arthur
lusitania,lusitanian
luxembourg,luxembourg citi,luxembourg vill,luxemburg
maarianhamina,mariehamn
macao,macau
macedon,macedonia,macedonian,makedonija,north macedonia
macedonia,macedonian
madagascan,madagascar,malagasi republ,republ madagascar
madeira,madeira island
madra,tamil nadu
maghreb,mahgrib
magnolia state,mississippi
maiduguri,yerwa maiduguri
main,pine tree state
malai,malai peninsula,malayan
malawi,malawian,nyasaland,republ malawi
malaya,malayan,peninsular malaysia,west malaysia
maldiv,maldiv island
maldiv,maldivan,maldivian,republ maldiv
malta,maltes
malta,maltes,republ malta
manchest,mancunian
manchuria,manchurian
mar,martian,red planet
marrakech,marrakesh
marshal island,republ marshal island
mashhad,mesh
masqat,muscat
massachusett,massachusett bai coloni
maui,maui island
mauritanian,mauritian,mauritiu
mauritanian,mauritian,mauritiu,republ mauritiu
mawlamyin,moulmein
mediterranean,mediterranean sea
melanesia,melanesian
mexican,mexico,unit mexican state
milan,milanes,milano
missouri,show state
mocambiqu,mozambican,mozambiqu,republ mozambiqu
mogadiscio,mogadishu
mohav,mohav desert,mojav,mojav desert
moldavia,moldova,moldovan,republ moldova
molokai,molokai island
molotov,perm
molucca,spice island
monacan,monaco,monegasqu,princip monaco
mongol,mongolia,mongolian,mongoloid
mongolia,mongolian,mongolian person republ,outer mongolia
mont,montana,treasur state
montserrat,montserratian
moravia,moravian
mount olympu,mt olympu,olimbo,olympian,olympu
mount pinatubo,pinatubo
mount saint helen,mount st helen,mt st helen
mount vesuviu,mt vesuviu,vesuviu
mountain state,west virginia
muenchen,munich
muscat oman,oman,omani,sultan oman
mycena,mycenaean
nafud,nefud
najd,nejd
namibia,namibian,republ namibia,south west africa
nan chang,nanchang
nan,nan ning
nanj,nank
napl,napoli,neapolitan
nauru,nauru island,pleasant island
nauru,nauruan,republ nauru
nazaren,nazareth
negev,negev desert
new hebrid,republ vanuatu,vanuatu
newcastl,newcastl tyne
nicaea,nicaean,nicen
nicaragua,nicaraguan,republ nicaragua
nidaro,trondheim
niger,nigerien,republ niger
nihau,nihau island
nile,nile river,nilot
norman,normandi
north borneo,sabah,sabahan
north carolina,old north state,tar heel state
north dakota,peac garden state
north,northern
north,union
northern rhodesia,republ zambia,zambia,zambian
nova zembla,novaya zemlya
nubia,nubian
numidia,numidian
nuremberg,nurnberg
oahu,oahu island
occid,west
oceania,oceanica
odesa,odessa
oklahoma,sooner state
old dominion,old dominion state,virginia
olymp,olympia,olympian
oporto,porto
orumiyeh,urmia
ottoman,ottoman empir,turkish empir
oxford,oxonian
pacif,pacif ocean
padova,padua,patavium
pago pago,pango pango
palatin,pfalz
palau,republ palau
palestin,palestinian
palmetto state,south carolina
panama,panamanian,republ panama
paraguai,paraguayan,republ paraguai
parthia,parthian
patra,patrai
peloponnes,peloponnesian,peloponnesian peninsula,peloponnesu
pennin,pennin chain
pernambuco,recif
persia,persian empir
peru,peruvian,republ peru
phenicia,phoenicia,phoenician
philippin,philippin island
philippopoli,plovdiv
philistia,philistin
phnom penh,pnom penh
piedmont,piemont
pilsen,plzen
poitou,poitou charent
poland,pole,polish,polska,republ poland
polynesia,polynesian
pompei,portsmouth
port vila,vila
porto rico,puerto rico
portug,portugues,portugues republ
prag,pragu,praha
preussen,prussia,prussian
quebec,quebec citi
quebec,quebecoi
rand,reef,witwatersrand
rangoon,yangon
rasht,resht
reim,rheim
republ korea,rok,south korea,south korean
republ san marino,san marines,san marino
republ seneg,seneg,senegales
republ seychel,seychel,seychelloi
republ sierra leon,sierra leon,sierra leonean
republ singapor,singapor,singaporean
republ slovenia,sloven,slovenia,slovenian,slovenija
republ sudan,soudan,sudan,sudanes
republ tajikistan,tadjik,tadzhik,tadzhikistan,tajik,tajikistan,tajikistani
republ trinidad tobago,trinidad tobago
republ tunisia,tunisia,tunisian
republ turkei,turk,turkei,turkish,turkiy
republ uganda,uganda,ugandan
republ uzbekistan,uzbek,uzbekistan,uzbekistani
republ venezuela,venezuela,venezuelan
republ yemen,yemen,yemeni
republ zimbabw,rhodesia,rhodesian,southern rhodesia,zimbabw,zimbabwean
rhein,rhenish,rhine,rhine river
rheinland,rhineland
rhode,rodho
roman,roman empir
romania,romanian,roumania,roumanian,rumania,rumanian
ruanda,ruandan,rwanda,rwandan,rwandes republ
ruhr,ruhr vallei
russia,russian feder
russia,russian,russian feder
russia,russian,russian soviet feder socialist republ,soviet russia
russia,russian,soviet,soviet union,union soviet socialist republ,ussr
sachsen,sax,saxoni
safaqi,sfax
sahara,sahara desert,saharan
saida,sayda,sidon
saint augustin,st augustin
saint christoph nevi,saint kitt nevi,st christoph nevi,st kitt nevi
saint christoph,saint kitt,st christoph,st kitt
saint cloud,st cloud
saint eustatiu,st eustatiu
saint john,st john
saint john,st john
saint john,st john
saint joseph,st joseph
saint loui,st loui
saint lucia,st lucia
saint lucia,st lucia
saint maarten,saint martin,st maarten,st martin
saint paul,st paul
saint petersburg,st petersburg
saint vincent grenadin,st vincent grenadin
saint vincent,st vincent
sakkara,saqqara,saqqarah
salonica,salonika,thessalonica,thessaloniki
samarang,semarang
samarcand,samarkand
samoa,samoan,samoan island
sana,sana'a,sanaa
sao tome princip,st thoma princip
saragossa,zaragoza
sarawak,sarawakian
sardegna,sardinia
sardegna,sardinia,sardinian
scandinavia,scandinavian
scandinavia,scandinavian peninsula
schlesien,silesia,slask,slezsko
schweiz,suiss,svizzera,swiss,swiss confeder,switzerland
scorpio,scorpio scorpion,scorpion
scot,scotch,scotchman,scotland,scotsman,scotswoman,scottish
sebastopol,sevastopol
seeland,sjaelland,zealand
serb,serbia,serbian,srbija
serdica,sofia
serengeti,serengeti plain
sevil,sevilla
shetland,shetland island,zetland
siberia,siberian
sichuan,szechuan,szechwan
sicili,sicilia
sicili,sicilia,sicilian
sinai,sinai desert
sinai,sinai peninsula
singapor,singapor island,singaporean
singapor,singaporean
sinkiang,xinjiang,xinjiang uighur autonom region
sion,zion
siracusa,syracus
sitsang,thibet,tibet,tibetan,xizang
skopj,skoplj,uskub
slovak,slovak republ,slovakia,slovakian
soho,south houston
solomon,solomon island
somali,somalia,somalian
soudan,sudan
souss,susa,susah
south,southern
spanish sahara,western sahara
sparta,spartan
spitsbergen,spitzbergen
stagira,stagiru
stalingrad,tsaritsyn,volgograd
strasbourg,strassburg
sumatra,sumatran
sumer,sumerian
sur,tire
syria,syrian,syrian arab republ
t'ien ching,tianjin,tientsin
taegu,tegu
tahiti,tahitian
taimyr peninsula,taymyr peninsula
taipeh,taipei
taklamakan desert,taklimakan desert
tallin,tallinn
tammerfor,tamper
tanzania,tanzanian,unit republ tanzania
tarabulu al gharb,tripoli
tarabulu,tarabulu ash sham,trablou,tripoli
tartari,tatari
tashkent,taskent
tasmania,tasmanian
tbilisi,tifli
teheran,tehran
tennesse,volunt state
tessin,ticino
theban,thebe
theban,thebe
thessali,thessalia
thrace,thracian
tibur,tivoli
timor,timores
tirol,tyrol,tyrolean,tyroles
tobago,tobagonian
togo,togoles,togoles republ
torino,turin
toscana,tuscan,tuscani
trent,trento
trinidad,trinidadian
tuni,tunisian
turkestan,turkistan
turkmen,turkmenia,turkmenistan,turkomen
ukrain,ukrainian,ukranian,ukrayina
uppsala,upsala
uruguai,uruguayan
valetta,valletta
venetia,veneto,venezia euganea
venetian,venezia,venic
vienna,viennes
villa hermosa,villahermosa
vilna,vilniu,vilno,wilno
virgin,virgo,virgo virgin
wake,wake island
warsaw,warszawa
washington,washington dc,washingtonian
wuerzburg,wurzburg
yucatan,yucatan peninsula
yukon,yukon territori
`;

/** Acronyms and the stems of what they stand for. */
export const ACRONYMS = `
aa alcohol anonym
aa associ art
aaa abdomin aortic aneurysm
aarp associ advanc retir person
aas associ appli scienc
aave african american vernacular english
ab artium baccalauren
abb alex boncayao brigad
abs acrylonitril butadien styren
ac altern current
acc air combat command
ace alli command europ
ace angiotensin convert enzym
add attent deficit disord
adhd attent deficit hyperact disord
adp automat datum process
adps automat datum process system
aec atom energi commiss
afisr air forc intellig surveil reconnaiss
afl american feder labor
afrl air forc research laboratori
ahpcrc armi high perform comput research center
ai armi intellig
ai artifici insemin
ai artifici intellig
aiai al itihaad al islamiya
aids acquir immun defici syndrom
als amyotroph later sclerosi
am amplitud modul
am artium magist
an associ nurs
ang air nation guard
ano abu nidal organ
ans autonom nervou system
apc armor personnel carrier
arda advanc research develop activ
ards adult respiratori distress syndrom
as american samoa
asala armenian secret armi liber armenia
ascii american standard code inform interchang
asl american sign languag
atm asynchron transfer mode
atm autom teller machin
atm automat teller machin
au astronom unit
ba bachelor art
ban bachelor art nurs
bar brown automat rifl
bd bachelor divin
bin bank identif number
bja bureau justic assist
bjs bureau justic statist
bmdo ballist missil defens organ
bmi bodi mass index
bmr basal metabol rate
bns bachelor naval scienc
bph benign prostat hyperplasia
br brigat ross
bs bachelor scienc
bse bovin spongiform enceph
btu british thermal unit
bw biolog warfar
bwr boil water reactor
cabg coronari arteri bypass graft
cad comput aid design
cat comput axial tomographi
cat computer axial tomographi
cbc complet blood count
cbr cosmic background radiat
ccrc casualti care research center
cd certif deposit
cd compact disk
ceo chief execut offic
cer condit emot respons
cf cystic fibrosi
cfo chief financi offic
cftr cystic fibrosi transport regul
cia central intellig agenc
cim central intellig machineri
cio congress industri organ
cira continu irish republican armi
cis commonwealth independ state
cisc complex instruct set comput
cisc crimin intellig servic canada
cjd creutzfeldt jakob diseas
cli command line interfac
cmb cosmic microwav background
cmbr cosmic microwav background radiat
cns central nervou system
co conscienti objector
core congress racial equal
cpa certifi public account
cpi california person inventori
cpi consum price index
cpu central process unit
cro cathod rai oscilloscop
crt cathod rai tube
cse commun secur establish
csis canadian secur intellig servic
cst central standard time
ct comput tomographi
ct computer tomographi
cv curriculum vita
da district attornei
darpa defens advanc research project agenc
dc direct current
dc district columbia
dci director central intellig
dd doctor divin
dds doctor dental surgeri
dea drug enforc administr
dea drug enforc agenc
dflp democrat front liber palestin
dia defens intellig agenc
disa defens inform system agenc
dj disk jockei
dle discoid lupu erythematosu
dm diabet mellitu
do doctor osteopathi
doe depart energi
doei depart energi intellig
dos disk oper system
dp displac person
dph doctor public health
dprk democrat person republ korea
drms defens reutil market servic
ds doctor scienc
dsl digit subscrib line
dtic defens technic inform center
eas emerg alert system
ebv epstein barr viru
ec european commun
ecc error correct code
ed erectil dysfunct
edp electron datum process
eds explos detect system
ee electr engin
eec european econom commun
ehf extrem high frequenc
elf extrem low frequenc
elisa enzym link immunosorb serolog assai
enl erythema nodosum leprosum
epa environment protect agenc
epi eysenck person inventori
eprom eras programm read memori
er emerg room
era earn run averag
ert earth receiv time
esop employe stock ownership plan
esr electron spin reson
esr erythrocyt sediment rate
est eastern standard time
eta euskadi ta askatasuna
etd explos trace detect
etf exchang trade fund
eu european union
ew electron warfar
faa feder aviat administr
fae fuel air explos
fao food agricultur organ
fas fetal alcohol syndrom
fbi feder bureau investig
fcc feder commun commiss
fcs farm credit system
fda food drug administr
fdic feder deposit insur corpor
fdr franklin delano roosevelt
fema feder emerg manag agenc
fet field effect transistor
fha feder hous administr
fhlmc feder home loan mortgag corpor
fifo first first
fisa foreign intellig surveil act
fletc feder law enforc train center
fm frequenc modul
fnma feder nation mortgag associ
fo field offic
fots fiber optic transmiss system
fpd flat panel displai
fps feder protect servic
frg feder republ germani
frs feder reserv system
fsb feder save bank
fsb feder secur bureau
fsh follicl stimul hormon
ftc feder trade commiss
fto foreign terrorist organ
ftp file transfer protocol
fws fish wildlif servic
gaap gener accept account principl
gad gener anxieti disord
gao govern account offic
gatt gener agreement tariff trade
gb great britain
gca ground control approach
gcse gener certif secondari educ
gdp gross domest product
ghrf growth hormon releas factor
gi geograph indic
gmt greenwich mean time
gnp gross nation product
gp gener practition
gpa grade point averag
gpo govern print offic
gps global posit system
gsa gener servic administr
gsr galvan skin respons
gui graphic user interfac
ha hour angl
hcg human chorion gonadotrophin
hcg human chorion gonadotropin
hdl high densiti lipoprotein
hf high frequenc
hhs health human servic
hiv human immunodefici viru
hmo health mainten organ
hnd higher nation diploma
hrt hormon replac therapi
hua harkat ul ansar
hud hous urban develop
huji harakat ul jihad islami
hum harkat ul mujahedeen
hum harkat ul mujahidin
iaa islam armi aden
iaea intern atom energi agenc
ibrd intern bank reconstruct develop
ic intellig commun
icao intern civil aviat organ
icc interst commerc commiss
ice intern combust engin
icsh interstiti cell stimul hormon
icu intens care unit
ida intern develop associ
iddm insulin depend diabet mellitu
idf isra defens forc
idp integr datum process
ie internet explor
ied improv explos devic
ifc intern financ corpor
iis iraqi intellig servic
ilo intern labor organ
imf intern monetari fund
imo intern maritim organ
inc iraqi nation congress
inla irish nation liber armi
ins immigr natur servic
ioc intern olymp committe
ip inform process
ipo initi public offer
iq intellig quotient
ir inland revenu
ira individu retir account
ira irish republican armi
irs intern revenu servic
isi inter servic intellig
it inform technolog
iw inform warfar
iww industri worker world
jdam joint direct attack munit
jfk john fitzgerald kennedi
ji jemaah islamiyah
jra japanes red armi
jv junior varsiti
kbo kuiper belt object
kkk ku klux klan
kp kitchen polic
kr khmer roug
lan local area network
lbj lyndon bain johnson
lcd liquid crystal displai
ldl low densiti lipoprotein
le lupu erythematosu
led light emit diod
lem lunar excurs modul
lf low frequenc
lgb laser guid bomb
lh lutein hormon
lifo last first
lpn licens practic nurs
ltm long term memori
ltte liber tiger tamil eelam
ma master art
mak maktab al khidmat
mals master art librari scienc
mat master art teach
mba master busi administr
mbd minim brain damag
mbd minim brain dysfunct
mcia marin corp intellig activ
mf medium frequenc
mfa master fine art
mi myocardi infarct
midi music instrument digit interfac
mips million instruct second
mit massachusett institut technolog
mls master librari scienc
mmpi minnesota multiphas person inventori
mp militari polic
mp militari policeman
mps mononuclear phagocyt system
mrd machin readabl dictionari
mri magnet reson imag
mrta movimiento revolucionario tupac anaru
ms magnolia state
ms master scienc
ms multipl sclerosi
msb mutual save bank
msh melanocyt stimul hormon
mst mountain standard time
mt machin translat
mt metric ton
mvp valuabl player
nac north atlant council
nad nicotinamid adenin dinucleotid
nadp nicotinamid adenin dinucleotid phosphat
nafta north american free trade agreement
nara nation archiv record administr
nasa nation aeronaut space administr
nasdaq nation associ secur dealer autom quotat
nato north atlant treati organ
nb nota bene
nc north carolina
ncdc nation climat datum center
nd north dakota
ngb nation guard bureau
ngf nerv growth factor
nh new hampshir
nicu neonat intens care unit
niddm non insulin depend diabet mellitu
nih nation institut health
nij nation institut justic
nist nation institut standard technolog
nj new jersei
nlp natur languag process
nlrb nation labor relat board
nm new mexico
nmr nuclear magnet reson
nnrti non nucleosid revers transcriptas inhibitor
noaa nation ocean atmospher administr
np nurs practition
npa new person armi
nra nation rifl associ
nrc nuclear regulatori commiss
nrl naval research laboratori
nro nation reconnaiss offic
nrti nucleosid revers transcriptas inhibitor
nsa nation secur agenc
nsc nation secur council
nsf nation scienc foundat
nsw naval special warfar
nswc naval surfac warfar center
nt nation trust
ntis nation technic inform servic
nuwc naval underwat warfar center
ny new york
nyse new york stock exchang
oas organ american state
od oculu dexter
oed oxford english dictionari
oig offic inspector gener
ois offic intellig support
oled organ light emit diod
omb offic manag budget
oni offic naval intellig
opcw organ prohibit chemic weapon
opec organ petroleum export countri
opv oral polioviru vaccin
or oper room
os oculu sinist
os oper system
osha occup safeti health administr
owlt wai light time
pac polit action committe
pagad person gangster drug
paye pai earn
pbs phosphat buffer solut
pc person comput
pcp primari care provid
pda person digit assist
pdflp popular democrat front liber palestin
pet positron emiss tomographi
pflp popular front liber palestin
pi princip investig
pi privat investig
pi proteas inhibitor
pid pelvic inflammatori diseas
pie proto indo european
pij palestin islam jihad
pij palestinian islam jihad
pin person identif number
pkd polycyst kidnei diseas
plf palestin liber front
plo palestin liber organ
pm phase modul
pm post mortem
pm prime minist
po petti offic
po post offic
pob post offic box
pow prison war
pr porto rico
pr public relat
pr puerto rico
prc person republ china
psa prostat specif antigen
psf popular struggl front
pst pacif standard time
pvc prematur ventricular contract
pwr pressur water reactor
ra right ascens
raf red armi faction
raf royal air forc
ram random access memori
ras reticular activ system
rbc red blood cell
rcmp royal canadian mount polic
reit real estat invest trust
rem rapid ey movement
rf releas factor
rf reticular format
rfd rural free deliveri
rh releas hormon
rhd red hand defend
ri rhode island
rira real irish republican armi
risc reduc instruct set comput
rn regist nurs
roi return invest
rom read memori
rotc reserv offic train corp
rtlt round trip light time
ruf revolutionari unit front
rv recreat vehicl
salt strateg arm limit talk
sam surfac air missil
sars sever acut respiratori syndrom
sas special air servic
sba small busi administr
sc secur council
sc south carolina
scid sever combin immunodefici diseas
scnt somat cell nuclear transfer
scnt somat cell nuclear transplant
scpo senior chief petti offic
scsi small comput system interfac
sd south dakota
se sou east
sec secur exchang commiss
sgml standard gener markup languag
shape suprem headquart alli power europ
si system intern
sids sudden infant death syndrom
sirc secur intellig review committe
sl sendero luminoso
sle system lupu erythematosu
sls sodium lauryl sulfat
snp singl nucleotid polymorph
sob short breath
sop stand oper procedur
sop standard oper procedur
spf sun protect factor
ss secret servic
ssa social secur administr
sse sou sou east
ssri select serotonin reuptak inhibitor
sss select servic system
ssw sou sou west
std sexual transmit diseas
stm short term memori
suv sport util vehicl
svr sluzhba vneshnei razvedki
sw sou west
tat themat appercept test
tc trusteeship council
tcp transmiss control protocol
tdt terrestri dynam time
tia transient ischem attack
tlc tender love care
tmv tobacco mosaic viru
tnf tumor necrosi factor
tpn total parenter nutrit
trf thyrotropin releas factor
trh thyrotropin releas hormon
tsa transport secur administr
tsh thyroid stimul hormon
tss toxic shock syndrom
tt terrestri time
uda ulster defens associ
ufo unidentifi fly object
uk unit kingdom
un unit nation
unesco unit nation educ scientif cultur organ
unicef unit nation intern child emerg fund
url uniform resourc locat
url univers resourc locat
us unit state
usa unit state america
usa unit state armi
usacil unit state armi crimin investig laboratori
usaf unit state air forc
usmc unit state marin corp
usn unit state navi
usps unit state postal servic
ussr union soviet socialist republ
usss unit state secret servic
ut univers time
vat valu ad tax
vd vener diseas
vdu visual displai unit
vfw veteran foreign war
vhf high frequenc
vhf viral haemorrhag fever
vhf viral hemorrhag fever
vip import person
vldl low densiti lipoprotein
vlf low frequenc
wac woman armi corp
wan wide area network
wasp white anglo saxon protest
wbc white blood cell
wbc white blood corpuscl
who world health organ
wimp weakli interact massiv particl
wlan wireless local area network
wmd weapon mass destruct
wmo world meteorolog organ
wtc world trade center
wto world trade organ
wtv wound tumor viru
wv west virginia
www world wide web
`;

/** Stems of everyday words, one a line. */
export const EVERYDAY = `
ab
abandon
abas
abash
abbei
abbot
abbrevi
abdomen
abdomin
aberr
abet
abhor
abhorr
abid
abil
abject
abl
ablat
ablaz
abli
abnorm
aboard
abod
abolish
abolit
abolitionist
abomin
aborigin
abort
abound
aboveground
abreact
abridg
abroad
abrog
abrupt
abruptli
abscess
abscissa
absenc
absent
absente
absentmind
absentmindedli
absolut
absorb
absorpt
abstain
abstent
abstract
abstraction
abstrus
absurd
abund
abus
abyss
ac
academ
academi
academicianship
acced
acceler
accent
accentu
accept
access
accessori
accid
accident
acclaim
acclimat
accommod
accompani
accomplic
accomplish
accord
accordingli
accost
account
accouter
accredit
accret
accru
accultur
accumul
accur
accuraci
accus
accusingli
accustom
aceton
acetonemia
ach
achiev
acid
acknowledg
acolyt
acoust
acquaint
acquiesc
acquir
acquisit
acquit
acr
acreag
acrobat
act
actinomet
action
activ
actor
actress
actual
actuat
acut
adam
adamantli
adapt
add
addict
addit
addition
addlebrain
address
adenoma
adept
adequ
adequaci
adher
adhes
adieu
adio
adjac
adject
adjectiv
adjoin
adjourn
adjud
adjunct
adjust
administ
administr
admir
admiss
admit
admittedli
admix
admonish
admonit
ado
adolesc
adoni
adopt
ador
adorn
adren
adroit
adroitli
adsorb
adult
adulter
adulthood
advanc
advantag
advent
adventur
adverb
adverbi
advers
adversari
advert
advertis
advic
advis
advisedli
adviz
advoc
advocaci
aegi
aeon
aerat
aerial
aerob
aerodynam
aerosol
aesthet
afar
affabl
affair
affect
affectingli
affection
affer
affidavit
affili
affin
affirm
affix
afflict
affluenc
afford
affront
afghan
afir
aflam
aflar
afloat
afoot
aforesaid
afraid
aft
aftereffect
afternoon
afterward
ag
agap
agat
agenc
agenda
agent
agglomer
agglutin
agglutinin
aggrav
aggravatingli
aggreg
aggress
aggressor
aghast
agil
agit
ago
agoni
agre
agreeabl
agreement
agricultur
agu
ahead
ahorseback
aid
ail
ailment
aim
aimless
aimlessli
air
airborn
aircraft
airflow
airfram
airi
airili
airless
airplan
airport
airspe
airwai
aisl
akin
alabast
alarm
alarmingli
album
albumin
alcohol
alderman
alert
alertli
alfresco
alga
algebra
alibi
alien
alight
align
alik
aliquot
aliv
alkali
alkalin
alkylbenzenesulfon
alleg
allegi
allegori
allei
allevi
alleywai
alli
allig
alloc
allot
allow
allus
alo
alon
aloof
aloud
alpha
alphabet
alter
alterc
altern
altitud
altogeth
altruism
aluminum
alundum
alveolar
alveolu
alwai
amass
amateur
amateurish
amaz
ambassador
amber
ambienc
ambigu
ambit
ambiti
ambl
ambul
ambuscad
ambush
amen
amend
amiabl
amic
aminomethan
amiss
amiti
ammo
ammoniac
ammunit
amor
amorist
amorph
amount
amp
amphibolog
ampl
ampli
amplif
amplifi
amplitud
amput
amulet
amus
anachron
anachronist
anaconda
anaerob
analept
analog
analysi
analyst
analyt
analyz
anaplasmosi
anarchi
anarchist
anastomosi
anastomot
anatom
anatomi
ancestor
ancestr
ancestri
anchor
ancient
andrena
anecdot
anem
anemia
anesthesia
anew
angel
anger
angl
angri
angrili
angst
anguish
angular
anhydr
anim
animos
anion
ankl
annihil
anniversari
annoi
announc
annoy
annual
anod
anom
anomal
anomi
anonym
anorexia
answer
ant
antagon
antagonist
anteat
antebellum
anteced
antelop
antenna
anterior
anthil
anthropolog
anthropologist
anthropomorph
anti
antibiot
antibodi
antic
anticip
anticoagul
antigen
antipathi
antiqu
antiredeposit
antisept
antiserum
antithesi
antithet
antithyroid
antitrust
anvil
anxieti
anxiou
anxious
anybodi
anyhow
anymor
anyon
anyth
anywai
anywher
aorta
ap
apart
apertur
apex
apiec
aplomb
apocalypt
apocryph
apoge
apolog
apologet
apologia
apologist
apostol
apothecari
app
appal
appar
apparatu
apparit
appeal
appear
appeas
append
appendix
appetit
appl
applaud
applaus
applejack
appli
applic
appoint
appointe
apport
apprais
appraiz
appreci
apprehend
apprehens
apprentic
apprenticeship
approach
appropri
approv
approvingli
approxim
april
apron
apt
aptitud
aqueou
arabl
arbitr
arbitrari
arbitrarili
arbor
arc
arch
archaiz
archangel
archbishop
archeolog
archeologist
architect
architectur
archiv
ardent
ardor
arduou
area
areawai
arena
argon
argot
argu
argument
arianist
arid
aris
aristocraci
aristocrat
arithmet
arm
armadillo
armament
armchair
armi
armoir
armor
armpit
aroma
arous
arrai
arraign
arrang
arrest
arriv
arrog
arrogantli
arrow
arroyo
arsen
art
arteri
arteriol
arteriolar
arteriolosclerosi
artfulli
arthriti
arti
articl
articul
artifact
artific
artifici
artilleri
artilleryman
artisan
artist
artistri
ascend
ascertain
ascrib
ash
asham
ashen
ashor
asid
ask
asleep
aspect
asphalt
aspir
aspirin
ass
assai
assail
assassin
assault
assembl
assemblag
assent
assert
assess
assessor
asset
assidu
assign
assigne
assimil
assist
associ
assort
assum
assumpt
assur
assuredli
asterisk
asteroid
astonish
astonishingli
astound
astrai
astral
astrid
astring
astronom
astronomi
astrophys
astut
asymmetr
asymmetri
asymptot
asynchroni
atheist
atheromat
athlet
athletic
atm
atmospher
atom
aton
atop
atroci
atroph
atrophi
attach
attack
attain
attempt
attend
attent
attest
attic
attir
attitud
attornei
attract
attribut
attun
atyp
audac
audaci
audibl
audienc
audit
auditorium
augment
augur
august
aunt
aural
auspici
auster
authent
author
authorit
authoritarian
authorship
auto
autofluoresc
autoload
autom
automat
automobil
automot
autonom
autonomi
autopsi
autumn
auxiliari
avail
avaric
aveng
avenu
averag
avers
avert
aviari
aviat
avocado
avoid
avow
aw
awai
await
awak
awaken
awar
award
awestruck
awfulli
awhil
awkward
awkwardli
awri
ax
axi
axial
axiom
axiomat
axl
azimuth
babbl
babe
babelik
babi
bachelor
back
backbend
backbon
backdrop
backer
background
backlog
backstag
backstitch
backward
backwood
backyard
bacon
bacteri
bacterium
bad
badg
badger
badli
baffl
bag
baggag
baggi
bagpip
bai
bait
bake
balanc
bald
bale
balk
balki
ball
ballad
ballast
ballerina
ballet
balletoman
balloon
ballot
ballpark
ballplay
ballroom
ballyhoo
balsam
balustrad
ban
banana
band
bandag
bandi
bandit
bandol
bandstand
bandwidth
bang
banish
banist
banjo
bank
banker
bankrupt
bankruptci
banner
bannerlik
banquet
banshe
banter
baptiz
bar
barb
barbar
barbarian
barbecu
barbel
barbit
barbitur
bare
barefoot
barg
bargain
barium
bark
barkeep
barlei
barn
barnburn
barnyard
baroni
baroqu
baroreceptor
barrack
barrag
barrel
barricad
barrier
bartend
base
basebal
baselin
basement
bash
basi
basic
basileu
basin
bask
basket
basketbal
basophil
bass
bassinet
bast
bastard
bastion
bat
batch
bath
bather
batho
bathrob
bathroom
bathtub
baton
battalion
batter
batteri
battl
battlefield
battlefront
battleground
batw
bawdi
bawdyhous
bawl
bayonet
bazaar
beach
beachhead
beacon
bead
beadi
beadl
beadsman
beak
beam
bean
bear
beard
beardown
bearer
beast
beat
beatnik
beau
beauti
beautifi
beautifulli
beckon
becom
bed
bedamn
bedfast
bedground
bedpost
bedraggl
bedroom
bedsid
bedstead
bedtim
bee
beebread
beech
beef
beefi
beehiv
beer
beetl
befal
befit
befog
befriend
befuddl
beg
beget
beggar
beggari
begin
beginn
beguil
behalf
behav
behavior
behead
behold
behoov
belabor
belat
belch
belfri
beli
belief
believ
bell
bellhop
belli
belliger
bellow
belong
belov
belowground
belt
bemoan
bench
bend
beneath
benedict
benefici
beneficiari
benefit
bequest
berat
bereav
berg
berri
berth
beryllium
beseech
beset
besid
besieg
besmirch
bespeak
bespectacl
best
bestial
bestow
bestubbl
bet
beta
bethink
betrai
betray
betroth
better
bevel
beverag
bevi
bewail
bewar
bewhisk
bewild
bewilder
bewilderedli
bewilderingli
bewitch
bia
biblic
bibliograph
bibliographi
bicep
bicker
bicycl
bid
bidder
bide
big
bigger
bilater
bile
bilharziasi
bilingu
bilk
bill
billion
billow
bimolecular
bin
bind
binder
binocular
binomi
bioassai
biochem
biograph
biographi
biolog
biologi
biologist
biomed
biomedicin
biophysicist
biopsi
bipartisan
bird
birdbath
birdhous
birdi
birefring
birth
birthdai
birthplac
birthright
biscuit
bishop
bishopri
bite
biter
bitter
bitterli
bittersweet
bivouac
bizarr
blab
black
blackberri
blackboard
blacken
blackmail
blackout
blacksmith
blade
blame
blanch
bland
blandli
blank
blanket
blare
blasphem
blasphemi
blast
blatanc
blatant
blaze
bleach
bleacher
bleak
bleakli
bleari
bleat
bleb
bleed
blemish
blend
bless
blight
blind
blindfold
blindli
blink
blinker
bliss
blissfulli
blister
blith
blizzard
bloat
blob
bloc
block
blockad
bloke
blond
blood
bloodhound
bloodi
bloodless
bloodsh
bloodstain
bloodstream
bloodsuck
bloodthirsti
bloom
blossom
blot
blotch
blow
blower
blowfish
blubber
bludgeon
blue
bluefish
bluestock
bluff
bluish
blunder
blunt
blur
blurt
blush
bluster
blusteri
board
boardinghous
boast
boastfulli
boat
boater
boatload
boatswain
bob
bobbysox
bode
bodi
bodic
bodili
bodybuild
bodyguard
bog
bogei
boggl
bogi
bogu
boi
boil
boiler
boister
bold
boldli
bolo
bolster
bolt
bomb
bombast
bomber
bombproof
bond
bondsman
bone
bonem
bonfir
boni
bonnet
bonu
boo
boobi
book
bookcas
booker
bookshelf
boom
boomerang
boon
boost
boot
booth
booti
bootleg
bootlegg
booz
borat
border
borderlin
bore
boredom
born
borough
borrow
bosom
boss
bother
bottl
bottleneck
bottom
bottomland
bottomless
botulin
boucl
bouffant
bough
boulder
boulevard
bounc
bound
boundari
boundless
bouquet
bourbon
bourgeoisi
bout
bovin
bow
bower
bowl
bowlder
bowstr
box
boxcar
boxer
boycott
boyhood
boyish
brace
brad
brag
braggadocio
braid
brain
braini
brake
brambl
branch
brand
brandi
brandish
brash
brass
brassi
bravado
brave
braveri
brazen
brazenli
breach
bread
breadth
break
breakabl
breakawai
breakdown
breakfast
breakthrough
breakup
breakwat
breast
breastwork
breath
breathless
breathlessli
breech
breed
breez
breviti
bribe
briber
brick
bricklai
bricklay
bride
bridegroom
bridg
bridgehead
bridl
brief
briefcas
briefli
brier
brig
brigad
brigadi
bright
brighten
brightli
brillianc
brilliant
brilliantli
brim
brindl
bring
brink
brisk
briskli
bristl
brittl
broad
broadband
broadcast
broaden
broadli
broadsid
brocad
broil
broiler
broker
brokerag
bronc
bronchial
bronchiol
bronchiolar
bronchu
bronz
brood
brook
broom
brothel
brother
brotherhood
brotherli
brow
browbeat
brown
brownish
brucellosi
bruit
bruiz
brush
brushi
brutal
brute
bu
bubbl
buck
buckboard
bucket
buckl
buckskin
bucol
bud
buddi
budg
budget
budgetari
buff
buffalo
buffer
buffet
buffoon
bug
buggi
bugl
bugler
bui
build
builder
buildup
bulb
bulg
bulk
bulki
bull
bullet
bullethead
bulletin
bulli
bullneck
bullshit
bullyboi
bum
bumblebe
bump
bunch
bundl
bunk
bunker
bunkmat
bunt
bunter
buoyant
burden
bureau
bureaucraci
bureaucrat
burgeon
burglar
burglari
buri
burial
burli
burn
burner
burr
burrow
bursiti
burst
busboi
bush
bushel
bushi
bushwhack
busi
busili
businesslik
businessman
bust
bustl
butcher
butler
butt
butter
butterfat
buttock
button
buttress
buyer
buzz
bygon
bypass
cab
cabana
cabbag
cabin
cabinet
cabl
cach
cackl
cackli
cadav
cadaver
cadenc
cadenza
cadr
cafe
cafeteria
cage
cagei
cake
calam
calcif
calcifi
calcium
calcul
calculatingli
calculu
calendar
calf
calib
calibr
caliph
call
caller
callou
callous
calm
calmli
calorimet
calorimetr
calumni
calv
camaraderi
camera
camouflag
camp
campaign
camper
campfir
campmat
campu
cancel
cancer
candi
candid
candidaci
candidli
candl
candlewick
candor
cane
cannon
canon
canonist
cant
canteen
canter
cantilev
cantl
canva
canvass
canyon
canyonsid
cap
capabl
capac
capacit
capacitor
cape
caper
capillari
capit
capitalist
capitul
capstan
capsul
captain
captiv
captor
captur
car
carabao
caravan
carbin
carbon
carcass
card
cardboard
cardin
cardiomegali
cardiovascular
cardroom
care
careen
career
carefre
carefulli
careless
carelessli
caress
caretak
careworn
cargo
caricatur
carload
carnal
carniv
carp
carpent
carpentri
carpet
carri
carriag
carrier
cart
cartilag
carton
cartoon
cartoonist
cartridg
cartwheel
carv
carven
cascad
case
casebook
cash
cashmer
casino
cassock
cast
castanet
castig
castl
casual
cat
catalog
catapult
catapultian
catastroph
cataton
catcal
catch
catcher
catech
catecholamin
categor
categori
cater
caterpillar
catharsi
cathedr
cathet
cathod
catkin
cattl
cattleman
caucu
caus
causal
caution
cautiou
cautious
cavalcad
cavalri
cavalryman
cave
caveat
caveman
cavern
caviti
cavort
caw
ceas
ceaseless
ceil
celebr
celer
celesti
cell
cellar
cellulos
cement
cemeteri
censorship
censu
censur
cent
centenari
centenni
center
centerfield
centimet
central
centrifug
centuri
ceram
cerebellum
cerebr
ceremoni
certain
certainli
certainti
certif
certifi
certiorari
certitud
chafe
chaff
chagrin
chain
chair
chairman
chaiz
challeng
chamber
chambermaid
champ
champagn
champion
championship
chanc
chancel
chandel
chandeli
chang
channel
chant
chantlik
chao
chaotic
chap
chapel
chapter
charact
character
characterist
charcoal
charg
charger
chariot
charisma
charit
chariti
charlatan
charm
charnel
chart
charter
chase
chastis
chastiti
chat
chatter
cheap
cheat
check
checkbook
checklist
checkout
checkup
cheek
cheekbon
cheer
cheerfulli
cheeri
chees
cheesecloth
chela
chemic
chemist
chemistri
cherish
chest
chestnut
chew
chic
chick
chicken
chide
chief
chiefli
chieftain
chignon
child
childcar
childhood
childish
childishli
childlik
chill
chilli
chimnei
chin
china
chink
chinless
chip
chipper
chiropractor
chirp
chisel
chivalr
chivalri
chivi
chlorid
chlorin
chlorothiazid
chlorpromazin
chock
chocol
choic
choir
choirboi
choke
cholelithiasi
cholesterol
chomp
choos
choosi
chop
chopper
chord
chore
choreograph
choreographi
chorin
chortl
choru
christen
christian
chromatogram
chromatograph
chromatographi
chrome
chromium
chronic
chronicl
chronolog
chrysanthemum
chuck
chuckl
chuff
chug
chump
chunk
chunki
church
churchgo
churchgoer
churchman
churchyard
churn
chute
cicada
cigar
cigarett
ciliat
cilium
cinch
cinema
cinemat
cipher
circl
circu
circuit
circuitri
circul
circular
circumfer
circumscrib
circumspect
circumst
citat
cite
citi
citizen
citrat
citron
citru
civic
civil
civilian
clad
clai
claim
claimant
clairvoy
clam
clamber
clammi
clamor
clamp
clamshel
clan
clandestin
clang
clangor
clank
clannish
clap
claret
clarifi
clariti
clash
clasp
class
classic
classicist
classif
classifi
classificatori
classless
classmat
classroom
clatter
claus
claustrophobia
claw
clean
cleaner
cleanli
cleans
clear
clearanc
clearhead
clearli
cleat
cleav
cleft
clench
clergi
clergyman
cleric
clerk
clever
cleverli
clich
click
client
clientel
cliff
climat
climax
climb
clinch
cling
clinic
clink
clip
cliqu
cloak
clobber
clock
clockwiz
clod
clodhopp
clog
clomp
clonic
close
closer
closet
closeup
closur
clot
cloth
clothesbrush
clotheshors
clotheslin
cloud
cloudburst
cloudi
clover
clown
club
clubfoot
clubhous
cluck
clue
clump
clumsi
clumsili
cluster
clutch
clutter
coach
coagul
coal
coalesc
coalit
coars
coarsen
coast
coastal
coat
coattail
coax
coaxial
cobbler
cocain
coccidioidomycosi
coccidiosi
cock
cockatoo
cockei
cocki
cockpit
cockroach
coconut
cocoon
coddl
code
codif
codifi
coeffici
coerc
coexist
coffe
coffeehous
coffeepot
coffin
cognat
cogniz
coher
cohes
coil
coin
coincid
cold
coldli
collabor
collag
collaps
collar
collat
colleagu
collect
collector
colleg
collegi
collegian
collis
colloid
colloqui
collus
colon
colonel
coloni
color
coloratura
coloss
colt
columbin
column
columnist
columnlik
coma
comb
combat
combin
combo
combust
come
comeback
comedi
comedian
comer
comet
cometari
comfort
comic
command
commando
commemor
commenc
commend
commensur
comment
commentari
commerc
commerci
commi
commiser
commiss
commissari
commission
commit
committe
committeeman
commod
common
commonli
commonplac
commonsens
commonwealth
commot
commun
communion
communiqu
communist
commut
compact
compani
companion
companionship
compar
comparison
compart
compass
compassion
compat
compatriot
compel
compens
compet
competit
competitor
compil
complain
complaint
complaiz
complement
complet
complex
complexion
compli
complianc
complic
compliment
complimentari
compon
comport
compos
composit
compost
composur
compound
comprehend
comprehens
compress
compriz
comprom
compuls
compunct
comput
comrad
con
concav
conceal
conced
conceit
conceiv
concentr
concept
conceptu
concern
concert
concertina
concerto
concess
concessionair
concierg
concili
conciliatori
concis
conciz
conclav
conclud
conclus
concoct
concord
concret
concretist
concur
concurr
concuss
condemn
condemnatori
condens
condescend
condescens
condit
condition
condon
conduct
conductor
cone
confederaci
confer
confess
confessor
confid
confidant
confidenti
configur
confin
confirm
confisc
conflict
confluent
conform
confound
confrer
confront
confus
congeal
congenit
congest
congratul
congratulatori
congreg
congress
congression
congressman
conjectur
conjoin
conjug
conjunct
connect
connoisseur
connot
conquer
conqueror
conquest
conscienc
conscienti
consciou
conscious
conscript
consecut
consensu
consent
consequ
conserv
conservat
consid
consider
consign
consist
consol
consolid
conson
consonant
consort
conspicu
conspir
conspiraci
constabl
constanc
constant
constantli
constat
constel
constern
constitu
constitut
constrain
constrict
constru
construct
consult
consum
consumm
consumpt
contact
contain
contamin
contempl
contemporari
contempt
contemptu
contend
content
contentedli
contest
context
contigu
contin
conting
continu
continuum
contor
contort
contraband
contrabass
contracept
contract
contractor
contractu
contradict
contradictori
contradictorili
contradistinct
contralto
contrapt
contrari
contrast
contribut
contributor
contributori
contrit
contriv
control
controversi
contus
convect
convei
conven
conveni
convent
convention
converg
convers
convert
convex
conveyor
convict
convinc
convincingli
convivi
convoi
convuls
cooccur
cook
cookfir
cooki
cool
coolant
cooler
coolli
coon
coop
cooper
coordin
cop
cope
copi
copper
coquett
coral
cord
cordial
corduroi
core
cork
corkscrew
corn
corner
cornfield
cornmeal
coron
corona
corp
corpor
corps
corpul
corral
correct
correctli
correl
correspond
correspondingli
corridor
corrobor
corrod
corros
corrug
corrupt
corsag
cortex
cortic
corticofug
corticosteroid
corticotropin
cosec
cosign
cosili
cosmic
cosmo
cosponsor
cost
costli
costum
cottag
cotton
cottonmouth
couch
cough
council
counsel
counselor
count
counten
counter
counteract
counterattack
counterbal
counterbalanc
counterchalleng
counteroffens
counterpart
counterpoint
counterpropos
countershot
counti
countless
countri
countryman
countrysid
coup
coupl
coupon
courag
courier
cours
court
courteou
courtesi
courtier
courtyard
cousin
cove
cover
coverag
coverlet
covertli
covet
cow
coward
cowardic
cowardli
cowboi
cower
cowhand
cowhid
cowl
cowpunch
coy
coyot
cozi
cp
crab
crack
cracker
crackl
crackpot
cradl
craft
crafter
crafti
craftsman
craftsmanship
crag
craggi
cram
cramp
crane
cranki
crash
crass
crate
crave
craven
crawl
craze
crazi
crazili
creak
cream
creami
creas
creat
creation
creativ
creator
creatur
crech
credibl
credit
credo
creed
creedal
creek
creep
creeper
cremat
crescendo
crest
crevic
crew
crib
cricket
crime
crimin
crimson
cring
crippl
crisi
crisp
crisscross
criterion
critic
croak
crochet
crock
crocket
crofter
crone
croni
crook
croon
crop
cross
crossroad
crotcheti
crouch
crow
crowbait
crowd
crown
crucial
crucifi
crucifix
crucifixion
crude
cruditi
cruel
cruelli
cruelti
cruiz
crumbl
crummi
crumpl
crunch
crupper
crusad
crush
crusher
crust
crutch
cry
cryostat
cryptic
crystal
crystallit
crystallographi
cube
cubism
cubist
cud
cuddl
cuff
cufflink
culmin
culprit
cult
cultist
cultiv
cultur
cumbersom
cumul
cumulu
cup
cupboard
cur
curb
curbsid
cure
curio
curios
curiou
curious
curl
curli
currant
currenc
current
curricular
curriculum
curs
cursori
curt
curtail
curtain
curtli
curv
curvac
cushion
cusp
cuss
custodi
custodian
custom
customari
customarili
cut
cute
cutlass
cycl
cyclist
cylind
cylindr
cynic
cyst
cytoplasm
dab
dabbl
dad
dadaism
daddi
daffodil
dagger
dai
daili
dainti
daintili
daiquiri
dairi
dairyman
daisi
dam
damag
dame
damn
damnat
damp
dampen
danc
dancer
dandelion
dandili
danger
dangl
dank
dapper
dappl
dare
dark
darken
darkli
darl
darn
dart
dash
databas
date
datum
daughter
daunt
dauntless
dawn
dayb
daybreak
daydream
daylight
daytim
daze
dazzl
deacon
dead
deaden
deadhead
deadli
deadlin
deadlock
deaf
deafen
deal
dealer
dean
dear
dearli
death
deathb
deathli
deathlik
debacl
debat
debauch
debil
debilit
debri
debt
debunk
debut
decad
decai
deceas
deced
deceit
deceiv
deceler
decemb
decenc
decent
decentr
decept
decertifi
decid
decidedli
decimet
decis
deck
declaim
declam
declar
declin
decliv
decompos
decomposit
decor
decorum
decre
decreas
decrement
decri
dedic
dedifferenti
deduc
deduct
deed
deem
deep
deepen
deepli
deer
default
defeat
defec
defect
defend
defens
defer
defi
defianc
defiant
defici
deficit
defin
definit
deflat
deflect
deform
defrai
defraud
defrost
dega
degener
deglycerol
degrad
degre
deign
deiti
deject
delai
deleg
deliber
delic
delicaci
delici
delight
delightfulli
delimit
delin
deliri
delirium
deliv
deliver
deliveri
delta
deltoid
delud
delug
delv
demagogu
demand
demandingli
demarc
demean
demeanor
demimond
deminer
democraci
democrat
demolish
demolit
demon
demonstr
demor
demot
demur
demytholog
deni
denial
denomin
denomination
denot
denouement
denounc
dens
densiti
densitometri
dent
dental
dentist
dentur
denunci
depart
department
departur
depend
deperson
depict
deplet
deploi
deplor
deporte
depos
deposit
depositor
depot
deprav
deprec
deprecatori
depreci
depred
depress
depriv
depth
deputi
derang
derelict
derid
deris
deriv
derrick
dervish
descend
descent
describ
descript
desecr
desert
deserv
design
desir
desk
desol
desorpt
despair
despairingli
despatch
desper
despiz
despoil
despond
despot
dessert
destin
destini
destroi
destroy
destruct
desultori
desynchron
detach
detail
detain
detect
detector
deter
deterg
deterior
determin
determinedli
deterr
detest
deton
detract
detractor
detrib
devast
develop
development
deviant
deviat
devic
devil
devilish
deviou
devise
deviz
devor
devot
devote
devout
dew
dexamethason
dexter
dextrou
diabet
diachron
diagnos
diagnosi
diagnost
diagnostician
diagon
diagonaliz
diagram
dial
dialect
dialog
dialysi
dialyz
diam
diamet
diametr
diamond
diaper
diaphragm
diaphys
diari
diarrhea
diatom
dice
dichondra
dicken
dictat
dictatorship
dictionari
dictum
die
diet
dietari
diethylstilbestrol
differ
differenti
difficult
difficulti
diffid
diffract
diffus
dig
digest
digit
dignifi
dignitari
digniti
digress
dilapid
dilat
dilemma
dilig
dilut
dim
dime
dimens
dimension
dimer
dimethylglyoxim
diminish
diminut
dimli
din
dine
dingi
dinner
dinnertim
dip
diplomaci
diplomat
dipol
dipper
direct
direction
directli
director
directori
dirg
dirt
dirti
disabl
disabus
disadvantag
disagr
disagre
disallow
disappear
disappoint
disapprob
disapprov
disarm
disarma
disarrai
disassembl
disast
disastr
disband
disbelief
disbeliev
disburs
discard
discern
discharg
discipl
disciplin
disclos
disclosur
discomfit
discomfort
disconcert
disconcertingli
disconnect
discont
discontinu
discorpor
discount
discourag
discours
discourt
discov
discoveri
discredit
discreetli
discrep
discret
discretionari
discrimin
discuss
disdain
diseas
disembodi
disenfranch
disenfranchis
disengag
disentangl
disfigur
disgrac
disguiz
disgust
dish
dishearten
dishevel
dishonest
dishonor
dishwash
dishwat
disillus
disillusion
disint
disintegr
disinterest
disjoint
disk
dislik
disloc
dislodg
disloyalti
dismai
dismal
dismemb
dismiss
dismount
disobedi
disobei
disord
disorderli
disorgan
disown
dispar
disparag
dispassion
dispatch
dispel
dispens
dispensari
dispers
displac
displai
displeas
displeasur
dispos
disposit
dispossess
disproportion
disprov
disput
disqualifi
disregard
disregardless
disrepair
disreput
disrob
disrupt
dissatisfact
dissatisfi
dissect
dissembl
dissemin
dissens
dissent
disservic
dissimilar
dissip
dissoci
dissolut
dissolv
dissuad
distal
distanc
distant
distast
distastefulli
distens
distil
distinct
distinctli
distinguish
distort
distract
distractedli
distraught
distress
distribut
distributor
district
distrust
disturb
disturbingli
ditch
ditti
divan
dive
diverg
divers
diversif
diversifi
divert
divertimento
divest
divestitur
divid
dividend
divin
divis
divorc
divulg
dizzi
dizzili
docil
dock
docket
doctor
doctrin
doctrinair
document
documentari
dodg
dog
doggedli
doggerel
doghous
doglik
dogma
dogmat
dogwood
dole
doll
dollar
domain
domest
domin
dominion
don
donat
donor
doom
door
doorbel
doorhandl
doorknob
doorman
doorwai
dooryard
dope
dormant
dormitori
dosag
dose
dot
doubl
doublehead
doubli
doubt
doubtless
dough
dourli
dove
dovetail
dowel
downcast
downfal
downgrad
downhil
download
downpor
downright
downstair
downstream
downtown
downward
downwind
dowri
doze
dozen
drab
draft
drafti
drag
dragon
drain
drainag
drama
dramat
dramatist
drape
draper
draperi
drastic
draughti
draw
drawer
drawl
dread
dreadfulli
dream
dreamer
dreamfulli
dreami
dreamlik
dreari
drearili
dreg
drench
dress
dresser
dressi
dri
dribbl
drift
drill
drink
drinker
drip
drive
driver
drivewai
drizzl
drone
droop
drop
droplet
dropout
dross
drought
drover
drown
drows
drowsi
drowsili
drug
drugless
drugstor
drum
drumhead
drumlin
drummer
drunkard
drunken
drunkenli
dry
drygood
dryli
dryness
dual
dub
dubiou
duck
duct
due
duel
duelist
duffer
dugout
duke
dull
dullard
dulli
dumb
dumbbel
dumfound
dump
dun
dune
dung
dungeon
dunk
dupe
duplic
durabl
durat
dusk
duski
dust
dustbin
dustpan
duti
dwarf
dwell
dweller
dwindl
dye
dynam
dynamit
dynasti
dysenteri
eager
eagerli
eagl
ear
earl
earli
earlier
earliest
earn
earnest
earnestli
earphon
earsplit
earth
earthbound
earthi
earthlik
earthman
earthquak
earthshak
eas
easel
easi
easili
east
eastern
eastward
eat
eatabl
eb
ebb
eboni
ebulli
eccentr
ecclesiast
ecclesiastic
echo
eclect
eclips
eclipt
econom
economi
economist
ecstasi
ecstat
eddi
edema
edemat
edentul
edg
edgew
edgi
edifi
edific
edit
editor
editori
educ
effac
effect
effectu
efficaci
effici
effloresc
effluent
effort
effortless
effortlessli
egalitarian
egg
egghead
eggplant
ego
egot
egotist
ei
eight
eighteen
eighteenth
eighth
eighti
ejacul
eject
elabor
elaps
elast
elat
elbow
elder
elderli
eldest
elect
elector
electr
electrifi
electrocardiograph
electrod
electrolysi
electromagnet
electromyographi
electron
electrophoresi
electrophoru
electroshock
electrostat
electrotherapist
eleg
element
elementari
eleph
elev
eleven
eleventh
elfin
elicit
elig
elimin
elit
ell
ellipsoid
elm
elong
eloqu
elsewher
eluat
elucid
elud
elus
elut
emaci
email
eman
emancip
emascul
emb
embank
embargo
embark
embarrass
embassi
embed
embellish
embezzl
embitt
emblem
emblemat
embodi
embolden
emboss
embrac
embroid
embroil
emerg
emeritu
emigr
emin
emiss
emit
emot
emotion
emphas
emphasi
emphat
emphysema
emphysemat
empir
empiric
emploi
employ
employe
empow
empti
emul
enabl
enact
enamel
encamp
encas
enchain
enchant
enciph
enclav
enclos
enclosur
encompass
encount
encourag
encouragingli
encroach
encrust
encumbr
encyclopedia
end
endang
endear
endeavor
endless
endlessli
endors
endotheli
endow
endpoint
endur
enduringli
enemi
energ
energet
energi
enerv
enforc
engag
engagingli
engend
engin
engrav
engross
engulf
enhanc
enigma
enigmat
enjoi
enjoin
enjoy
enlarg
enlighten
enlist
enliven
enmesh
enorm
enough
enrag
enrich
enrol
enrolle
ensconc
ensembl
enshrin
ensu
ensur
entail
entangl
enter
enterotoxemia
enterpr
entertain
enthalpi
enthral
enthron
enthusiasm
enthusiast
entic
entir
entireti
entiti
entitl
entomb
entranc
entrancewai
entrant
entrench
entrepreneur
entri
entrust
enumer
enunci
envelop
envi
enviabl
enviou
environ
environment
envis
envisag
enzym
enzymat
eosinophil
epaulet
ephemer
epic
epicent
epicur
epidem
epidermi
epigram
epilept
epiphani
epiphys
epiphysi
episod
epistemolog
epistolatori
epitaph
epithet
epitom
epoch
epoxi
equal
equanim
equat
equilibr
equilibrium
equip
equipot
equit
equiti
equival
equivoc
era
erad
eras
erect
ergotrop
erod
eros
erot
err
errand
errat
erron
error
ersatz
erudit
erupt
erythroid
escal
escap
escapad
escheat
eschew
escort
escritoir
esoter
especi
espionag
espous
essai
essenc
essenti
establish
estat
esteem
ester
esthet
estim
estrang
estuari
etcetera
etch
etern
ethanol
ether
ethic
ethnic
etho
etiquett
etymolog
eugen
eulog
euphor
euphoria
eutect
ev
evacu
evad
evalu
evangel
evangelist
evapor
evas
even
evensong
event
eventu
everlast
everlastingli
everybodi
everydai
everyon
everyth
everywher
evid
evidenti
evil
evildo
evoc
evok
evolut
evolutionari
evolv
exacerb
exact
exactli
exagger
exalt
examin
exampl
exasper
excav
exce
exceedingli
excel
excelsior
except
exception
excess
exchang
excit
excitatori
excitedli
exciz
exclaim
exclam
exclud
exclus
excommun
excori
excret
excruci
excurs
excursu
excus
execut
execution
executor
exemplar
exemplifi
exempt
exerc
exert
exhal
exhaust
exhibit
exhilar
exhort
exhum
exig
exil
exist
existenti
existentialist
exit
exodu
exoner
exorc
exot
expand
expans
expect
expectantli
expedi
expedit
expel
expend
expenditur
expens
experi
experienc
experienti
experiment
expert
expiat
expir
explain
explan
explanatori
explet
explicit
explicitli
explod
exploit
explor
exploratori
explos
export
expos
exposit
expositori
exposur
expound
express
expressionist
expressionless
expressli
expuls
expung
expurg
exquisit
extant
extend
extens
extent
extenu
exterior
extermin
extern
extinguish
extirp
extra
extract
extraleg
extramarit
extran
extraordinari
extraordinarili
extrapol
extraterrestri
extravag
extravagantli
extravaganza
extrem
extremum
extric
extrud
exuber
exud
exult
exultantli
ey
eyebal
eyebrow
eyelid
eyelik
eyepiec
eyeshadow
eyesight
eyestrain
fabl
fabric
fabul
facad
face
facet
faceti
facil
facilit
facilitatori
facsimil
fact
faction
factor
factori
factual
faculti
fade
fadeout
fail
failur
faint
faintli
fair
fairi
fairli
fairwai
fairyland
fairytal
faith
faithfulli
fake
faker
falcon
fall
falloff
fallout
fallow
fals
falsifi
falsiti
falter
fame
famili
familiar
familiarli
famou
fan
fanat
fanatic
fanci
fanfar
fantasi
fantasia
fantasist
fantast
fantod
far
farawai
farc
fare
farewel
farm
farmer
farmhous
farmland
farther
farthest
fascicul
fascin
fascinatingli
fascism
fascist
fashion
fast
fastbal
fasten
faster
fastidi
fat
fatal
fate
father
fathom
fatigu
fatten
fatti
faucet
fault
fauteuil
favor
favorit
fawn
faze
fear
fearfulli
fearless
feasibl
feast
feat
feather
featur
featureless
februari
fecund
feder
fedora
fee
feebl
feed
feedback
feeder
feedlot
feel
feeler
feign
feint
felic
felicit
felin
fella
fellow
fellowship
felon
femal
feminin
fenc
fender
ferment
feroc
feroci
ferri
ferromagnet
fertil
fervent
fervor
festiv
fetch
fete
fetid
feudal
fever
feverish
feverishli
fiat
fiber
fiberglass
fibrin
fibrocalcif
fibrosi
fiction
fictiv
fiddl
fidel
fidget
field
fielder
fieldhand
fieldston
fiend
fiendish
fierc
fieri
fifteen
fifteenth
fifth
fifti
fiftieth
fig
fight
fighter
figur
figurin
file
fill
filli
fillip
film
filter
filthi
final
financ
financi
find
fine
finger
fingernail
fingerprint
fingertip
finicki
finish
finit
fire
firearm
firecrack
firelight
fireman
fireplac
firepow
firesid
firewal
firewood
firework
firm
firmli
first
firsthand
fiscal
fish
fisher
fisherman
fishmong
fishwif
fist
fistfight
fit
five
fix
fixer
fixtur
fizzl
flag
flail
flair
flake
flamboyantli
flame
flank
flannel
flap
flapper
flare
flash
flashback
flashi
flashlight
flask
flat
flatli
flatten
flatter
flatteri
flatu
flaunt
flautist
flavor
flaw
flawless
flea
fleck
fledgl
flee
fleet
flesh
fleshi
flex
flexibl
flick
flicker
flight
flimsi
flinch
fling
flint
flip
flirt
flit
float
floc
floccul
flock
flog
flood
floodhead
floor
floorboard
flop
floral
florid
florist
flounc
flounder
flour
flourish
flout
flow
flower
flowerb
flu
flub
fluff
fluffi
fluid
fluoresc
fluorescein
fluorid
fluorin
fluoroborid
flurri
flush
fluster
flute
flutter
flux
fly
flyer
flywai
foam
foami
focal
focu
foe
fog
foibl
foil
fold
foliag
folk
folklor
folli
follicular
follow
fond
fondli
food
foodstuff
fool
foolhardi
foolish
foolproof
foot
footag
footbal
footbridg
footloos
footnot
footpath
footprint
footstep
foppish
forag
forbid
forc
forceless
forearm
forebod
forecast
foreclos
forefath
forefing
forego
foreground
forehead
foreign
foreknow
foreknowledg
foreman
foremost
forens
forerunn
forese
foreshorten
foresight
forest
forestal
forev
forfeit
forg
forget
forgiv
forgo
fork
form
formal
format
former
formerli
formid
formul
formula
forsak
forswear
fort
forth
forthright
forthwith
forti
fortif
fortifi
fortitud
fortress
fortun
forward
foster
foul
found
foundat
founder
foundri
fountain
fountainhead
four
fourfold
foursom
fourteen
fourteenth
fourth
fowl
fox
foyer
fraca
fraction
fractur
fragil
fragment
fragmentari
fragranc
fragrant
frai
frail
frambesia
frame
framework
franc
franchiz
frangipani
frank
frankli
frantic
fratern
fraud
freak
freckl
free
freedom
freehand
freeli
freeman
freewai
freewheel
freez
freight
freighter
frenzi
frenziedli
frequenc
frequent
fresh
freshli
freshman
fret
fri
friabl
friction
fridai
friend
friendli
friendship
friez
fright
frighten
frigid
fring
frivol
frizzl
frog
frogmarch
frolic
front
frontag
frontal
frontier
frost
frostbit
frostbitten
froth
frown
frowningli
frowzl
fruit
fruitless
frustrat
fry
fuel
fugal
fugit
fulfil
full
fullback
fulli
fulmin
fumbl
fume
fun
function
fund
fundament
fundamentalist
fundraiz
funer
fungal
funnel
funni
fur
furi
furiou
furious
furl
furlong
furlough
furnac
furnish
furnitur
furor
furri
furrow
further
furtiv
fuse
fusiform
fusion
fuss
fussi
fussili
futil
futur
fuzz
fuzzi
ga
gabardin
gabbl
gabl
gadfli
gadget
gadgetri
gag
gage
gagwrit
gai
gaieti
gaili
gain
gait
gal
galaxi
gall
gallant
gallantri
gallbladd
gallon
gallop
gallow
gallu
galvan
gambl
gambler
game
gamecock
gamin
gamma
gamut
gang
gangster
gap
gape
garag
garb
garbag
garbl
garden
garland
garment
garner
garrison
gaseou
gash
gasolin
gasp
gass
gastrocnemiu
gastrointestin
gate
gatepost
gatewai
gather
gauch
gaudi
gaug
gaunt
gauntlet
gauss
gavott
gawk
gayli
gaze
gear
gearset
gee
gegenschein
geld
gem
gender
gener
generalist
generos
genesi
genet
geneticist
geni
genial
geniu
genr
gentian
gentil
gentl
gentleman
gentlemanli
gentli
gentri
genu
genuin
geochemistri
geograph
geolog
geologi
geologist
geometr
geometri
germ
germanium
germin
gerundi
gesticul
gestur
get
geyser
ghastli
ghetto
ghost
ghostli
ghostlik
ghoul
giant
gibbet
gibelik
giddi
gift
gig
gigant
giggl
gild
gilt
gingerli
gingham
ginkgo
ginmil
gird
girl
girlfriend
girlish
girlishli
give
giveawai
given
giver
glacier
glad
gladiat
glamor
glanc
gland
glander
glare
glass
glassi
glassless
glaucoma
glaze
gleam
glean
glee
gleeful
glib
glibli
glide
glimmer
glimps
glint
glisten
glitter
gloat
global
globe
globulin
glom
glomerular
gloom
gloomi
gloomili
glori
glorifi
gloriou
glorious
glossari
glottochronolog
glove
glow
glower
glu
glue
glum
glut
glutton
glycerin
glycerol
gnash
gnaw
gnome
go
goad
goal
goat
gobbl
god
goddam
goddamn
goddess
godforsaken
godless
godlik
goiter
goitrogen
gold
golden
goldsmith
golf
golfer
goner
good
goof
goos
gore
gorg
gorgeou
gori
gospel
gossam
gossip
goug
gourd
gourmet
gout
gover
govern
governor
gown
grab
grace
gracefulli
graciou
gracious
grade
gradient
gradual
graduat
grai
grain
gram
grammarian
grammat
granari
grand
grandchild
grandeur
grandfath
grandios
grandli
grandma
grandmoth
grandpar
granit
granni
grant
granul
granular
granulocyt
grape
grapevin
graph
graphic
graphit
grappl
grasp
grass
grassfir
grasshopp
grassroot
grate
gratif
gratifi
gratifyingli
gratitud
gratuit
grave
gravel
graveston
graveyard
gravid
gravit
graviti
graybeard
graze
greas
greasi
great
greatcoat
greater
greatest
greatli
greed
greedi
greedili
green
greenhous
greenli
greenroom
greet
gregari
grenad
grief
griev
grievanc
grievou
grill
grim
grimac
grimi
grimli
grin
grind
grip
gripe
gristmil
gritti
grizzl
groan
grocer
groceri
groggi
groin
groom
groov
grope
gross
grossli
grotesqu
ground
grounder
groundless
groundwork
group
grove
grovel
grow
grower
growl
grownup
growth
grub
grudg
grudgingli
gruesom
gruff
grumbl
grunt
guarante
guard
guardian
gubernatori
guerrilla
guess
guest
gui
guid
guidanc
guidepost
guilt
guilti
guiltili
guitar
gulf
gull
gulli
gullibl
gulp
gum
gummi
gun
gunfir
gunman
gunner
gunplai
gunpowd
gunshot
gunsling
guru
gush
gust
gusto
gut
gutter
guttur
guzzl
gym
gymnast
gynecologist
gyrat
haberdasheri
habit
habitat
habitu
hack
hacker
hacknei
hackwork
haggard
haggardli
haggl
hai
haiku
hail
hair
haircut
hairdo
hairi
hairless
half
halfback
halftim
halfwai
hall
hallelujah
hallmark
hallow
hallucin
hallwai
halo
halogen
halt
halter
haltingli
ham
hamlet
hammer
hamper
hand
handbag
handclasp
handi
handicap
handiwork
handkerchief
handl
handlebar
handless
handmad
handshak
handsom
handspik
handstand
handwoven
handwrit
handwritten
handyman
hang
hangout
hangov
hanker
haphazardli
hapless
happen
happi
happili
har
harangu
harass
harbor
hard
hardbak
harden
hardi
hardli
hardship
hardtack
hardwar
hardwork
hare
harem
harm
harmless
harmlessli
harmon
harmoni
harp
harri
harrow
harsh
harshen
harshli
harvest
hasp
hast
hasten
hasti
hastili
hat
hatch
hatchwai
hate
hatefulli
hater
hatless
haughti
haughtili
haul
haunch
haunt
haven
haversack
havoc
hawk
hawker
hayfield
haystack
hazard
haze
hazel
hazi
head
headach
headgear
headland
headless
headlight
headlin
headlines
headlong
headmast
headquart
headsman
headstand
headstrong
heal
healer
health
healthcar
healthi
healthili
heap
hear
hearer
heart
heartbeat
hearten
hearth
hearti
heartili
heat
heater
heav
heaven
heavenli
heaver
heavi
heavili
hebephren
hectic
hedg
hedon
heed
heedless
heel
heft
hefti
height
heighten
heir
heist
helium
hell
hellion
hello
helm
help
helper
helpfulli
helpless
helplessli
hem
hemispher
hemoglobin
hemolyt
hemorrhag
hemorrhoid
hemosiderin
hen
henceforth
henpeck
hepat
herald
herb
herculean
herd
hereabout
hereaft
herebi
hered
herein
hereinaft
heret
heretofor
heritag
hermeneut
hermet
hero
heroic
heroin
heroism
herpetologist
herringbon
hesit
hesitantli
heterogen
heterozyg
hex
hexamet
heydai
hibachi
hibern
hide
hideawai
hideou
hideous
hideout
hierarchi
high
higher
highli
highlight
highroad
highschool
highwai
highwayman
hijack
hike
hilar
hilari
hill
hillbilli
hillock
hillsid
hilt
hilum
hinder
hing
hint
hip
hiplin
hire
hiss
histolog
histor
histori
historian
histrion
hit
hitch
hither
hitherto
hitless
hitter
hive
hoars
hobbi
hobbl
hock
hodgepodg
hoe
hog
hoist
hold
holder
holdup
hole
holidai
holler
hollow
hollyhock
holocaust
holster
holyston
home
homebound
homefolk
homegrown
homeland
homemad
homer
homestead
hometown
homeward
homicid
homogen
homosexu
homozyg
honei
honest
honesti
honestli
honeybe
honeymoon
honeysuckl
honkytonk
honor
hood
hoof
hook
hookup
hookworm
hoop
hoot
hop
hope
hopefulli
hopeless
hopelessli
hopper
hopscotch
hord
horizon
horizont
hormon
horn
hornpip
horoscop
horribl
horrid
horrifi
horrifyingli
horror
hors
horseback
horselaugh
horseman
horsemanship
hospit
host
hostelri
hostess
hostil
hot
hotel
hotelman
hotshot
hound
hour
hous
housebreak
household
housekeep
housewif
housework
hover
howl
hub
hubbub
hubri
huckster
huddl
hue
hug
huge
hulk
hum
human
humanist
humanitarian
humbl
humid
humil
humili
humor
humorist
hunch
hundr
hunger
hungri
hunt
hunter
hurdl
hurl
hurler
hurri
hurrican
hurriedli
hurt
hurtl
husband
husbandri
hush
huski
hustl
hut
hutment
hyacinth
hyalin
hydrid
hydrocarbon
hydrochlorid
hydrogen
hydrophil
hydrophob
hydrou
hydroxid
hydroxymethyl
hymn
hyperbol
hypercellular
hyperem
hyperemia
hyperfin
hyperplasia
hypertrophi
hyperveloc
hypnot
hypoact
hypoadrenocortic
hypocellular
hypocrisi
hypocrit
hypophys
hypophysectom
hypothalam
hypothalamu
hypothes
hypothesi
hypothet
hypothyroid
hyster
hysteria
ic
icebox
ici
icicl
idea
ideal
idealist
ident
identif
identifi
ideolog
ideologist
idiom
idiomat
idiosyncrasi
idiosyncrat
idiot
idl
idler
idli
idol
idyl
ignit
ignor
ignoramu
ileum
ilk
ill
illeg
illegitim
illegitimaci
illicit
illiter
illumin
illus
illusionari
illusori
illustr
illustri
imag
imageri
imagin
imaginari
imb
imbal
imbecil
imbib
imit
immacul
immateri
immatur
immedi
immediaci
immens
immers
immigr
immin
immobl
immor
immort
immun
immunoelectrophoresi
imp
impact
impair
impal
impart
imparti
impass
impati
impecc
imped
impel
impend
imper
impercept
imperfect
imperfectli
imperi
imperil
imperson
impervi
impetu
imping
impiou
implac
implant
implement
impli
implic
implicit
implik
implor
import
importantli
importun
impos
imposit
imposs
impot
impract
imprec
impregn
impress
impressionist
imprimatur
imprint
imprison
improb
impromptu
improperli
improprieti
improv
impud
impuls
impun
impur
imput
in
inabl
inaccur
inaccuraci
inact
inadequ
inadequaci
inadvert
inadviz
inanim
inappropri
inaud
inaugur
inboard
incalcul
incandesc
incant
incap
incapacit
incarn
incens
incent
incept
incertain
inch
incid
incident
incipi
incis
incit
inciz
inclin
inclos
includ
inclus
incoher
incom
incompat
incompet
incomplet
incomprehens
inconceiv
inconsequenti
inconsider
inconsist
inconveni
incorpor
incorrect
incorrupt
increas
increasingli
incred
incub
incubu
inculc
incur
incurs
inde
indebt
indec
indecis
indefatig
indefens
indefin
indefinit
indel
indent
independ
indescrib
indetermin
index
indic
indict
indiffer
indigest
indign
indignantli
indirect
indirectli
indiscrimin
indispens
indistinct
indistinguish
individu
individualist
indoctrin
indol
indoor
indors
indubit
induc
induct
indulg
industri
ineff
ineffect
inelig
inept
ineptli
inequ
inert
inertia
inescap
inevit
inexcus
inexhaust
inexor
inexpens
inexperi
inexperienc
inexplic
inexpress
inextric
infal
infam
infanc
infant
infantil
infantri
infantryman
infatu
infect
infecti
infer
inferenti
inferior
infern
infertil
infest
infidel
infield
infiltr
infinit
infirm
infirmari
inflam
inflammatori
inflat
inflect
inflex
inflict
inflow
influenc
influent
influenti
influx
inform
infrar
infrequ
infuri
ingest
inglori
ingratitud
ingredi
ingroup
inhabit
inhal
inher
inherit
inhibit
inhibitori
inhospit
inhuman
initi
inject
injur
injuri
injustic
ink
inkl
inlai
inlet
inmat
inn
inner
innoc
innov
innumer
inocul
inoper
inorgan
input
inquest
inquir
inquiri
inquisit
inquisitor
inroad
insan
inscrib
inscript
inscrut
insect
insensit
insepar
insert
inset
insid
insidi
insight
insignific
insignificantli
insinu
insist
insofar
insol
insolubl
insouci
inspect
inspector
inspir
instabl
instal
instanc
instant
instantan
instantli
instig
instil
instinct
institut
institution
instruct
instructor
instrument
instrumentalist
insubordin
insubstanti
insuffici
insul
insular
insulin
insult
insuper
insur
insurmount
insurrect
intact
intak
intang
integ
integr
intellect
intellectu
intellig
intend
intens
intensif
intensifi
intent
intention
inter
interact
interced
intercept
interceptor
interchang
interconnect
interconnected
intercontinent
intercours
interdepartment
interdepend
interest
interestingli
interf
interfac
interfaith
interfer
interferomet
interim
interior
interject
interlac
interlay
interlobular
interlock
interlud
intermarriag
intermedi
intermediari
intermesh
intermin
intermiss
intermitt
intermolecular
intern
internation
internet
interpenetr
interperson
interplai
interpos
interposit
interpret
interrel
interrelationship
interrog
interrupt
intersect
interspeci
interst
interstellar
interstiti
intertwin
interv
interven
intervent
interview
interweav
interwoven
intim
intima
intimaci
intimid
intoler
inton
intract
intradepartment
intramuscularli
intransig
intrapulmonari
intrench
intric
intrigu
intrins
introduc
introduct
introductori
introject
introspect
intrud
intrus
intrust
intuit
inund
inur
invad
invalid
invalu
invari
invas
inveigh
invent
inventor
inventori
invers
invert
invest
investig
investor
invinc
inviol
invis
invit
invoc
invok
involuntari
involv
invulner
inward
inwardli
iodid
iodin
iodocompound
iodoprotein
iodothyronin
iodotyrosin
ion
ionic
ioniz
irksom
iron
ironi
ironlik
ironshod
ironwork
irrat
irration
irreconcil
irreduc
irregular
irregularli
irrelev
irremedi
irrepar
irreproduc
irresist
irresolut
irrespect
irrespons
irrever
irrevers
irrevoc
irrig
irrit
irrupt
isl
island
ism
isocyan
isol
isolationist
isom
isopleth
isotherm
isoton
isotop
isotrop
issu
issuanc
ital
italic
itch
item
ivi
ivori
jab
jabber
jackass
jackdaw
jacket
jade
jag
jail
jam
jangl
janissari
janitor
januari
jar
jargon
jaunti
java
jaw
jazzi
jealou
jealousi
jeep
jeer
jejunum
jelli
jeopard
jeopardi
jerk
jest
jet
jewel
jibe
jig
jilt
jimdandi
jimhickei
jimmi
jingl
jive
job
jockei
jocos
jocular
jog
joggl
john
joi
join
joint
jointli
joke
joker
jolli
jolt
jonquil
joss
jostl
jot
journal
journales
journalist
journei
joust
jovial
jowl
joyou
jubil
jubilantli
judg
judgment
judici
judiciari
jug
juic
juici
juju
jukebox
juli
jumbl
jump
jumpi
junction
junctur
june
junior
junk
junkyard
juri
jurisdict
jurisprud
jurisprudenti
jurist
juror
just
justic
justif
justifi
justli
jut
juvenil
juxtapos
juxtaposit
kale
kamikaz
keen
keenli
keep
keepsak
kei
ken
kerchief
kerosen
kerygma
ketch
ketosi
kettl
keyboard
keyhol
keynot
khaki
kick
kickoff
kid
kidnap
kidnapp
kidnei
kill
killabl
killer
kilomet
kind
kinda
kindergarten
kindl
kindli
kindr
kinesthet
kinet
king
kingdom
kinship
kiss
kit
kitchen
kitchenett
kitten
kittenish
knack
knapsack
knead
knee
kneecap
kneel
knife
knifelik
knight
knightli
knit
knob
knock
knoll
knot
knotti
know
knowledg
knuckl
knucklebal
kosher
lab
label
labor
laboratori
laborsav
labyrinth
lace
lacer
laci
lack
lackei
lactat
lad
ladder
laden
ladi
ladylik
lag
lager
laggard
lagoon
lair
laiti
lake
lam
lamb
lamblik
lament
lamin
lamp
lamplight
lampoon
lanc
land
landler
landlock
landlord
landmark
landmass
landown
landrov
landscap
landslid
lane
languag
languid
languish
languor
lanki
lantern
lap
lapel
lappet
laps
laptop
larg
larger
larkspur
larva
larval
lash
lasher
last
lastli
lat
latch
late
latent
later
latest
lather
latitud
latter
laudanum
laugh
laughingli
laughter
launch
launcher
launder
laundri
laurel
lavatori
lavend
lavish
lavishli
law
lawless
lawman
lawn
lawyer
lax
layer
layett
layman
layoff
layout
laze
lazi
lazili
lead
leaden
leader
leadership
leaf
leafhopp
leaflet
leagu
leak
leakag
lean
leap
leapfrog
learn
learner
leas
leash
leather
leav
leaven
lecher
lectur
ledg
ledger
leech
leer
leftfield
lefti
leg
legaci
legal
legat
legate
legend
legendari
leggi
legibl
legion
legisl
legislatur
legitim
legitimaci
legum
leisur
leitmotiv
lemma
lemon
lemonad
len
lend
length
lengthen
lengthi
lengthili
lengthwiz
lentil
leprosi
lesion
lessen
lesser
lesson
let
letdown
lethal
lethargi
letter
letterhead
letterman
level
levelhead
lever
levi
lewd
lexic
lexicon
lexicostatist
liabil
liabl
liaison
liar
liber
liberti
libertin
librari
librarian
libretto
licens
lick
lid
lie
lieuten
life
lifeless
lifelik
lifelong
lifetim
lift
lifter
ligament
light
lighten
lightheart
lightli
lightn
lightweight
lignit
like
likelihood
likew
lilac
lilt
limb
limbo
limit
limitless
limp
linden
line
lineag
linear
linearli
lineback
lineman
linen
liner
lineup
linger
lingeringli
lingual
linguist
link
linoleum
lint
lion
lioniz
lip
lipstick
liquid
liquor
list
listen
listless
listlessli
liter
literari
literatur
lith
litig
litter
littl
livabl
live
liveli
livelihood
liver
livestock
livid
lizard
load
loaf
loan
loath
loathsom
lob
lobbi
lobe
loblolli
lobscous
lobscus
lobul
lobular
local
locat
lock
locker
lockup
locust
lodg
loft
lofti
log
logarithm
logger
logic
logist
loin
loiter
lone
loneli
long
longer
longev
longhand
longitud
longshoreman
longshot
longstand
look
lookup
loom
loon
loop
loophol
loos
loosen
loot
lope
lopsidedli
lord
lordli
lore
lose
loser
loss
lotion
lotu
loud
loudli
loudspeak
loung
lous
lousi
love
loveli
lover
lovingli
low
lower
loweringli
lowland
lowli
loyal
loyalist
loyalti
lucid
luck
lucki
luckili
ludicr
lug
luggag
lugubri
lukewarm
lull
lullabi
lumbar
lumber
lumin
luminari
luminesc
luminos
lummox
lump
lumpish
lunar
lunat
lunch
luncheon
lunchroom
lung
lunkhead
lurch
lure
lurid
lurk
lusciou
lush
lust
luster
lusti
lustili
luxuri
lymphocyt
lyophil
lyric
lyricist
macab
machin
machinelik
machineri
machinist
mackinaw
macromolecular
macrophag
macroscop
mad
madam
madden
madli
madman
madrig
magazin
maggot
magic
magician
magistr
magnet
magnif
magnifi
magnific
magnitud
magpi
mahogani
maid
maiden
mail
mailbox
mailman
maim
main
mainland
mainli
maintain
mainten
majest
majesti
major
make
maker
makereadi
makeshift
makeup
maladi
maladroit
malaiz
malaria
male
maledict
malevol
malfeas
malform
malign
maling
malpos
maltreat
mama
mamma
mammal
mammalian
mammoth
man
manag
mandamu
mandat
mandatori
mane
maneuv
maneuver
mangl
manhood
mania
maniac
manic
maniclik
manifest
manifestli
manifold
manipul
manner
manomet
manor
manpow
mans
manserv
mantel
mantic
mantl
mantrap
manual
manufactur
manumiss
manur
manuscript
manzanita
map
mapl
mar
marathon
marbl
marbleiz
march
mare
margin
maria
marin
marit
mark
markedli
marker
market
marketplac
marksman
marksmanship
marmalad
maroon
marque
marri
marriag
marrow
marrowbon
marsh
marshal
martial
martini
martyr
marvel
mascara
masculin
mash
mask
masonri
masquerad
mass
massacr
massag
masseur
massiv
mast
master
masteri
masterli
mastermind
masterpiec
mat
match
mate
materi
matern
math
mathemat
matriarch
matricul
matrimoni
matrix
matron
matsyendra
matter
matur
mausoleum
mauv
maxim
maximum
mayb
mayor
maze
meadow
meager
meal
mean
meander
meaning
meaningless
meanwhil
measur
meat
meati
mechan
mechanist
medal
meddl
median
mediat
medic
medicin
mediev
mediocr
medit
medium
medlei
meek
meekli
meet
megakaryocyt
megalomania
megalopoli
megaton
melancholi
mele
melior
mellowingli
melod
melodi
melodrama
melodramat
melon
melt
member
membership
membran
memoir
memor
memorabilia
memorandum
memori
menac
menarch
mend
mendaci
menial
mental
mention
menu
meq
mercenari
mercer
merchand
merchant
merci
merciless
mercuri
mere
merg
merger
merit
meritori
mermaid
merri
merrili
merriment
merrymak
mesenter
mesh
mesmer
mess
messag
messeng
messi
metabol
metal
metamorphos
metaphor
metaphys
meteor
meteorit
meteorolog
meter
method
meticul
metro
metropoli
metropolitan
mew
micel
microbi
microcosm
micrometeorit
micron
microorgan
microphon
microscop
microscopi
microsecond
microsom
microwav
mid
midair
middai
middl
midnight
midsect
midshipman
midst
midsumm
midwai
midwatch
midwestern
mien
mighti
migrat
mike
mild
mildli
mile
mileag
mileston
milieu
milit
militari
militarili
militia
milk
mill
millenarian
millennium
milliamper
millidegre
milligram
millilit
millimet
million
millivoltmet
millpond
millwheel
mimesi
mimet
mimicri
min
minc
mind
mindless
mine
miner
mineralog
mingl
miniatur
minim
minimum
minist
ministeri
ministr
ministri
minor
minstrel
mint
minuet
minut
minutia
miracl
miracul
mire
mirror
misanthrop
misbehavior
misbrand
miscalcul
miscarri
miscegen
miscellan
mischief
mischiev
misconcept
misconstru
misconstruct
misde
misdemeanor
miser
miseri
misfir
misfortun
misgaug
misgiv
misguid
misinterpret
misjudg
mislai
mislead
mismanag
misnam
misnom
misogynist
misperc
misplac
misquot
misread
misrel
misrepres
misrepresent
miss
missil
mission
missionari
missiv
mist
mistak
mistakenli
misti
mistress
mistrust
misunderstand
misus
mite
miter
mitig
mitral
mix
mixtur
moan
mob
mobcap
mobil
moblik
mock
mocker
mockeri
modal
mode
model
moder
modern
modest
modesti
modestli
modif
modifi
modul
moir
moist
moisten
moistur
molal
mold
molecul
molecular
molest
mollifi
molten
mom
moment
momentari
momentarili
momentum
mommi
monarch
monast
monasteri
monaur
mondai
monei
moneymak
monitor
monk
monkei
monkish
monochrom
monocl
monograph
monologist
monologu
monom
mononuclear
monophon
monopol
monopoli
monosyl
monoton
monotoni
monsoon
monster
monstros
monstrou
month
monument
moo
mood
moon
moonlight
moonlit
mop
moral
moralist
more
morgu
morn
morocco
moros
morphem
morpholog
morphophonem
morrow
morsel
mortal
mortar
mortgag
mortician
mortif
mosaic
mosquito
moss
mostli
motel
moth
mother
motherland
motif
motion
motionless
motiv
motor
motorcar
mottl
motto
mound
mount
mountain
mountainsid
mourn
mourner
mournfulli
mous
mousi
mouth
mouthpiec
move
movement
mover
movi
moviego
movingli
mow
mph
muck
mucosa
mucu
mud
muddi
muddl
muddlehead
mudguard
muff
muffl
muffler
mulch
mule
mull
multidimension
multilater
multipl
multipli
multitud
multitudin
mumbl
mundan
municip
munit
murder
murki
murmur
muscl
muscleman
muscular
musculatur
muse
museum
music
musician
musicianship
musket
musketri
mustach
muster
mutant
mutat
mute
mutil
mutin
mutini
mutter
mutton
mutual
muzzl
myelofibrosi
myeloid
myocardi
myocardium
myofibril
myofibrilla
myriad
myrtl
mysteri
mystic
mystifi
mystiqu
myth
mythic
mytholog
nab
nadir
nag
nai
nail
naiv
nake
naked
nakedli
name
nameless
namesak
naprapath
narcot
narr
narrat
narrow
narrowli
nasal
nasti
natal
nation
nationalist
nativ
natur
naturopath
naught
nausea
nauseat
nautic
naval
navel
navi
navig
neanderth
near
nearbi
nearer
nearsight
neat
neatli
nebul
necess
necessari
necessarili
necessit
neck
necklac
neckti
necropsi
necrosi
necrot
nectar
nectari
need
needl
needless
needlessli
neg
neglect
neglig
negoti
negro
neighbor
neighborhood
neighborli
neo
neocort
neocortex
neoliber
neoromantic
nephew
nerv
nerveless
nervou
nervous
nest
nestl
net
netlik
nettlesom
network
neurolog
neuromuscular
neuron
neuropsychiatr
neurosi
neurot
neuter
neutral
neutralist
neutrophil
nevertheless
new
newborn
newcom
newli
newsboi
newslett
newsman
newspap
newspaperman
next
nib
nice
niceti
nich
nickel
nicknam
nicotin
niec
night
nightclub
nightdress
nightfal
nightingal
nightmar
nightmarish
nightshirt
nighttim
nihil
nihilist
nilpot
nimbl
nine
nineteen
nineteenth
nineti
ninth
nip
nirvana
nitrat
nitrogen
nobil
nobl
nobodi
nocicept
nocturn
nod
nodul
nodular
nois
noisemak
noisi
noisili
nomia
nomin
nonassert
nonchal
nonchurchgo
noncom
noncommiss
noncompetit
nondescript
nondriv
nonenzymat
nonequival
nonetheless
nonexist
nonfict
nonfunct
noninterfer
nonion
nonlinguist
nonmetal
nonobserv
nonoccurr
nonparticul
nonpolit
nonproduct
nonresid
nonsens
nonspecif
nonverb
nonvolatil
noon
noradrenalin
norethandrolon
norm
normal
north
northeast
northerli
northern
northland
northward
northwest
nose
nostalgia
notabl
notar
notat
notch
note
notebook
noth
notic
notif
notifi
notion
notori
notwithstand
noun
nourish
novel
novelist
novelti
novemb
noviti
now
nowadai
nowher
nowiz
nozzl
nuanc
nubbin
nubil
nuclear
nucleat
nucleolu
nucleu
nude
nudg
nuisanc
null
numb
number
numer
numin
nun
nurs
nurseri
nurtur
nut
nuthous
nutrient
nutrit
nuzzl
nymph
nymphomaniac
oak
oaken
oat
oath
oatmeal
obdur
obedi
obei
obelisk
object
objectif
objection
oblig
obligingli
obliqu
obliter
oblivi
oblivion
obnoxi
obscen
obscur
obsequi
observ
obsess
obsidian
obsolesc
obstacl
obstin
obstruct
obtain
obtrus
obvers
obviou
obvious
occas
occasion
occipit
occlud
occlus
occup
occupi
occur
occurr
ocean
ocelot
ocher
octahedron
octav
octob
ocular
odd
oddli
odiou
odor
odyssei
offbeat
offend
offens
offer
offic
offici
offsaddl
offset
offshor
offspr
offstag
often
oftentim
ogl
ogress
ohmic
oil
oilcloth
oilfield
oili
okai
old
older
oldster
oleand
oleophil
oleophob
oliv
ologi
omen
omin
omiss
omit
omnisci
on
oncom
onetim
onlin
onlook
onrush
onset
onshor
onslaught
opalesc
opaqu
open
openli
openmouth
openwork
oper
opera
operago
operat
operation
operetta
opinion
opium
oppon
opportun
opportunist
oppos
opposit
oppress
optic
optim
optimist
optimum
opu
opul
or
oral
orang
orat
orator
oratorio
orb
orbit
orchard
orchestr
orchestra
orchid
ordain
ordeal
order
orderli
ordin
ordinari
ordinarili
organ
organif
organiz
orgi
orient
orific
origin
ornament
ornat
orneri
orphan
orthicon
orthodox
orthodoxi
orthograph
orthographi
orthoped
orthophosph
oscil
osseou
ossif
ossifi
ostens
ostentati
osteoporosi
ostrac
ounc
oust
out
outbreak
outburst
outcast
outclass
outcom
outcri
outdat
outdist
outdo
outdoor
outdraw
outer
outfac
outfield
outfight
outfit
outflow
outgener
outgo
outgrow
outlai
outlaw
outlet
outli
outlin
outliv
outlook
outmaneuv
outmod
outnumb
outplai
outpost
output
outrag
outreach
outright
outrun
outset
outsid
outskirt
outsmart
outspoken
outstand
outstandingli
outstrip
outward
outwardli
outweigh
oval
oven
over
overachiev
overact
overal
overbear
overboard
overburden
overcast
overcoat
overcom
overconfid
overcuri
overdon
overdr
overeat
overemphas
overestim
overexpos
overfe
overfil
overflow
overgrown
overh
overhand
overhang
overhaul
overhead
overhear
overheat
overindulg
overlai
overlap
overload
overlook
overnight
overpay
overpow
overpr
overproduc
overprotect
overreach
overrid
overrun
overs
oversea
overshadow
oversho
overshoot
oversimplif
overstep
overstrain
overt
overtak
overthrow
overtim
overtli
overton
overtur
overturn
overvali
overweight
overwhelm
overwhelmingli
overwork
ow
owl
own
owner
ownership
ox
oxcart
oxid
oxygen
oxytetracyclin
oyabun
oyster
ozon
pace
pachinko
pacif
pacifi
pack
packag
packet
packinghous
pact
pad
paddl
padlock
paean
pagan
page
pageant
pai
pail
pain
painfulli
painless
paint
painter
pair
palac
pale
paleocort
paleocortex
palett
pall
pallid
pallor
palm
palpabl
pamper
pamphlet
pan
pander
pane
panel
pang
panic
panick
panoram
pansi
pant
pantheon
panther
pantomim
pantri
pap
papa
papal
paper
paperback
paperi
paperwork
papillari
par
parabl
parachut
parad
paradigm
paradox
paragon
paragraph
parakeet
parallel
paralyz
paramagnet
paramet
parametr
paramount
paranoiac
paranoid
paraphernalia
paraphras
parasit
parasympathet
parcel
parch
parchment
pardner
pardon
pare
parenchyma
parent
parenthesi
parenthood
parimutuel
parish
parishion
parisolog
park
parlai
parlanc
parliament
parliamentari
parlor
parochi
parodi
paroxysm
parri
parrot
parrotlik
parson
parsonag
part
partak
parti
partial
particip
particl
particul
particular
particularist
particularli
partit
partli
partner
partnership
pass
passag
passagewai
passeng
passerbi
passion
passiv
past
pastel
pastelik
pasti
pastim
pastor
pastur
pat
patch
patchwork
patent
patern
paternalist
path
pathet
pathless
patho
pathogen
pathogenesi
patholog
pathologist
pathwai
patienc
patient
patina
patriarch
patriot
patrist
patrol
patrolman
patron
patronag
patronn
patter
pattern
pauciti
paus
pave
pavement
paw
payabl
paydai
payment
payrol
pea
peac
peaceabl
peacefulli
peacock
peak
peaki
peal
pear
pearl
pearli
peasant
pebbl
pec
peck
pector
pectorali
peculiar
peculiarli
pedagog
pedant
peddl
peddler
pedest
pedigre
peel
peep
peer
peevish
peg
pegboard
pelt
pelvi
pelvic
pemmican
pen
penal
penalti
penanc
pencil
pend
pendulum
penetr
peninsula
pennant
penni
pension
pensiv
penthous
peoni
peopl
pepper
peptidas
perambul
perceiv
percent
percentag
percept
perceptu
perch
perchanc
perchlor
percol
percuss
peremptori
perenni
perfect
perfection
perfectionist
perfectli
perfor
perform
perfum
perfunctori
perfunctorili
perfus
perhap
peril
period
peripher
peripheri
perish
periwinkl
perki
perman
permeat
permiss
permit
peroxid
perpetr
perpetu
perplex
persecut
persever
persist
person
persona
personag
personif
personifi
personnel
perspect
perspir
persuad
persuas
pert
pertain
pertin
perturb
perus
pervad
pervapor
pervers
pessim
pessimist
pester
pestilenti
pet
petal
petit
petition
petrifi
pettico
petul
petulantli
pew
pfennig
phagocyt
phalanx
phantasi
phantom
pharmaceut
pharmaci
pharmacist
pharmacolog
phase
pheasant
phenomenon
phenothiazin
philanthrop
philanthropist
philharmon
philipp
philolog
philosoph
philosophi
phloem
phone
phonem
phonet
phoni
phonic
phonograph
phonolog
phosgen
phosphat
phosphoresc
phosphoru
photo
photograph
photographi
photomontag
photon
phrase
phraseolog
phylum
physic
physician
physicist
physicochem
physiognomi
physiolog
physiqu
pianism
pianist
piano
piazza
pick
picket
pickl
pickup
picnic
pictori
pictur
picturesqu
pidgin
pie
piec
pier
pierc
pieti
piezoelectr
pig
pigeon
pighead
pigment
pigskin
pike
pile
pilfer
pilgrim
pilgrimag
pill
pillar
pillori
pillow
pilot
pimp
pimpl
pin
pinafor
pinbal
pinch
pine
pinecon
ping
pink
pinnacl
pinpoint
pioneer
pipe
piper
piqu
pirat
pirogu
piss
pistol
pit
pitch
pitcher
pitchfork
piteou
piteous
pitfal
pith
pithi
piti
pitiabl
pitiless
pitilessli
pituitari
pityingli
pivot
pixi
pizza
place
placement
placid
placidli
plagu
plai
plain
plainclothesman
plainli
plaintiv
plan
planar
plane
planet
planetari
planetoid
plank
planner
plant
plantat
planter
plaqu
plasma
plaster
plastic
plat
plate
platform
platinum
platitudin
platoon
plausibl
play
playabl
playact
playback
player
playground
playmat
playwright
plead
pleas
pleasant
pleasantli
pleasur
pleat
pledg
plenitud
plenti
pleura
pleural
pliant
plight
plod
plot
plow
plowshar
pluck
plug
plum
plumb
plumber
plummet
plump
plunder
plung
plunk
plunker
pluralist
plush
ply
pneumonia
poach
pocket
poem
poet
poetic
poetri
poignanc
poignant
point
pois
poison
poke
polar
pole
polem
polic
policeman
polici
polio
polish
polit
politician
polka
poll
pollen
pollut
polybuten
polycrystallin
polyelectrolyt
polyethylen
polymer
polymyos
polynomi
polyphosph
polyton
pomad
pommel
pompou
pompous
poncho
pond
ponder
poni
pooch
pool
poor
poorli
pop
pope
poplin
poppi
popul
populac
popular
popularli
porch
porcupin
pore
pork
porkchop
poros
porou
port
portabl
portal
portend
portent
porter
porterhous
portfolio
portion
portrai
portrait
portray
portwatch
pose
poseur
posit
positiv
positivist
poss
posseman
possess
possibl
possum
post
poster
posterior
posthum
postmark
postpon
postscript
postul
postur
postwar
pot
potassium
potato
potenc
potent
potenti
potentiomet
pothol
potpourri
potshot
potter
potteri
pouch
poultri
pounc
pound
pour
poverti
powder
powderi
power
powerfulli
powerless
powwow
practic
practition
pragmat
prai
prairi
praiz
pranc
prank
prattl
prayer
preach
preacher
preambl
prearrang
precari
precast
precaut
preced
prechlorin
precinct
preciou
precipic
precipit
precipitin
precis
preciz
preclud
precoci
preconceiv
preconcept
precondit
precook
precool
predecessor
predetermin
predic
predica
predict
predigest
predilect
predispos
prednison
predomin
predominantli
preemin
preempt
preexist
prefac
prefer
preferenti
prefix
pregnant
prehistor
prei
preisol
prejud
prejudic
prejudici
preliminari
preliter
prelud
premier
premium
premix
premiz
premonit
premonitori
preoccup
preoccupi
prepackag
prepar
preparatori
preposit
preposter
prepubesc
prepup
prerequisit
presag
prescrib
prescript
preseason
presenc
present
preserv
presid
presidenti
press
pressur
prestig
presto
presum
presumpt
presuppos
presupposit
pretend
pretens
pretext
pretti
prevail
preval
prevent
previou
previous
previs
prewar
price
priceless
prick
prickli
pride
priest
primaci
primari
primarili
primat
prime
primer
primev
primit
primli
primp
princ
princip
principl
print
printabl
prior
prioriti
prise
prison
privaci
privat
privi
privileg
prize
prizefight
prizewin
pro
probabl
probe
problem
proce
procedur
proceed
process
processor
proclaim
proclam
procr
procrastin
procreat
procur
prod
prodigi
produc
product
profan
profess
professedli
profession
professor
professorship
proffer
profici
profil
profit
profound
profoundli
profund
profus
program
progress
progressiv
prohibit
project
projectil
proletariat
prolif
prolifer
prolong
promin
promiz
promot
prompt
promptli
promulg
prone
pronoun
pronounc
proof
prop
propag
propaganda
propagandist
propel
proper
properli
properti
propheci
prophesi
prophet
propiti
propon
proport
proportion
propos
proposit
proprieti
proprietor
proprietorship
propylthiouracil
proscrib
prose
prosecut
prosecutor
prosod
prosodi
prospect
prosper
prostitut
prostrat
protagonist
proteas
protect
protector
proteg
protein
proteolysi
proteolyt
protest
proto
protogeometr
proton
protoplasm
prototyp
protozoan
protrud
protuber
proud
proudli
prove
proven
proverb
proverbi
provid
providenti
provinc
provinci
provis
provision
proviso
provoc
provok
prowess
prowl
prowler
proxim
prudenc
prurient
pry
pseudo
pseudophloem
psi
psych
psychiatr
psychiatrist
psychic
psycholog
psychologist
psychopath
psychopharmacolog
psychophysiolog
psychopomp
psychot
psychotherapeut
psychotherapi
pterygium
pubesc
public
publicist
publicli
publish
pucker
puckish
puff
puke
pull
pullei
pulmonari
pulp
pulpit
puls
pulsat
pulseless
pulver
pummel
pump
pun
punch
puncher
punctual
punctuat
punctur
pundit
pungent
puni
punish
punit
punk
punster
punt
pup
pupat
pupil
puppet
puppi
puppyish
purchas
pure
purg
purgatori
purif
purifi
puriti
purl
purloin
purpl
purport
purportedli
purpos
purs
pursu
pursuant
pursuer
pursuit
purveyor
push
pushup
pussi
put
putout
putt
puzzl
puzzlement
pyknot
pyramid
pyromet
python
quack
quackeri
quadricep
quadrupl
quail
quaint
quak
qualif
qualifi
qualit
qualiti
qualm
quantit
quantiti
quarrel
quarrelsom
quart
quarter
quarterback
quarterli
quartz
quash
quasi
quatrain
quaver
quaveringli
queen
queer
quell
quench
queri
querul
quest
question
questioningli
questionnair
quick
quicken
quicker
quicki
quickli
quicksilv
quickstep
quiescent
quiet
quietli
quill
quilt
quintet
quip
quirk
quirt
quit
quiver
quixot
quiz
quot
quota
quotat
rabbi
rabbit
rabbl
race
raci
racial
racist
rack
racket
radar
radial
radianc
radiant
radiat
radic
radio
radioact
radiochlorin
radish
radiu
raft
rafter
rag
ragamuffin
rage
rai
raid
rail
railhead
railroad
railwai
rain
rainbow
rainfal
rais
rajah
rake
rakishli
ralli
ram
rambl
ramif
ramp
rampant
rampart
ramrod
ranch
rancher
rancor
random
randomli
rang
rangi
rank
ransack
ransom
rap
rape
rapid
rapidli
rapist
rapport
raptur
rare
rarifi
rascal
rasp
rat
ratabl
rate
rathol
ratifi
ratio
ration
rational
rattl
rattler
rattlesnak
raucou
raucous
ravag
raw
rawhid
razor
rbi
reach
react
reactant
reaction
reactionari
reactiv
read
readabl
readapt
reader
readi
readili
readjust
reaffirm
reagent
real
realign
realism
realist
realiti
realiz
realli
realm
reap
reappear
rear
rearguard
rearrang
rearward
reason
reassail
reassembl
reassert
reassign
reassur
reassuringli
reawaken
rebel
rebelli
rebellion
reborn
rebound
rebuff
rebuild
rebuk
rebut
recal
recalcul
recapitul
recaptur
reced
receipt
receiv
recent
recept
receptacl
receptionist
recess
recipi
reciproc
recit
reckless
recklessli
reckon
reclaim
reclassif
reclassifi
reclin
reclus
recogn
recognit
recogniz
recoil
recollect
recommend
reconcil
recondit
reconnoit
reconsid
reconsider
reconstruct
reconven
reconvert
recopi
record
recount
recoup
recours
recov
recover
recoveri
recreat
recrimin
recruit
rectangl
rectangular
rectifi
rectitud
recuper
recur
recurr
recycl
red
redcoat
redden
redecor
reded
redeem
redefin
redefinit
redempt
redeposit
redevelop
redhead
redirect
rediscov
rediscoveri
redistribut
redli
redoubl
redoubt
redress
reduc
reduct
redund
reecho
reef
reek
reel
reelect
reenact
reenforc
reestablish
reevalu
reexamin
refashion
refectori
refer
refere
referendum
refil
refin
reflect
reflector
reflex
reflexli
refocus
reform
refrain
refresh
refriger
refuel
refuge
refund
refurbish
refus
refut
regain
regal
regard
regardless
regener
regim
regiment
region
regist
registr
registri
regret
regretfulli
regroup
regul
regular
regularli
regulatori
rehabilit
reharmon
rehash
rehear
rehears
reign
reimburs
rein
reinforc
reinstal
reinstat
reinterpret
reissu
reiter
reject
rejoic
rejoin
rel
relac
relai
relat
related
relationship
relativist
relax
relearn
releas
releg
relent
relentless
relentlessli
relev
reli
reliabl
relianc
relic
relief
reliev
religi
religion
religionist
relinquish
relish
reliv
reload
reluct
reluctantli
relyr
remain
remaind
remak
remand
remark
remarri
remedi
rememb
remembr
remind
reminisc
remiss
remit
remnant
remodel
remonstr
remors
remorseless
remot
remount
remov
remuda
remun
remuner
renam
rend
render
rendezv
rendit
renew
renov
rent
renunci
reopen
reorder
reorgan
reorient
repai
repair
repairman
repay
repeal
repeat
repeatedli
repel
repent
repertori
repetit
rephras
replac
replant
replenish
repli
replic
report
reportedli
repos
repositori
reprehens
repres
represent
repress
repriev
reprimand
reprint
repris
reproach
reprob
reproduc
reproduct
reproof
reprovingli
reptil
republ
republican
repudi
repugn
repuls
reput
request
requir
requisit
reread
rerun
reschedul
rescind
rescu
reseal
research
resembl
resent
resentfulli
reserpin
reserv
reservoir
reset
resettl
reshap
resid
residenti
residu
resift
resign
resignedli
resili
resini
resist
resistor
resmudg
resolut
resolv
reson
resorcinol
resort
resound
resourc
respect
respir
respiratori
respit
resplend
respond
respons
rest
restat
restaur
restiv
restless
restlessli
restock
restor
restrain
restraint
restrict
result
resum
resumpt
resurrect
resuspend
resuspens
retail
retain
retali
retard
retch
retent
rethink
reti
reticul
retin
retina
retir
retort
retrac
retract
retrain
retransl
retreat
retribut
retriev
retrogress
retrospect
retrovis
return
reunion
reunit
reus
rev
revamp
reveal
revel
revelri
reveng
revenu
rever
reverber
reverend
reveri
revers
revert
revet
review
revil
revis
revit
reviv
reviz
revolt
revolut
revolution
revolutionari
revolv
revuls
reward
rewrit
rhetorician
rheumat
rhino
rhinocero
rhinotrach
rhubarb
rhyme
rhythm
rhythmic
rib
ribbon
riboflavin
rice
rich
richli
ricketi
ricochet
rid
riddl
ride
rider
ridg
ridicul
riffl
rifl
rifleman
rift
rig
rigger
right
righteou
righteous
rightfield
rightfulli
rightli
rigid
rigidli
rigor
rim
rimless
ring
rins
riot
riotou
rip
ripe
ripen
rippl
rise
risk
riski
rite
ritual
rival
rive
river
riverbank
rivet
rivulet
road
roadblock
roadsid
roadwai
roam
roar
roarer
roast
rob
robber
robberi
robe
robust
rock
rocket
rocki
rocklik
rod
rodeo
rogu
roil
role
roleplai
roll
roller
rollickingli
romanc
romant
romantic
romp
roof
roofer
rooftop
rooftre
rooki
room
roost
rooster
root
rope
rosari
rosebud
rosett
rosi
roster
rostrum
rot
rotari
rotat
rotor
rotten
rotund
rough
roughen
roughhewn
roughneck
round
roundabout
roundhous
roundli
roundup
rous
rout
routin
rove
row
rowdi
royal
royalti
rpm
rub
rubber
rubberi
rubberlik
rubbish
rubbl
rubi
rubric
ruck
rudder
rudderless
ruddi
rude
rudimentari
ruefulli
ruffian
ruffl
rug
ruin
ruinou
rule
ruler
rumbl
rumen
rummag
rumor
rump
rumpu
run
runawai
rundown
runner
runoff
ruptur
rural
rush
russet
rust
rusti
rustic
rustl
rustler
rut
rutabaga
ruthless
sabl
sabotag
sack
sacr
sacrament
sacrific
sacrileg
sad
sadden
saddl
saddlebag
sadism
sadist
sadli
safe
safebreak
safeguard
safeti
sag
saga
sagaci
sage
sagebrush
sail
sailor
saint
sake
salabl
salaci
salad
salamand
salari
sale
salesgirl
salesladi
salesman
salesmanship
salient
salin
saliv
saliva
salivari
salli
sallow
salmon
salon
saloon
salt
salti
saltwat
salubri
salut
salutari
salv
salvag
salvat
salvo
same
sampl
sampler
sanctifi
sanction
sanctiti
sand
sandal
sandalwood
sandi
sandpap
sandwich
sane
sanguin
sanit
saniti
sap
sapl
sapphir
sarcasm
sarcast
sarcolemm
sardin
sardon
sari
sash
sashai
sass
satan
satellit
satiat
satieti
satin
satir
satirist
satisfact
satisfactori
satisfactorili
satisfi
satur
saturdai
sauc
sausag
saut
savag
save
saver
savor
savori
savvi
sawdust
sawhors
scab
scaffold
scale
scallop
scalp
scamper
scan
scandal
scant
scanti
scapular
scar
scarc
scarciti
scare
scarecrowish
scarf
scarifi
scath
scathingli
scatter
scaveng
scenario
scene
sceneri
scenic
scent
schedul
schemat
scheme
scherzo
schism
schizophren
scholar
scholarli
scholarship
scholast
school
schoolboi
schooldai
schoolgirl
schoolgirlish
schoolhous
schoolmarm
schoolmast
schoolmat
schoolmistress
schoolroom
sciatica
scienc
scientif
scientist
scimitar
sclerot
scof
scoff
scold
scoop
scoot
scope
scorch
score
scoreboard
scoreless
scorn
scornfulli
scoundrel
scour
scourg
scout
scowl
scraggli
scrambl
scrap
scrape
scrapheap
scratch
scratchi
scrawl
scrawni
scream
screech
screechi
screen
screenplai
screwdriv
scribbl
scribe
scrimmag
script
scriptur
scroung
scrub
scrupul
scrutin
scrutini
scud
scuff
scuffl
sculptor
sculptur
scurri
scuttl
sea
seacoast
seafar
seagul
seahors
seal
seam
seaman
seaquak
sear
search
searchlight
season
seat
seawat
seawe
sec
seced
secessionist
seclud
second
secondari
secondarili
secondhand
secondli
secreci
secret
secretari
secretli
sect
section
sector
secular
secularist
secur
sedan
sedat
sedentari
sediment
seduct
sedul
see
seed
seedb
seedl
seedpod
seek
seeker
seem
seemingli
seep
seepag
seer
seeth
segment
segreg
segregationist
seismic
seismograph
seiz
seizur
seldom
select
selectman
self
selfish
sell
semant
semblanc
semiempir
semiliter
seminari
seminarian
semipreci
semipubl
semiskil
semitr
senat
senatori
send
senil
senior
sens
sensat
senseless
sensibl
sensit
sensor
sensori
sensual
sensuou
sentenc
sentient
sentiment
sentimentalist
sentinel
sentri
separ
sepia
sept
septat
septemb
septic
septum
sequenc
sequenti
sequestr
seren
serenad
serg
sergeant
seri
serial
seriou
serious
sermon
serolog
serpent
serratu
serum
serv
servant
servic
serviett
session
set
setback
settl
settlement
settler
setup
seven
seventeen
seventeenth
seventh
seventi
sever
severalti
sew
sewag
sewer
sex
sexi
sextet
sexual
sforzando
shabbi
shack
shackl
shade
shadow
shadowi
shaft
shaggi
shake
shaki
shallow
sham
shambl
shame
shamefacedli
shamrock
shanti
shantung
shape
shapeless
shard
share
sharer
shark
sharp
sharpen
sharpli
shatter
shave
shaven
shawl
sheaf
shear
sheath
shed
sheep
sheeplik
sheepman
sheepskin
sheer
sheet
shelf
shell
shelter
shelv
shenanigan
shepherd
sheriff
sherri
shibboleth
shield
shift
shim
shimmi
shin
shinbon
shine
shini
ship
shipbuild
shipment
shipshap
shipwreck
shipyard
shirk
shirt
shirtfront
shirtsleev
shit
shiver
shiveri
shock
shockingli
shod
shoe
shoeful
shoelac
shoestr
shoot
shooter
shop
shopkeep
shopper
shore
short
shortag
shortcut
shorten
shortli
shortsight
shortstop
shotgun
shoulder
shout
shove
shovel
show
showcas
showdown
shower
showerhead
showi
showpiec
showroom
shrapnel
shred
shrewd
shrewdli
shrewish
shriek
shrill
shrilli
shrine
shrink
shrivel
shroud
shrub
shrubberi
shrug
shuck
shudder
shuffl
shun
shunt
shut
shutdown
shutter
shuttl
shy
shyli
si
sic
sick
sicken
sickish
sickli
sickroom
side
sideboard
sidelong
sidestep
sidew
sidewalk
sidewind
sidl
sieg
siev
sift
sigh
sight
sightse
sign
signal
signatur
signifi
signific
significantli
signor
signpost
silenc
silent
silhouett
silic
silicon
silk
silkworm
sill
silli
silo
silver
silveri
simil
similar
similarli
similitud
simmer
simpl
simplex
simpli
simplic
simplifi
simplist
simul
simultan
sin
sincer
sinewi
sing
singer
singl
singli
singsong
singular
singularli
sinist
sink
sinner
sinter
sinuou
sinusoid
sip
sipper
sir
sire
sirloin
sister
sit
site
situat
six
sixteen
sixteenth
sixth
sixti
sizabl
size
sizzl
skedaddl
skeet
skelet
skeptic
sketch
skid
skiff
skill
skillfulli
skim
skin
skinni
skip
skirmish
skirt
skit
skulk
skull
skullcap
skunk
sky
skylark
skylight
skyscrap
slab
slack
slacken
slai
slam
slant
slantingli
slantwiz
slap
slapstick
slash
slat
slate
slaughter
slave
slaver
slaveri
sleep
sleeper
sleepi
sleepili
sleepwalk
sleev
slender
slice
slick
slicker
slide
slight
slightli
slim
slime
sling
slingshot
slink
slip
slippag
slipper
slipperi
slit
sliveri
slob
sloe
slogan
sloop
slop
slope
sloppi
slot
slovenli
slow
slowli
sludg
slug
slugger
sluggish
sluggishli
sluic
slum
slumber
slump
slur
slurp
sly
smack
small
smaller
smallish
smallpox
smart
smartphon
smash
smell
smile
smilingli
smirk
smite
smitten
smoke
smokehous
smolder
smolderingli
smooth
smoothli
smother
smug
smuggl
smuggler
snack
snag
snail
snake
snap
snapdragon
snappi
snapshot
snare
snarl
snatch
sneak
sneaker
sneer
snicker
sniff
snigger
snip
sniper
snivel
snobbish
snoop
snore
snort
snout
snow
snowbal
snowfal
snub
snuffbox
snuffer
snug
snuggl
snugli
soak
soap
soapsud
soar
sob
sober
soberli
sobrieti
sociabl
social
socialist
societ
societi
socioeconom
sociolog
sociologist
sock
sod
sodden
soddi
sodium
sofa
soft
soften
softli
softwar
soil
sojourn
solac
solar
solder
soldier
soldieri
sole
solemn
solemnli
solicit
solicitud
solid
solidar
solidli
solips
solitari
solitud
solo
soloist
solubl
solut
solv
solvent
somat
somber
somebodi
somedai
somehow
someon
someplac
somersault
someth
sometim
somewhat
somewher
somnol
son
sonar
song
songwrit
sonnet
sonni
sonogram
sonor
soon
sooner
sooth
soothingli
soothsay
sooti
sophist
sophomor
soprano
sorb
sordid
sore
soror
sorption
sorrel
sorri
sorrow
sort
soughingli
soul
soulfulli
sound
soundproof
soundtrack
soup
sour
sourc
sourdough
sourli
sous
soutan
south
southbound
southeast
southeastern
southern
southpaw
southward
southwest
souvenir
sovereign
sovereignti
sow
sowbelli
space
spaciou
spacious
spade
span
spang
spaniel
spare
spark
sparkl
sparrow
spars
spasm
spasmod
spatial
spatter
speak
speakeasi
speaker
spear
spearhead
speci
special
specialist
specialti
specif
specifi
specimen
speck
speckl
spectacl
spectacular
spectacularli
spectat
specter
spectral
spectromet
spectrophotomet
spectroscopi
spectrum
specul
specular
speech
speechless
speed
speedi
speedili
spell
spellbind
spellbound
spend
sphere
spheric
spherul
spic
spice
spider
spideri
spike
spill
spin
spine
spineless
spinnabl
spiral
spire
spirit
spiritu
spit
spite
splash
splatter
spleen
splendid
splendidli
splendor
splenomegali
splice
splinter
splinteri
split
splutter
spoil
spokesman
spong
spongi
sponsor
sponsorship
spontan
spoon
sporad
spore
sport
sportsman
sportswoman
spot
spotless
spotlight
spous
spout
sprai
sprain
sprawl
spread
spree
sprightli
spring
springboard
springtim
sprinkl
sprint
sprinter
sprout
sprue
spume
spur
spurn
sputnik
sputter
spy
squabbl
squad
squadron
squall
squar
squash
squat
squawk
squeak
squeaki
squeal
squeez
squelch
squint
squir
squirm
squirrel
squirt
stab
stabil
stabl
staccato
stack
stadium
staf
staff
stage
stager
stagger
staggeringli
stagi
stagnant
stagnat
stai
stain
stair
staircas
stairwai
stairwel
stake
stale
stalk
stall
stamen
stamin
stammer
stamp
stamped
stanc
stand
standard
standbi
standpoint
standstil
stapl
star
starboard
stardom
stare
stark
starlet
starlight
start
starter
startl
startup
starv
starvat
state
statement
statesman
statesmanlik
statesmanship
static
station
stationeri
statist
statistician
statu
statuari
statuett
statur
statut
statutori
staunch
stead
steadfastli
steadi
steadili
steak
steakhous
steal
stealth
stealthi
stealthili
steam
steamboat
steamship
steed
steel
steep
steepl
steepli
steer
stein
stellar
stem
stenographi
stentorian
step
stepchild
stepmoth
stepp
steprelationship
stepwiz
stereo
stereophon
stereotyp
steril
sterl
stern
sternal
sternli
sternum
steroid
stethoscop
stew
steward
stick
sticki
stickpin
stiff
stiffen
stiffli
stifl
still
stilt
stimul
stimulu
sting
stink
stipul
stir
stirrup
stitch
stock
stockad
stockbrok
stockhold
stoic
stoical
stoicism
stoke
stolid
stolidli
stomach
stomp
stone
stonili
stool
stoop
stop
storag
store
storefront
storehous
storekeep
storeroom
stori
storm
stormi
storylin
storytel
stout
stoutli
stove
stow
straddl
strafe
straggl
straggler
strai
straight
straightawai
straighten
straightforward
strain
strait
straitlac
strand
strang
stranger
strangl
strangul
strap
stratagem
strateg
strategi
strategist
stratif
stratifi
stratum
straw
strawberri
streak
stream
streamlin
street
streetcar
streetlight
strength
strengthen
strenuou
strenuous
stress
stretch
strew
striation
strict
strictli
stride
strife
strike
strikingli
string
stringi
strip
stripe
strive
stroke
stroll
strong
strongli
strop
structur
struggl
strum
strung
strut
strychnin
stub
stubborn
stubbornli
stucco
stud
student
studi
studio
studiou
studious
stuf
stuff
stuffi
stumbl
stump
stun
stunt
stupefi
stupend
stupid
stupidli
stupor
sturdi
stutter
style
stylemark
stylist
styliz
suav
sub
subcommitte
subconsci
subcontin
subcontract
subdivis
subdu
subfigur
subgroup
subhuman
subject
subjectivist
subjug
sublim
subliterari
submarin
submerg
submiss
submit
submucosa
subordin
subpart
subpoena
subscrib
subscript
subsect
subsequ
subservi
subsid
subsidi
subsist
subsoil
subspac
subspeci
substanc
substant
substanti
substat
substitut
substrat
subsurfac
subsystem
subtend
subterfug
subtitl
subtl
subtleti
subtli
subtract
suburb
suburban
suburbanit
subvert
subwai
succe
succeed
success
successfulli
successor
succinctli
succor
succumb
suck
sucker
suction
sud
sudden
suddenli
sue
suffer
suffic
suffici
suffix
suffoc
suffrag
suffus
sugar
suggest
suicid
suit
suitabl
suitcas
suitor
sulfur
sulki
sulkili
sullen
sullenli
sultan
sultri
sum
summar
summari
summat
summer
summon
sumptuou
sun
sunbak
sunburnt
sundai
sunder
sundial
sundown
sundri
sunken
sunlight
sunni
sunrai
sunshad
sunshin
sunstruck
suntan
super
superb
superbl
supercili
superfici
superhighwai
superimpos
superintend
superior
superl
supermarket
supernat
supernatur
supersed
superson
superstit
superstiti
superv
supervis
supervisor
supin
supper
suppl
supplant
supplement
supplementari
suppli
supplic
supplier
support
suppos
supposedli
suppress
supra
suprem
supremaci
sure
sureti
surf
surfac
surfact
surfeit
surg
surgeon
surli
surmiz
surmount
surpass
surplu
surprisingli
surpriz
surrend
surreptiti
surround
survei
surveil
surveyor
surviv
survivor
suscept
sushi
suspect
suspend
suspens
suspici
suspicion
sustain
susten
swab
swad
swagger
swai
swallow
swami
swamp
swan
swap
sward
swarm
swart
swarthi
swash
swashbuckl
swatch
swath
swayback
swear
sweat
sweatband
sweater
sweatshirt
sweep
sweet
sweetheart
sweetli
swell
swelter
swerv
swift
swiftli
swig
swim
swimsuit
swindl
swing
swingi
swipe
swirl
swish
switch
switchboard
swivel
swoon
swoop
sword
syllab
syllabl
symbol
symbolist
symmetr
symmetri
sympath
sympathet
sympathi
symphon
symphoni
symposium
symptom
symptomat
synagogu
synchron
synchroni
syndic
syndrom
synerg
synergist
synonym
syntact
syntax
synthes
synthesi
synthet
syringa
syrupi
system
systemat
tabl
tableau
tablet
tabletop
taboo
tabul
tack
tackl
tact
tactic
tactil
tactual
tadpol
taffi
tag
tail
tailback
tailgat
tailor
taint
take
takeoff
takeov
tale
talent
talisman
talk
talki
tall
talli
tallow
tame
tamper
tan
tang
tangent
tangenti
tangibl
tangl
tango
tank
tanker
tantal
tantalizingli
tantrum
tap
tape
taper
tapestri
tar
target
tariff
tarnish
tarpaulin
tarri
tart
tartli
task
tast
tat
tatter
taunt
taut
tavern
tawdri
tawni
tax
taxabl
taxi
taxidriv
taxpai
taxpay
tea
teacart
teach
teacher
teakettl
teakwood
team
teammat
teamster
tear
tearfulli
teas
teaspoon
teat
technic
technician
techniqu
technolog
tediou
tee
teem
teen
teenag
teensi
teeter
teetotal
telegram
telegraph
telegraphi
telepathi
telephon
telescop
telev
televis
tell
telltal
temer
temper
tempera
temperatur
tempest
templ
tempo
tempor
temporari
temporarili
tempt
temptat
ten
tenabl
tenac
tenaci
tenanc
tenant
tend
tendenc
tender
tenderli
tendon
tenebr
tenement
tenet
tenfold
tenni
tenor
tens
tension
tensionless
tent
tentacl
tenth
tenuous
tenur
tepid
term
termin
terminolog
terrac
terrain
terrestri
terribl
terrier
terrif
terrifi
territori
terror
terrorist
terrycloth
ters
test
testament
testicl
testifi
testili
testimoni
tether
text
textil
textur
thank
thatch
thaw
theater
theatrego
theatric
theistic
themat
theme
thenc
thenceforth
theolog
theologi
theologian
theorem
theoret
theori
theorist
theoriz
therapeut
therapi
therapist
thereaft
therebi
therefor
therefrom
therein
thereof
thereon
thereto
theretofor
therewith
thermal
thermistor
thermocoupl
thermodynam
thermogravimetr
thermomet
thermometr
thermometri
thermopil
thermostat
thesi
thiamin
thick
thicken
thicket
thickli
thickspread
thief
thiev
thigh
thighbon
thill
thin
thing
think
thinker
thinli
thiocyan
thiouracil
third
thirst
thirsti
thirteen
thirteenth
thirti
thirtieth
thither
thong
thoriat
thorn
thorough
thoroughfar
thoroughgo
thoroughli
thought
thoughtfulli
thoughtless
thousand
thrash
thread
threadbar
threat
threaten
three
thresh
threshold
thrice
thrifti
thrill
thriller
thrive
throat
throb
throe
thrombos
thrombosi
thrombu
throne
throng
throttl
throughout
throw
thrust
thruwai
thud
thugge
thumb
thumbnail
thump
thunder
thursdai
thwack
thwart
thyroglobulin
thyroid
thyronin
thyrotox
thyrotrophin
thyroxin
ti
tick
ticket
tidbit
tide
tidewat
tie
tiger
tight
tighten
tightli
tile
till
tilt
tilth
timber
timbr
time
timeli
timepiec
timer
timet
timeworn
timid
timidli
tin
tine
tingl
tini
tinker
tinkl
tint
tip
tipsi
tipto
tire
tiredli
tireless
tiresom
tissu
tit
titan
titer
titil
titl
titrat
titter
toad
toast
tobacco
todai
toddi
toe
toffe
togeth
toi
toil
toilet
token
tokenish
toler
toll
tollgat
tollhous
tomato
tomb
tomorrow
ton
tonal
tone
tongu
tonight
tool
tooth
toothbrush
toothpast
top
topic
topnotch
topograph
topographi
toppl
topsoil
torch
torment
tormentor
tornado
torpid
torpor
torrent
torso
tortuou
tortur
toss
total
totalist
totalitarian
totem
toter
totter
touch
touchdown
touchston
tough
tour
tourist
tournament
tousl
tow
towboat
towel
tower
town
townsman
toxic
toxin
trace
traceabl
trachea
track
tract
tractor
trade
trademark
trader
tradesman
tradit
tradition
traditionalist
traffic
tragedi
tragedian
tragic
tragicom
trai
trail
train
traineeship
trainman
trait
traitor
tramp
trampl
tranc
tranquil
tranquilli
transact
transcend
transcendent
transcrib
transcript
transcultur
transduc
transfer
transfix
transform
transfus
transgress
transienc
transistor
transit
translat
transluc
transmiss
transmit
transmut
transpar
transpir
transplant
transport
transpos
transvers
transvestit
trap
trapper
travel
travelogu
travers
treacher
treacheri
tread
treadmil
treason
treasur
treasuri
treat
treati
treatment
trebl
tree
treetop
trembl
tremend
tremor
trench
trend
trepid
trespass
trestl
trial
triamcinolon
triangl
triangular
tribal
tribun
tribut
trichrom
trick
trickl
tricolor
trigger
trigon
trill
trim
trinket
trio
trip
triphamm
tripl
tripod
trite
triumph
triumphant
triumphantli
trivial
troika
troll
troop
trooper
trophotrop
tropic
trot
troubl
troubleshoot
troublesom
trough
troup
trouser
truck
trucul
trudg
true
truli
trumpet
trundl
trunk
trust
truste
trustfulli
trustworthi
truth
try
tsunami
tub
tube
tuberculosi
tubul
tubular
tuck
tuesdai
tuft
tug
tuition
tularemia
tulip
tumbl
tumbler
tumor
tumult
tumultu
tune
tunelessli
tungsten
tunnel
turban
turbin
turbul
turf
turkei
turmoil
turn
turnov
turnpik
turntabl
tutor
tutori
tuxedo
tweed
tweedi
tweez
twelfth
twelv
twenti
twentieth
twice
twiddl
twig
twilight
twin
twine
twing
twinkl
twirl
twirler
twirlingli
twist
twitch
two
twofold
twoscor
type
typewrit
typhoid
typhu
typic
typifi
typograph
typographi
tyranni
tyrant
tyrosin
ubiquit
ugli
ulcer
ultim
ultimatum
ultra
ultracentrifug
ultramodern
ultrason
ultraviolet
umbrella
unab
unabl
unaccept
unaccompani
unaccount
unachiev
unadjust
unaffect
unafraid
unalter
unambigu
unanim
unansw
unarm
unashamedli
unask
unassist
unasterisk
unattach
unattract
unauthent
unauthor
unavail
unavoid
unawar
unbal
unbeliev
unblinkingli
unborn
unbound
unbreak
unbroken
unbutton
uncanni
uncaus
unceasingli
uncertain
uncertainli
uncertainti
uncertifi
unchang
uncharg
uncheck
uncl
unclaim
unclasp
unclean
uncloud
uncomb
uncomfort
uncommon
uncomprom
unconcern
unconcernedli
uncondit
uncondition
unconfess
unconqu
unconquer
unconsci
unconstitut
uncontrol
unconvent
unconvinc
uncoop
uncork
uncousinli
uncov
uncrit
uncurl
undamag
undaunt
undeclar
undeni
undepict
underachiev
underbrush
undercov
undercurr
underdevelop
undereduc
underestim
underfoot
undergradu
underground
underhand
underl
underli
underlin
undermin
underpin
underprivileg
underr
underscor
undersea
undersecretari
undershirt
undersid
underst
understand
understandingli
understat
undertak
underwai
underwat
underwear
underworld
underwrit
undesir
undevelop
undifferenti
undigest
undilut
undiminish
undisgu
undisput
undo
undoubtedli
undress
undrink
undu
undul
unduli
unearth
uneasi
uneasili
uneconom
unemploi
unemploy
unend
unenthusiast
unequ
unequivoc
uner
unerringli
uneven
unevenli
unexpect
unexpectedli
unexplain
unexplor
unfair
unfaith
unfalt
unfalteringli
unfamiliar
unfasten
unfavor
unfertil
unfett
unfit
unfix
unfold
unforeseen
unforgett
unfortun
unfrost
unfrozen
ungainli
ungodli
ungrat
unhappi
unhealthi
unheat
unheed
unhesitatingli
unhitch
unholi
unhurri
unhurriedli
unhurt
unif
unifi
uniform
uniformli
unilater
unimagin
unimpair
unimpass
unimpeach
unimport
unimpos
unimpress
unimprov
uniniti
uninject
unintellig
unintend
unintention
uninterrupt
uninterruptedli
uninvit
uninvolv
union
uniqu
unit
uniti
unival
univers
universalist
unjust
unkind
unknown
unlac
unlash
unlaw
unleash
unlik
unlimit
unlin
unliterari
unload
unlock
unlov
unlucki
unluckili
unmalici
unmanag
unmarri
unmask
unmat
unmeritori
unmistak
unmolest
unmov
unnatur
unnecessari
unnecessarili
unneed
unnot
unnumb
unobtain
unobtrus
unoccupi
unoffici
unoppos
unorthodox
unpack
unpaid
unpaint
unpair
unparallel
unpatriot
unpav
unperform
unpicturesqu
unpleas
unpleasantli
unplow
unplumb
unpopular
unpreced
unpredict
unpremedit
unprepar
unpretenti
unproblemat
unprocur
unprom
unprotect
unpublish
unpunish
unqualifi
unqualifiedli
unquestion
unquestioningli
unravel
unreadi
unreal
unrealist
unreason
unrecogn
unrecogniz
unreconstruct
unredeem
unreflect
unregret
unrel
unreleas
unreli
unremark
unrequit
unreservedli
unrespons
unrest
unrestrict
unruli
unsaid
unsatisfactori
unsatur
unscath
unscientif
unscrambl
unscrew
unscrupul
unse
unseen
unselfconsci
unselfish
unservil
unsettl
unshak
unsharpen
unshav
unshaven
unsheath
unshield
unsign
unslop
unsmil
unsmilingli
unsold
unsolv
unspeak
unspoken
unstabl
unstain
unsteadili
unstilt
unstress
unstructur
unstrung
unsuccess
unsuit
unsung
unsympathet
unteach
untel
unten
untest
unthaw
unthemat
unthink
unti
untold
untouch
untoward
untradit
untrammel
untri
untru
untruth
unus
unusu
unutter
unvari
unveil
unventil
unw
unwant
unwarr
unwav
unwelcom
unwil
unwilling
unwind
unwir
unwis
unwit
unwittingli
unwiz
unwomanli
unworthi
unwrinkl
unwritten
upbeat
upcom
updat
upgrad
upheav
uphold
upholst
upkeep
upland
uplift
upload
upper
uppercut
uppermost
upraiz
upright
upriz
uproar
uproot
upset
upshot
upstair
upstat
upstream
uptak
uptown
upward
urban
urchin
urg
urgenc
urgent
urin
urinari
urn
us
usabl
usag
useless
uselessli
user
usher
usual
usurp
utensil
util
utilitarian
utmost
utopian
utter
utterli
vacanc
vacant
vacantli
vacat
vaccin
vacuol
vacuum
vagabond
vagu
vain
valet
valiant
valid
vallei
valor
valu
valuabl
valuat
valueless
valv
vandal
vanguard
vanish
vaniti
vanquish
vapor
vaquero
vari
variabl
variant
variat
varieg
varieti
variou
various
vascular
vase
vast
vastli
vaudevil
vault
vector
veer
veget
vehem
vehement
vehicl
veil
vein
vellum
veloc
velor
velvet
velveti
vend
vendor
vener
vengeanc
vent
ventil
ventur
verac
veranda
verb
verbal
verbena
verdict
verg
verid
verif
verifi
verisimilitud
verit
vermilion
vermouth
vernal
vers
versatil
version
vertebr
vertex
vertic
vertigo
verv
vesicular
vessel
vest
vestibul
vestig
vet
veteran
veterinari
veto
vex
vexat
viabil
viabl
viand
vibranc
vibrant
vibrat
vibrion
vicar
vicari
vice
vicin
viciou
victim
victor
victori
video
vie
view
viewer
viewpoint
vigil
vigilant
vignett
vigor
vile
villag
villain
vindic
vindict
vine
vinegar
vineyard
vintag
vinyl
violat
violenc
violent
violet
violin
violinist
virgin
viril
virtu
virtual
virtuoso
viru
virul
visag
viscer
viscoelast
viscomet
viscos
viselik
visibl
vision
visit
visitor
visor
vista
visual
vital
vitamin
vivaci
vivid
vividli
vivifi
vocabulari
vocal
vocalist
vocat
vocation
vocifer
vogu
voic
void
volatil
volcano
volit
vollei
volleybal
voltag
voltaic
voltmet
volum
volumetr
volumin
volunt
voluntari
voluntarili
voluptu
vomit
voodoo
vote
voter
votiv
vouch
vouchsaf
vow
vowel
voyag
vulgar
vulner
vulpin
vultur
wacki
wad
wade
wafer
waffl
waft
wag
wage
wager
waggl
wagon
wai
wail
wainscot
waist
wait
waiter
waitress
waiv
wake
walk
walkout
walkov
wall
wallet
wallflow
wallop
wallow
wallpap
walnut
walru
wan
wand
wander
wane
wangl
want
war
warbl
ward
wardrob
wardroom
wareh
warehous
warfar
warhors
wari
warili
warlik
warm
warmli
warmong
warmth
warn
warp
warrant
warrior
wart
wash
washbasin
washbowl
washup
wast
wastebasket
wasteland
wastewat
watch
watcher
watchfulli
watchmak
watchman
water
watercolor
watercolorist
waterfal
waterfront
wateri
watermark
waterproof
watersh
waterwai
watt
wattl
wave
wavelength
waver
wavi
wax
waxen
waxlik
waylai
waysid
wayward
weak
weaken
weakli
wealth
wealthi
wean
weapon
wear
wearer
weari
wearili
wearisom
weather
weatherstrip
weav
web
websit
wed
wedg
wednesdai
wee
weed
week
weekdai
weekend
weekli
weep
weigh
weight
weightless
weir
weird
weirdli
welcom
weld
welfar
well
welter
wend
west
westerli
western
westward
wet
whack
whale
wharf
whatev
wheat
wheedl
wheel
wheelchair
wheez
whenc
whereabout
whet
whichev
whiff
whim
whimper
whine
whinni
whip
whir
whirl
whisk
whiskei
whisker
whisper
whistl
whit
white
whitefac
whiten
whitewash
whiz
whodunit
whoever
whole
wholesal
wholesom
wholli
whoop
whore
whorl
wick
wicked
wickedli
wicker
wide
widen
widespread
widow
widowhood
width
wield
wife
wig
wiggl
wigmak
wild
wildcat
wildcatt
wildli
wildlif
wile
wili
will
willfulli
willing
willow
willpow
wilt
win
winc
wind
windbag
windblown
windbreak
windi
windmil
window
windowpan
windowsil
windshield
wine
wineglass
wing
wingback
wingman
wink
winless
winner
winnow
winter
wintertim
wintri
wipe
wire
wiri
wisdom
wise
wisecrack
wisenheim
wish
wisp
wit
witch
with
withal
withdraw
wither
withhold
withstand
witti
wittingli
wizard
wobbl
woe
woeful
woefulli
wolf
wolflik
woman
womb
wonder
wonderfulli
wonderwork
wondrou
wondrous
woo
wood
woodcarv
wooden
woodenli
woodgrain
woodpeck
woodsh
woodwork
wool
woolen
woolgath
woolli
word
wordlessli
work
workabl
workbench
workboard
worker
workman
workmanlik
workout
worksheet
workshop
worktabl
workweek
world
worldli
worldwid
worm
worri
worriedli
worriment
wors
worsen
worship
worst
worth
worthi
worthless
worthwhil
wound
wrack
wraithlik
wrangl
wrap
wrapper
wrath
wrathfulli
wreak
wreath
wreck
wreckag
wrench
wrestl
wrestler
wretch
wretched
wriggl
wring
wrinkl
wrist
writ
write
writer
writh
wrong
wrongdo
wrongli
wry
wryli
xenon
xylem
xylophon
yacht
yank
yap
yard
yardag
yardstick
yaw
yawn
ye
year
yearn
yearningli
yell
yellow
yelp
yen
yesterdai
yesteryear
yield
yoga
yoke
yokel
yonder
young
younger
youngish
youngster
youth
yucca
zeal
zenith
zero
zest
zigzag
zinc
zip
zloti
zodiac
zombi
zone
zoo
zoom
`;
