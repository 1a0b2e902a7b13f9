"""Portuguese for words of construction: what is wrong and what is right."""

TABLE = """
site: site | sítio web | página web = obra | canteiro | obras | local
contractor: contraente | contraentes | contrator = empreiteiro | empreit· | contratad· | terceir·
plumber: chumbo | prumo = encanador | encan· | hidrául·
crane: grou | garça = guindaste | guindast· | grua·
blueprint: impressão azul | estampa azul = planta | projeto | plant·
scaffolding: cadafalso | patíbulo = andaime | andaim·
snagging: permissão de planejamento = alvará | licença | alvará·
"""
