"""Afrikaans for words of property: what is wrong and what is right."""

TABLE = """
estate agent: staatsagent | landgoedagent = eiendomsagent | eiendomsagent·
property: eienskap | eienskappe = eiendom | eiendom·
landlord: grondheer | landheer | landhere = verhuurder | verhuurder· | eienaar·
tenant: luitenant | luitenante | tenant = huurder | huurder·
lease: leiband | los = huurkontrak | huur· | verhuur·
viewing: kykers | televisiekyk = besigtiging | besigtig·
deed: daad | dade = akte | aktes | ·akte
storey: gemaalde vloer | grondvloer van grond = grondvloer | verdieping·
maintenance (building): versorger = opsigter | instandhouding | opsigter·
"""
