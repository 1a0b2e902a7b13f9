"""Spanish articles, the forms of the words that agree with them, and the rules of agreement."""

from collections.abc import Iterable, Iterator

from portal.language.grammar.lexicon import (
    ANY,
    FP,
    FS,
    MP,
    MS,
    ONE,
    OTHER,
    PLURAL,
    SINGULAR,
    Lexicon,
    Word,
    listed,
)
from portal.language.grammar.listing import each, pairs
from portal.language.grammar.rules import Grammar
from portal.language.grammar.spanish_endings import ENDINGS, EXCEPTIONS, LOOKALIKES
from portal.language.grammar.spanish_verbs import verbs
from portal.language.grammar.spanish_words import (
    ADJECTIVES_E,
    ADJECTIVES_O,
    COMMON_NOUNS,
    FEMININE_NOUNS,
    MASCULINE_NOUNS,
)

# Feminine nouns that take the masculine article in the singular.
STRESSED_A = each(
    "acta agua águila ala alba alma alta ama ancla ansia arca área arma arpa asa aula ave habla "
    "hacha hada hambre haya"
)
# Words that often stand unchanged beside a noun, and adjectives that are adverbs as well.
UNCHANGED = each(
    "alto bajo claro debido dado directo duro excepto exento fácil fuerte hondo incluido excluido incluso "
    "junto adjunto justo lento limpio mejor medio menos mismo mayor menor más peor poco previo primero "
    "rápido raro recto respecto salvo seguro solo sólo suave temprano tal tanto todo visto supuesto "
    "incluida distinto doble igual extra clave estándar referente relativo conjunto constante segundo "
    "tercero obstante mediante anterior posterior cierto propio mero sumo total general"
)
FIXED = each(
    "bajo salvo según mediante tal tanto solo sólo más menos mucho poco todo igual mejor peor mayor menor "
    "primero segundo tercero debido dado visto supuesto general total extra estándar clave referente "
    "relativo conjunto cierto mismo medio junto incluido excepto exento obstante propio"
)
# Nouns that are forms of less frequent verbs.
_ALSO_VERBS = (
    "diferencia evidencia sentencia potencia influencia presencia licencia distancia denuncia "
    "referencia agencia "
    "marca cita cola encuesta etiqueta fecha flota lista multa pausa queja regla ruta secuencia tasa "
    "batalla calma cosecha cuña defensa disputa envidia estafa estrella excusa influencia mancha mina "
    "obra pasta pena planta prenda renta tapa tortura trama vacuna vela zanja enlace borde rescate baile "
    "cifra charla curva demora tarifa cena"
)
_INVARIABLE = "lunes martes miércoles jueves viernes análisis virus énfasis oasis paréntesis"
_INVARIABLE_FEMININE = "crisis tesis hipótesis síntesis dosis sintaxis"
# The time at which something happens stands where a subject can stand.
TIMES = each(
    "año años día días mes meses semana semanas hora horas minuto minutos segundo segundos lunes martes "
    "miércoles jueves viernes sábado sábados domingo domingos mañana mañanas tarde tardes noche noches "
    "vez veces momento momentos época épocas siglo siglos fin fines invierno verano trimestre trimestres "
    "temporada temporadas periodo período periodos períodos instante instantes rato ratos jornada "
    "jornadas década décadas semestre lustro temporada vacaciones"
)
# A part of many: the verb may follow the part or the many.
COLLECTIVES = each(
    "mayoría minoría mitad parte partes resto serie conjunto grupo número cantidad totalidad multitud "
    "infinidad variedad sinfín montón puñado par docena docenas centenar centenares millar millares "
    "tercio tercios cuarto porcentaje proporción tipo tipos clase clases género géneros especie especies "
    "gama abanico sinnúmero mayor pareja pila total suma decena decenas cúmulo combinación colección "
    "matrimonio generalidad"
)
DETERMINERS = (
    *listed("el un del al aquel este ese ningún algún", Word(determiner=MS)),
    *listed(
        "la una aquella esta esa ninguna alguna nuestra vuestra otra cuya mucha poca cierta toda",
        Word(determiner=FS),
    ),
    *listed(
        "los unos aquellos estos esos ningunos algunos nuestros vuestros otros cuyos muchos pocos "
        "ciertos varios ambos",
        Word(determiner=MP),
    ),
    *listed(
        "las unas aquellas estas esas ningunas algunas nuestras vuestras otras cuyas muchas pocas "
        "ciertas varias ambas",
        Word(determiner=FP),
    ),
    *listed("nuestro vuestro otro cuyo todo", Word(determiner=MS)),
    *listed("su mi tu cada", Word(determiner=SINGULAR)),
    *listed("sus mis tus", Word(determiner=PLURAL)),
    *listed("dos tres cuatro cinco seis siete ocho nueve diez", Word(determiner=PLURAL, role="number")),
)
# Articles that are pronouns before a verb, and demonstratives that stand alone.
PRONOUNS = each(
    "todo "
    "la los las este esta ese esa estos estas esos esas aquel aquella otro otra otros otras una unos unas "
)
ROLES = (
    *listed(
        "acerca de del a al con en para por sin sobre entre hasta desde hacia según contra durante "
        "mediante tras ante bajo",
        Word(role="preposition"),
    ),
    *listed("y e", Word(role="and")),
    *listed("o u ni", Word(role="or")),
    *listed(
        "qué quién quiénes cuál cuáles cuándo cómo dónde que quien quienes cual cuales cuando si "
        "porque donde mientras aunque pero sino pues",
        Word(role="opener"),
    ),
    *listed(
        "solo sólo ahora hoy aquí así además no ya siempre también nunca tampoco aún todavía "
        "normalmente generalmente habitualmente",
        Word(role="adverb"),
    ),
    *listed("se", Word(role="se")),
    *listed(
        "muy más tan bastante demasiado menos poco casi totalmente completamente plenamente "
        "realmente bien mal",
        Word(role="degree"),
    ),
)
COPULAS = {
    **dict.fromkeys(
        each("es era fue será sería sea está estaba estuvo estará estaría esté parece resulta queda"),
        SINGULAR,
    ),
    **dict.fromkeys(
        each(
            "son eran fueron serán serían sean están estaban estuvieron estarán estarían estén parecen "
            "resultan quedan"
        ),
        PLURAL,
    ),
}


