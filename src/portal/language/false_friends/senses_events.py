"""Words of events whose other sense is easily taken."""

TABLE = """
venue: venue+
speaker (event): speaker+ ; when conference+ | event+ | talk+ | stage | audience | lecture+ | workshop+
stand (fair): stand+ ; when fair+ | exhibit· | trade show+ | booth+ | visitor+ ; unless stand+ for |
    stand+ up | stand+ out | stand+ in | understand
stage (event): stage crew+ | on stage | stage manager+ | stage design+ ; when event+ | concert+ |
    speaker+ | sound | light+
catering: catering | caterer+
booth: booth+ ; when fair+ | exhibit· | event+ | visitor+ | ticket+
rehearsal: rehearsal+ | dress rehearsal
attendee: attendee+ ; when event+ | conference+ | workshop+ | seminar+ | meeting+
"""
