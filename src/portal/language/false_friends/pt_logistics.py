"""Portuguese for words of logistics: what is wrong and what is right."""

TABLE = """
freight: susto | pavor | frete de medo = frete | carga | frete· | carga·
pallet: paleta | paletas | paladar | palácio = palete | paletes | palet·
consignment: consignar a culpa | consignado em folha = remessa | envio | remess· | envi· | carga |
    destinatári· | consignatári·
dispatch (goods): telegrama | despeito | matar = expedição | despacho | expedi· | despach· | envi·
delivery note: nota de parto | deslize de embalagem | deslizamento = romaneio | nota de entrega | romanei· |
    guia | nota | lista
tracking number: número de pista | número de trilha | trilha | trilhas = código de rastreamento | rastrea· |
    rastrei·
fleet (vehicles): armada | marinha | esquadra = frota | frota·
truck driver: driver de | drivers de | controlador de | impulsionador· = motorista de caminhão |
    caminhoneiro | motorist· | caminhoneir· | entregador· | operador·
forklift: garfo | elevador de garfo | levantamento de garfo = empilhadeira | empilhadeir·
carrier (goods): portador | portadores | porta-aviões = transportadora | transport·
customs clearance: costume | costumes | hábitos = desembaraço aduaneiro | alfândega | alfandeg· | aduan·
shipping (post): barco | navio | navios | navega· = envio | enviar | envi· | frete· | expedi· | despach·
haulage: arrasto | reboque | puxador = transporte rodoviário | transportadora | transport·
load (truck): fardo | baixar | carregador de = carga | carregar | carg· | carreg·
last mile: última milha náutica | milha final = última milha
handling (goods): maçanet· | alça | manuseabil· | manejo de gado = manuseio | movimentação | manuse· |
    moviment·
bill of lading: projeto de lei | fatura de carga | conta de embarque | conta de carga = conhecimento de
    embarque | conhecimento· | guia
sorting centre: centro de tipo | centro de sorte = centro de triagem | centro de distribuição | triagem |
    distribu·
peak season: cume | cumes | cimeira = alta temporada | horário de pico | alta | pico | ponta
"""