def entries() -> Iterator[tuple[str, Word]]:
    """Yield all words of the lists."""
    yield from verbs()
    yield from _nouns(MASCULINE_NOUNS.split(), MS, MP)
    yield from _nouns(FEMININE_NOUNS.split(), FS, FP)
    yield from _nouns(sorted(STRESSED_A), FS, FP)
    yield from _nouns(COMMON_NOUNS.split(), SINGULAR, PLURAL)
    yield from listed(_INVARIABLE, Word(noun=MS | MP))
    yield from listed(_INVARIABLE_FEMININE, Word(noun=FS | FP))
    yield from listed("personas gafas vacaciones existencias tijeras", Word(noun=FP))
    yield from listed("comicios modales víveres", Word(noun=MP))
    for adjective in ADJECTIVES_O.split():
        if adjective.endswith("o"):
            endings = (("o", MS), ("a", FS), ("os", MP), ("as", FP))
            yield from ((adjective[:-1] + ending, Word(adjective=gender)) for ending, gender in endings)
    for adjective in ADJECTIVES_E.split():
        yield adjective, Word(adjective=SINGULAR)
        yield plural(adjective), Word(adjective=PLURAL)
    yield from listed("buen mal gran primer tercer gran", Word(adjective=SINGULAR))
    yield from listed("chatbot e-mail", Word(noun=MS))
    yield from listed(_ALSO_VERBS, Word(verb=ONE))
    yield "personal", Word(noun=MS)
    yield from listed("hay hemos", Word(verb=OTHER))
    yield from listed("front back middle marketing software hardware", Word(noun=MS))
    yield from listed("chatbots e-mails robots", Word(noun=MP))
    yield from listed("office postventa online offline premium antifraude", Word(adjective=ANY))
    yield from DETERMINERS
    yield from ROLES


