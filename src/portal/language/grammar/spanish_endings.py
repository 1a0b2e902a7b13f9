"""What Spanish words are by their endings, and the words that only look so."""

from portal.language.grammar.lexicon import (
    FP,
    FS,
    INFINITIVE,
    MANY,
    MP,
    MS,
    ONE,
    PARTICIPLE,
    PLURAL,
    SINGULAR,
    Word,
)
from portal.language.grammar.listing import each, in_order

# Words whose ending says something else.
EXCEPTIONS = each(
    "pura dura segura cura madura futura oscura apura procura figura configura asegura captura dictadura "
    "censura mesura inaugura cable cables hable doble dobles sable imponible comestible comestibles "
    "fusible fusibles contable contables cultiva cultivo motiva colectivo colectivos diapositiva "
    "diapositivas prerrogativa prerrogativas expectativa expectativas directiva directivas dispositivo "
    "dispositivos aperitivo donativo preparativo preparativos cooperativa cooperativas tentativa "
    "narrativa comitiva reactivo reactivos adjetivo adjetivos sustantivo sustantivos aplicativo "
    "aplicativos habitable objetiva perdura conjetura estructura factura textura mayor mejor anterior "
    "superior"
)
# What a word is by its ending, where no list has it.
ENDINGS = (
    *((ending, Word(role="adverb")) for ending in each("amente lmente emente rmente")),
    *((ending, Word(noun=FS)) for ending in each("anza adora edora")),
    *((ending, Word(noun=FP)) for ending in each("anzas adoras edoras")),
    *(
        (kind + ending, Word(adjective=gender, verb=PARTICIPLE))
        for kind in ("ad", "id")
        for ending, gender in (("o", MS), ("a", FS), ("os", MP), ("as", FP))
    ),
    *(
        (ending, Word(noun=FS))
        for ending in each("ción sión xión nión gión dad tad tud umbre encia ancia eza ología ografía")
    ),
    *(
        (ending, Word(noun=FP))
        for ending in each(
            "ciones siones xiones niones giones dades tades tudes umbres encias ancias ezas ologías"
        )
    ),
    *((ending, Word(noun=MS)) for ending in each("amiento imiento aje ismo ador idor")),
    *((ending, Word(noun=MP)) for ending in each("amientos imientos ajes ismos adores idores")),
    *((ending, Word(verb=MANY)) for ending in each("izan ifican cionan izaron izarán ificarán")),
    *((ending, Word(verb=ONE)) for ending in each("ifica ciona izará ificará")),
    *((ending, Word(verb=INFINITIVE)) for ending in each("izar ificar cionar")),
    *((ending, Word(adjective=SINGULAR)) for ending in each("cional encial mental able ible")),
    *((ending, Word(adjective=PLURAL)) for ending in each("cionales enciales mentales ables ibles")),
    *(
        (ending, Word(adjective=gender))
        for ending, gender in zip(in_order("tivo tiva tivos tivas"), (MS, FS, MP, FP), strict=True)
    ),
)
# Verbs and others that end like nouns.
LOOKALIKES = each(
    "baje viaje trabaje encaje raje relaje ultraje homenaje ataje maneje deje autoridad evidencia "
    "diferencia sentencia potencia influencia presencia licencia financia distancia denuncia tropieza "
    "empieza reza endereza reverencia referencia agencia silencia negocia beneficia aprecia anuncia "
    "comercia desperdicia cerciora incremente implemente complemente alcanza avanza lanza afianza agrada "
    "degrada enfada traslada olvida convida cuida consolida valida elucida intimida liquida coincida decida "
    "divida reincida resida presida invalida demasiado demasiada demasiados demasiadas enseguida "
    "sábado sábados "
    "elabora colabora mejora"
)
