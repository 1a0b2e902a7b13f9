"""Afrikaans for words of universities: what is wrong and what is right."""

TABLE = """
course: koers | koerse | gang | gereg = kursus | kursus·
dean: diaken = dekaan | dekane
tuition: intuïsie | tuisie = klasgeld | studiegeld | klasgeld·
enrolment: oprol | rol op = inskrywing | registrasie | inskryf· | inskryw· | registr·
grade (marks): graad | grade = punt | punte | simbool
scholarship: geleerdheid | skoolskap = beurs | beurse
registrar: opnemer | grafier = registrateur | registrateur·
transcript: transkripsie = akademiese rekord | studierekord | rekord
"""
