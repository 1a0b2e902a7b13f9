"""Portuguese articles, the forms of the words that agree with them, and the rules of agreement."""

from collections.abc import Iterable, Iterator

from portal.language.grammar.lexicon import (
    ANY,
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
    Lexicon,
    Word,
    listed,
)
from portal.language.grammar.listing import each, in_order, pairs
from portal.language.grammar.portuguese_verbs import verbs
from portal.language.grammar.portuguese_words import (
    ADJECTIVES_E,
    ADJECTIVES_O,
    COMMON_NOUNS,
    FEMININE_NOUNS,
    MASCULINE_NOUNS,
)
from portal.language.grammar.rules import Grammar

UNCHANGED = each(
    "alto baixo bastante caro barato certo claro dado demais devido direto diferente duro exceto excluído "
    "fácil forte fundo igual incluído incluso incluindo junto justo leve limpo melhor meio menos mesmo "
    "maior menor mais pior pouco prévio primeiro próprio rápido raro relativo salvo sério seguro só suave "
    "tanto todo visto suposto incluída dobro extra padrão referente constante segundo terceiro mediante "
    "anterior posterior anexo pronto tal total geral principal conforme obrigado último próximo possível "
    "simples médio definido"
)
FIXED = each(
    "baixo bastante demais devido tal tanto só mais menos muito pouco todo igual melhor pior maior menor "
    "primeiro segundo terceiro dado visto suposto geral total extra padrão referente relativo certo mesmo "
    "meio junto incluído incluso exceto próprio conforme anexo caro barato"
)
# Nouns that are forms of less frequent verbs.
_ALSO_VERBS = (
    "vista clique detalhe lote ameaça barra carga casa cifra coisa cota cozinha data demanda desculpa "
    "encomenda entrevista falha ficha firma lista mala multa obra pasta pauta pena planta ponta porta "
    "postura queixa regra roda rota semente sombra tabela taxa tela tinta usina vaga amostra borda dica "
    "escova fita folga força fraude legenda parcela pilha pista placa tampa testemunha trama cura"
)
_INVARIABLE = "ônibus vírus oásis lápis tênis atlas bônus status campus lotus marketing mouse"
TIMES = each(
    "ano anos dia dias mês meses semana semanas hora horas minuto minutos segundo segundos manhã manhãs "
    "tarde tardes noite noites vez vezes momento momentos época épocas século séculos fim fins inverno "
    "verão trimestre trimestres temporada temporadas período períodos instante instantes jornada jornadas "
    "década décadas semestre feriado feriados segunda terça quarta quinta sexta sábado sábados domingo "
    "domingos altura"
)
COLLECTIVES = each(
    "maioria minoria metade parte partes resto série conjunto grupo número quantidade totalidade multidão "
    "infinidade variedade porção punhado par dúzia dezena dezenas centena centenas milhar milhares milhão "
    "milhões terço terços quarto porcentagem percentual proporção tipo tipos classe classes gênero "
    "espécie gama leque soma total monte bando casal pilha combinação coleção maior restante"
)
_EXCEPTIONS = each(
    "coletivo coletivos diapositivo dispositivos dispositivo aplicativo aplicativos preparativos "
    "expectativa expectativas cooperativa cooperativas tentativa tentativas narrativa narrativas "
    "prerrogativa adjetivo substantivo incentiva motiva cultiva diretiva diretivas iniciativa cativo "
    "nível níveis variável variáveis imóvel móvel combustível combustíveis pura dura segura cura madura "
    "futura escura procura figura configura assegura captura censura inaugura perdura estrutura factura "
    "textura mature agrade invade persuade cidade evidencia influencia financia licencia diferencia "
    "sentencia potencia presencia viaje encoraje incremente implemente complemente alcança avança "
    "lança agrada "
    "degrada arrecada convida cuida consolida valida elucida intimida liquida coincida decida divida "
    "reincida "
    "resida presida invalida obrigado sábado sábados elabora colabora melhora"
)
ENDINGS = (
    *((ending, Word(role="adverb")) for ending in each("amente lmente emente rmente")),
    *((ending, Word(noun=FS)) for ending in each("ança adora edora")),
    *((ending, Word(noun=FP)) for ending in each("anças adoras edoras")),
    *(
        (kind + ending, Word(adjective=gender, verb=PARTICIPLE))
        for kind in ("ad", "id")
        for ending, gender in (("o", MS), ("a", FS), ("os", MP), ("as", FP))
    ),
    *((ending, Word(noun=FS)) for ending in each("ção são dade tude agem ência ância eza ologia ografia")),
    *((ending, Word(noun=FP)) for ending in each("ções sões dades tudes agens ências âncias ezas ologias")),
    *((ending, Word(noun=MS)) for ending in each("amento imento ismo ador edor idor")),
    *((ending, Word(noun=MP)) for ending in each("amentos imentos ismos adores edores idores")),
    *((ending, Word(verb=MANY)) for ending in each("izam ificam cionam izaram izarão ificarão")),
    *((ending, Word(verb=ONE)) for ending in each("ifica ciona izará ificará")),
    *((ending, Word(verb=INFINITIVE)) for ending in each("izar ificar cionar")),
    *((ending, Word(adjective=SINGULAR)) for ending in each("cional encial mental ável ível")),
    *((ending, Word(adjective=PLURAL)) for ending in each("cionais enciais mentais áveis íveis")),
    *(
        (ending, Word(adjective=gender))
        for ending, gender in zip(in_order("tivo tiva tivos tivas"), (MS, FS, MP, FP), strict=True)
    ),
)
_CONTRACTED = ["d", "n", "a", "pel", "àquel", "daquel", "naquel", "dest", "nest", "dess", "ness"]
DETERMINERS = (
    *listed(
        "o um do no ao pelo num dum este esse aquele deste desse daquele neste nesse naquele nosso "
        "outro algum nenhum cujo",
        Word(determiner=MS),
    ),
    *listed(
        "a uma da na à pela numa duma esta essa aquela desta dessa daquela nesta nessa naquela "
        "nossa outra alguma nenhuma cuja muita pouca minha sua",
        Word(determiner=FS),
    ),
    *listed(
        "os uns dos nos aos pelos nuns estes esses aqueles destes desses daqueles nestes nesses "
        "naqueles nossos outros alguns cujos muitos poucos meus seus vários ambos certos",
        Word(determiner=MP),
    ),
    *listed(
        "as umas das nas às pelas numas estas essas aquelas destas dessas daquelas nestas nessas "
        "naquelas nossas outras algumas cujas muitas poucas minhas suas várias ambas certas",
        Word(determiner=FP),
    ),
    *listed("meu seu todo", Word(determiner=MS)),
    *listed("cada", Word(determiner=SINGULAR)),
    *listed("dois", Word(determiner=MP, role="number")),
    *listed("duas", Word(determiner=FP, role="number")),
    *listed("três quatro cinco seis sete oito nove dez", Word(determiner=PLURAL, role="number")),
)
PRONOUNS = each(
    "todo "
    "o os as nos no na nas este esta esse essa estes estas esses essas aquele aquela aqueles aquelas "
    "outro outra outros outras uma um umas uns algum alguns algumas muito pouco muitos poucos muitas seu "
    "sua seus suas deste desse desta dessa"
)
ROLES = (
    *listed(
        "do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa nuns numas deste "
        "desta destes destas desse dessa desses dessas neste nesta nestes nestas nesse nessa nesses "
        "nessas daquele daquela daqueles daquelas naquele naquela",
        Word(role="preposition"),
    ),
    *listed(
        "a de em para por com sem sobre entre até desde contra durante mediante após ante sob",
        Word(role="preposition"),
    ),
    *listed("e", Word(role="and")),
    *listed("ou nem", Word(role="or")),
    *listed("que quem qual quais quando se porque onde enquanto embora mas pois caso", Word(role="opener")),
    *listed(
        "hoje agora aqui assim apenas não já sempre também nunca ainda só normalmente geralmente "
        "frequentemente",
        Word(role="adverb"),
    ),
    *listed(
        "muito mais tão bastante menos quase totalmente completamente extremamente realmente bem mal",
        Word(role="degree"),
    ),
)
COPULAS = {
    **dict.fromkeys(
        each(
            "é era foi será seria está estava esteve estará estaria esteja seja parece fica ficou permanece "
            "continua"
        ),
        SINGULAR,
    ),
    **dict.fromkeys(
        each(
            "são eram foram serão seriam estão estavam estiveram estarão estariam estejam sejam parecem "
            "ficam ficaram permanecem continuam"
        ),
        PLURAL,
    ),
}


