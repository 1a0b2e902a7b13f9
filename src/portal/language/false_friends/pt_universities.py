"""Portuguese for words of universities: what is wrong and what is right."""

TABLE = """
course: rumo | rumos | prato | pratos = curso | curs· | disciplina
faculty: faculdades mentais | poder = corpo docente | faculdade | docent· | professor·
dean: deão | diácono = reitor | diretor | decan·
tuition: tuição | intuição = mensalidade | mensalidad· | anuidad· | taxa·
enrolment: rolo | alistamento | enrola = matrícula | inscrição | matríc· | inscri· | matric·
grade (marks): grau | graus | grade = nota | notas
scholarship: erudição | escolaridade = bolsa | bolsa·
registrar: registrador | gravador = secretaria | secretari·
transcript: transcrição | transcrições = histórico | histórico escolar
"""
