"""Portuguese verbs of business and computing, with the forms of the third person."""

import re
from collections.abc import Iterator

from portal.language.grammar.lexicon import (
    FP,
    FS,
    GERUND,
    INFINITIVE,
    MANY,
    MP,
    MS,
    ONE,
    PARTICIPLE,
    PRESENT,
    SUBJUNCTIVE,
    Word,
)
from portal.language.grammar.listing import each, pairs

REGULAR = """
abandonar abordar acabar aceitar acelerar acessar acionar acompanhar aconselhar acreditar acumular adaptar
adiantar adicionar administrar adotar afetar afirmar agendar agilizar agregar agrupar ajudar ajustar
alcançar alinhar alocar alterar ampliar analisar anotar antecipar anular anunciar apagar apoiar aplicar
apontar apreciar apresentar aprimorar aprovar aproveitar arquivar arrastar arrumar assegurar assinar
associar assumir atrasar atualizar atuar aumentar autorizar automatizar auxiliar avaliar avançar avisar
baixar basear bastar beneficiar bloquear brigar buscar calcular cancelar cansar capacitar captar capturar
caracterizar carregar causar centralizar chamar chegar classificar cobrar colaborar coletar armazenar
compartilhar dificultar obrigar colocar combinar começar comparar compensar completar complicar comportar
comprar comprovar comunicar concentrar conectar confiar configurar confirmar conquistar conservar
considerar consolidar consultar contabilizar contar contatar contratar controlar conversar coordenar
copiar costumar criar criticar cuidar custar declarar dedicar deixar delegar demonstrar demorar depositar
desativar descansar descartar desejar desempenhar desenvolver desligar destacar destinar determinar
digitalizar digitar disparar documentar dobrar dominar durar economizar editar elaborar eliminar empregar
encaixar encaminhar encarregar encontrar enfatizar enfrentar enganar ensinar entrar entregar enviar
enxergar equilibrar escalar escutar esperar estabilizar estimar estimular estudar evitar evoluir examinar
executar exercitar experimentar explicar explorar exportar expressar facilitar falar faltar faturar fechar
ficar finalizar financiar fixar fluir focar fomentar formar formatar formular fracassar funcionar ganhar
garantir gastar gerar gerenciar girar gostar gravar guardar guiar habilitar honrar identificar ignorar
imaginar impactar implantar implementar implicar importar impressionar impulsionar inaugurar incentivar
incorporar indicar influenciar informar ingressar iniciar inovar inspirar instalar integrar interessar
interpretar inventar investigar isolar julgar juntar justificar lançar lembrar levantar levar liderar
ligar limitar listar lucrar lutar mandar manifestar manipular marcar maximizar melhorar mencionar
minimizar misturar modernizar modificar monitorar montar mostrar motivar mudar navegar necessitar negar
negociar nomear notar notificar observar ocupar ofertar olhar operar opinar optar ordenar organizar
orientar otimizar padronizar pagar parar participar passar pensar perguntar personalizar pesquisar
planejar posicionar postar poupar praticar precisar prejudicar preocupar preparar pressionar prestar
priorizar processar procurar programar prolongar prosperar provar provocar publicar questionar quebrar
rastrear reagir realizar rebaixar reclamar recomendar recompensar reconquistar recrutar recuperar recusar
redesenhar reforçar registrar reiniciar relacionar relatar remarcar renovar reparar representar reservar
respeitar resultar retardar retirar retomar retornar reutilizar revelar revisar salvar selecionar separar
significar simplificar simular sincronizar situar sobrar solicitar solucionar somar superar suportar
supervisionar tardar terceirizar terminar testar tirar tocar tomar tornar trabalhar tramitar transformar
transportar tratar trazer treinar triunfar trocar ultrapassar unificar usar utilizar validar valorizar
variar verificar viajar vigiar visitar visualizar voltar votar zelar abastecer absorver aborrecer
acontecer adoecer agradecer amadurecer aparecer aprender arrepender atender beber bater carecer ceder
cometer comer compreender comprometer conceder conhecer correr corresponder crescer dever debater defender
depender desaparecer descrever devolver dizer eleger empreender encher entender envolver enriquecer
enlouquecer esconder escolher escrever esclarecer esquecer estabelecer estender exceder exercer favorecer
fornecer fortalecer interromper mover merecer morrer nascer obedecer ocorrer oferecer parecer perceber
permanecer pertencer preencher prender pretender proceder prometer proteger receber reconhecer recolher
remeter render resolver responder romper sofrer sobreviver socorrer surpreender suceder temer tender
transcorrer transparecer vencer vender viver abrir admitir adquirir aplaudir assistir coincidir competir
concluir conferir consistir consentir converter cumprir curtir debitar decidir definir demitir descobrir
desistir difundir dirigir discutir dividir divertir emitir exibir existir exigir expandir imprimir impedir
incidir inserir insistir introduzir investir invadir omitir ouvir partir permitir persistir preferir
prosseguir punir refletir referir repetir residir resistir seguir sentir servir sugerir surgir suprimir
transferir transmitir unir
lidar moldar virar perdoar envelhecer conciliar errar caminhar atravessar firmar sustentar acalmar comandar
dispensar designar constatar andar estragar desviar percorrer recorrer reaparecer afastar discordar citar
embalar rejeitar encerrar celebrar liberar detectar repassar reportar atrapalhar
"""
# Verbs marked with a stroke: their forms that no rule gives, present singular and plural, then others.
IRREGULAR = """
ser: é são era eram foi foram será serão seria seriam seja sejam fosse fossem for forem
estar: está estão estava estavam esteve estiveram
estar: estará estarão estaria estariam esteja estejam estivesse estivessem
haver: há hão havia haviam houve houveram haverá haverão haveria haveriam haja hajam
ir: vai vão ia iam irá irão iria iriam vá vão
ter: tem têm tinha tinham teve tiveram terá terão teria teriam tenha tenham tivesse tivessem tiver tiverem
manter: mantém mantêm mantinha mantinham manteve mantiveram
manter: manterá manterão manteria manteriam mantenha mantenham
obter: obtém obtêm obtinha obtinham obteve obtiveram obterá obterão obtenha obtenham
conter: contém contêm continha continham conteve contiveram conterá conterão contenha contenham
fazer: faz fazem fazia faziam fez fizeram fará farão faria fariam faça façam fizesse fizessem fizer fizerem
satisfazer: satisfaz satisfazem satisfazia satisfaziam
satisfazer: satisfez satisfizeram satisfará satisfarão satisfaça satisfaçam
dizer: diz dizem dizia diziam disse disseram dirá dirão diria diriam diga digam
poder: pode podem podia podiam pôde puderam poderá poderão
poder: poderia poderiam possa possam pudesse pudessem puder puderem
querer: quer querem queria queriam quis quiseram quererá quererão queira queiram quiser quiserem
saber: sabe sabem sabia sabiam soube souberam saberá saberão saiba saibam souber souberem
vir: vem vêm vinha vinham veio vieram virá virão viria viriam venha venham vier vierem
intervir: intervém intervêm intervinha intervinham interveio intervieram intervirá intervirão
pôr: põe põem punha punham pôs puseram porá porão poria poriam ponha ponham
dispor: dispõe dispõem dispunha dispunham dispôs dispuseram disporá disporão disponha disponham
propor: propõe propõem propunha propunham propôs propuseram proporá proporão proponha proponham
supor: supõe supõem supunha supunham supôs supuseram suponha suponham
impor: impõe impõem impunha impunham impôs impuseram imporá imporão imponha imponham
compor: compõe compõem compunha compunham compôs compuseram componha componham
expor: expõe expõem expunha expunham expôs expuseram exponha exponham
dar: dá dão dava davam deu deram dará darão daria dariam dê deem
ver: vê veem via viam viu viram verá verão veria veriam veja vejam
prever: prevê preveem previa previam previu previram preverá preverão preveja prevejam
ler: lê leem lia liam leu leram lerá lerão leria leriam leia leiam
trazer: traz trazem trazia traziam trouxe trouxeram trará trarão traria trariam traga tragam
atrair: atrai atraem atraía atraíam atraiu atraíram atrairá atrairão atraia atraiam
sair: sai saem saía saíam saiu saíram sairá sairão saia saiam
cair: cai caem caía caíam caiu caíram cairá cairão caia caiam
incluir: inclui incluem incluía incluíam incluiu incluíram incluirá incluirão inclua incluam
concluir: conclui concluem concluía concluíam concluiu concluíram concluirá concluirão conclua concluam
construir: constrói constroem construía construíam
construir: construiu construíram construirá construirão construa construam
destruir: destrói destroem destruía destruíam destruiu destruíram destruirá destruirão destrua destruam
contribuir: contribui contribuem contribuía contribuíam
contribuir: contribuiu contribuíram contribuirá contribuirão contribua contribuam
distribuir: distribui distribuem distribuía distribuíam
distribuir: distribuiu distribuíram distribuirá distribuirão distribua distribuam
constituir: constitui constituem constituía constituíam
constituir: constituiu constituíram constituirá constituirão constitua constituam
substituir: substitui substituem substituía substituíam
substituir: substituiu substituíram substituirá substituirão substitua substituam
atribuir: atribui atribuem atribuía atribuíam atribuiu atribuíram atribuirá atribuirão atribua atribuam
possuir: possui possuem possuía possuíam possuiu possuíram possuirá possuirão possua possuam
influir: influi influem influía influíam influiu influíram influirá influirão influa influam
diminuir: diminui diminuem diminuía diminuíam diminuiu diminuíram diminuirá diminuirão diminua diminuam
produzir: produz produzem produzia produziam produziu produziram produzirá produzirão produza produzam
reduzir: reduz reduzem reduzia reduziam reduziu reduziram reduzirá reduzirão reduza reduzam
traduzir: traduz traduzem traduzia traduziam traduziu traduziram traduzirá traduzirão traduza traduzam
conduzir: conduz conduzem conduzia conduziam conduziu conduziram conduzirá conduzirão conduza conduzam
introduzir: introduz introduzem introduzia introduziam
introduzir: introduziu introduziram introduzirá introduzirão introduza introduzam
pedir: pede pedem pedia pediam pediu pediram pedirá pedirão pediria pediriam peça peçam
medir: mede medem media mediam mediu mediram medirá medirão meça meçam
impedir: impede impedem impedia impediam impediu impediram impedirá impedirão impeça impeçam
perseguir: persegue perseguem perseguia perseguiam
perseguir: perseguiu perseguiram perseguirá perseguirão persiga persigam
conseguir: consegue conseguem conseguia conseguiam
conseguir: conseguiu conseguiram conseguirá conseguirão consiga consigam
subir: sobe sobem subia subiam subiu subiram subirá subirão suba subam
fugir: foge fogem fugia fugiam fugiu fugiram fugirá fugirão fuja fujam
requerer: requer requerem requeria requeriam requereu requereram requererá requererão requeira requeiram
valer: vale valem valia valiam valeu valeram valerá valerão valha valham
ouvir: ouve ouvem ouvia ouviam ouviu ouviram ouvirá ouvirão ouça ouçam
agir: age agem agia agiam agiu agiram agirá agirão aja ajam
fluir: flui fluem fluía fluíam fluiu fluíram fluirá fluirão flua fluam
evoluir: evolui evoluem evoluía evoluíam evoluiu evoluíram evoluirá evoluirão evolua evoluam
corrigir: corrige corrigem corrigia corrigiam corrigiu corrigiram corrigirá corrigirão corrija corrijam
reagir: reage reagem reagia reagiam reagiu reagiram reagirá reagirão reaja reajam
reunir: reúne reúnem reunia reuniam reuniu reuniram reunirá reunirão reúna reúnam
perder: perde perdem perdia perdiam perdeu perderam perderá perderão perca percam
crer: crê creem cria criam creu creram creia creiam
"""
PARTICIPLES = pairs(
    "abrir-aberto dizer-dito descobrir-descoberto descrever-descrito escrever-escrito fazer-feito "
    "satisfazer-satisfeito pôr-posto dispor-disposto propor-proposto supor-suposto impor-imposto "
    "compor-composto expor-exposto ver-visto prever-previsto vir-vindo intervir-intervindo ganhar-ganho "
    "gastar-gasto pagar-pago entregar-entregue aceitar-aceito atrair-atraído sair-saído cair-caído "
    "incluir-incluído concluir-concluído construir-construído destruir-destruído distribuir-distribuído "
    "contribuir-contribuído constituir-constituído substituir-substituído atribuir-atribuído "
    "possuir-possuído influir-influído diminuir-diminuído fluir-fluído evoluir-evoluído"
)
_BEFORE_E = (("c", "qu"), ("g", "gu"), ("ç", "c"))
_BEFORE_A = (("gu", "g"), ("g", "j"), ("c", "ç"))
# Verbs in -ir whose vowel changes in the subjunctive; the stroke after them is taken off.
_CHANGING = each(
    "competir conferir consentir divertir inserir investir preferir prosseguir refletir referir repetir "
    "seguir sentir servir sugerir transferir"
)
_HIATUS = re.compile(r"([au])i(r)$")
_ELSEWHERE = frozenset(
    {"concluir", "impedir", "introduzir", "ouvir", "dizer", "fluir", "evoluir", "trazer", "agir", "reagir"}
)


