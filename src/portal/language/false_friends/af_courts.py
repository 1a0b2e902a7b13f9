"""Afrikaans for words of courts: what is wrong and what is right."""

TABLE = """
brief (lawyer): onderbroek = pleitstuk | opdrag
court: baan | tennisbaan | binnehof = hof | howe | hof· | ·hof
bar (lawyers): kroeg | drankwinkel | staaf = balie | balieraad
sentence (court): sinne = vonnis | straf | vonnis·
hearing: gehoor | oor = verhoor | verhoor·
trust (law): vertroue = trust | trust· | ·trust
settlement (dispute): nedersetting | nedersettings = skikking | afhandeling | skik· | afhandel·
"""
