"""Portuguese for words of shops: what is wrong and what is right."""

TABLE = """
shop assistant: assistente de oficina | escrivão | clérigo = vendedor | balconista | vendedor· | balconist·
    | atendent·
aisle: nave lateral | ilha | ilhas | altar = corredor | corredor·
shelf (shop): concha | casca | plataforma continental = prateleira | prateleir· | gôndola·
loyalty card: carta de lealdade | esquema de lealdade = cartão de fidelidade | fidelidade | fideliza·
bargain (purchase): barganhar | regatear | regateio | negociação = pechincha | oferta | pechinch· | ofert· |
    promo·
sale (reduced prices): venda de liberação | venda de esclarecimento | vendas de verão | vendas de inverno =
    liquidação | promoção | liquid· | promo· | sald·
window (shop): janela da loja | janela de loja | janelas da loja | janelas de lojas = vitrine | vitrin·
fitting room: sala de montagem | quarto adequado | sala de encaixe = provador | provador· | vestiário·
gift voucher: fiador· | carta presente | comprovante de dom = vale-presente | cartão-presente | vale· |
    cartão· | cupo· | presente
out of stock: fora de ações | fora da bolsa | fora do estoque = esgotado | sem estoque | esgotad· | falta
in stock: em ações | na bolsa | em ação = em estoque | estoque | disponív·
stocktaking: tomada de ações | contagem de ações | tomada de estoque = inventário | inventári·
stock (hold goods): ações | ação | bolsa | meias = repor | estoque | repo· | estoqu· | abastec·
retail: retaliaç· | atacad· = varejo | varejista | varej· | retalh·
wholesale: venda inteira | venda completa | varej· = atacado | atacadista | atacad· | grossist·
shoplifting: levantamento de loja· | elevador· = furto em lojas | furt· | roub·
flagship store: navio | navio-almirante | nau = loja principal | loja-conceito | principal | conceito
cash register: registro de dinheiro | registros de dinheiro = caixa registradora | registradora | caixa·
point of sale: ponto da venda em saldo | propósito de venda = ponto de venda | pontos de venda | PDV
return an item: regressa | regressam | regressar | volta | voltar | retorna = devolver | devolv· | devol·
returns team: regresso· | retorno· | voltas | rendimento· = devoluções | devoluç· | devolu·
fulfilment (orders): realização pessoal | satisfação de = atendimento de pedidos | processamento | atend· |
    process· | logístic· | expedi·
"""
