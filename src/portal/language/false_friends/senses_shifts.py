"""Words of staff whose other sense is easily taken."""

TABLE = """
shift work: shift work | night shift+ | late shift+ | early shift+ | shift plan+ | shift schedule+ |
    change of shift | shift change+
notice (job): notice period+ | give+ notice | hand+ in … notice | period of notice
salary review (raise): pay raise+ | pay rise+ | salary increase+ | a raise | wage increase+
reference (job): references from … employer+ | letter of reference | reference letter+ | job reference+
leave (holiday): on leave | parental leave | annual leave | paid leave | days of leave | leave request+ |
    leave days
hire new: new hire+ | newly hired
turn over staff: understaffed | short-staffed
coach (train): coach+ ; when employee+ | team+ | staff | manager+ | training | trainee+ ; unless bus+ |
    travel+ | tour+
"""
