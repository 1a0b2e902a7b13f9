"""Romanian articles, the forms of the words that agree with them, and the rules of agreement."""

from collections.abc import Iterator

from portal.language.grammar.lexicon import (
    FP,
    FS,
    INFINITIVE,
    MANY,
    MP,
    MS,
    ONE,
    OTHER,
    PARTICIPLE,
    PLURAL,
    SINGULAR,
    Lexicon,
    Word,
    listed,
)
from portal.language.grammar.listing import each
from portal.language.grammar.romanian_verbs import four_forms, verbs
from portal.language.grammar.romanian_words import (
    ADJECTIVES,
    FEMININE_NOUNS,
    MASCULINE_NOUNS,
    NEUTER_NOUNS,
    OTHER_ADJECTIVES,
)
from portal.language.grammar.rules import Grammar

TIMES = each(
    "an ani anul anii zi zile ziua zilele lună luni luna lunile săptămână săptămâni săptămâna săptămânile "
    "oră ore ora orele minut minute minutul minutele secundă secunde secunda secundele dimineață "
    "dimineața seară seara serile noapte noaptea nopțile dată date momentul moment momentele perioada "
    "perioadă timp timpul vara iarna toamna primăvara trimestrul"
)
COLLECTIVES = each(
    "majoritatea majoritate minoritatea jumătate jumătatea parte partea restul serie seria set setul grup "
    "grupul număr numărul cantitate cantitatea totalitatea mulțime mulțimea mulțime varietate varietatea "
    "ansamblu ansamblul procent procentul tip tipul tipuri tipurile treime sfert pereche perechea gamă "
    "gama sumă suma fel felul soi"
)
DETERMINERS = (
    *listed("un acest acel alt vreun niciun același", Word(determiner=MS)),
    *listed("o această acea altă vreo nicio multă aceeași", Word(determiner=FS)),
    *listed("acești acei alți mulți câțiva unii puțini aceiași", Word(determiner=MP)),
    *listed("aceste acele alte multe câteva unele puține aceleași", Word(determiner=FP)),
    *listed("fiecare", Word(determiner=MS | FS)),
    *listed("niște diverși", Word(determiner=MP | FP)),
    *listed("diverse", Word(determiner=FP)),
    *listed("noul primul ultimul", Word(determiner=MS)),
    *listed("cel", Word(determiner=MS * 17)),
    *listed("cea", Word(determiner=FS * 17)),
    *listed("cei", Word(determiner=MP * 17)),
    *listed("cele", Word(determiner=FP * 17)),
    *listed("noua prima ultima", Word(determiner=FS)),
    *listed("noii", Word(determiner=MP | FP)),
    *listed("primii ultimii", Word(determiner=MP)),
    *listed("noile primele ultimele", Word(determiner=FP)),
    *listed("doi", Word(determiner=MP, role="number")),
    *listed("două", Word(determiner=FP, role="number")),
    *listed("doisprezece", Word(determiner=MP, role="number")),
    *listed("douăsprezece", Word(determiner=FP, role="number")),
    *listed(
        "unsprezece treisprezece paisprezece cincisprezece șaisprezece",
        Word(determiner=MP | FP, role="number"),
    ),
    *listed("trei patru cinci șase șapte opt zece", Word(determiner=MP | FP, role="number")),
)
PRONOUNS = each(
    "o unii unele multe mulți alt altă alți alte câțiva câteva puține puțini orice oricare fiecare "
    "acest această acești aceste acel acea acei acele"
)
ROLES = (
    *listed(
        "de la din în cu pe pentru prin fără sub peste între spre până despre după contra către "
        "dintre printre asupra lângă conform al ale"
        "celor acestor acelor unor tuturor unei unui acestei acestui acelei acelui fiecărei "
        "fiecărui altor multor ambelor",
        Word(role="preposition"),
    ),
    *listed("și", Word(role="and")),
    *listed("sau ori nici", Word(role="or")),
    *listed(
        "că să care cărui cărei căruia căreia cărora căror ce cine când dacă unde deoarece fiindcă deși "
        "dar iar însă ci pentru_că încât cum",
        Word(role="opener"),
    ),
    *listed(
        "acum azi astăzi aici apoi atunci nu mai tot deja încă și_ chiar doar numai mereu întotdeauna "
        "adesea deseori uneori",
        Word(role="adverb"),
    ),
    *listed("se își", Word(role="se")),
    *listed("foarte mai puțin prea destul atât atât_de cât extrem", Word(role="degree")),
)
COPULAS = {
    **dict.fromkeys(each("este era devine devenea rămâne pare"), SINGULAR),
    "trebuie": 0xFF,
    **dict.fromkeys(each("sunt erau devin deveneau rămân par"), PLURAL),
}
UNCHANGED = each(
    "greșit neapărat deosebit nelimitat repetat separat detaliat diferit susținut accelerat adevărat "
    "exagerat direct "
    "gata asemenea conform tot astfel precum curând imediat aparte aproape oricât doar nouă noi tari destul"
)
FIXED = each("gata asemenea conform tot destul doar nouă tari aproape sigur pur")
_VERBAL = each(
    "respire inspire expire admire retire transpire conspire altul suferea diferea asiguri înconjuri "
    "destul modul calcul stimul cumul nodul tuturor peste "
    "românește englezește firește prostește orbește omenește sufletește trupește"
)
ENDINGS = (
    ("ească", Word(verb=OTHER)),
    ("iază", Word(verb=ONE | MANY)),
    ("ează", Word(verb=ONE | MANY)),
    ("ăște", Word(verb=ONE)),
    ("ește", Word(verb=ONE)),
    *((ending, Word(verb=MANY)) for ending in each("aseră iseră useră eseră âseră")),
    *((ending, Word(noun=FS)) for ending in each("ție ziune siune itate etate")),
    *((ending, Word(noun=FS)) for ending in each("ență anță ire grafie logie")),
    *((ending, Word(noun=FS << 4)) for ending in each("area irea erea ența anța")),
    *((ending, Word(noun=FP)) for ending in each("ări uri")),
    *((ending, Word(noun=FP << 4)) for ending in each("irile erile urile ențele anțele")),
    *((ending, Word(noun=FS << 4)) for ending in each("ția ziunea siunea itatea etatea")),
    *((ending, Word(noun=FP << 4)) for ending in each("țiile ziunile siunile itățile etățile ările")),
    *((ending, Word(noun=MS << 4)) for ending in each("mentul ismul torul itorul")),
    *((ending, Word(noun=FP << 4)) for ending in each("mentele")),
    ("ul", Word(noun=MS << 4)),
    *(
        (ending, Word(role="genitive"))
        for ending in each(
            "ului ilor elor irii erii enței anței ției țiilor ziunii ziunilor itații ităților "
            "mentului mentelor torului torilor ărilor ării"
        )
    ),
)


