"""Portuguese for words of headings: what is wrong and what is right."""

TABLE = """
stay (heading): ficar | fique | fica | permanecer | permaneça = estadia | estada | estadi· | hospedagem |
    permanência
check-in (heading): verificar | verifique | confira | conferir | checar = check-in | entrada | registro |
    chegada
returns (heading): retorna | retornos | volta | regressa | devolve | rendimentos = devoluções | devoluç·
claims (heading): afirma | alega | afirmações | reivindica | reivindicações | alegações = sinistros |
    sinistr· | indeniz·
leave (heading): sair | deixar | deixe | folhas | partir = licença | férias | licenç· | féri· | folga
billing (heading): cartaz | bilhetes | projeto de lei | cartazes = faturamento | cobrança | fatur· | cobran·
booking (heading): livro | livros | livraria | contabilização = reserva | reserv·
departure (heading): desvio | departamento | afastamento = saída | partida | saíd·
opening hours (heading): horas abertas | mudanças | planejamento de mudança· | abrindo horas = horário |
    horári· | turno· | escala·
"""
