"""Spanish for words of courts: what is wrong and what is right."""

TABLE = """
brief (lawyer): calzoncillos = escrito | resum· | informe
court: cancha | canchas | corte real | patio = tribunal | tribunal· | juzgado· | judicial·
bar (lawyers): barra | barras = colegio de abogados | abogacía
sentence (court): oración | oraciones | frase | frases = sentencia | conden· | sentenci·
hearing: oído | oídos | audición = audiencia | vista | audienci· | juicio
trust (law): confianza = fideicomiso | fideicom· | fiduciari·
settlement (dispute): asentamiento | asentamientos | colonia = acuerdo | liquidación | acuerd· | liquid·
    | arregl·
"""
