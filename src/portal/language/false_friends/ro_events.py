"""Romanian for words of events: what is wrong and what is right."""

TABLE = """
venue: venire | bulevard | alee = locație | sală | loc | locați· | spați·
speaker (event): difuzor | difuzoare | boxă = vorbitor | vorbitor· | lector· | invitat·
stand (fair): stă în picioare | stau în picioare = stand | stand·
stage (event): etapă | etape | stadiu = scenă | scen·
booth: cizmă | cabină telefonică = stand | chioșc | stand·
rehearsal: repetiție de rochie | rochia de repetiție = repetiție generală | repetiți·
attendee: însoțitor | însoțitori | atendent = participant | particip·
"""
