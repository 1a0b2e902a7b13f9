"""Words of the trades whose other sense is easily taken: goods, law, cars, building."""

TABLE = """
key (of a lock): car key+ | house key+ | room key+ | door key+ | take+ … keys | hand+ … keys | the keys |
    spare key+ ; unless keyboard | encrypt· | api | password+ | shortcut+ | keys to success
case (of a lawyer): new case+ | court case+ | win+ … case+ | lose+ … case+ | civil case+ | criminal case+
    | legal case+ | cost+ … a case | case file+ ; when law· | lawyer+ | court+ | legal | client+ | judge+
    | firm ; unless in case | suitcase+
run (programmes, campaigns): run+ …
    programme+/program+/campaign+/promotion+/workshop+/course+/project+/event+/survey+/scheme+ ; unless
    software | computer+ | script+
target (shared goal): shared target+ | common target+ | joint target+ | monthly target+ | annual target+ |
    quarterly target+ | set+ … target+ | meet+ … target+ | reach+ … target+ | hit+ … target+ | miss+ …
    target+ | target+ for ; unless target group+ | target market+ | target audience | shooting
close sales: closing sales | close+ … sales | closing of sales | closes sales ; unless closing-down |
    clearance
wholesaler: wholesaler+ | wholesale company | wholesale trader+ ; unless retailer+ | retail
retailer: retailer+ | retail company | retail chain+ ; unless wholesale·
charge (a customer): charge+ … customer+/client+/guest+/card+/extra | we charge | is charged | are charged
    | charge+ per ; unless battery | batteries | phone+ | in charge | electric | charging station+ |
    charge of | take charge
bill (invoice): pay+ … bill+ | electricity bill+ | phone bill+ | water bill+ | monthly bill+ | the bill
    for | bills are | bills and | send+ … bill+ | unpaid bill+ | gas bill+ ; unless parliament | bill of
    lading | bill of exchange | bill of materials
chair (lead): chair+ … meeting+ | chair+ … committee+ | chairs the board | chaired by | chairperson | the
    chair of the board
spring (season): in spring | last spring | next spring | every spring | spring season | since spring ;
    unless mattress | spring cleaning
fall (autumn): last fall | next fall | this fall | in the fall | every fall ; unless fall in | fall of
match (agree): match+ … invoice+/order+/payment+/delivery/entries/amount+/records | do not match | does
    not match | must match ; unless football | game+
train (people): train+ … staff/employee+/people/colleague+/team+/worker+/newcomer+ | are trained | is
    trained | trained staff ; unless train station+ | by train | train ticket+
plant (factory) [more]: plant manager+ | production plant+ | manufacturing plant+ | power plant+ |
    assembly plant+ | bottling plant+ ; unless garden· | flower+ | seed+
crane (machine): crane+ ; when site | building | load+ | lift+ | construction | port | steel | container+
    ; unless bird+
drill (machine): drill+ ; when hole+ | tool+ | wall+ | workshop+ | screw+ ; unless fire drill+
nail (carpentry): nail+ ; when hammer+ | wood· | screw+ | carpenter+ | board+ | furniture ; unless nail
    salon | fingernail+
chest (furniture): chest of drawers | chests of drawers
table (furniture): dining table+ | coffee table+ | wooden table+ | kitchen table+
finish (surface): oak finish | matt finish | glossy finish | surface finish+ | wood finish
upholstery: upholstery | upholsterer+ | upholstered
boot (of a car): boot of the car | car boot | in the boot | the boot and ; unless boots | computer
exhaust: exhaust pipe+ | exhaust system+ | exhaust gas+
gear (car): gearbox | gear change | first gear | gear lever+ | gears
service (of a car): full service | car service | service interval+ | next service | annual service | oil
    change and service ; when car+ | vehicle+ | workshop+ | mechanic+ | engine+ | kilomet· ; unless
    customer service | self-service | service adviser+
dealer (cars): car dealer+ | car dealership+ | dealership+ ; unless drug·
lane (traffic): bus lane+ | traffic lane+ | fast lane+
flat (apartment): rent+ … flat | a flat in | flats in | block of flats | blocks of flats | the flat is |
    flats and houses | two-bedroom flat ; unless flat rate | flat fee | flat tyre+
deposit (for a flat): rent and deposit | one month’s deposit | deposit of one month
square metre: square metre+ | square meter+
power cut (electricity): power cut+ | power failure+ | power outage+
power station: power station+ | power line+ | power cable+ | power supply
bulb: light bulb+ | lamp bulb+
tap (water): water tap+ | the tap | leaking tap+ | kitchen tap+
ward round: ward round+
treat (patients): treat+ … patient+ | patients are treated | treated at/in/by … hospital/clinic/doctor+
practice nurse: practice nurse+ | practice manager+ | dental practice+ | medical practice+ | the practice
    is open
drug (medicine): drug+ … pharmacy/pharmacist+/prescri·/patient+/hospital+ | prescription drug+ | drug
    label+ ; unless drug dealer+ | drug traffic·
stroke: stroke patient+ | a stroke | stroke unit+ ; unless stroke of | key stroke+ | brush
cast (plaster): plaster cast+ | in a cast
premium (sum) [again]: annual premium+ | monthly premium+ | premium is due | premium+ … insur· | lower
    premium+ | higher premium+
cover (of insurance) [again]: insurance cover | cover for damage | cover+ … damage+/loss/losses/theft/fire
    | is covered by … insurance/policy | fully covered
write-off (car): total loss | total write-off | written off ; when car+ | insur· | vehicle+
third party (insurance): third party liability | third-party liability | third parties
parcel (post): parcel+ ; when deliver· | courier+ | post· | customer+ | address· | track· | warehouse+ |
    driver+ ; unless parcel of land | land parcel+
label (on parcels): shipping label+ | address label+ | print+ … label+ | labels and ; unless record label+
stamp (post): postage stamp+ | stamp+ and envelope+ | rubber stamp+
van (vehicle): delivery van+ | white van+ | the van | vans are | vans and
"""