def entries() -> Iterator[tuple[str, Word]]:
    """Yield all words of the lists."""
    yield from verbs()
    for nouns, one, many in ((MASCULINE_NOUNS, MS, MP), (NEUTER_NOUNS, MS, FP), (FEMININE_NOUNS, FS, FP)):
        for pair in nouns.split():
            singular, _, plural = pair.partition("/")
            yield from _noun(singular, plural, one, many)
    for adjective in ADJECTIVES.split():
        yield from four_forms(adjective)
    for forms in OTHER_ADJECTIVES.strip().splitlines():
        yield from (
            (form, Word(adjective=gender * 17))
            for form, gender in zip(forms.split(), (MS, FS, MP, FP), strict=True)
        )
    yield "primă", Word(adjective=FS)
    yield "nume", Word(noun=MS | FP)
    yield from listed("front back middle", Word(noun=MS))
    yield from listed("lor lui", Word(role="genitive"))
    yield from listed("e", Word(verb=ONE))
    yield from listed("ar aș am ai ați va vei vom veți voi", Word(verb=OTHER))
    yield from listed("office", Word(adjective=0xFF))
    yield from DETERMINERS
    yield from ROLES


def _noun(singular: str, plural: str, one: int, many: int) -> Iterator[tuple[str, Word]]:
    """Yield the forms of a noun without and with its article, and those that stand for “of”."""
    yield singular, Word(noun=one)
    yield plural, Word(noun=many)
    yield f"{plural}i" if many == MP else f"{plural}le", Word(noun=many << 4)
    yield f"{plural}lor", Word(role="genitive")
    if one == FS:
        yield _with_article(singular), Word(noun=FS << 4)
        genitive = f"{singular}i" if singular.endswith("ie") else f"{plural}i"
        yield genitive, Word(role="genitive")
        return
    stem = singular if singular.endswith(("u", "e")) else f"{singular}u"
    yield f"{stem}l{'e' if stem.endswith('e') else ''}", Word(noun=MS << 4)
    yield f"{stem}lui", Word(role="genitive")


