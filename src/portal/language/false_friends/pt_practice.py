"""Portuguese for words of health care: what is wrong and what is right."""

TABLE = """
filling (tooth): enchimento | recheio | preenchimento = obturação | obtur· | restaura·
appointment book: livro de nomeações | nomeaç· | compromisso de noivado = agenda | consultas | agenda·
surgery (practice): cirurgia | cirurgias = consultório | consult·
ward: pupilo | distrito | tutela = enfermaria | ala | enferm· | unidade
discharge: descarga | descargas | descarregado | descarregar = alta | altas
admission (hospital) [practice]: confissão | admissão de culpa = internação | admissão | intern·
theatre (hospital): teatro | teatros = centro cirúrgico | sala de cirurgia | cirúrg·
practice (medical): prática | práticas = consultório | clínica | escritório | consult· | clínic·
record (patient): recorde | recordes | disco | gravação = prontuário | registro | prontuár· | regist·
"""
