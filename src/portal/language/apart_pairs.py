"""Afrikaans nouns side by side for two English ones: compounds that no dictionary lists.

Which of two Afrikaans words belongs to which English one is known, so that an object beside its verb, or
two objects, are not taken for a compound.
"""

from collections.abc import Iterator
from itertools import pairwise

from portal.language.apart import Apart
from portal.language.grammar.listing import pairs
from portal.language.text import Word, words

# First parts, with the English words that they are for.
_FIRSTS = pairs(
    "verkoop-sales verkope-sales verkoops-sales bemarking-marketing bemarkings-marketing data-data "
    "dokument-document dokumente-document kliënt-customer/client kliënte-customer/client "
    "werknemer-employee werknemers-employee personeel-staff/personnel projek-project faktuur-invoice "
    "fakture-invoice bestelling-order bestel-order bestellings-order betaling-payment betalings-payment "
    "betaal-payment pakhuis-warehouse produk-product produkte-product produksie-production "
    "kwaliteit-quality gehalte-quality werk-work/job besigheid-business besigheids-business "
    "sake-business maatskappy-company kantoor-office voorraad-stock/inventory aflewering-delivery "
    "verskaffer-supplier verskaffers-supplier voorsiening-supply verskaffing-supply "
    "inligting-information inligtings-information rekenaar-computer stelsel-system stelsels-system "
    "netwerk-network internet-internet web-web telefoon-phone/telephone sagteware-software diens-service "
    "dienste-service ondersteuning-support ondersteunings-support krediet-credit lening-loan "
    "lenings-loan verband-mortgage bank-bank rekening-account/bill rekeninge-account belasting-tax "
    "koste-cost inkomste-revenue/income begroting-budget begrotings-budget salaris-salary/payroll "
    "loon-wage finansies-finance risiko-risk sekuriteit-security veiligheid-safety/security "
    "toegang-access opleiding-training vergadering-meeting bestuur-management bestuurs-management "
    "hulpbron-resource hulpbronne-resource verhouding-relationship verhoudings-relationship "
    "proses-process prosesse-process prestasie-performance groei-growth mark-market handels-trade "
    "winkel-store/shop hotel-hotel kamer-room gaste-guest gas-guest pasiënt-patient pasiënte-patient "
    "hospitaal-hospital versekering-insurance versekerings-insurance eis-claim eise-claims/claim "
    "student-student studente-student eiendom-property vrag-freight/cargo doeane-customs vloot-fleet "
    "voertuig-vehicle motor-car water-water energie-energy krag-power meter-meter boek-book reis-travel "
    "reaksie-response respons-response antwoord-response kommunikasie-communication beleid-policy "
    "klagte-complaint klagtes-complaint terugvoer-feedback oproep-call inbel-call kontak-contact "
    "voedsel-food kos-food graan-grain vleis-meat melk-milk vis-fish vrugte-fruit groente-vegetable "
    "klere-clothing skoene-shoe meubel-furniture speelgoed-toy papier-paper hout-timber/wood staal-steel "
    "skool-school universiteit-university hof-court wet-law regs-legal biblioteek-library koerant-newspaper "
    "tydskrif-magazine restaurant-restaurant kombuis-kitchen bakkery-bakery apteek-pharmacy kliniek-clinic "
    "tand-dental tandarts-dentist noodhulp-emergency lughawe-airport trein-train bus-bus taxi-taxi "
    "skip-ship hawe-port/harbour brandstof-fuel olie-oil bande-tyre/tire diesel-diesel "
    "konstruksie-construction "
    "bou-building/construction boer-farm plaas-farm tuin-garden toerisme-tourism vlug-flight kaartjie-ticket "
    "kaartjies-ticket besoeker-visitor besoekers-visitor lid-member lede-member lidmaatskap-membership "
    "lojaliteit-loyalty lojaliteits-loyalty geskenk-gift wins-profit verlies-loss prys-price pryse-price "
    "aanbod-offer advertensie-advertising/advertisement media-media nuus-news e-posbemarking-email "
    "kassa-checkout/cash kontant-cash tjek-cheque spaar-savings beleggings-investment belegging-investment "
    "aandeel-share raad-board direksie-board vakbond-union nag-night dag-day week-week maand-month jaar-year "
    "naweek-weekend seisoen-season noodgeval-emergency deur-door venster-window vloer-floor gebou-building "
    "sleutel-key toets-test eksamen-exam klas-class kursus-course navorsing-research "
    "ontwikkelings-development beplannings-planning ontwerp-design grafiek-chart foto-photo video-video "
    "tyd-time skof-shift taak-task span-team afdeling-department kontrak-contract "
    "navraag-inquiry/enquiry e-pos-email/e-mail e-handel-e-commerce aanlyn-online"
)
# Last parts, in the singular; an ending of the plural may follow.
_LASTS = pairs(
    "span-team stelsel-system bestuur-management beheer-control afdeling-department kantoor-office "
    "dokument-document lêer-file/folder sekuriteit-security beveiliging-security "
    "veiligheid-safety/security personeel-staff/personnel proses-process prosesse-process "
    "program-program/programme/software sagteware-software diens-service dienste-service vorm-form "
    "vorms-form nommer-number plan-plan planne-plan strategie-strategy data-data koste-cost "
    "ketting-chain kaart-card rekening-account/bill kamer-room toonbank-counter/desk "
    "verteenwoordiger-representative agent-agent bestuurder-manager adviseur-adviser/advisor "
    "assistent-assistant spesialis-specialist departement-department eenheid-unit verslag-report "
    "doel-goal/target doelwit-target/goal syfer-figure staat-statement state-statement lys-list "
    "boek-book aansoek-application eis-claim polis-policy datum-date tyd-time tye-time dag-day ure-hours "
    "uur-hour skedule-schedule rooster-schedule ontleding-analysis analise-analysis "
    "verhouding-relationship verhoudings-relationship ervaring-experience tevredenheid-satisfaction "
    "lojaliteit-loyalty behoefte-need navraag-inquiry/enquiry vraag-question/request versoek-request "
    "klagte-complaint klag-complaint bestelling-order faktuur-invoice betaling-payment "
    "verwerking-processing vloei-flow basis-base bank-bank bron-resource/source hulpbron-resource "
    "hulpbronne-resource werf-site blad-page/sheet gids-guide sentrum-center/centre lyn-line "
    "sisteem-system instrument-tool hulpmiddel-tool gereedskap-tool/tools platform-platform "
    "ontwikkeling-development opleiding-training werwing-recruitment aanstelling-appointment "
    "beplanning-planning begroting-budget voorspelling-forecast kontrole-control/check gehalte-quality "
    "standaard-standard reël-rule beleid-policy kontrak-contract ooreenkoms-agreement "
    "verskaffer-supplier/provider vlak-level houer-holder eienaar-owner gids-guide leser-reader "
    "houding-keeping kanaal-channel beskerming-protection oordrag-transfer uitruil-exchange invoer-entry "
    "groothandelaar-wholesaler handelaar-dealer/trader kleinhandelaar-retailer winkel-shop/store "
    "restaurant-restaurant hotel-hotel firma-firm maatskappy-company bedryf-industry "
    "vervaardiger-manufacturer "
    "produsent-producer verspreider-distributor makelaar-broker leweransier-supplier kliënt-customer/client "
    "koper-buyer verkoper-seller/dealer bestuurder-driver/manager ingenieur-engineer tegnikus-technician "
    "werker-worker werknemer-employee klerk-clerk konsultant-consultant rekenmeester-accountant "
    "prokureur-lawyer/attorney verpleegster-nurse dokter-doctor patiënt-patient pasiënt-patient "
    "student-student onderwyser-teacher joernalis-journalist redakteur-editor uitgewer-publisher mark-market "
    "prys-price syfers-figure nommers-number sleutel-key kas-cupboard/cabinet kaartjie-ticket koste-cost "
    "fooi-fee tarief-rate/tariff wins-profit marge-margin fonds-fund belegging-investment lening-loan "
    "polis-policy premie-premium program-programme skema-scheme projek-project toets-test "
    "oudit-audit inspeksie-inspection onderhoud-maintenance/interview herstel-repair ontwerp-design "
    "voertuig-vehicle vragmotor-truck toerusting-equipment masjien-machine onderdeel-part "
    "stasie-station terminaal-terminal lewering-delivery voorraad-stock/supply tekort-shortage "
    "seisoen-season week-week vergadering-meeting konferensie-conference "
    "gesprek-conversation/call oproep-call boodskap-message brief-letter nuusbrief-newsletter "
    "kennis-knowledge vaardigheid-skill vaardighede-skill ervaring-experience bewustheid-awareness "
    "inskrywing-entry lewering-delivery aflewering-delivery"
)
# Last parts that are verbs as well.
_VERBAL = frozenset({"vloei", "beheer", "versoek", "bestuur", "boek", "plan", "vorm"})
_ENDINGS = ("", "s", "e", "te", "le", "ne", "re")
_SPACES = (" ", "\u00a0")


