"""Spanish verbs of business and computing, with the forms of the third person."""

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
from portal.language.grammar.listing import pairs

# A changed stem stands behind a stroke; “_” is a vowel that changes in its own way.
REGULAR = """
abandonar abarcar abordar abonar acabar aceptar acelerar aclarar acompañar aconsejar activar actualizar
actuar acumular adaptar adelantar administrar adoptar afectar afirmar agilizar agotar agradar agregar
agrupar aguantar ahorrar ajustar alcanzar alegrar alinear almacenar alojar alterar ampliar amenazar
analizar anotar anticipar anular anunciar apagar apoyar aplicar apreciar aprovechar archivar arrastrar
arreglar asegurar asesorar asignar asimilar asociar asumir atrasar aumentar autorizar automatizar avanzar
averiguar avisar ayudar bajar basar bastar beneficiar bloquear borrar brindar buscar calcular calificar
cambiar cancelar cansar capacitar captar capturar caracterizar cargar causar centralizar centrar
clasificar cobrar colaborar colocar combinar comentar compaginar comparar compensar completar complicar
comportar comprar comprobar>comprueb comunicar conectar confiar confirmar configurar conllevar conservar
considerar consolidar consultar contactar contar>cuent contestar contratar contrastar controlar convocar
coordinar copiar costar>cuest crear criticar cuestionar cuidar culpar dañar declarar dedicar dejar delegar
demostrar>demuestr demandar depositar desaprovechar desarrollar desbloquear descargar descartar descansar
desconfiar desechar desempeñar desear desplegar>desplieg destacar destinar detallar determinar devastar
dialogar dictar digitalizar diseñar disfrutar disparar distinguir>distingu documentar dominar dudar durar
duplicar ejecutar elaborar eliminar emplear empezar>empiez encajar encantar encargar encontrar>encuentr
enfocar enfrentar enseñar entregar enviar escalar escapar escasear escuchar esforzar>esfuerz especificar
especializar esperar estimar estudiar evaluar evitar evolucionar examinar explicar exportar expresar
extraviar facilitar facturar fallar faltar favorecer fijar financiar firmar flexibilizar fomentar formar
formatear formular fracasar funcionar ganar garantizar gastar generar gestionar girar gozar grabar guardar
gustar habilitar hablar identificar ignorar imaginar implantar implementar implicar importar impulsar
inaugurar incentivar incorporar incrementar indicar informar ingresar iniciar innovar inspirar instalar
integrar intentar interactuar intercambiar interesar interpretar invitar inventar investigar involucrar
justificar juntar lanzar liderar limitar llamar llegar llevar lograr luchar llenar mandar manejar
manifestar>manifiest maximizar mejorar mencionar mezclar minimizar mirar modernizar modificar molestar
monitorizar montar mostrar>muestr motivar necesitar negar>nieg negociar notar notificar externalizar
comercializar contabilizar abaratar acercar alejar cerrar>cierr sentar>sient calentar>calient cocinar
presupuestar diferenciar nombrar obligar observar ocupar ofertar ojear olvidar operar opinar optar
optimizar ordenar organizar orientar pagar parar participar pasar pensar>piens perfeccionar perjudicar
personalizar plantear planear planificar potenciar practicar predominar preguntar preocupar preparar
presentar prestar presionar priorizar probar>prueb procesar procurar programar prolongar pronosticar
proporcionar provocar publicar quedar rastrear razonar reaccionar realizar rebajar rechazar reclamar
reclutar recomendar>recomiend recompensar recopilar recordar>recuerd recortar recuperar redactar
reemplazar reflejar reforzar>refuerz registrar regresar reiniciar relacionar rellenar remediar
renovar>renuev reparar repasar representar reservar respaldar respetar resultar retrasar reutilizar
revelar revisar rotar sacar saltar seleccionar separar significar simplificar simular sincronizar situar
sobrar solicitar solucionar soportar sospechar subcontratar sumar supervisar suplantar sustentar tardar
teletrabajar terminar tomar trabajar traducir>traduc tramitar transformar transportar trasladar tratar
triunfar unificar usar utilizar valorar variar verificar viajar vigilar visitar visualizar volcar>vuelc
votar absorber acceder aprender atender>atiend beber carecer ceder comer cometer competir>comp_t
comprender comprometer conceder conocer correr corresponder crecer creer deber defender>defiend depender
desaparecer devolver>devuelv emprender entender>entiend envolver>envuelv establecer esconder exceder
extender>extiend fortalecer leer merecer meter mover>muev nacer obedecer ofrecer parecer perder>pierd
permanecer pertenecer poseer pretender proceder prometer proteger proveer reconocer recoger
resolver>resuelv responder romper soler>suel sorprender suceder temer tender>tiend vencer vender
verter>viert volver>vuelv desconocer enriquecer abrir acudir admitir añadir asistir aplaudir atribuir
compartir concluir conseguir>cons_gu constituir construir consumir contribuir convertir>conv_rt
corregir>corr_g cubrir cumplir debatir decidir definir describir descubrir despedir>desp_d destruir
difundir dirigir discutir disminuir distribuir dividir elegir>el_g emitir escribir evadir exhibir existir
exigir exprimir fluir hundir impedir>imp_d imprimir incluir incumplir incurrir influir insistir
interrumpir invertir>inv_rt medir>m_d ocurrir omitir pedir>p_d percibir permitir perseguir>pers_gu
persistir preferir>pref_r prescindir presumir recibir recurrir referir>ref_r repetir>rep_t requerir>requ_r
residir restringir resumir reunir seguir>s_gu servir>s_rv sobrevivir sufrir sugerir>sug_r suprimir surgir
sustituir transmitir unir vivir reducir>reduc producir>produc conducir>conduc introducir>introduc
aprobar>aprueb juzgar aportar repartir envejecer perdonar cruzar teclear acordar>acuerd complementar
designar transcurrir retirar discrepar elogiar dificultar estorbar esquivar derivar liberar denominar
desplazar cotejar auditar imputar dispersar rebasar
"""
IRREGULAR = """
ser: es son era eran fue fueron será serán sería serían sea sean
estar: está están estaba estaban estuvo estuvieron estará estarán estaría estarían esté estén
haber: ha han había habían hubo hubieron habrá habrán habría habrían haya hayan
ir: va van iba iban
tener: tiene tienen tenía tenían tuvo tuvieron tendrá tendrán tendría tendrían tenga tengan
mantener: mantiene mantienen mantenía mantenían mantuvo mantuvieron mantendrá mantendrán mantenga mantengan
obtener: obtiene obtienen obtenía obtenían obtuvo obtuvieron obtendrá obtendrán obtenga obtengan
contener: contiene contienen contenía contenían contuvo contuvieron contendrá contendrán contenga contengan
hacer: hace hacen hacía hacían hizo hicieron hará harán haría harían haga hagan
satisfacer: satisface satisfacen satisfizo satisficieron satisfaga satisfagan
decir: dice dicen decía decían dijo dijeron dirá dirán diría dirían diga digan
poder: puede pueden podía podían pudo pudieron podrá podrán podría podrían pueda puedan
querer: quiere quieren quería querían quiso quisieron querrá querrán querría querrían quiera quieran
saber: sabe saben sabía sabían supo supieron sabrá sabrán sabría sabrían sepa sepan
venir: viene vienen venía venían vino vinieron vendrá vendrán vendría vendrían venga vengan
provenir: proviene provienen provenía provenían provenga provengan
convenir: conviene convienen convenía convenían convenga convengan
intervenir: interviene intervienen intervenía intervenían intervino intervinieron intervenga intervengan
poner: pone ponen ponía ponían puso pusieron pondrá pondrán pondría pondrían ponga pongan
disponer: dispone disponen disponía disponían dispuso dispusieron dispondrá dispondrán disponga dispongan
suponer: supone suponen suponía suponían supuso supusieron supondrá supondrán suponga supongan
proponer: propone proponen proponía proponían propuso propusieron proponga propongan
imponer: impone imponen imponía imponían impuso impusieron imponga impongan
dar: da dan daba daban dio dieron dará darán daría darían dé den
ver: ve ven veía veían vio vieron verá verán vería verían vea vean
traer: trae traen traía traían trajo trajeron traerá traerán traiga traigan
atraer: atrae atraen atraía atraían atrajo atrajeron atraerá atraerán atraiga atraigan
salir: sale salen salía salían salió salieron saldrá saldrán saldría saldrían salga salgan
caer: cae caen caía caían cayó cayeron caerá caerán caiga caigan
valer: vale valen valía valían valió valieron valdrá valdrán valga valgan
"""
PARTICIPLES = pairs(
    "abrir-abierto cubrir-cubierto decir-dicho describir-descrito descubrir-descubierto devolver-devuelto "
    "disponer-dispuesto envolver-envuelto escribir-escrito hacer-hecho imponer-impuesto imprimir-impreso "
    "poner-puesto proponer-propuesto resolver-resuelto romper-roto satisfacer-satisfecho suponer-supuesto "
    "ver-visto volver-vuelto ir-ido traer-traído atraer-atraído caer-caído leer-leído creer-creído "
    "poseer-poseído proveer-provisto"
)
_GERUNDS = pairs(
    "ir-yendo traer-trayendo atraer-atrayendo caer-cayendo poder-pudiendo decir-diciendo venir-viniendo "
    "provenir-proviniendo convenir-conviniendo intervenir-interviniendo"
)
# Before the endings of the subjunctive some stems are written in another way.
_BEFORE_E = (("gu", "gü"), ("c", "qu"), ("g", "gu"), ("z", "c"))
_BEFORE_A = (("gu", "g"), ("g", "j"), ("c", "zc"), ("u", "uy"))
_ACCENTED = frozenset({"ampliar", "confiar", "desconfiar", "enviar", "extraviar", "variar"})
_ACCENTED_U = frozenset({"actuar", "evaluar", "situar", "interactuar"})