def _with_article(singular: str) -> str:
    if singular.endswith("ie"):
        return f"{singular[:-1]}a"
    if singular.endswith("ă"):
        return f"{singular[:-1]}a"
    return f"{singular}ua" if singular.endswith(("ea", "zi")) else f"{singular}a"


LEXICON = Lexicon(tuple(entries()), ENDINGS, _VERBAL)
GRAMMAR = Grammar(
    lexicon=LEXICON,
    pronouns=PRONOUNS,
    times=TIMES,
    collectives=COLLECTIVES,
    unchanged=UNCHANGED,
    fixed=FIXED,
    true_adjectives=each(
        "scurt uman comun identic similar accesibil responsabil electronic regional strategic tehnic "
        "logistic "
        "economic privat critic modern comercial financiar administrativ digital intern extern "
        "principal important juridic "
        "nostru vostru său meu tău clasic complex disponibil necesar util valoros fiscal nou bun mic vechi "
        "internațional național competitiv mulțumit nemulțumit operațional"
    ),
    impersonal=each("e trebuie ajunge pare"),
    copulas=COPULAS,
    be=each("sunt erau"),
    auxiliaries=each("a au ar poate pot putea puteau va vor trebuie fost"),
    linked=each("fost fi fie deveni devină rămâne rămână"),
    transitive=each(
        "face fac permite permit reduce reduc produce produc menține mențin primește primesc folosește "
        "folosesc oferă include includ obține obțin îmbunătățește îmbunătățesc trimite trimit"
        " vinde vând plătește plătesc răspunde răspund rezolvă vorbește vorbesc cumpără pregătește"
        " pregătesc controlează planifică coordonează organizează livrează cunoaște cunosc știe știu"
        " caută găsește găsesc angajează înregistrează prezintă publică lucrează scrie scriu citește"
        " citesc cere cer deschide deschid închide închid alege aleg vede văd are au"
    ),
    persons={
        **dict.fromkeys(each("cine nimeni cineva totul nimic ceva asta"), (MS | FS) * 17),
        "el": MS * 17,
        "ea": FS * 17,
        "ei": MP * 17,
        "ele": FP * 17,
    },
    counts=each("numărul"),
    every={"toată": FS * 17, "toți": MP * 17, "toate": FP * 17, "ambii": MP * 17, "ambele": FP * 17},
    helpers={"a": (ONE, PARTICIPLE), "va": (ONE, INFINITIVE), "vor": (MANY, INFINITIVE)},
    others=each("noi"),
    superlatives=each("mai"),
    relatives=frozenset({"care"}),
    supines=each("ușor greu dificil imposibil simplu bun gata lesne interesant"),
    has_adverbs=True,
    has_cases=True,
    loanwords=each("front back office front-office back-office marketing software hardware crm erp"),
)