def entries() -> Iterator[tuple[str, Word]]:
    """Yield all words of the lists."""
    yield from verbs()
    yield from _nouns(MASCULINE_NOUNS.split(), MS, MP)
    yield from _nouns(FEMININE_NOUNS.split(), FS, FP)
    yield from _nouns(COMMON_NOUNS.split(), SINGULAR, PLURAL)
    yield from ((word, Word(noun=MS | MP)) for word in _INVARIABLE.split())
    yield from listed("férias pessoas", Word(noun=FP))
    for adjective in ADJECTIVES_O.split():
        if adjective.endswith("o"):
            endings = (("o", MS), ("a", FS), ("os", MP), ("as", FP))
            yield from ((adjective[:-1] + ending, Word(adjective=gender)) for ending, gender in endings)
    for adjective in ADJECTIVES_E.split():
        if not adjective.endswith("o"):
            yield adjective, Word(adjective=SINGULAR)
            yield plural(adjective), Word(adjective=PLURAL)
    yield from listed("bom mau", Word(adjective=MS))
    yield from listed("boa má", Word(adjective=FS))
    yield from listed("bons maus", Word(adjective=MP))
    yield from listed("boas más", Word(adjective=FP))
    yield from listed(_ALSO_VERBS, Word(verb=ONE))
    yield from listed("front back middle", Word(noun=MS))
    yield from listed("office online offline premium", Word(adjective=ANY))
    yield from DETERMINERS
    yield from ROLES