def verbs() -> Iterator[tuple[str, Word]]:
    """Yield forms with what they are."""
    for infinitive in REGULAR.split():
        if infinitive not in _ELSEWHERE:
            yield from _forms(infinitive, _third_persons(infinitive), 3)
    for line in IRREGULAR.strip().splitlines():
        infinitive, _, forms = line.partition(": ")
        both = forms.split()
        yield from _forms(infinitive, [*zip(both[::2], both[1::2], strict=True)], -1)


def _third_persons(infinitive: str) -> list[tuple[str, str]]:
    """Return the pairs of singular and plural."""
    root, kind = infinitive[:-2], infinitive[-2:]
    if kind == "ar":
        strong = f"{root}i" if root.endswith("e") else root
        endings = [
            (strong, "a", "am"),
            (root, "ava", "avam"),
            (root, "ou", "aram"),
            (_before(strong, _BEFORE_E), "e", "em"),
        ]
        endings += [(root, "asse", "assem")]
    else:
        past = ("eu", "eram") if kind == "er" else ("iu", "iram")
        root_of_subjunctive = _raised(root) if infinitive in _CHANGING else root
        endings = [
            (root, "e", "em"),
            (root, "ia", "iam"),
            (root, *past),
            (_before(root_of_subjunctive, _BEFORE_A), "a", "am"),
        ]
        endings += [(root, f"{kind[0]}sse", f"{kind[0]}ssem")]
    endings += [(infinitive, "á", "ão"), (infinitive, "ia", "iam")]
    return [(stem + one, stem + many) for stem, one, many in endings]