def verbs() -> Iterator[tuple[str, Word]]:
    """Yield forms with what they are."""
    for listed in REGULAR.split():
        infinitive, _, stem = listed.partition(">")
        one, many = _third_persons(infinitive, stem)
        yield from _forms(infinitive, one, many, stem, 3)
    for line in IRREGULAR.strip().splitlines():
        infinitive, _, forms = line.partition(": ")
        both = forms.split()
        yield from _forms(infinitive, both[::2], both[1::2], "", -1)


def _third_persons(infinitive: str, changed: str) -> tuple[list[str], list[str]]:
    root, kind = infinitive[:-2], infinitive[-2:]
    strong = changed.replace("_", _wide(infinitive)) or _accented(infinitive)
    weak = changed.replace("_", "i") if "_" in changed else root
    future = (infinitive, "á", "án"), (infinitive, "ía", "ían")
    if kind == "ar":
        past = (root, "aba", "aban"), (root, "ó", "aron")
        pairs = (strong, "a", "an"), *past, (_before_e(strong), "e", "en"), *future
    else:
        strong = f"{root}y" if kind == "ir" and _is_hiatus(root) and not root.endswith("e") else strong
        past = (root, "ía", "ían"), _past(infinitive, weak)
        pairs = (strong, "e", "en"), *past, (_before_a(infinitive, strong), "a", "an"), *future
    return [stem + one for stem, one, _ in pairs], [stem + many for stem, _, many in pairs]


