"""Portuguese for words of events: what is wrong and what is right."""

TABLE = """
venue: avenida | avenidas | vinda = local | espaço | locais | espaç·
speaker (event): alto-falante | alto-falantes | caixa de som = palestrante | palestrant· | orador·
stand (fair): fica de pé | em pé | suporte = estande | estand·
stage (event): etapa | etapas | estágio = palco | palco·
booth: bota | cabine telefônica | cabine de votação = estande | bilheteria | estand·
rehearsal: vestido de ensaio | ensaio de vestido = ensaio | ensaio·
attendee: atendido | atendidos | atendente | atendentes = participante | participant·
"""