def _nouns(words: Iterable[str], one: int, many: int) -> Iterator[tuple[str, Word]]:
    for noun in words:
        if noun not in _INVARIABLE.split():
            yield noun, Word(noun=one)
            yield plural(noun), Word(noun=many)


_PLURALS = pairs(
    "ação-ações mão-mãos órgão-órgãos cidadão-cidadãos item-itens líder-líderes hóspede-hóspedes país-países "
    "mês-meses sênior-seniores caráter-caracteres site-sites portátil-portáteis útil-úteis fácil-fáceis "
    "difícil-difíceis móvel-móveis imóvel-imóveis ágil-ágeis têxtil-têxteis frágil-frágeis menu-menus "
    "robô-robôs"
) | {"e-mail": "e-mails"}
_ENDINGS = pairs("ão-ões ável-áveis ível-íveis úvel-úveis al-ais el-éis ol-óis il-is m-ns r-res z-zes s-ses")


def plural(word: str) -> str:
    """Return the plural of a noun or an adjective."""
    if word in _PLURALS:
        return _PLURALS[word]
    return next(
        (word.removesuffix(old) + new for old, new in _ENDINGS.items() if word.endswith(old)), f"{word}s"
    )


LEXICON = Lexicon(tuple(entries()), ENDINGS, _EXCEPTIONS)
GRAMMAR = Grammar(
    lexicon=LEXICON,
    pronouns=PRONOUNS,
    times=TIMES,
    collectives=COLLECTIVES,
    unchanged=UNCHANGED,
    fixed=FIXED,
    impersonal=each("basta falta convém importa parece cabe custa vale há resta"),
    copulas=COPULAS,
    be=each("são eram foram serão seriam sejam"),
    auxiliaries=each(
        "tem têm tinha tinham pode podem podia podiam poderá poderão poderia poderiam deve devem deveria "
        "deveriam precisa precisam costuma costumam vai vão irá irão sido"
    ),
    linked=each("sido estado ser estar passar ficar permanecer parecer"),
    transitive=each(
        "permite permitem oferece oferecem reduz reduzem facilita facilitam garante garantem proporciona "
        "proporcionam gerencia gerenciam mantém mantêm evita evitam gera geram otimiza otimizam "
        "simplifica simplificam protege protegem conecta conectam utiliza utilizam usa usam tem têm faz "
        "fazem ajuda ajudam cria criam torna tornam aumenta aumentam melhora melhoram recebe recebem"
        " fala vende compra atende paga envia responde resolve prepara controla analisa revisa planeja"
        " coordena organiza leva toma entrega cobra apoia conhece sabe precisa busca encontra contrata"
        " registra processa apresenta publica compartilha colabora assina calcula elabora consulta"
        " armazena supervisiona corrige detecta identifica trabalha terceiriza decide exige falam vendem"
        " compram atendem pagam enviam respondem resolvem preparam controlam analisam revisam planejam"
        " coordenam organizam levam tomam entregam cobram apoiam conhecem sabem precisam buscam encontram"
        " contratam registram processam apresentam publicam compartilham colaboram assinam calculam"
        " elaboram consultam armazenam supervisionam corrigem detectam identificam trabalham terceirizam"
        " decidem exigem"
    ),
    persons={
        **dict.fromkeys(each("ninguém alguém quem"), SINGULAR),
        **dict.fromkeys(each("tudo algo nada isso isto aquilo"), MS),
        "ele": MS,
        "ela": FS,
        "você": SINGULAR,
        "eles": MP,
        "elas": FP,
        "vocês": PLURAL,
    },
    articles=each("os um uma uns umas o"),
    counts=each("número"),
    every={"todos": MP, "todas": FP, "toda": FS, "ambos": MP, "ambas": FP},
    ago=frozenset({"faz", "fazia"}),
    others=each("nós"),
    superlatives=each("mais menos"),
    passive=each(
        "processa gerencia analisa realiza utiliza automatiza envia registra armazena atualiza revisa "
        "gera coleta calcula publica atende resolve coordena avalia processam gerenciam analisam realizam "
        "utilizam automatizam enviam registram armazenam atualizam revisam geram coletam calculam "
        "publicam atendem resolvem coordenam avaliam"
    ),
    existing=each("existe existem existia existiam existirá existirão"),
    relatives=frozenset({"que"}),
    marks_object=frozenset({"a"}),
    vague=frozenset({"a"}),
    loanwords=each("center centers front back office marketing software hardware crm erp"),
)
