"""Words of universities whose other sense is easily taken."""

TABLE = """
course: course+ ; when student+ | universit· | lecturer+ | enrol· | tuition | exam+ ; unless of course |
    main course+ | golf | in due course
faculty: faculty | faculties ; when universit· | student+ | lecturer+ | dean+
dean: dean+ ; when universit· | student+ | faculty
tuition: tuition fee+ | tuition
enrolment: enrolment+ | enrollment+ | enrol+ | enroll+ ; when student+ | universit· | course+
grade (marks): grade+ ; when student+ | exam+ | universit· | lecturer+ | course+
scholarship: scholarship+
registrar: registrar+ | registrar’s office ; when universit· | student+
transcript: transcript+ ; when student+ | universit· | grade+
"""