def _raised(root: str) -> str:
    head, _, tail = root.rpartition("e")
    return f"{head}i{tail}"


def _before(stem: str, changes: tuple[tuple[str, str], ...]) -> str:
    return next((stem.removesuffix(old) + new for old, new in changes if stem.endswith(old)), stem)


def _forms(infinitive: str, pairs: list[tuple[str, str]], subjunctive: int) -> Iterator[tuple[str, Word]]:
    yield from ((one, Word(verb=ONE)) for one, _ in pairs)
    yield from ((many, Word(verb=MANY)) for _, many in pairs)
    for place, mood in ((0, PRESENT), (subjunctive, SUBJUNCTIVE)):
        yield pairs[place][0], Word(verb=ONE | mood)
        yield pairs[place][1], Word(verb=MANY | mood)
    yield infinitive, Word(verb=INFINITIVE)
    accented = _HIATUS.sub(r"\1í\2", infinitive).replace("ô", "o")
    yield f"{accented}em", Word(verb=MANY | INFINITIVE)
    root, vowel = infinitive[:-2], infinitive[-2]
    regular = f"{root}{'a' if vowel == 'a' else 'i'}do"
    yield from participles(PARTICIPLES.get(infinitive, regular))
    yield f"{infinitive[:-1].replace('ô', 'o')}ndo", Word(verb=GERUND)


def participles(singular: str) -> Iterator[tuple[str, Word]]:
    """Yield the forms of a participle."""
    if singular.endswith("e"):
        yield singular, Word(adjective=MS | FS, verb=PARTICIPLE)
        yield f"{singular}s", Word(adjective=MP | FP, verb=PARTICIPLE)
        return
    for ending, gender in (("o", MS), ("a", FS), ("os", MP), ("as", FP)):
        yield singular[:-1] + ending, Word(adjective=gender, verb=PARTICIPLE)
