"""Romanian for words of transport: what is wrong and what is right."""

TABLE = """
load: sarcină | sarcina | sarcini = încărcătură | încărc· | marf· | transport·
shipper: navigator | corăbier | încărcător | încărcătoare = expeditor | expedit·
book a truck: carte | cărți | cartea = rezerva | rezerv· | program·
claim (damage): arhivează | arhiva | afirmație | afirmații | pretinde | revendic· = depune | reclamație |
    depun· | despăgub· | cerere· | dosar·
file a claim (archive): arhivează | arhiva | îndosariază = depune | depun· | înaint· | depus·
truck: truc | trucuri = camion | camio·
customs papers: obiceiuri | obicei | cutume = vamă | vam·
fleet: flotilă de război | armată = flotă | flot· | parc
quay: golf | golful | baie = rampă | ramp·
reel (scan): explorează | explora = scana | scan·
empty run: alergare goală = cursă goală | retur | gol
"""
