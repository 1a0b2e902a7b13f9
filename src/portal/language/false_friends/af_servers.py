"""Afrikaans for words of computing: what is wrong and what is right."""

TABLE = """
server (computer) [servers]: kelner | kelners | bediende = bediener | bediener·
ticket (it): kaartjie | kaartjies = navraag | versoek | navra· | versoek· | diensversoek·
outage (network): woede | uitouderdom = onderbreking | kragonderbreking | onderbrek· | stilstand·
patch: lap | lappie | pleister = regstelling | opdatering | regstel· | opdater·
clearance (access): regterkant | regs = toegangsregte | ·regte | regte
shortcut (backup): agteruit op = rugsteun | rugsteun·
"""
