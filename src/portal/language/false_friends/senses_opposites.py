"""Words that are taken for their opposite or their neighbour: employee for employer, a week for a month."""

TABLE = """
employee: employee+ ; unless employer+
employer: employer+ ; unless employee+ | staff | worker+
supplier: supplier+ ; unless customer+ | client+ | buyer+ | purchaser+
customer (not supplier): customer+ | client+ ; unless suppl· | provid· | vendor+ | deliver+
buyer: buyer+ | purchaser+ ; unless sell+ | seller+ | sales· | vendor+ | sale
seller: seller+ | salesperson | salespeople ; unless buy+ | buyer+ | purchas· | shop·
purchase: purchasing | purchase | purchases ; unless sale+ | sales | sell+ | sold | salesperson |
    salespeople
sale (not purchase): sales | sale | selling | sold ; unless buy+ | purchas· | buyer+ | procure· | shopping |
    point of sale | sales order+ | shop·
revenue (not expense): revenue+ | income ; unless expens· | cost+ | spend+ | expenditure+ | outlay+
expense: expense+ | expenditure+ ; unless income | revenue+ | earn+ | entry | entries | receipt+
profit (not loss): profit | profits ; unless loss+ | losses | lose+
loss: loss | losses ; unless profit+ | gain+ | benefit+ | win+
increase: increase+ | growth | grows | grow ; unless reduc· | decreas· | lower+ | less | fewer | drop+ |
    fall+ | cut+ | minimi· | shrink+ | diminish+ | declin· | down | @not
reduce: reduce+ | decrease+ | lowers | lowered ; unless increas· | rais· | improv· | grow+ | more | boost+ |
    higher | enlarg· | @not
internal: internal | internally ; unless external+ | outside | outward | outsourc·
external: external | externally ; unless internal+ | inside | in-house | within
quality: quality | qualities ; unless quantit· | amount+ | number+ | much | many
quantity: quantity | quantities ; unless qualit·
price: price | prices ; unless prize+ | award+ | reward+ | premium+
contract: contract+ ; unless contact+ | communicat·
contact: contact+ ; unless contract+ | hire+
data: data ; unless date+ | dated | day+ | deadline+ | due | calendar+ | time | time+ | timestamp+ | histor·
date: date | dates ; unless data | database+ | file+ | import+ | table+ | column+ | field+ | information |
    detail+ | figure+ | datum | fact+
month: month | months | monthly ; unless week· | year+ | yearly | quarter· | annual+ | day+ | fortnight+ |
    twelve | 12 | six | 6 | eighteen | 18 | 24
week: week | weeks | weekly ; unless month+ | monthly | year+ | yearly | day+ | quarter· | biweekly | four |
    4 | 52 | eight | 8
year: year | years | yearly ; unless month+ | monthly | week· | quarter· | half | season+ | 1.5 | one and a
hour: hour | hours | hourly ; unless half | quarter | within hours | few hours | same | day+ | daily | week·
    | minute+ | month+ | 24 | 48 | 72
minute: minute | minutes ; unless hour+ | second+ | last-minute | up-to-the-minute | later | meeting+ | 30 |
    60 | 90 | thirty | sixty
million: million | millions ; unless billion+ | thousand+ | hundred+ | milliard+
low: low | lower | lowest ; unless high· | follow+ | low-level | lower case | lowercase | @not
high: high | higher | highest ; unless low+ | lower | under | short | down | high-level | german | @not
cheap: cheap | cheaper ; unless expensive | dear | @not
expensive: expensive ; unless cheap+ | inexpensive | affordable | low-cost | @not
slow: slow | slowly | slower ; unless fast· | quick· | rapid· | speed+ | @not
quick: fast | quick | quickly | rapid | rapidly | faster | quicker ; unless slow+ | slowly | slower | delay+
    | @not
easy: easy | easily | easier ; unless difficult· | hard | harder | complicat· | @not
difficult: difficult | difficulty | difficulties ; unless eas· | simpl· | @not | make+ … easier
visible: visible ; unless invisib· | hidden | hid+ | @not
invisible: invisible ; unless visib· | @not
incompatible: incompatible ; unless compatib· | @not
satisfied: satisfied | satisfaction ; unless dissatis· | unsatis· | unhappy | @not
strength: strength | strengths ; unless weak· | weakness·
weakness: weakness | weaknesses ; unless strength+ | strong+ | force+
failure: failure | failures ; unless success· | succeed+ | without
disadvantage: disadvantage+ | drawback+ ; unless advantage+ | benefit+ | @not
small: small | smaller ; unless large· | big | bigger | great· | major | medium | @not
large (not small): large | larger | big | bigger ; unless small· | medium | little | short | too | @not
new: new ; unless old+ | older | ancient | existing | former | previous | renew+ | last
first: first ; unless last | final+ | latest | end | recent· | finally | name+
last: last | latest ; unless first | at last | initial | prim· | previous | early | name+ | mile
question: question | questions ; unless answer+ | respon· | reply+ | replies
answer: answer+ | reply | replies | replied ; unless question+ | ask+ | quer· | enquir· | inquir· | faq+
Monday: Monday+ ; unless Tuesday+ | Wednesday+ | Thursday+ | Friday+ | Saturday+ | Sunday+ | week+ | e.g
Tuesday: Tuesday+ ; unless Monday+ | Wednesday+ | Thursday+ | Friday+ | Saturday+ | Sunday+ | week+ | e.g
Wednesday: Wednesday+ ; unless Monday+ | Tuesday+ | Thursday+ | Friday+ | Saturday+ | Sunday+ | week+ | e.g
Thursday: Thursday+ ; unless Monday+ | Tuesday+ | Wednesday+ | Friday+ | Saturday+ | Sunday+ | week+ | e.g
Friday: Friday+ ; unless Monday+ | Tuesday+ | Wednesday+ | Thursday+ | Saturday+ | Sunday+ | week+ | e.g
Saturday: Saturday+ ; unless Monday+ | Tuesday+ | Wednesday+ | Thursday+ | Friday+ | Sunday+ | week+ | e.g
Sunday: Sunday+ ; unless Monday+ | Tuesday+ | Wednesday+ | Thursday+ | Friday+ | Saturday+ | week+ | e.g
"""