def _is_hiatus(root: str) -> bool:
    return root.endswith(("e", "u")) and not root.endswith(("gu", "qu"))


def _wide(infinitive: str) -> str:
    """Return what the vowel becomes under stress: convierte, but pide."""
    return "ie" if infinitive.endswith(("ferir", "gerir", "querir", "vertir")) else "i"


def _accented(infinitive: str) -> str:
    root = infinitive[:-2]
    if infinitive in _ACCENTED:
        return f"{root[:-1]}í"
    return f"{root[:-1]}ú" if infinitive in _ACCENTED_U else "reún" if infinitive == "reunir" else root


def _past(infinitive: str, weak: str) -> tuple[str, str, str]:
    root = infinitive[:-2]
    if infinitive.endswith("ducir"):
        return f"{root[:-1]}j", "o", "eron"
    if _is_hiatus(root):
        return root, "yó", "yeron"
    return weak, "ió", "ieron"


def _before_e(stem: str) -> str:
    return next((stem.removesuffix(old) + new for old, new in _BEFORE_E if stem.endswith(old)), stem)


def _before_a(infinitive: str, stem: str) -> str:
    if stem.endswith("y") or (stem.endswith("g") and infinitive.endswith("guir")):
        return stem
    return next((stem.removesuffix(old) + new for old, new in _BEFORE_A if stem.endswith(old)), stem)


def _forms(
    infinitive: str, one: list[str], many: list[str], stem: str, subjunctive: int
) -> Iterator[tuple[str, Word]]:
    for forms, number in ((one, ONE), (many, MANY)):
        yield from ((form, Word(verb=number)) for form in forms)
        yield forms[0], Word(verb=number | PRESENT)
        yield forms[subjunctive], Word(verb=number | SUBJUNCTIVE)
    yield infinitive, Word(verb=INFINITIVE)
    root, kind = infinitive[:-2], infinitive[-2:]
    participle = PARTICIPLES.get(infinitive) or f"{root}{'ado' if kind == 'ar' else 'ido'}"
    yield from participles(participle)
    yield _GERUNDS.get(infinitive) or _gerund(root, kind, stem), Word(verb=GERUND)


def _gerund(root: str, kind: str, stem: str) -> str:
    if kind == "ar":
        return f"{root}ando"
    if _is_hiatus(root):
        return f"{root}yendo"
    return f"{stem.replace('_', 'i') if '_' in stem else root}iendo"


def participles(singular: str) -> Iterator[tuple[str, Word]]:
    """Yield the four forms of a participle."""
    for ending, gender in (("o", MS), ("a", FS), ("os", MP), ("as", FP)):
        yield singular[:-1] + ending, Word(adjective=gender, verb=PARTICIPLE)
