"""Romanian for words of hotels: what is wrong and what is right."""

TABLE = """
stay (noun): stai | stați | să stea | rămâi | rămâneți = ședere | sejur | ședer· | sejur·
check-out (hotel): verificați | verifică | verificare | verificarea | controlează | plată cu = check-out |
    eliberarea camerei | plec· | check-out· | eliber· | părăsi·
check-in (hotel, airport): verificați | verifică în | verificare în | verificarea în | control în = check-in
    | cazare | cazar· | check-in· | înregistr· | caz· | sos·
bellboy: băiat de clopot | clopot· | sonerie = hamal | portar | hamal· | portar· | bagajist·
concierge (hotel): administratoare de bloc | îngrijitoare | paznic· = concierge | concierge·
room rate: rata camer· | rat· camerelor | rate pe noapte | ritm· | evaluarea camer· = tarif | tariful
    camerei | tarif· | preț·
vacant room: camer· vacant· de post | posturi vacante | locuri de muncă = cameră liberă | camere libere |
    liber·
double room: camer· singulare | camer· gemen· | camer· geamăn· | camer· dublat· = cameră dublă | cameră
    single | dubl· | single | simpl· | twin
lobby (hotel): grup de presiune | grupuri de presiune | lobby politic = hol | lobby | hol·
linen (hotel): in | inul | pânză de in = lenjerie | lenjeri·
complimentary (free): complementar· | măgulitor· | elogios· = gratuit | din partea casei | gratui· | oferit·
no-show: fără spectacol | nici un spectacol | fără emisiune | nu arată | nu se arată = neprezentare |
    neprezent· | no-show
overbooking: suprascri· | peste carte | supra-carte = suprarezervare | suprarezerv· | overbooking
wake-up call: semnal de alarmă | chemare la trezire | apel de conștientizare = apel de trezire | trezi·
front of house: față de casă | fața casei | spatele casei | spate de casă | în fața casei = zona pentru
    oaspeți | oaspeț· | client· | culise
amenities: amenitat· | amabilităț· | politețuri = facilități | dotări | facilităț· | dotăr·
maid (hotel): fecioar· | slujnic· | fată în cas· = cameristă | camerist·
occupancy (hotel): ocupație | ocupații | ocupația | ocupantul | profesi· = grad de ocupare | ocupare |
    ocupăr·
suite (hotel): costum· | secven· | suit· de programe = apartament | suită | apartament· | suit·
"""
