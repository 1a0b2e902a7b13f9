"""Romanian for words of computing: what is wrong and what is right."""

TABLE = """
server (computer) [servers]: ospătar | chelner | chelneri = server | server·
ticket (it): bilet | bilete | biletul | biletele = tichet | solicitare | tichet· | solicit· | ticket·
outage (network): ultraj | afară de vârstă = întrerupere | pană | întrerup· | pan·
patch: petic | petice | plasture = corecție | patch | corecți· | actualiz·
clearance (access): dreapta | corect = drepturi de acces | dreptur·
shortcut (backup): sprijin moral | susținere = copie de rezervă | backup | copi· | salv·
"""