def pairs_apart(text: str, source: str) -> Iterator[Apart]:
    """Yield two nouns side by side that stand for two English ones side by side."""
    there = words(text)
    likely = [
        (one, two)
        for one, two in pairwise(there)
        if one.text.lower() in _FIRSTS and _are_beside(one, two, text)
    ]
    if not likely:
        return
    found = [(a.text.lower(), b.text.lower()) for a, b in pairwise(words(source))]
    english = {(a, _singular(b)) for a, b in found}
    for one, two in likely:
        meant = _meanings(two.text)
        firsts = _FIRSTS[one.text.lower()].split("/")
        # “Inligting vloei” is a sentence: information flows.
        beside = found if two.text in _VERBAL else english
        if any((first, last) in beside for first in firsts for last in meant):
            yield Apart(one.start, two.end, f"{one.text}{two.text}")


def _are_beside(one: Word, two: Word, text: str) -> bool:
    return text[one.end : two.start] in _SPACES and two.text.islower()


def _meanings(word: str) -> list[str]:
    """Return the English words for a last part, in the singular."""
    for ending in _ENDINGS:
        if word.endswith(ending) and (found := _LASTS.get(word.removesuffix(ending))):
            return [_singular(each) for each in found.split("/")]
    return []


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word.removesuffix("s") if not word.endswith("ss") else word
