"""Afrikaans for words of construction: what is wrong and what is right."""

TABLE = """
site: webwerf | webtuiste | webblad = bouperseel | terrein | bouterrein | terrein· | perseel·
contractor: sametrekker | inkrimper = kontrakteur | kontrakteur· | aannemer·
plumber: loodlyn | loodman = loodgieter | loodgiet·
crane: kraanvoël | kraanvoëls = hyskraan | kraan | hyskra·
blueprint: blou druk | blou afdruk = bloudruk | plan | bouplan·
scaffolding: skavot = steier | steier·
snagging: beplan toestemming = bouvergunning | bouverlof | bou· | beplanningstoestemming
"""
