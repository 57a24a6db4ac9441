"""English words that mean the same in news of incidents: data only, a concept a line.

`word` is a whole word, `wor*` all words that begin so. A label and a sentence that say one concept
in two words meet in it. Concepts that a record tells apart (go down, fail) stay apart.
"""

_ROWS = """
begin: begin begins beginning began begun start starts started starting onset erupt* commenc*
down: down without dark darkness offline blackout* unavailable unreachable inaccessible stop stops stopped stopping halt* shut shuts shutdown vanish* disappear* disconnect* downtime collaps* crash* dropped cut cuts off
fail: fail* error* fault* faulty defect* break breaks breaking broke broken flaw* malfunction* glitch*
back: back normally restor* recover* resum* reconnect* normal operational again online alive return returns returned returning available normalcy revived running
mend: fix fixes fixed fixing repair* mend* patch* workaround* solution* remed* mitigat*
lose: lose loses losing lost delet* remov* wipe wiped wiping erase* erasing emptied emptying
losses: loss losses damage damages
report: report reports reported complain* grievance*
affect: affect* hit hits hitting impact* suffer*
machine: device* machine* computer* pc pcs laptop*
tell: tell tells told telling inform informs informed notif* alert alerted
statement: statement* bulletin* notification
publish: publish* publication issue issued
account: account summar* analys* mortem postmortem explan* explain* detail* findings
useraccount: accounts
review: review*
ask: want wants wanted ask asks asked asking sought seek seeks seeking demand demanded demands request requested requests
hand: hand hands handed handing submi* gave give gives given furnish*
peak: peak peaks peaked crest height highest largest biggest
most: most mostly majority
rise: rise rises rising rose climb* increas* grow grows grew growing surge* jump* spik* mount*
fall: tumbl* shrank shrink* fall falls falling fell declin* dip dips dipped slump* plung* sank slid decreas* reduc* eas* dropping drop drops lessen* subsid* dwindl*
penalty: punish* penalt* fine fined fines
suspend: suspend* sack* dismiss*
inquiry: inquir* enquir* investigat* probe* committee* panel*
member: member*
customer: customer* household* subscriber* client*
user: user users
people: people person persons
pay: pay pays paid payment*
transaction: transaction*
message: messag* texts chats
send: send sends sent sending
expect: expect* awaited meant supposed
supply: carried contained suppl* provid*
limit: limit* cap capped ceiling maximum hold holds
usual: usual* typical* ordinar* routinely
interval: interval* gap anew
world: world* global* globe everywhere internation*
india: india indian indians
germany: germany german germans
holland: netherlands dutch
america: usa us american americans united states america
britain: britain british briton* uk kingdom
france: france french
japan: japan japanese
australia: australia australian*
canada: canada canadian*
order: order orders ordered instruct* command commands directive
open: open opens opened reopen* unblock*
block: block*
connect: connect* link links
credit: credit* refund* compensat* waiv* gratia solatium
setting: setting* config*
staff: staff employee* worker* personnel official* officer*
mobile: mobile mobiles phone phones cellular handset*
engineer: engineer*
answer: answer* repl* respon*
letter: letter* wrote write writes written
revert: revert* withdr* rolled rollback pulled recall* undid undone
ship: releas* ship ships shipped shipping deploy* delivered deliver rolled distribut* pushed
notice: observ* picked detect* notic* spot spots spotted saw see sees seen
find: discover* find finds found identif* locat* trace traced traces tracing pinpoint*
move: move moves moved moving shift* divert* rerout*
copy: copy copies copied copying
watch: watch* viewer* audience
emergency: emergency emergencies
minister: minister* ministry
regulator: regulator* watchdog authority
resident: residence* residen*
announce: announce announces announced announcement*
president: president*
success: success* succeed*
check: check checks checked
value: value worth valued
share: share proportion portion fraction part accounted
cause: cause* caused reason* trigger*
public: public* publicly
apology: apolog* sorry
permanent: permanent* lasting
temporary: temporar* interim stopgap
partial: partial* partly part-
full: full fully complete* entire* whole
first: first
second: second
free: free gratis complimentary
social: social
resolve: resolv*
queue: queue*
child: child children
dead: dead death* die dies died dying kill* fatal fatalit* lives perish* slain deceased toll casualt*
body: bodies corpse corpses
injured: injur* hurt wound* burns
missing: missing untraced unaccounted
~arrest: arrest* detained detains nab nabs nabbed held custody apprehend* rounded
~cancel: cancel* scrapped annulled
~engine: engine engines tender tenders
~family: family families kin
~rescue: rescu* saved
~house: house houses home homes
~closed: closed closes closing closure closures
~passenger: passenger* commuter* traveller* traveler*
~candidate: candidate* examinee*
~highway: highway highways nh
~counter: counter counters
~truck: truck trucks lorry lorries
~licence: licen*
~current: current electricity power
~siren: siren sirens hooter hooters klaxon
~stuck: stuck strand* trapped marooned
~arrive: arriv* reached
"""
_IDLE = """united outage outages disruption disruptions disrupted disrupt incident incidents event events trouble problem problems the of a an in on at by for to and or that which was were is are be been being than more over about with from its it
this these those had has have had as said says say will would could can who whom whose when while their his her they he she not no
some so too also only just there here then now out up into between until per cent percent one two three four five six seven eight
nine ten number numbers count counted counts figure figures time times put puts made make makes makes day days hour hours minute
minutes still other others another after before later during under any s t later than nearly almost around approximately
approximate according measured estimated estimate estimates took take takes taken taking did do does went go goes going got get gets
because but if everything everyone whether what how very much many even own against"""
_ENDINGS = "ations ation ings ing ions ion ers er ies ied ed es s ly e"

ENGLISH = (_ROWS, _IDLE, _ENDINGS)
