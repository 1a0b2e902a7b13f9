"""Afrikaans for words of events: what is wrong and what is right."""

TABLE = """
venue: laan | lane | aankoms = lokaal | plek | venue | lokale
speaker (event): luidspreker | luidsprekers = spreker | spreker·
stand (fair): staan op | regop staan = stalletjie | uitstalling | stalletj· | stand
stage (event): stadium | fase = verhoog | verhoog· | toneel
booth: stewel | telefoonhokkie | stemhokkie = stalletjie | stalletj· | uitstal·
rehearsal: rok-oefening | rok repetisie = kleedrepetisie | repetisie·
attendee: diensdoener | oppasser = deelnemer | bywoner | deelnem· | bywon·
"""
