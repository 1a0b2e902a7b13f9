"""Portuguese for words of hotels: what is wrong and what is right."""

TABLE = """
stay (noun): fique | o ficar | permaneça = estadia | estada | estadi· | hospedagem | permanência
check-out (hotel): confira | verifique | verificar | verificação | dê uma olhada | conferir | cheque =
    check-out | saída | saída·
check-in (hotel, airport): verificar em | verifica em | conferir em | verificação = check-in | entrada |
    registro | registr· | chega·
bellboy: menino do sino | garoto do sino | sino = mensageiro | carregador | mensageir· | carregador·
concierge (hotel): zelador· | porteiro de prédio = concierge | recepcionista
room rate: taxa de quartos | classificação | ritmo | índice de quartos = diária | tarifa | diári· | tarif· |
    preç·
vacant room: vagas de emprego | cargos vagos | férias = quarto livre | livre· | vag· | disponív·
double room: quarto gêmeo | quartos gêmeos | quarto solteiro só | quarto único = quarto duplo | quarto de
    solteiro | dupl· | casal | individual | solteiro
lobby (hotel): grupo de pressão | lobismo | lobista = saguão | saguã· | lobby | hall
linen (hotel): linho | linhos = roupa de cama | roupa· | enxoval | lençó·
complimentary (free): complementar· | elogios· | lisonjeir· = gratuito | cortesia | gratui· | grátis
no-show: sem show | não mostra | sem espetáculo | não mostrar = não comparecimento | comparec· | no-show
overbooking: sobrelivro | sobrescrev· = overbooking | excesso de reservas | reserva· | superlot·
wake-up call: alerta para | chamado à realidade | chamada de atenção = serviço de despertar | despert·
front of house: frente da casa | frente de casa | parte de trás da casa | fundos da casa | traseira da casa
    = área de atendimento | atendimento | salão | interna | bastidor·
amenities: amenidade | amabilidade· | gentilezas = comodidades | comodidad· | serviç· | facilidad·
maid (hotel): donzela· | criada· | empregada doméstica = camareira | camareir·
occupancy (hotel): profissão | ofício = ocupação | ocupaç·
suite (hotel): terno | ternos | séquito = suíte | suíte·
"""
