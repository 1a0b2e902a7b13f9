"""Portuguese for words of staff: what is wrong and what is right."""

TABLE = """
shift work: mudança noturna | deslocamento | tecla de = turno | turno· | plantão
notice (job): período de notícia | notícia | notícias = aviso prévio | aviso | demiss·
salary review (raise): levantamento | levante = aumento | aument· | reajust·
leave (holiday): sair | deixa | deixar | saída | partida = licença | férias | licenç· | folga
hire new: novo aluguel | novos aluguéis | recém-alugado = novo contratado | contrat· | recém-
turn over staff: pessoal curto | sob pessoal = falta de pessoal | falta
coach (train): ônibus | carruagem | vagão = orientador | orient· | acompanh· | coach· | trein·
"""
