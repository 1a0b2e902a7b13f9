"""Spanish for words of universities: what is wrong and what is right."""

TABLE = """
course: rumbo | rumbos | plato | platos = curso | curs· | asignatura·
faculty: facultades mentales | poder = facultad | profesorado | facultad· | docent·
dean: deán | diácono = decano | decan·
tuition: tuición | intuición | enseñanza honorarios = matrícula | tasas | matrícul· | tas·
enrolment: rollo | enrolamiento | alistamiento | enrola = matrícula | inscripción | matricul· | inscri·
grade (marks): grado | grados | pendiente = nota | notas | calificación | calific·
scholarship: erudición | escolaridad = beca | beca·
registrar: registrador | registradora | grabadora = secretaría | secretarí·
transcript: transcripción | transcripciones = expediente | certificado | expedient·
"""
