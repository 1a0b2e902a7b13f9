"""Portuguese for words of shops, hotels and warehouses: what is wrong and what is right."""

TABLE = """
parcel: parcela | parcelas = pacote | encomenda | pacote· | encomenda· | volume·
carrier (transport): portador | portadores | porta-aviões | operadora | operadoras = transportadora |
    transport·
customs (border): costume | costumes = alfândega | alfândeg· | aduan·
customs duty: dever | deveres = direitos aduaneiros | imposto de importação
lead time: tempo de chumbo | tempo líder | tempo de liderança | tempo de guia = prazo de entrega | prazo
front desk: mesa da frente | mesa frontal | escritório da frente | escrivaninha da frente = recepção | balcão
housekeeping (hotel): manutenção da casa | manutenção de casa | guarda da casa = governança | arrumação
guest (hotel): convidado | convidados | convidada = hóspede | hóspede· | cliente·
tip (money): dica | dicas | ponta = gorjeta | gorjeta·
checkout (shop): saída | saídas = caixa | finalização da compra | caixa· | pag· | finaliz·
cart (online): carroça | carroças | carreta = carrinho
picker (warehouse): colhedor | colhedores | colheita | catadores = separador de pedidos | separação
spare part: partes sobressalentes | partes livres | partes extras = peça de reposição
survey: vistoria | vistorias | topograf· | agrimensura = pesquisa | inquérito
trade show: espetáculo comercial | show de comércio | show comercial = feira
newsletter: carta de notícias | cartas de notícias = boletim | newsletter
walk-in customer: clientes caminhantes | clientes andantes | andar em | clientes que caminham = sem hora
    marcada
joint venture: aventura conjunta | aventuras conjuntas = empreendimento conjunto
household name: nome doméstico | nome da casa | nome de casa = muito conhecido
head office: escritório de cabeça | escritório cabeça | quartel-general | quartel general = sede | matriz
entrepreneur: empreiteiro | empreiteiros = empreendedor | empreendedor· | empresári·
"""
