"""Portuguese for words of property: what is wrong and what is right."""

TABLE = """
estate agent: agente de estado | agente estatal | agente de fazenda = corretor de imóveis | corretor· |
    imobili·
property: característica | características = imóvel | imóve·
landlord: senhor da terra | senhorio feudal | latifundiário = proprietário | locador | proprietári· |
    locador· | senhori·
tenant: tenente | tenentes = inquilino | locatário | inquilin· | locatári·
lease: solta | soltar | último = locação | aluguel | contrato | loca· | alug· | arrend·
viewing: visualização | visualizações | audiência = visita | visita·
deed: façanha | ato | obra | feito = escritura | escritur·
storey: chão moído | piso moído | chão de terra = térreo | andar· | piso·
maintenance (building): tomador de cuidado | cuidador de idosos = zelador | manutenção | zelador·
"""
