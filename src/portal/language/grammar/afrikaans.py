"""Afrikaans verbs, and the words that negate, join clauses or help a verb."""

from portal.language.grammar.listing import each

AUXILIARIES = each("is was het had word sal sou kan kon moet moes mag wil wou hoef gaan wees behoort durf")
MODALS = each("sal sou kan kon moet moes mag wil wou")
VERBS = each(
    "aanbied aandui aanneem aanpas aanstel aanteken aanvaar aanvul aflewer afhandel afneem afsluit "
    "afteken antwoord arriveer baseer begin begryp begroot behaal beheer behels behou bekom beland belowe "
    "beloon bemark bepaal beperk bereik bereken berus beskerm beskik beskou beskryf beslis besluit "
    "bespaar bespreek bestaan bestee bestel bestuur betaal beteken betref betrek bevat beveel bevestig "
    "bevorder beweeg bewys bied bind bly bou breek bring byhou deel dek dien dink doen dokumenteer dra "
    "druk duur eis ervaar evalueer faal fokus funksioneer gebeur gebruik gee geld geniet genereer getuig "
    "glo groei haal handel hanteer help herhaal herken hersien hoor hou huur implementeer indien inlig "
    "inneem insamel installeer integreer invoer investeer inwin kies kla klop koop koppel koördineer kry "
    "kyk kos laat lees leer lei lewer lê loop lok los luister lyk maak meet merk monitor neem noem omskep "
    "onderhandel onderhou onderneem ondersoek ondersteun onthou ontmoet ontstaan ontvang ontwerp "
    "ontwikkel oordra oorkom oorneem open opdateer oplei oplos oplewer opneem optimaliseer optree "
    "organiseer outomatiseer pas plaas praat presteer probeer produseer raak rapporteer reageer reken rig "
    "ry saamwerk samewerk sien sit skep skryf skuif slaag sluit soek sorg spaar speel spreek staan staaf "
    "standaardiseer steun stel stig stoor stuur stop styg sukkel swaai tel teken terugkeer toelaat toepas "
    "toets toon tref trek uitbrei uitvind uitvoer uitstuur uitwis vaar val vang verander verantwoord "
    "verbeter verbind verbruik verdeel verdien verduidelik verduur vereis verf verfyn vergelyk vergeet "
    "verhaal verhinder verhoog verklaar verkoop verkry verlaag verlaat verloor verminder vernuwe "
    "veroorsaak verseker versend versamel verskaf verskil verskyn versprei verstaan versterk verstuur "
    "vertraag vertrou vervang vervul verwag verwerk verwys verwyder voel voer voldoen volg voltooi "
    "voorberei voorkom voorsien voorstel vorder vorm vra vrywaar waarborg wag weet weerspieël werf werk "
    "wen wil wissel woon wys kontroleer analiseer lewer kommunikeer bedien bedryf beïnvloed belê benut "
    "bewaar beskerm berei bereken bestudeer behandel besoek beskuldig betwyfel eindig floreer "
    "identifiseer kombineer konsentreer"
)
NEGATORS = each("nie geen geeneen nooit niemand niks nêrens moenie")
# What begins a clause, or goes on after one that is closed.
JOINING = each(
    "en maar want of dat omdat terwyl wanneer as sodat tensy totdat voordat nadat wat wie waar om sonder "
    "soos hoewel alhoewel indien toe tot aangesien waardeur waarin waarop waarmee hoe hoekom waarom mits "
    "dus daarom eerder"
)
SUBORDINATING = each(
    "wat dat omdat wanneer as indien sodat terwyl nadat voordat totdat waar tensy aangesien hoewel"
)
# “Not only” needs no second word before “but”.
LIMITERS = each("net slegs alleen alleenlik bloot soseer")
# What stands where an infinitive must.
NO_INFINITIVES = each("die ’n 'n n hierdie daardie hulle ons hy sy jy julle dit elke")
# Verbs that “om” may go with by itself: “om hulp vra”.
OTHERS_WITH_OM = each("vra gaan woon sit staan loop kyk gee draai bid begin kom sien wissel wen")
# Verbs that a clause without “dat” may follow: “ons sien die kliënt wag”.
OF_CLAUSES = each(
    "sien dink glo weet sê voel hoop meen wys bewys verwag besef toon verstaan vertel vind bevestig "
    "besluit verklaar laat hoor help maak gee bied stuur leer vra wil kry hou noem begryp beweer belowe "
    "onthou"
)
PRONOUNS = each("ons hulle hy sy ek jy u julle dit")
ARTICLES = each("die ’n 'n hierdie daardie")
# Verbs that begin with ge- by themselves.
GE_VERBS = each(
    "gebeur gebied gebruik gedra gee geld gelei geleen geloof gemoeid genees genereer geniet genoeg gerus "
    "geskied gesels getuig gewaar gehoor gehoorsaam geval gevoel gewen gewoond gereeld gemeen gelyk "
    "gereed gesond gevaar gesin gesprek gevolg gebou gebied gebrek gedeelte geheel gemiddeld gemiddeldes "
    "getal gesig gehalte geheim geheue geluid gemak gemeenskap geleentheid gelukkig genoeg geraas gerief "
    "geskenk geskiedenis gesag geslag gewig gewete gewoonte gedagte gedrag geduld gees geel geen geeneen "
    "geld gekombineer gemors gereg gerug gesondheid gespesialiseer gestel getrou gevorderd geografie "
    "geometrie generies generasie generaal geniaal gedurende geskik geheg geregistreer gekoppel "
    "geïntegreer"
)
PERSONAL = each("ons hulle hy sy ek jy u julle dit")
PREPOSITIONS = each(
    "met van vir aan by op in uit oor onder deur na tot sonder teen volgens tussen tydens binne buite vanaf "
    "rondom namens per as soos en of maar is was het word sal kan moet"
)
# Verbs that are no nouns, and whose participle begins with ge-: what stands in their plain form is none.
PLAIN = each(
    "stuur skryf maak neem bring gee kry lees kies vind sien noem dink praat lewer skep hanteer kontroleer "
    "installeer implementeer analiseer registreer organiseer oplos opdateer aanstel aanneem aanbied aandui "
    "afhandel aflewer oplei opneem toepas uitbrei stoor koop"
)
# Behind these another verb keeps its plain form: “het laat maak”.
PLAIN_HELPERS = each("laat help hoor sien kom gaan leer bly loop sit staan probeer begin om durf hoef moenie")
# Adjectives that stand unchanged before a noun.
UNINFLECTED = each(
    "sterk swak groot klein goed sleg hoog laag vinnig stadig veilig belangrik gesond stabiel ryk arm mooi "
    "duur goedkoop maklik moeilik nuut oud jonk vol leeg warm koud meer minder genoeg nog ook nie haalbaar "
    "lonend bekwaam korrek akkuraat"
)
