"""Portuguese for words of law and company boards: what is wrong and what is right."""

TABLE = """
board (of a firm): quadro | placa | tabuleiro | tábua | prancha | bordo | lousa = conselho | diretoria |
    conselh· | diretori· | administraç· | direç·
case (law): caixa | caixas | estojo | mala | capa = caso | processo | caso· | process· | chamad· | jurispr·
terms and conditions: semestres | bimestres = termos e condições | condições | condiç· | termo· | prazo·
attorney: abacate· | promotor = advogado | advogad· | jurist· | procurador·
draft a contract: recruta· | alist· | corrente de ar = redigir | elaborar | redig· | elabor· | minuta· |
    prepar· | rascunh·
party (to a contract): festa | festas | partido | partidos = partes | terceiros | parte· | terceir·
breach of contract: brecha de contrato | rombo | rachadura· | fenda· = violação | quebra de contrato |
    violaç· | quebra | vazament· | descumpr· | infraç·
liability (law): passivo | dívida | mentiros· = responsabilidade | responsável | responsab· | respond·
suit (law): terno | ternos | traje | ação de classe = processo | ação judicial | process· | aç· | coletiv·
trial (court): prova | ensaio | tentativa = julgamento | julgament· | júri
sentence (law): frase | frases | oração = condenação | pena | conden· | sentenç·
statutory: estatuári· | estátua· | estatura = legal | obrigatório | legal· | lei | obrigatór·
retention period: detenção | retenção de líquido | prisão = prazo de retenção | guarda | retenç· | conserv·
    | armazen·
due diligence: diligência a pagar | devido a diligência | carruagem = due diligence | diligência prévia |
    due | devida | prévia | auditoria
regulator: regulador de pressão | régua = órgão regulador | regulador | regulador· | autoridad· | agência·
compliance team: complacência | queixas | obediência = conformidade | compliance | conform·
deed (document): feito | feitos | façanha | ação = escritura | escritura·
will (testament): vontade | querer = testamento | testament·
license fee: licenciatura | bacharelado | diploma = licença | carteira de motorista | licenç· | carteira· |
    habilita·
"""
