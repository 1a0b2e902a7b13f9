"""Words of the trades whose other sense is easily taken: insurance, food, schools, travel."""

TABLE = """
round (of a courier): delivery round+ | courier+ … round+ | morning round+
leaflet (paper): leaflet+
guest (of a restaurant): guest+ ; when restaurant+ | table+ | dish· | menu+ | waiter+ | kitchen ; unless
    hotel+ | room+ | night+
menu (food): lunch menu+ | the menu | seasonal menu+ | menu of the day ; when restaurant+ | kitchen |
    chef+ | dish· | food | guest+
season (add spices): season+ with | season+ the ; when salt | pepper | sauce+ | dish·
batch (of goods): batch number+ | each batch | batches of | a batch of
shelf life [again]: shelf life | best-before date+ | use-by date+
term (school): school term+ | spring term | summer term | autumn term | end of term | next term
subject (school): school subject+ | subjects such as | teach+ … subject+ | exam subject+
mark (school): exam mark+ | marks and grades | good mark+ | the marks ; when school+ | exam+ | student+ |
    pupil+ | teacher+
head teacher: head teacher+ | headteacher+ | headmaster+
classroom: classroom+
library (software): software library | code library | library of functions | libraries and ; when code |
    software | developer+ | program·
bug (software) [again]: bug+ ; when software | code | developer+ | release+ | app | tester+ | version+ ;
    unless insect+
release (software): new release+ | next release | release+ … version+ | release date+ | release notes ;
    when software | version+ | developer+ | app | product+ | feature+
driver (software): printer driver+ | device driver+ | driver update+
crash (software): system crash· | app crash· | computer+ … crash· | server+ … crash· | software … crash·
feature (of software): new feature+ | feature request+ | key feature+ | features of the
store (keep data): store data | stores data | stores contacts | store contacts | stores …
    documents/records/files/history | stored in | is stored | are stored
trip (journey): business trip+ | day trip+ | round trip+ | trip+ … customer+/client+/traveller+
aisle seat: aisle seat+ | window seat+
stopover: stopover+ | layover+
season (high): high season | low season | peak season | off season
fare (price): air fare+ | bus fare+ | train fare+ | fares and | lowest fare+ | taxi fare+
sick note: sick note+ | doctor’s note+
interview (job): job interview+ | interview+ … candidate+/applicant+
raise (pay): pay rise+ | pay raise+ | salary increase+
spring cleaning: spring clean·
last (continue): last+ … minutes/hours/days/weeks/months/years | lasts about | lasts only | lasted # ;
    unless the last | last year | last month | last week | at last | last few | last # | last two | last
    three | last ten
present (gift): birthday present+ | christmas present+ | present for … customer+
light (not heavy): light goods | light vehicle+ | light furniture | light lunch | light parcel+
mean (signify): this means | that means | which means | it means ; unless by means | means of
note (write): note down | notes down | noted in | is noted | are noted
stage (of a process): at this stage | first stage | next stage | every stage | each stage | early stage+ |
    stages of ; unless theatre+ | concert+ | actor+ | stage manager+
mail (post): incoming mail | outgoing mail | mail room+ | by mail | sort+ … mail ; unless e-mail+ | email+
scale (weighing): kitchen scale+ | weighing scale+ | on the scale | bathroom scale+
ground floor: ground floor
pick (goods): pick+ … order+/goods/item+ | picks and packs | picking and packing | pick and pack
stand (counter at a fair): trade fair stand+ | exhibition stand+ | stand at the fair
book (a room): book+ … room+/table+/flight+/hotel+/trip+/appointment+/holiday+ ; unless books of |
    bookkeep·
branch manager: branch manager+
current (of today): current customer+ | current price+ | current stock | current employee+ | current
    situation
hold (keep): hold+ … stock/record+/data/file+/key+
sheet (of paper, metal): time sheet+ | data sheet+ | fact sheet+ | sheet metal | sheet of paper
bank holiday [closed]: public holiday+
lift (elevator): lift+ … floor+ | the lift is | lift engineer+ | lift maintenance ; unless forklift+
claim form: claim form+ | claims handler+ | claims department
pharmacy (drugstore): pharmacy | pharmacies | drugstore+
adviser (service): service adviser+ | financial adviser+ | insurance adviser+
spell (word): spelling mistake+ | spell+ … name+/word+
"""
