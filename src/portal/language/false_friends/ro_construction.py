"""Romanian for words of construction: what is wrong and what is right."""

TABLE = """
site: site | site-ul | sit web | pagină web = șantier | șantier· | fața locului
contractor: contractant muscular | contractor = antreprenor | antrepren· | constructor· | contractant· |
    subcontract·
plumber: plumb | plumbul = instalator | instala·
crane: cocor | cocori | cocostârc = macara | macara·
blueprint: imprimare albastră | amprentă albastră = plan | proiect | planur·
scaffolding: eșafod | eșafodul = schelă | schel·
snagging: permisiune de planificare | permisiunea de planificare = autorizație de construire | autoriza·
"""
