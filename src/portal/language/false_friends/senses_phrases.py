"""Phrases of business articles that become nonsense when they are rendered word by word."""

TABLE = """
make a decision: make+ … decision+ | decision-making | decision-maker+ ; unless make+ … decision … effect
make a mistake: make+ … mistake+ | make+ … error+
make sense: make+ sense | make+ no sense | make+ more sense | make+ little sense
make sure: make+ sure | make+ certain ; unless insurance+ | secure+
make money: make+ money
take place: take+ place ; unless take+ … place of | take+ up
take care of: take+ care of ; unless careful·
take advantage: take+ advantage | take+ full advantage
take into account: take+ into account | take+ … into account
pay attention: pay+ attention | pay+ … attention ; unless payment+
look forward: look+ forward ; unless forward-looking
look after: look+ after ; unless look+ … afterwards
find out: find+ out
carry out: carry+ out
work out: work+ out ; unless gym+ | exercise+ | fitness
run out of: run+ out of | run+ out ; unless run+ away
fill in: fill+ in | fill+ out | fill+ … form+ | completed form+
keep a promise: keep+ … promise+ | keep+ … word | promise+ … keep+ | promise … kept ; unless break+ | store+
    | save+ | hold+
hold a meeting: hold+ … meeting+/event+/workshop+/conference+/interview+ ; unless hold+ … hand | on hold
strike a balance: strike+ … balance
raise a question: raise+ … question+/issue+/concern+/doubt+/awareness
face a challenge: face+ … challenge+/problem+/difficult·/pressure/competition | faced with
address a problem: address+ … problem+/issue+/concern+/need+/complaint+/challenge+/weakness+ ; unless postal
    | e-mail | email address+ | mailing | street
meet a need: meet+ … need+/deadline+/target+/demand+/expectation+/goal+/obligation+/commitment+/promise+ ;
    unless meeting+ | meet with | know+
meet a requirement: meet+ … requirement+/condition+/standard+/criteria ; unless meeting+ | meet with | know+
meet people: meet+ … customer+/public/client+/guest+/visitor+/partner+/colleague+/buyer+ ; unless need+ |
    deadline+ | expectation+ | demand+ | request+ | requirement+ | wish+ | promise+ | commitment+
miss a deadline: miss+ … deadline+/call+/opportunity+/target+/appointment+/sale+/order+ ; unless missing
    someone | missing you
run a business: run+ …
    company+/business/department+/campaign+/office+/team+/warehouse+/shop+/errand/store+/hotel+/organisation+/firm+/operation+
    ; unless run+ away | marathon+ | runner+
keep running: keep+ … running | runs smoothly | run smoothly | running smoothly ; unless runner+ | marathon+
close a deal: close+ … deal+/sale+/ticket+/contract+/case+/order+ | deal+ … closed ; unless close to | close
    by | close contact | closely
sign a contract: sign+ … contract+/agreement+/document+/deal+ ; unless signs of | sign of | warning |
    traffic
save time: save+ … time/money/cost+/hour+/minute+/effort/paper ; unless save+ … file+ | document+ | last
    saved | last time | time saved | when saving | autosave | saving time | database+
share information: share+ … information/data/knowledge/file+/document+/experience+/figure+ ; unless stock+ |
    shareholder+ | action+ | shares in
foster: foster+ …
    culture/collaboration/communication/teamwork/co-operation/cooperation/trust/innovation/relationship+/growth/loyalty
    ; unless adopt+ | child·
drive growth: drive+ … growth/sales/change/innovation/revenue/decision+/success/demand ; unless car+ |
    vehicle+ | drive+ to | lead+ to | disk+ | manag· | run+
settle an invoice: settle+ … invoice+/bill+/debt+/account+/dispute+/claim+/payment+ ; unless settler+ |
    coloni·
at the front of the building: front of the building | front of the shop | front of the store | front of the
    house ; unless in front of
at the back of the building: back of the building | back of the shop | back of the store | back of the house
    | rear of the building ; unless behind
behind the scenes: behind the scenes
backbone: backbone
front line: front line | frontline ; unless front line of text | frontal
end-to-end: end-to-end
customer journey: customer journey+ | buyer journey+ | customer’s journey | buyer’s journey
seamless: seamless | seamlessly ; unless pipe+ | tube+ | steel | cloth· | garment+ | sewing
leverage: leverage+ ; unless debt+ | borrow+ | equity | capital | lever
touchpoint: touchpoint+ | touch point+
in touch: in touch ; unless touchscreen+
track record: track record+
keep track: keep+ track
paperwork: paperwork
bottleneck: bottleneck+ | bottle neck+
break even: break-even | break+ even
milestone: milestone+
deadline: deadline+
cutting-edge: cutting-edge | leading-edge
state of the art: state-of-the-art
extra mile: extra mile
off the shelf: off-the-shelf
hands-on: hands-on
customer-facing: customer-facing | client-facing | facing customers | facing the customer ; unless
    challenge+ | problem+ | confront+
in-house: in-house ; unless at home | from home
toll-free: toll-free
white paper: white paper+ | whitepaper+ ; unless print+ | sheet+ | printer+
hard copy: hard copy | hard copies
hand in hand: hand in hand
big picture: big picture | bigger picture ; unless photo·
at a glance: at a glance
around the clock: around the clock | round the clock ; unless clock face
from scratch: from scratch
low-hanging fruit: low-hanging fruit+
goes live: go+ live
in the long run: in the long run | in the short run | in the long term ; unless run the
in the loop: keep+ … in the loop
day off: day off | days off
time off: time off ; unless time offset+
at stake: at stake
red tape: red tape
rush hour: rush hour+ | rush period+
draw up: draw+ up ; unless draw+ … picture+ | sketch+
draw a conclusion: draw+ … conclusion+ | draw+ … lesson+
file a complaint: file+ a complaint | file+ complaints | file+ … tax return+ | file+ taxes | file+ a claim |
    file+ … claims ; unless archive+ | store+
suit a need: suit+ … need+/customer+/business/company+/requirement+ ; unless wear+ | lawsuit+
kick-off: kick-off | kickoff | kick+ off
touch base: touch+ base
brick-and-mortar: brick-and-mortar | bricks-and-mortar
ask a question: ask+ … question+ ; unless answer+ | for
stem from: stem+ from
"""
