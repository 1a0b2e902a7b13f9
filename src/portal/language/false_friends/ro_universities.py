"""Romanian for words of universities: what is wrong and what is right."""

TABLE = """
course: fel | feluri | rută | cursă | curse = curs | curs· | materi·
dean: diacon | diaconul = decan | decan·
tuition: intuiție | tuiție | îndrumare = taxă de școlarizare | școlariz· | taxe· | tax·
enrolment: înrolare | înrolează | înrola | rulare = înscriere | înscri· | înmatricul·
grade (marks): grad | grade | gradul = notă | note | not·
scholarship: erudiție | școlaritate = bursă | burs·
registrar: registrator | grefier = secretariat | secretari·
transcript: transcriere | transcrierea = situație școlară | foaie matricolă | matricol·
"""
