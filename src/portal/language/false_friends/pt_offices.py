"""Portuguese for words of sales and of both offices: what is wrong and what is right."""

TABLE = """
lead (into a customer): vantagem | vantagens | chumbo | liderança | dianteira | pista | coleira = cliente
    potencial | contato | potencia· | contat· | prospect· | lead | leads | oportunidad·
stock control: ações | ação | bolsa = estoque | inventário | estoq· | inventár·
account statement: declaração | declarações | afirmação = extrato | extrat·
deal with (people): trata sobre | tratam sobre | negocia cartas = trata com | lida com | lid· | trat· com
    | atend· | contato
bring closer: fechar | fecha | fechá-los | fechá-las = aproximar | aproxim· | unir
clash: se encontram | se reúnem | coincidem | se unem = entram em choque | choc· | choq· | conflit· |
    confront·
draw up a draft: saque | saques | letra de câmbio | corrente de ar | calado = rascunho | rascunh· |
    esboço | minuta
utility (company): utilitário | utilitários | utilidade | utilidades = concessionária | companhia |
    concession· | companhi· | empresa· | fornec· | distribu·
face to face: rosto a rosto | cara na cara | face em face = frente a frente | cara a cara | pessoalmente
    | presencial
"""
