"""Spanish for words of events: what is wrong and what is right."""

TABLE = """
venue: avenida | avenidas | venida | venidas = local | lugar | recinto | sala | sede | recint·
speaker (event): altavoz | altavoces | parlante | parlantes = ponente | orador | ponent· | orador· |
    conferenci·
stand (fair): está de pie | de pie | se para | soporte = stand | caseta | expositor | puesto
stage (event): etapa | etapas = escenario | escenari· | escén·
catering: catetering = catering | hostelería | cáter·
booth: cabina telefónica | bota | cabina de votación = caseta | stand | taquilla | puesto
rehearsal: reaudiencia | vestido ensayo | ensayo de vestido = ensayo | ensayo·
attendee: atendido | atendidos | asistente social = asistente | participante | asistent· | participant·
"""
