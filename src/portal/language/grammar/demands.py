"""Which forms of a verb cannot follow a word, in Spanish, Portuguese and Romanian."""

import re
from typing import NamedTuple

from portal.language.grammar.lexicon import FINITE, GERUND, INFINITIVE, ONE, PARTICIPLE
from portal.language.grammar.listing import each


class Demand(NamedTuple):
    """What cannot follow a word, and what must; `takes_nouns` where a noun cannot follow either."""

    wrong: int
    wanted: str
    takes_nouns: bool = False


def _each(words: str, demand: Demand) -> dict[str, Demand]:
    return dict.fromkeys(words.split(), demand)


_MODAL = Demand(FINITE | PARTICIPLE | GERUND, "infinitive", takes_nouns=True)
_WISH = Demand(FINITE | GERUND, "infinitive")
_PURPOSE = Demand(FINITE, "infinitive")
PERFECT = Demand(FINITE | INFINITIVE, "participle")
_ONGOING = Demand(INFINITIVE, "gerund")
SUBJUNCTIVE = Demand(ONE, "subjunctive")
DEMANDS: dict[str, dict[str, Demand]] = {
    "es": {
        **_each(
            "puedo puedes puede podemos pueden podía podías podían podrá podrán podremos podría "
            "podrían pueda puedan debe deben debemos debía"
            "debían deberá deberán debería deberían deba deban suele suelen solemos solía solían",
            _MODAL,
        ),
        **_each("quiere quieren queremos quería querían desea desean deseamos", _WISH),
        **_each("va van iba iban vamos para sin", _PURPOSE),
        **_each("ha han hemos había habían habrá habrán habría habrían haya hayan hubiera hubieran", PERFECT),
        **_each("está están estaba estaban", _ONGOING),
    },
    "pt": {
        **_each(
            "pode podem podemos podia podiam poderá poderão poderia poderiam possa possam deve "
            "devem devemos devia deviam deverá deverão"
            "deveria deveriam deva devam costuma costumam costumava costumavam consegue conseguem "
            "conseguiu conseguiram",
            _MODAL,
        ),
        **_each(
            "precisa precisam precisava precisavam quer querem queria queriam deseja desejam vai "
            "vão irá irão",
            _PURPOSE,
        ),
        **_each("para sem", _PURPOSE),
        **_each("tem têm tinha tinham havia haviam", Demand(INFINITIVE, "participle")),
        **_each("está estão estava estavam", _ONGOING),
    },
    "ro": {
        **_each("să", SUBJUNCTIVE),
        **_each("pot poți putem puteți putea puteau", _MODAL._replace(wrong=FINITE, takes_nouns=False)),
        **_each("a", _PURPOSE),
        **_each("voi vei va vom veți vor aș ai ar am ați", _PURPOSE),
    },
}
# What may stand between the two.
BETWEEN = {
    "es": frozenset({"no", "se", "a"}),
    "pt": frozenset({"não", "se", "também"}),
    "ro": each("se își îl îi o le vă ne mă te nu mai și"),
}
# Sentences that say something of a word: “All that it can is …”.
SAID_OF = each("es son era eran fue é são era eram foi este sunt e")
# Forms that are no noun by their looks: “para reduce”, but “sin escape”.
VERBAL = re.compile(
    r"(?:(?<!n)[eu]ce|hace|ge|uye|[mr]ite|cibe|[eo]nde|[tb]iene[nm]?|[tb]ém|pone|põe|[eo]lve|sume|z|iza|fica"
    r"|ciona|stiona)[mn]?$"
)
BARE = frozenset({"para", "sin", "sem"})
# The third person and the subjunctive alike: „știe“, „să știe“.
ALIKE = ("ie", "ia", "vrea")
IDIOMS = each(
    "debido dado visto puesto supuesto devido posto baixa baja paga sobra cuesta gira guarda trata falta "
    "causa pasa para vela limite calma junta deja corre vale vive veda sale casa manda usa"
)
# Verbs and adjectives that “que” follows without “de”.
WITHOUT_DE = each(
    "piensa piensan pensamos pienso cree creen creemos creo teme temen tememos temo esperan esperamos "
    "espero considera consideran consideramos supone suponen suponemos afirma afirman imagina imaginan "
    "dice dicen dijo dijeron posible probable necesario importante evidente"
)
# What a program names by what it does: “el botón cancelar”.
NAMED_BY_VERBS = each(
    "botón opción comando menú tecla función acción permiso verbo orden botão opção menu função ação "
    "permissão ordem"
)
# Romanian „poate“ is “perhaps” too.
MAYBE = each("poate pare parece quizá fi hace hacía faz é trebuie")
# Things that others do, and what is done with them: “las tareas se pueden realizar”.
THINGS = each(
    "tarea tareas proceso procesos actividad actividades operación operaciones pedido pedidos pago "
    "pagos trámite trámites factura facturas informe informes trabajos reunión reuniones tarefa tarefas "
    "processo processos atividade atividades operação operações pagamento pagamentos fatura faturas "
    "relatório relatórios reunião reuniões"
)
DONE = each(
    "realizar ejecutar completar automatizar externalizar procesar tramitar hacer efectuar executar "
    "concluir processar terceirizar fazer efetuar"
)
