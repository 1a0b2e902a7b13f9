"""Afrikaans for words of law and company boards: what is wrong and what is right."""

TABLE = """
board (of a firm): bord | borde | plank | planke = direksie | raad | direksie· | raad· | ·raad | bestuur
case (law): kas | kaste | tas | doos | koffer = saak | sake | saak· | sake· | ·saak | geval· | ·geval |
    lêer·
terms and conditions: kwartale | semesters | skoolterme = bepalings en voorwaardes | voorwaardes |
    voorwaarde· | bepaling· | terme
attorney: advokaatpeer | avokado· | aanklaer = prokureur | prokureur· | advokaat | advoka· | regsgeleerde·
draft a contract: werf | trekwind | diensplig· = opstel | stel | opstel· | opgestel· | konsep·
party (to a contract): partytjie | partytjies | fees = partye | party | partye· | derdeparty·
breach of contract: gat | opening | bresse = kontrakbreuk | skending | ·breuk | breuk· | skend· | ·skending
liability (law): las | skuld | leuen· = aanspreeklikheid | aanspreeklik | aanspreeklik· | verantwoordelik·
suit (law): pak klere | pakke | klasaksie van die klas = hofsaak | regsgeding | ·saak | geding· | ·geding |
    klasaksie
trial (court): proeflopie | probeersel | toetslopie = verhoor | verhoor·
sentence (law): sin | sinne = vonnis | straf | vonnis· | gevonnis | ·straf
statutory: standbeeld· | statuêr· = wetlik | wetlike | wetlik· | statutêr·
retention period: aanhouding | arres = bewaartydperk | bewaring | bewaar· | bewar· | retensie· | behoud·
due diligence: betaalbare ywer | vlyt | ywer = omsigtigheidsondersoek | noukeurige ondersoek | ondersoek· |
    ·ondersoek | behoorlike
regulator: drukreëlaar | liniaal = reguleerder | toesighouer | reguleer· | regulerings· | toesig·
compliance team: toegewing | klagtes | inskiklik· = nakoming | voldoening | nakom· | voldoen·
deed (document): daad | dade = akte | titelakte | akte· | ·akte | ·aktes
will (testament): wil | sal = testament | testament·
license fee: graad | diploma = lisensiegeld | rybewys | lisensie· | rybewys·
"""
