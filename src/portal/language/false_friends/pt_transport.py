"""Portuguese for words of transport: what is wrong and what is right."""

TABLE = """
load: carga elétrica = carga | carreg· | carga·
shipper: navegador | barqueiro | carregador de bateria = embarcador | embarcador· | remetent· | expedid·
book a truck: livro | livros | livra = reservar | reserv· | agend· | contrat·
claim (damage): arquiva a | arquiva as | arquivar | afirmação | afirmações | alegação | alegações =
    registra | sinistro | registr· | abre | abrir | entra com | sinistro·
file a claim (archive): arquiva | arquivam | arquivar | arquivou = apresenta | abre | apresent· |
    registr· | abrir
truck: truque | truques = caminhão | caminh·
customs papers: costumes | costume = alfândega | aduan· | alfandeg·
fleet: armada | marinha | fugaz = frota | frot·
quay: baía de descarga | baía | doca de navio = doca | plataforma
reel (scan): explora | exploram = escanear | escane· | ler
empty run: corrida vazia | corridas vazias = viagem vazia | vazi·
"""
