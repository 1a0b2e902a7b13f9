"""Afrikaans for words of logistics: what is wrong and what is right."""

TABLE = """
freight: skrik | vrees = vrag | vrag· | ·vrag·
loading bay: baai | baaie | hawe = laaiplek | laaiplatform | laai·
pallet: palet | verhemelte | kleurpalet· = laaibord | palette | laaiplank | laaiplank· | laaibord·
consignment: konsinjasie van skuld | toewysing = besending | besending· | vrag· | ontvang·
dispatch (goods): telegram | doodmaak = versending | versend· | verstuur | gestuur
delivery note: verlossingsnota | bevallingsnota | verpakkingsglip = afleweringsnota | pakstrokie |
    aflewerings· | paklys | pakstrokie·
tracking number: spoornommer | spoor nommer | spoorlyn = opsporingsnommer | volgnommer | opspoor· | opspor·
    | naspor· | volg·
fleet (vehicles): seemag | armada | skeepsvloot = vloot | vloot· | voertuigvloot
truck driver: aandrywer van | drywer | drywers = vragmotorbestuurder | bestuurder | bestuurder· |
    ·bestuurder· | ·drywer | ·drywers
forklift: vurkhyser se vurk | eetvurk | hysbak = vurkhyser | vurkhyser· | vurkhysser
carrier (goods): draer | draers | vliegdekskip = karweier | vervoerder | karwei· | vervoer· | koerier·
customs clearance: gewoonte | gewoontes | gebruike = doeane-klaring | doeane | doeane· | ·doeane·
shipping (post): skip | skepe | skeepvaart· | skeep· = versending | stuur | versend· | stuur· | gestuur· |
    verskeep
haulage: trek | sleep | sleepwa = padvervoer | karweier | vervoer· | karwei·
load (truck): las | aflaai van internet = vrag | laai | vrag· | gelaai | laai·
trailer (truck): lokprent· | voorskou = sleepwa | sleepwa· | leunwa·
last mile: laaste myl see = laaste myl | laaste kilometer
handling (goods): handvatsel· | handvat = hantering | hanter·
bill of lading: wetsontwerp | rekening van laai | laairekening = vragbrief | ladingsbrief | vragbrief· |
    ·brief | ·briewe
sorting centre: sentrum van soorte | soortsentrum = sorteersentrum | verspreidingsentrum | sorteer· |
    verspreiding·
peak season: bergpiek· | bergspits = spitstyd | spitsseisoen | spits· | piek·
"""
