"""Portuguese for words of sales and marketing: what is wrong and what is right."""

TABLE = """
lead (potential customer): chumbo | liderança | líderes | pistas | conduz = cliente potencial | lead | leads
    | potencia· | prospect·
cold call: chamada fria | chamadas frias | ligação fria | ligações frias | resfri· = ligação de prospecção |
    prospecção | prospec·
sales funnel: chaminé | túnel de vendas = funil de vendas | funil | funi·
target group: grupo do alvo de tiro | audiência judicial = público-alvo | alvo
campaign: campainha | acampamento = campanha | campanh·
issue a quote: citação | citações | frase célebre | aspas = orçamento | cotação | orçament· | cotaç· |
    proposta·
close a sale: perto | próximo | clausura· = fechar | concluir | fech· | conclu·
upsell: vender para cima | vender acima | venda de cruz | vender cruz = venda adicional | venda cruzada |
    adicion· | cruzad·
after-sales: depois das liquidações | após liquidação | depois de ofertas = pós-venda | pós-vend·
brand awareness: marca de fogo | consciência moral | consciência da marca = reconhecimento da marca |
    notoriedade | reconhecim· | notorie· | fideli· | lealdade
word (reputation): palavra da boca | palavra de boca | palavras de boca = boca a boca | boca em boca |
    indicaç· | recomenda·
subscription: subscrição de apólice | inscrição escolar = assinatura | assinante | assina· | plano·
feedback (customers): alimentação | alimentar de volta | microfonia = feedback | retorno | opini· | avaliaç·
    | comentári·
churn rate: manteig· | batedeira | agitação = taxa de cancelamento | perda de clientes | churn | cancela· |
    perda | evas· | abandon·
launch a product: decol· | lancha | arremess· = lançar | apresentar | lanç· | apresent·
competitive edge: borda competitiva | margem competitiva | fio competitivo = vantagem competitiva | vantage·
"""