def _nouns(words: Iterable[str], one: int, many: int) -> Iterator[tuple[str, Word]]:
    for noun in words:
        if noun not in (*_INVARIABLE.split(), *_INVARIABLE_FEMININE.split()):
            yield noun, Word(noun=one)
            yield plural(noun), Word(noun=many)


_PLURALS = pairs(
    "joven-jóvenes imagen-imágenes orden-órdenes margen-márgenes origen-orígenes volumen-volúmenes "
    "resumen-resúmenes carácter-caracteres menú-menús web-webs robot-robots club-clubs kit-kits"
)
_ENDINGS = pairs("z-ces ón-ones án-anes ín-ines én-enes ún-unes és-eses ás-ases")


def plural(word: str) -> str:
    """Return the plural of a noun or an adjective."""
    if word in _PLURALS or word[-1] in "aeioué":
        return _PLURALS.get(word, f"{word}s")
    return next(
        (word.removesuffix(old) + new for old, new in _ENDINGS.items() if word.endswith(old)), f"{word}es"
    )


LEXICON = Lexicon(tuple(entries()), ENDINGS, EXCEPTIONS | LOOKALIKES)
GRAMMAR = Grammar(
    lexicon=LEXICON,
    pronouns=PRONOUNS,
    times=TIMES,
    collectives=COLLECTIVES,
    unchanged=UNCHANGED,
    fixed=FIXED,
    impersonal=each("basta falta conviene importa parece cabe toca cuesta vale hay"),
    copulas=COPULAS,
    be=each("son eran fueron serán serían sean fuesen"),
    auxiliaries=each(
        "ha han había habían puede pueden podía podían podrá podrán podría podrían debe deben debería "
        "deberían suele suelen necesita necesitan sido"
    ),
    linked=each("sido estado ser estar pasar quedar permanecer parecer resultar"),
    transitive=each(
        "permite permiten ofrece ofrecen reduce reducen facilita facilitan garantiza garantizan "
        "proporciona proporcionan gestiona gestionan mantiene mantienen evita evitan genera generan "
        "optimiza optimizan simplifica simplifican protege protegen conecta conectan utiliza utilizan usa "
        "usan tiene tienen hace hacen ayuda ayudan crea crean convierte convierten mejora mejoran recibe "
        "reciben"
        " habla vende compra atiende paga envía responde resuelve prepara controla analiza revisa"
        " planifica coordina organiza lleva toma entrega cobra apoya conoce sabe necesita busca encuentra"
        " contrata registra procesa presenta publica comparte colabora firma calcula elabora consulta"
        " almacena supervisa corrige detecta identifica trabaja hablan venden compran atienden pagan"
        " envían responden resuelven preparan controlan analizan revisan planifican coordinan organizan"
        " llevan toman entregan cobran apoyan conocen saben necesitan buscan encuentran contratan"
        " registran procesan presentan publican comparten colaboran firman calculan elaboran consultan"
        " almacenan supervisan corrigen detectan identifican trabajan"
    ),
    persons={
        **dict.fromkeys(each("nadie alguien quien quién"), SINGULAR),
        **dict.fromkeys(each("todo algo nada eso esto aquello"), MS),
        "él": MS,
        "ella": FS,
        "usted": SINGULAR,
        "ellos": MP,
        "ellas": FP,
        "ustedes": PLURAL,
    },
    counts=each("número"),
    articles=each("los las un una unos unas"),
    every={"todos": MP, "todas": FP, "toda": FS, "ambos": MP, "ambas": FP},
    ago=frozenset({"hace", "hacía"}),
    others=each("nosotros nosotras"),
    superlatives=each("más menos"),
    passive=each(
        "procesa gestiona analiza realiza utiliza automatiza envía registra almacena actualiza revisa "
        "genera recopila calcula publica atiende resuelve coordina evalúa procesan gestionan analizan "
        "realizan utilizan automatizan envían registran almacenan actualizan revisan generan recopilan "
        "calculan publican atienden resuelven coordinan evalúan"
    ),
    existing=each("existe existen existía existían existirá existirán"),
    relatives=frozenset({"que"}),
    marks_object=frozenset({"a", "al"}),
    stressed=STRESSED_A,
    loanwords=each("center centers front back office marketing software hardware crm erp"),
)
